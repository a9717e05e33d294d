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
	open, before, pulse, shortPulse, pulseReveal,
	priorities, mirrorWrite, mirrorReveal, bothLists, shortReveal, amplify,
	pause, lunch, slack,
	friction, shortFriction, themes, seededThemes, ballots,
	calendar, measures, category,
	asks, shortAsks, agree, goals, consent, preMortem, actions, closing,
}

// open says why today, which rules hold, and what happens to what is written.
var open = Activity{
	Key: "open", Part: Opening, Minutes: Minutes{Ideal: 10, Floor: 8}, Locked: true,
	Moves: []move.Move{move.Talk{Topic: move.Contract}},
}

// before asks what became of what was promised the last time, so that nobody
// promises anything new on top of it unheard.
var before = Activity{
	Key: "before", Part: Opening, Minutes: Minutes{Ideal: 6, Floor: 4},
	Moves: []move.Move{move.Review{}},
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
			{Key: "priority", Letter: "P", Most: 5, Ranked: true, Fields: priorityFields},
			{Key: "their-priority", Letter: "E", Most: 3, Ranked: true},
		}},
		move.Reveal{Prompts: []string{"priority"}},
		move.Match{Real: "priority", Guess: "their-priority"},
	},
}

// priorityFields are what a priority tells beside its text. A weight is a
// band, for amounts of pay stay out of the room.
var priorityFields = []move.Field{
	{Key: "horizon", Choices: []string{"3-months", "12-months", "over-a-year"}, Asked: true},
	{Key: "measure"},
	{Key: "weight", Choices: []string{"under-a-quarter", "quarter-to-half", "over-half"}},
	{Key: "deadline"},
	{Key: "why"},
}

// mirrorFields are what a line of the mirror tells: an example and, once it has
// been read out, what the other side asked to understand it, and whether it
// surprised them in a good way.
var mirrorFields = []move.Field{
	{Key: "example"},
	{Key: "question", Later: true}, {Key: "answer", Later: true},
	{Key: "surprise", Choices: []string{"good"}, Later: true},
}

// mirrorWrite has each side say what it brings, what it values in the other,
// and what it expects to hear.
var mirrorWrite = Activity{
	Key: "mirror-write", Part: EachSide, Minutes: Minutes{Ideal: 15, Floor: 12},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "we-bring", Letter: "B", Fields: mirrorFields},
			{Key: "we-value", Letter: "V", Fields: mirrorFields},
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

// bothLists has each side write three priorities and the lines of the mirror
// in one go, where there is no time for two steps.
var bothLists = Activity{
	Key: "both-lists", Part: EachSide, Minutes: Minutes{Ideal: 10, Floor: 7},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "priority", Letter: "P", Most: 3, Ranked: true, Fields: priorityFields},
			{Key: "we-bring", Letter: "B", Most: 2, Fields: mirrorFields},
			{Key: "we-value", Letter: "V", Most: 2, Fields: mirrorFields},
			{Key: "they-will-say", Letter: "X", Most: 2},
		}},
	},
}

// shortReveal looks at the largest gaps and the mirror in one go.
var shortReveal = Activity{
	Key: "short-reveal", Part: EachSide, Minutes: Minutes{Ideal: 9, Floor: 6},
	Moves: []move.Move{
		move.Talk{Topic: move.Findings},
		move.Reveal{Prompts: []string{"priority", "we-bring", "we-value"}},
		move.Match{Real: "we-value", Guess: "they-will-say"},
	},
}

// amplify asks where a strength could be used more.
var amplify = Activity{
	Key: "amplify", Part: EachSide, Minutes: Minutes{Ideal: 12, Floor: 8},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "amplify", Letter: "U", Fields: []move.Field{
				{Key: "where", Asked: true}, {Key: "who", Asked: true}, {Key: "when"}, {Key: "benefit"}, {Key: "strength"},
			}},
		}},
		move.Reveal{Prompts: []string{"amplify"}},
	},
}

// lunch is a long break.
var lunch = Activity{
	Key: "lunch", Part: Breathing, Minutes: Minutes{Ideal: 46, Floor: 30},
	Moves: []move.Move{move.Talk{Topic: move.Rest}},
}

// slack is time that belongs to nobody yet, so that a late step costs nothing.
var slack = Activity{
	Key: "slack", Part: Breathing, Minutes: Minutes{Ideal: 10},
	Moves: []move.Move{move.Talk{Topic: move.Rest}},
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
		move.Write{Prompts: []move.Prompt{{Key: "friction", Letter: "F", Fields: frictionFields}}},
	},
}

