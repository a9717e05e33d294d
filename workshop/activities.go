package workshop

import (
	"slices"

	"accord/workshop/move"
)

// An Activity is an exercise a facilitator can put on the agenda.
//
// To add one, write its value below, add it to [Activities] and run the
// tests: they name the sentences still missing from assets/translations. Once
// it has reached users, its key, prompts and order of moves stay, for files
// refer to them.
type Activity struct {
	Key     string  // names its title, question and guide in the translations
	Part    Part    // the part of the day it belongs to
	Minutes Minutes // how long it takes
	Locked  bool    // never shortened below its floor or skipped, even when the day runs late
	Moves   []move.Move
}

// Minutes says how long something should take and the least it can take.
type Minutes struct{ Ideal, Floor int }

// A Part groups the steps of a day on the agenda.
type Part string

// The parts of the day, in order.
const (
	Opening   Part = "open"
	EachSide  Part = "each-side"
	Deciding  Part = "decide"
	Working   Part = "work"
	Agreeing  Part = "agree"
	Breathing Part = "break"
)

// Activities lists every exercise, in the order they are offered.
var Activities = []Activity{
	open, pulse, shortPulse, pulseReveal, priorities, mirrorWrite, mirrorReveal, pause,
	friction, themes, ballots, calendar, asks, agree, actions, closing,
}

// open says why today, which rules hold, and what happens to what is written.
var open = Activity{
	Key: "open", Part: Opening, Minutes: Minutes{Ideal: 10, Floor: 8}, Locked: true,
	Moves: []move.Move{move.Talk{Topic: move.Contract}},
}

// pulse measures where the sides stand before anyone has spoken.
var pulse = Activity{
	Key: "pulse", Part: Opening, Minutes: Minutes{Ideal: 10, Floor: 8},
	Moves: []move.Move{move.Rate{Statements: PulseStatements}},
}

// shortPulse is the pulse for a short meeting.
var shortPulse = Activity{
	Key: "short-pulse", Part: Opening, Minutes: Minutes{Ideal: 7, Floor: 5},
	Moves: []move.Move{move.Rate{Statements: ShortPulse}},
}

// pulseReveal looks at what was measured before there are opinions on it.
var pulseReveal = Activity{
	Key: "pulse-reveal", Part: Opening, Minutes: Minutes{Ideal: 10, Floor: 8},
	Moves: []move.Move{move.Talk{Topic: move.Findings}},
}

// priorities makes goals and pressures visible: each side lists what it is
// praised for and guesses the other's three, then both are compared.
var priorities = Activity{
	Key: "priorities", Part: EachSide, Minutes: Minutes{Ideal: 15, Floor: 10},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "priority", Letter: "P", Most: 5, Ranked: true, Fields: []move.Field{
				{Key: "horizon", Choices: []string{"3-months", "12-months", "over-a-year"}, Asked: true},
				{Key: "measure"},
				{Key: "weight", Choices: []string{"under-a-quarter", "quarter-to-half", "over-half"}},
				{Key: "deadline"},
				{Key: "why"},
			}},
			{Key: "their-priority", Letter: "E", Most: 3, Ranked: true},
		}},
		move.Reveal{Prompts: []string{"priority"}},
		move.Match{Real: "priority", Guess: "their-priority"},
	},
}

// mirrorWrite has each side say what it brings, what it values in the other,
// and what it expects to hear.
var mirrorWrite = Activity{
	Key: "mirror-write", Part: EachSide, Minutes: Minutes{Ideal: 15, Floor: 12},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "we-bring", Letter: "B", Fields: []move.Field{{Key: "example"}}},
			{Key: "we-value", Letter: "V", Fields: []move.Field{{Key: "example"}}},
			{Key: "they-will-say", Letter: "X"},
		}},
	},
}

// mirrorReveal replaces guesses by facts, with questions of understanding only.
var mirrorReveal = Activity{
	Key: "mirror-reveal", Part: EachSide, Minutes: Minutes{Ideal: 18, Floor: 12},
	Moves: []move.Move{
		move.Reveal{Prompts: []string{"we-bring", "we-value"}},
		move.Match{Real: "we-value", Guess: "they-will-say"},
	},
}

// pause is a break.
var pause = Activity{
	Key: "break", Part: Breathing, Minutes: Minutes{Ideal: 15, Floor: 10},
	Moves: []move.Move{move.Talk{Topic: move.Rest}},
}

