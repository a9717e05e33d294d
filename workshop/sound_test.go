package workshop_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"accord/workshop"
)

func TestTheExampleIsSound(t *testing.T) {
	if err := workshop.Example().Sound(); err != nil {
		p, _ := workshop.AsProblem(err)
		t.Errorf("the example is not sound: %s at %v", p.Key, p.With)
	}
}

func TestANewWorkshopIsSound(t *testing.T) {
	if err := workshop.New("Spring", "2026-09-14").Sound(); err != nil {
		t.Error(err)
	}
}

// first changes the first row of a list that w shares with nobody.
func first[Row any](list *[]Row, change func(*Row)) {
	*list = slices.Clone(*list)
	change(&(*list)[0])
}

func TestSoundNamesTheFirstThingWrong(t *testing.T) {
	const nobody = "01890a5d-ac96-774b-bcce-b302099a8057"
	tests := map[string]struct {
		spoil func(*workshop.Workshop)
		err   error
		at    string
	}{
		"no identity": {func(w *workshop.Workshop) { w.ID = "" }, workshop.ErrUnsoundIdentity, "id"},
		"no title":    {func(w *workshop.Workshop) { w.Title = " " }, workshop.ErrUnsoundMissing, "title"},
		"two lines in a title": {
			func(w *workshop.Workshop) { w.Title = "Spring\nplan" }, workshop.ErrUnsoundText, "title",
		},
		"a long sponsor": {
			func(w *workshop.Workshop) { w.Sponsor = strings.Repeat("é", workshop.MaxLine+1) }, workshop.ErrUnsoundText, "sponsor",
		},
		"a bell in the purpose": {func(w *workshop.Workshop) { w.Purpose = "Hear\a" }, workshop.ErrUnsoundText, "purpose"},
		"a date that is none":   {func(w *workshop.Workshop) { w.HeldOn = "2026-02-30" }, workshop.ErrUnsoundDate, "held_on"},
		"no date":               {func(w *workshop.Workshop) { w.HeldOn = "" }, workshop.ErrUnsoundMissing, "held_on"},
		"no time":               {func(w *workshop.Workshop) { w.StartsAt = "25:00" }, workshop.ErrUnsoundDate, "starts_at"},
		"a path for a language": {func(w *workshop.Workshop) { w.Language = "../en" }, workshop.ErrUnsoundChoice, "language"},
		"a day of a week":       {func(w *workshop.Workshop) { w.Budget = 7 * 24 * 60 }, workshop.ErrUnsoundNumber, "budget"},
		"on a step that is not there": {
			func(w *workshop.Workshop) { w.Step = nobody }, workshop.ErrUnsoundReference, "step",
		},
		"an unknown activity": {
			func(w *workshop.Workshop) { first(&w.Steps, func(s *workshop.Step) { s.Activity = "karaoke" }) },
			workshop.ErrUnsoundChoice, "steps[0].activity",
		},
		"steps out of order": {
			func(w *workshop.Workshop) { first(&w.Steps, func(s *workshop.Step) { s.Place = 2 }) },
			workshop.ErrUnsoundNumber, "steps[0].place",
		},
		"a move the activity has not": {
			func(w *workshop.Workshop) { first(&w.Steps, func(s *workshop.Step) { s.Move = 9 }) },
			workshop.ErrUnsoundNumber, "steps[0].move",
		},
		"a person of no side": {
			func(w *workshop.Workshop) {
				first(&w.Participants, func(p *workshop.Participant) { p.Side = workshop.Both })
			},
			workshop.ErrUnsoundChoice, "participants[0].side",
		},
		"two cards of one identity": {
			func(w *workshop.Workshop) { first(&w.Cards, func(c *workshop.Card) { c.ID = w.Cards[1].ID }) },
			workshop.ErrUnsoundTwice, "cards[1].id",
		},
		"an identity in capitals": {
			func(w *workshop.Workshop) {
				first(&w.Cards, func(c *workshop.Card) { c.ID = workshop.CardID(strings.ToUpper(nobody)) })
			},
			workshop.ErrUnsoundIdentity, "cards[0].id",
		},
		"a card without words": {
			func(w *workshop.Workshop) { first(&w.Cards, func(c *workshop.Card) { c.Text = "" }) },
			workshop.ErrUnsoundMissing, "cards[0].text",
		},
		"a card to no prompt": {
			func(w *workshop.Workshop) { first(&w.Cards, func(c *workshop.Card) { c.Prompt = "gossip" }) },
			workshop.ErrUnsoundChoice, "cards[0].prompt",
		},
		"a card that is no text": {
			func(w *workshop.Workshop) { first(&w.Cards, func(c *workshop.Card) { c.Text = "\xff" }) },
			workshop.ErrUnsoundText, "cards[0].text",
		},
		"a detail of no card": {
			func(w *workshop.Workshop) { first(&w.Details, func(d *workshop.CardDetail) { d.Card = nobody }) },
			workshop.ErrUnsoundReference, "details[0].card",
		},
		"a vote on a card": {
			func(w *workshop.Workshop) {
				first(&w.Votes, func(v *workshop.ThemeVote) { v.Theme = workshop.ThemeID(w.Cards[0].ID) })
			},
			workshop.ErrUnsoundReference, "votes[0].theme",
		},
		"a fifth answer": {
			func(w *workshop.Workshop) { first(&w.Asks, func(a *workshop.Ask) { a.Reply = "maybe" }) },
			workshop.ErrUnsoundChoice, "asks[0].reply",
		},
		"a no without a reason": {
			func(w *workshop.Workshop) {
				first(&w.Asks, func(a *workshop.Ask) { a.Reply, a.Reason = workshop.No, "" })
			},
			workshop.ErrUnsoundMissing, "asks[0].reason",
		},
		"fewer hands than none": {
			func(w *workshop.Workshop) { first(&w.Rounds, func(r *workshop.ConsentRound) { r.Marketing[5] = -1 }) },
			workshop.ErrUnsoundNumber, "rounds[0].marketing",
		},
		"hands on an ask": {
			func(w *workshop.Workshop) {
				first(&w.Rounds, func(r *workshop.ConsentRound) { r.Clause = workshop.ClauseID(w.Asks[0].ID) })
			},
			workshop.ErrUnsoundReference, "rounds[0].clause",
		},
		"an action of nobody": {
			func(w *workshop.Workshop) { first(&w.Actions, func(a *workshop.Action) { a.Owner = "" }) },
			workshop.ErrUnsoundMissing, "actions[0].owner",
		},
		"an action without a date": {
			func(w *workshop.Workshop) { first(&w.Actions, func(a *workshop.Action) { a.Due = "" }) },
			workshop.ErrUnsoundMissing, "actions[0].due",
		},
		"a fifth goal": {
			func(w *workshop.Workshop) {
				for len(w.Goals) <= workshop.MaxGoals {
					w.Goals = append(slices.Clone(w.Goals), w.Goals[0])
				}
			},
			workshop.ErrUnsoundMany, "goals",
		},
		"a signature after the year 9999": {
			func(w *workshop.Workshop) {
				first(&w.Signatures, func(s *workshop.Signature) { s.At = 1 << 60 })
			},
			workshop.ErrUnsoundNumber, "signatures[0].at",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := *workshop.Example()
			tt.spoil(&w)
			err := w.Sound()
			if !errors.Is(err, tt.err) {
				t.Fatalf("error is %v, want %v", err, tt.err)
			}
			if p, _ := workshop.AsProblem(err); p.With != tt.at {
				t.Errorf("it is said to be at %v, want %s", p.With, tt.at)
			}
		})
	}
}