// frictionFields are what a friction tells beside its text.
var frictionFields = []move.Field{
	{Key: "tension", Choices: Tensions},
	{Key: "last-time"},
	{Key: "cost", Choices: []string{"time", "money", "customer", "trust"}},
	{Key: "control", Choices: []string{"ours", "shared", "above"}},
	{Key: "helps", Asked: true},
}

// shortFriction collects no more than a short meeting can read.
var shortFriction = Activity{
	Key: "short-friction", Part: Deciding, Minutes: Minutes{Ideal: 8, Floor: 6},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{{Key: "friction", Letter: "F", Most: 12, Fields: frictionFields}}},
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

// seededThemes begins with the tensions as themes, so that only what does not
// fit has to be talked about.
var seededThemes = Activity{
	Key: "seeded-themes", Part: Deciding, Minutes: Minutes{Ideal: 7, Floor: 5},
	Moves: []move.Move{
		move.Reveal{Prompts: []string{"friction"}, OneByOne: true},
		move.Group{Prompt: "friction", Seeded: true},
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

// measures lists what each side is paid for, finds where the two collide, and
// gives each collision a rule; then both look at the range by the same eyes.
var measures = Activity{
	Key: "measures", Part: Working, Minutes: Minutes{Ideal: 22, Floor: 18},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "measure", Letter: "M", Most: 6, Fields: []move.Field{
				{Key: "who"}, {Key: "weight", Choices: []string{"under-a-quarter", "quarter-to-half", "over-half"}, Asked: true},
			}},
		}},
		move.Paint{Grid: move.Collisions},
		move.Settle{Matter: move.Clashes},
		move.Paint{Grid: move.Ranges},
	},
}

// category speaks the retailer's language: one story a retailer, claims that
// can be proven, and what each side hears that the other lacks.
var category = Activity{
	Key: "category", Part: Working, Minutes: Minutes{Ideal: 22, Floor: 18},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "story", Letter: "Y", Fields: []move.Field{
				{Key: "goal", Asked: true}, {Key: "barrier", Asked: true}, {Key: "lever", Asked: true},
				{Key: "part"}, {Key: "proof"}, {Key: "who", Asked: true},
			}},
			{Key: "claim", Letter: "W", Fields: []move.Field{{Key: "instead", Asked: true}, {Key: "proof"}}},
			{Key: "we-know", Letter: "N", Fields: []move.Field{{Key: "for-what"}}},
			{Key: "we-lack", Letter: "D", Fields: []move.Field{{Key: "for-what"}}},
		}},
		move.Reveal{Prompts: []string{"story", "claim", "we-know", "we-lack"}},
	},
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

// shortAsks leaves three asks to each side, on the theme they chose.
var shortAsks = Activity{
	Key: "short-asks", Part: Agreeing, Minutes: Minutes{Ideal: 15, Floor: 12}, Locked: true,
	Moves: []move.Move{move.Ask{Most: 3}, move.Answer{}},
}

// goals sets few shared numbers, where there is a step for it alone.
var goals = Activity{
	Key: "goals", Part: Agreeing, Minutes: Minutes{Ideal: 15, Floor: 10},
	Moves: []move.Move{move.Aim{Most: MaxGoals}},
}

// consent hears every hand on every clause, where there is a step for it
// alone.
var consent = Activity{
	Key: "consent", Part: Agreeing, Minutes: Minutes{Ideal: 15, Floor: 12}, Locked: true,
	Moves: []move.Move{move.Consent{}},
}

// TopCauses is how many causes the room goes on to talk about.
const TopCauses = 3

// preMortem looks back from three months on: what made the agreement fail?
var preMortem = Activity{
	Key: "pre-mortem", Part: Agreeing, Minutes: Minutes{Ideal: 10},
	Moves: []move.Move{
		move.Write{Prompts: []move.Prompt{
			{Key: "failure", Letter: "S", Fields: []move.Field{
				{Key: "sign", Asked: true}, {Key: "safeguard", Asked: true}, {Key: "who", Asked: true},
				{Key: "top", Choices: []string{"three"}, Later: true, Most: TopCauses},
			}},
		}},
		move.Reveal{Prompts: []string{"failure"}, Top: TopCauses},
	},
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