// friction collects events, not habits: what happened, what it cost, and what
// would have helped.
var friction = Activity{
	Key: "friction", Part: Deciding, Minutes: Minutes{Ideal: 12, Floor: 8},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "friction", Letter: "F", Fields: []move.Field{
				{Key: "tension", Choices: Tensions},
				{Key: "last-time"},
				{Key: "cost", Choices: []string{"time", "money", "customer", "trust"}},
				{Key: "control", Choices: []string{"ours", "shared", "above"}},
				{Key: "helps", Asked: true},
			}},
		}},
	},
}

// themes reads every card once and puts together what belongs together.
var themes = Activity{
	Key: "themes", Part: Deciding, Minutes: Minutes{Ideal: 10, Floor: 8},
	Moves: []move.Move{
		move.Reveal{Prompts: []string{"friction"}, OneByOne: true},
		move.Group{Prompt: "friction"},
	},
}

// ballots has each side pick what to solve, then settles the order of work.
var ballots = Activity{
	Key: "ballots", Part: Deciding, Minutes: Minutes{Ideal: 8, Floor: 6},
	Moves: []move.Move{move.Vote{}, move.Settle{Matter: move.OrderOfWork}},
}

// calendar looks at twelve months: when customers need support, and when there
// is some. It leaves no month dark without a word that both can say.
var calendar = Activity{
	Key: "calendar", Part: Working, Minutes: Minutes{Ideal: 22, Floor: 18},
	Moves: []move.Move{move.Paint{Grid: move.Calendar}, move.Settle{Matter: move.GapMonths}},
}

// asks turns friction into requests, and requests into answers.
var asks = Activity{
	Key: "asks", Part: Agreeing, Minutes: Minutes{Ideal: 20, Floor: 16}, Locked: true,
	Moves: []move.Move{move.Ask{Most: 12}, move.Answer{}},
}

// agree sets few shared numbers and hears every hand on every clause.
var agree = Activity{
	Key: "agree", Part: Agreeing, Minutes: Minutes{Ideal: 20, Floor: 15}, Locked: true,
	Moves: []move.Move{move.Aim{Most: MaxGoals}, move.Consent{}},
}

// actions gives each next step one owner, one date and a first thing to do.
var actions = Activity{
	Key: "actions", Part: Agreeing, Minutes: Minutes{Ideal: 10, Floor: 8}, Locked: true,
	Moves: []move.Move{move.Act{}},
}

// closing reads the agreement back, signs it and dates its reviews.
var closing = Activity{
	Key: "close", Part: Agreeing, Minutes: Minutes{Ideal: 5, Floor: 5}, Locked: true,
	Moves: []move.Move{move.Sign{}},
}

// An Agenda is a list of activities with the minutes there are for them.
type Agenda struct {
	Key        string
	Budget     int
	Activities []string
}

// HalfDay is the half-day agenda: three and a half hours with a break.
var HalfDay = Agenda{Key: "half-day", Budget: 210, Activities: []string{
	"open", "pulse", "pulse-reveal", "priorities", "mirror-write", "mirror-reveal", "break",
	"friction", "themes", "ballots", "calendar", "asks", "agree", "actions", "close",
}}

// FullDay is the full-day agenda: seven and a half hours with every exercise.
var FullDay = Agenda{Key: "full-day", Budget: 450, Activities: []string{
	"open", "pulse", "pulse-reveal", "priorities", "mirror-write", "mirror-reveal", "break",
	"friction", "themes", "ballots", "calendar", "asks", "agree", "actions", "close",
}}

// ActivityOf returns the activity with a key.
func ActivityOf(key string) (Activity, bool) {
	at := slices.IndexFunc(Activities, func(a Activity) bool { return a.Key == key })
	if at < 0 {
		return Activity{}, false
	}
	return Activities[at], true
}

// PromptOf returns the prompt with a key, from whichever activity asks it.
func PromptOf(key string) (move.Prompt, bool) {
	for _, a := range Activities {
		for _, m := range a.Moves {
			write, ok := m.(move.Write)
			if !ok {
				continue
			}
			for _, p := range write.Prompts {
				if p.Key == key {
					return p, true
				}
			}
		}
	}
	return move.Prompt{}, false
}

// FieldOf returns a field of a prompt.
func FieldOf(prompt, field string) (move.Field, bool) {
	p, _ := PromptOf(prompt)
	at := slices.IndexFunc(p.Fields, func(f move.Field) bool { return f.Key == field })
	if at < 0 {
		return move.Field{}, false
	}
	return p.Fields[at], true
}
