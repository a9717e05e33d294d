package wall_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"accord/screens/look"
	"accord/workshop"
	"accord/workshop/move"
)

// A walk takes a workshop through its agenda and writes a canary wherever
// somebody can write. It keeps count itself of what has been turned over.
type walk struct {
	t      *testing.T
	look   func(where string)
	w      *workshop.Workshop
	hidden map[string]string // canaries by prompt, until it is turned over
	unread map[workshop.CardID]string
	now    time.Time
	tried  int
}

// Neither the value the wall gets nor what it draws holds a word that is face
// down: in every activity, at every move, before and after each thing done.
func TestNoActivityLeaksWhatIsFaceDown(t *testing.T) {
	say := begin(t)
	for _, agenda := range append([]workshop.Agenda{everyActivity()}, workshop.Agendas...) {
		t.Run(agenda.Key, func(t *testing.T) {
			k := &walk{
				t: t, w: workshop.New("Joint plan", "2026-11-23"), now: time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC),
				hidden: make(map[string]string), unread: make(map[workshop.CardID]string),
			}
			k.look = func(where string) {
				t.Helper()
				value := fmt.Sprintf("%+v", k.w.Wall())
				words := wordsOf(drawn(t, say, at(k.w, 0.5), full, look.Light))
				for prompt, canary := range k.hidden {
					k.tried++
					if strings.Contains(value, canary) || strings.Contains(words, canary) {
						t.Errorf("%s: the wall tells the answers to %s, which are face down", where, prompt)
					}
				}
				for _, canary := range k.unread {
					k.tried++
					if strings.Contains(value, canary) || strings.Contains(words, canary) {
						t.Errorf("%s: the wall tells %q, which has not been read out", where, canary)
					}
				}
			}
			k.do(k.w.UseAgenda(agenda))
			for _, side := range workshop.Sides {
				for _, name := range []string{"A", "B", "C"} {
					k.do(k.w.AddParticipant(side, string(side)+" "+name, ""))
				}
			}
			k.do(k.w.Start(k.now))
			for k.w.CurrentMove() != nil {
				k.atMove()
				k.now = k.now.Add(time.Minute)
				k.do(k.w.Next(k.now))
			}
			k.look("after the last step")
			if k.tried == 0 {
				t.Error("nothing was ever face down, so nothing was tried")
			}
		})
	}
}

// everyActivity is an agenda of all there is.
func everyActivity() workshop.Agenda {
	a := workshop.Agenda{Key: "everything", Budget: 900}
	for _, activity := range workshop.Activities {
		a.Steps = append(a.Steps, workshop.PlannedStep{Activity: activity.Key})
	}
	return a
}

func (k *walk) do(err error) {
	k.t.Helper()
	if err != nil {
		k.t.Fatal(err)
	}
}

// atMove does what the room does in a move, and looks at the wall all along.
func (k *walk) atMove() {
	step, _ := k.w.CurrentStep()
	where := fmt.Sprintf("%s, move %d", step.Activity, step.Move)
	switch m := k.w.CurrentMove().(type) {
	case move.Write:
		k.look(where + " before")
		for _, p := range m.Prompts {
			k.write(where, p)
		}
	case move.Reveal:
		for _, prompt := range m.Prompts {
			delete(k.hidden, prompt)
		}
		k.look(where)
		if m.OneByOne {
			k.readOut(where)
		}
	case move.Match:
		delete(k.hidden, m.Real)
		delete(k.hidden, m.Guess)
	case move.Paint:
		delete(k.hidden, "measure") // the grid is made of them
	case move.Group:
		k.group(where, m)
	case move.Vote:
		k.vote(where)
	}
	k.look(where)
}

// write has both sides answer a prompt.
func (k *walk) write(where string, p move.Prompt) {
	canary := "Canary of " + p.Key + "."
	k.hidden[p.Key] = canary
	for _, side := range workshop.Sides {
		for _, n := range []string{"one", "two"} {
			text := canary
			if p.Key == "friction" {
				text = fmt.Sprintf("Canary, %s: %s %s.", where, side, n)
			}
			id, err := k.w.AddCard(side, p.Key, text)
			if errors.Is(err, workshop.ErrEnoughCards) {
				continue // an earlier step asked the same
			}
			k.do(err)
			if p.Key == "friction" {
				k.unread[id] = text
				delete(k.hidden, p.Key)
			}
			for _, f := range p.Fields {
				if f.Choices == nil {
					k.do(k.w.SetDetail(id, f.Key, text))
				}
			}
		}
		k.look(where + " while writing")
	}
}

// readOut turns all cards but the last over, one by one.
func (k *walk) readOut(where string) {
	for _, c := range k.w.Cards {
		if _, has := k.unread[c.ID]; !has || len(k.unread) == 1 {
			continue
		}
		delete(k.unread, c.ID)
		k.do(k.w.ShowCard(c.ID))
		k.look(where + " while reading out")
	}
}

// group makes a theme of each card that can be seen.
func (k *walk) group(where string, m move.Group) {
	for _, c := range k.w.Cards {
		if c.Prompt == m.Prompt && c.Shown && c.Theme == "" {
			_, err := k.w.AddTheme("How do we solve "+c.Label()+"?", c.ID)
			k.do(err)
		}
	}
	k.look(where + " with themes")
}

// vote has one side vote. Before the ballots close, the wall is the same
// whatever it votes for.
func (k *walk) vote(where string) {
	if len(k.w.Themes) < 2 {
		k.t.Fatalf("%s: there is nothing to choose from", where)
	}
	first, last := *k.w, *k.w
	k.do(first.CountHands(workshop.Sales, first.Themes[0].ID, 1))
	k.do(last.CountHands(workshop.Sales, last.Themes[len(last.Themes)-1].ID, 1))
	if fmt.Sprintf("%+v", first.Wall()) != fmt.Sprintf("%+v", last.Wall()) {
		k.t.Errorf("%s: the wall shows what was voted for", where)
	}
	k.do(k.w.CountHands(workshop.Sales, k.w.Themes[0].ID, 1))
}
