package workshop

import (
	"math/rand/v2"
	"slices"
	"time"

	"accord/workshop/move"
)

// Before the day, people may answer some of its questions at their own desks.
// What comes back lies face down with what their side writes in the room. It
// does not say who sent it, nor what came in together.

// PreWorkPrompts are the questions that can be answered before the day: they
// need nothing that the room has yet to find out.
var PreWorkPrompts = []string{"priority", "their-priority", "we-bring", "we-value", "they-will-say", "friction"}

// PreWorkLines is how many answers there is room for where a question has no
// limit.
const PreWorkLines = 3

// A PreWork is what one file says that came back.
type PreWork struct {
	Of     WorkshopID
	Side   Side
	Print  string // a SHA-256 of the file, by which it is known again
	Cards  []PreWorkCard
	Levels map[string]int // by statement; empty: the pulse was left out

	Counted Counted // whether this person's pulse is here already
}

// A PreWorkCard is one answer, and what it tells beside its text.
type PreWorkCard struct {
	Prompt, Text string
	Details      []CardDetail // their field and text
}

// A PreWorkFile is a file that was taken in. It knows neither its cards nor
// who answered.
type PreWorkFile struct {
	ID    PreWorkFileID `json:"id"`
	Side  Side          `json:"side"`
	Print string        `json:"print"` // a SHA-256 of its bytes
}

// A PreWorkFileID names a file of pre-work within its workshop.
type PreWorkFileID string

func (f PreWorkFile) key() string { return string(f.ID) }

// MaxPreWork is how many files of pre-work a workshop takes: three from each
// of the most people there may be.
const MaxPreWork = 6 * MaxParticipants

// Problems with pre-work.
var (
	ErrPreWorkElsewhere = Problem{Key: "prework.other-workshop"}
	ErrPreWorkLate      = Problem{Key: "prework.late"}
	ErrPreWorkEmpty     = Problem{Key: "prework.empty"}
	ErrManyPreWork      = Problem{Key: "prework.too-many"}
)

// PreWorkDone tells what came of a file of pre-work.
type PreWorkDone struct {
	Cards int  // that are new
	Known int  // that were here already
	Pulse bool // a sheet of the pulse came in
}

// PreWorkAsked lists the questions of the agenda that can be answered before
// the day, in its order.
func (w *Workshop) PreWorkAsked() []move.Prompt {
	var asked []move.Prompt
	for _, at := range w.Writings(w.Slots(time.UTC)) {
		for _, p := range at.Prompts {
			known := slices.ContainsFunc(asked, func(q move.Prompt) bool { return q.Key == p.Key })
			if !known && slices.Contains(PreWorkPrompts, p.Key) {
				asked = append(asked, p)
			}
		}
	}
	return asked
}

// TakePreWork takes in what one file says: all of it or nothing. What is here
// already does not come twice.
func (w *Workshop) TakePreWork(p PreWork) (PreWorkDone, error) {
	var came PreWorkDone
	switch {
	case w.Station != "":
		return came, ErrStationsAgain
	case p.Of != w.ID || !p.Side.isSide() || slices.ContainsFunc(p.Cards, isNoPreWork):
		return came, ErrPreWorkElsewhere
	case len(p.Cards) == 0 && len(p.Levels) == 0:
		return came, ErrPreWorkEmpty
	case slices.ContainsFunc(w.PreWork, func(f PreWorkFile) bool { return f.Print == p.Print }):
		came.Known = len(p.Cards)
		return came, nil
	case len(w.PreWork) >= MaxPreWork:
		return came, Problem{Key: ErrManyPreWork.Key, With: MaxPreWork}
	}
	for _, prompt := range PreWorkPrompts {
		if err := w.takeAnswers(p, prompt, &came); err != nil {
			return PreWorkDone{}, err
		}
	}
	if len(p.Levels) > 0 {
		var err error
		if came.Pulse, err = w.takePulse(p, came); err != nil {
			return PreWorkDone{}, err
		}
	}
	add(&w.PreWork, PreWorkFile{ID: PreWorkFileID(w.newSecret()), Side: p.Side, Print: p.Print})
	return came, nil
}

// isNoPreWork reports whether a card answers what is not asked before the day.
func isNoPreWork(c PreWorkCard) bool { return !slices.Contains(PreWorkPrompts, c.Prompt) }

// takeAnswers takes in the answers to one question, and hides which of a
// side's came together.
func (w *Workshop) takeAnswers(p PreWork, prompt string, came *PreWorkDone) error {
	at := 0
	for _, answer := range p.Cards {
		if answer.Prompt != prompt {
			continue
		}
		step, asked, open := w.writesLater(prompt)
		text, err := needText("text", answer.Text, MaxCard)
		switch {
		case err != nil:
			return err
		case !open:
			return ErrPreWorkLate
		case w.hasCard(p.Side, prompt, text):
			came.Known++
			continue
		}
		id, err := w.putCard(Card{ID: CardID(w.newSecret()), Step: step, Prompt: prompt, Side: p.Side, Text: text})
		if err != nil {
			return err
		}
		for _, d := range answer.Details {
			if err := w.SetDetail(id, d.Field, d.Text); err != nil {
				return err
			}
		}
		if asked.Ranked {
			w.slipIn(id, at)
		}
		w.shuffleCards(step, asked, p.Side)
		came.Cards++
		at++
	}
	return nil
}

// slipIn ranks a card that its writer put at a place, from 0, among what
// others put there: the firsts of all before the seconds, in an order of
// chance.
func (w *Workshop) slipIn(id CardID, at int) {
	c, _ := w.CardByID(id)
	files := 1
	for _, f := range w.PreWork {
		if f.Side == c.Side {
			files++
		}
	}
	must(w.MoveCard(id, at*files+1+rand.IntN(files)-c.Rank)) // it has just been put there
}

// writesLater returns the step in which the room will write to a prompt, or
// is writing to it. It is not open once that is over.
func (w *Workshop) writesLater(prompt string) (step StepID, asked move.Prompt, open bool) {
	for _, s := range w.Steps {
		for i, m := range s.Does().Moves {
			write, ok := m.(move.Write)
			if !ok || s.hasPassed(i) {
				continue
			}
			for _, p := range write.Prompts {
				if p.Key == prompt {
					return s.ID, p, true
				}
			}
		}
	}
	return "", move.Prompt{}, false
}

// hasCard reports whether a side wrote the same to a prompt already.
func (w *Workshop) hasCard(side Side, prompt, text string) bool {
	return slices.ContainsFunc(w.Cards, func(c Card) bool { return c.Side == side && c.Prompt == prompt && c.Text == text })
}
