package workshop_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"accord/workshop"
)

// TestWhatTheRoomHandedOutNeverChanges does hundreds of random things at
// random moments of the day. Whatever is done, the workshop of before stays
// as it was, a refusal changes nothing, and the workshop of after keeps to
// every rule.
func TestWhatTheRoomHandedOutNeverChanges(t *testing.T) {
	for seed := range uint64(40) {
		chance := rand.New(rand.NewPCG(seed, 0))
		room := workshop.NewRoom(someMoment(chance), keeps)
		for range 60 {
			did := deeds[chance.IntN(len(deeds))]
			before, copied := room.Workshop(), written(t, room.Workshop())
			err := room.Change(did.name, func(w *workshop.Workshop) error { return did.do(w, chance) })
			if _, problem := workshop.AsProblem(err); err != nil && !problem {
				t.Fatalf("seed %d: %s gives the fault %v", seed, did.name, err)
			}
			if written(t, before) != copied {
				t.Fatalf("seed %d: %s changed what the room had handed out", seed, did.name)
			}
			if err != nil && room.Workshop() != before {
				t.Fatalf("seed %d: %s was refused and happened", seed, did.name)
			}
			if err := room.Workshop().Sound(); err != nil {
				p, _ := workshop.AsProblem(err)
				t.Fatalf("seed %d: after %s it is not sound: %s at %v", seed, did.name, p.Key, p.With)
			}
		}
	}
}

// someMoment is the example at a random moment of its day.
func someMoment(chance *rand.Rand) *workshop.Workshop {
	key := one(chance, workshop.FullDay.Steps).Activity
	activity, _ := workshop.ActivityOf(key)
	return workshop.ExampleMidway(key, chance.IntN(len(activity.Moves)), chance.Float64())
}

// written is all of a workshop, to compare it by.
func written(t *testing.T, w *workshop.Workshop) string {
	t.Helper()
	b, err := json.Marshal(w)
	need(t, err)
	return string(b)
}

// one returns a row of a list by chance, or none.
func one[Row any](chance *rand.Rand, list []Row) (r Row) {
	if len(list) == 0 {
		return r
	}
	return list[chance.IntN(len(list))]
}

func words(chance *rand.Rand) string {
	return one(chance, []string{"", " ", "A kit", "Dates", "Two\nlines", fmt.Sprint("Number ", chance.IntN(99))})
}

func someSide(chance *rand.Rand) workshop.Side {
	return one(chance, []workshop.Side{workshop.Sales, workshop.Marketing})
}

func someDay(chance *rand.Rand) workshop.Day {
	return one(chance, []workshop.Day{"", "2026-11-23", "2027-02-01", "2020-01-01", "soon"})
}

func someHands(chance *rand.Rand) (h workshop.Hands) {
	for range chance.IntN(7) {
		h[chance.IntN(6)]++
	}
	return h
}

// A named deed is one thing that can be done to a workshop, by chance.
type namedDeed struct {
	name string
	do   func(*workshop.Workshop, *rand.Rand) error
}

func only[ID any](_ ID, err error) error { return err }

var deeds = []namedDeed{
	{"next", func(w *workshop.Workshop, _ *rand.Rand) error { return w.Next(noon) }},
	{"back", func(w *workshop.Workshop, _ *rand.Rand) error { return w.Back(noon.Add(time.Minute)) }},
	{"begin", func(w *workshop.Workshop, c *rand.Rand) error { return w.Begin(one(c, w.Steps).ID, noon) }},
	{"skip", func(w *workshop.Workshop, c *rand.Rand) error { return w.SkipStep(one(c, w.Steps).ID, c.IntN(2) == 0) }},
	{"step.move", func(w *workshop.Workshop, c *rand.Rand) error { return w.MoveStep(one(c, w.Steps).ID, c.IntN(5)-2) }},
	{"minutes", func(w *workshop.Workshop, c *rand.Rand) error { return w.SetMinutes(one(c, w.Steps).ID, c.IntN(99)) }},
	{"extra", func(w *workshop.Workshop, c *rand.Rand) error { return w.AddMinutes(c.IntN(9) - 4) }},
	{"pause", func(w *workshop.Workshop, _ *rand.Rand) error { return w.PauseClock(noon) }},
	{"person.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.AddParticipant(someSide(c), words(c), words(c))
	}},
	{"person.rename", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.RenameParticipant(one(c, w.Participants).ID, words(c), words(c))
	}},
	{"person.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveParticipant(one(c, w.Participants).ID) }},
	{"card.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddCard(someSide(c), one(c, []string{"priority", "we-bring", "friction"}), words(c)))
	}},
	{"card.edit", func(w *workshop.Workshop, c *rand.Rand) error { return w.EditCard(one(c, w.Cards).ID, words(c)) }},
	{"card.move", func(w *workshop.Workshop, c *rand.Rand) error { return w.MoveCard(one(c, w.Cards).ID, c.IntN(5)-2) }},
	{"card.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveCard(one(c, w.Cards).ID) }},
	{"card.show", func(w *workshop.Workshop, c *rand.Rand) error { return w.ShowCard(one(c, w.Cards).ID) }},
	{"detail", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.SetDetail(one(c, w.Cards).ID, one(c, []string{"helps", "tension", "why", "example"}), one(c, []string{words(c), "calendar"}))
	}},
	{"hit", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.SetHit(one(c, w.Cards).ID, one(c, w.Cards).ID)
	}},
	{"theme.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddTheme(words(c), one(c, w.CardsIn(one(c, w.Themes).ID)).ID))
	}},
	{"theme.put", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.PutCards(one(c, w.Themes).ID, one(c, w.CardsIn(one(c, w.Themes).ID)).ID)
	}},
	{"theme.rename", func(w *workshop.Workshop, c *rand.Rand) error { return w.RenameTheme(one(c, w.Themes).ID, words(c)) }},
	{"theme.merge", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.MergeThemes(one(c, w.Themes).ID, one(c, w.Themes).ID)
	}},
	{"theme.ungroup", func(w *workshop.Workshop, c *rand.Rand) error { return w.Ungroup(one(c, w.Themes).ID) }},
	{"theme.work-on", func(w *workshop.Workshop, c *rand.Rand) error { return w.WorkOn(one(c, w.Themes).ID) }},
	{"theme.leave-out", func(w *workshop.Workshop, c *rand.Rand) error { return w.LeaveOut(one(c, w.Themes).ID) }},
	{"theme.move", func(w *workshop.Workshop, c *rand.Rand) error { return w.MoveInOrder(one(c, w.Themes).ID, c.IntN(5)-2) }},
	{"vote.hands", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.CountHands(someSide(c), one(c, w.Themes).ID, c.IntN(9)-1)
	}},
	{"vote.ballot", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.CastBallot(someSide(c), map[workshop.ThemeID]int{one(c, w.Themes).ID: c.IntN(4)})
	}},
	{"vote.back", func(w *workshop.Workshop, c *rand.Rand) error { return w.TakeBackBallot(someSide(c)) }},
	{"vote.dots", func(w *workshop.Workshop, c *rand.Rand) error { return w.SetDots(c.IntN(5)) }},
	{"ask.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddAsk(someSide(c), one(c, w.Themes).ID, words(c)))
	}},
	{"ask.answer", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.Answer(one(c, w.Asks).ID, one(c, workshop.Replies), words(c))
	}},
	{"ask.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveAsk(one(c, w.Asks).ID) }},
	{"ask.sponsor", func(w *workshop.Workshop, c *rand.Rand) error { return w.SendToSponsor(one(c, w.Asks).ID, true) }},
	{"goal.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddGoal(workshop.Goal{Text: words(c), Due: someDay(c), SalesOwner: one(c, w.Participants).ID}))
	}},
	{"goal.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveGoal(one(c, w.Goals).ID) }},
	{"commitment.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddCommitment(workshop.Commitment{From: someSide(c), Deed: words(c), Theme: one(c, w.Themes).ID}))
	}},
	{"commitment.edit", func(w *workshop.Workshop, c *rand.Rand) error {
		had := one(c, w.Commitments)
		had.Within, had.Review = words(c), someDay(c)
		return w.EditCommitment(had.ID, had)
	}},
	{"commitment.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveCommitment(one(c, w.Commitments).ID) }},
	{"commitment.aside", func(w *workshop.Workshop, c *rand.Rand) error { return w.SetAside(one(c, w.Commitments).ID, true) }},
	{"consent.raise", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.Raise(one(c, w.Clauses()), someHands(c), someHands(c), workshop.InstantOf(noon))
	}},
	{"consent.object", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.Object(one(c, w.Clauses()), someSide(c), words(c))
	}},
	{"action.add", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.AddAction(workshop.Action{
			Text: words(c), Owner: one(c, w.Participants).ID, Due: someDay(c), Commitment: one(c, w.Commitments).ID,
		}))
	}},
	{"action.done", func(w *workshop.Workshop, c *rand.Rand) error { return w.FinishAction(one(c, w.Actions).ID, true) }},
	{"action.remove", func(w *workshop.Workshop, c *rand.Rand) error { return w.RemoveAction(one(c, w.Actions).ID) }},
	{"park", func(w *workshop.Workshop, c *rand.Rand) error {
		return only(w.Park(workshop.Parked{Kind: one(c, workshop.Lots), Text: words(c), By: someDay(c), Theme: one(c, w.Themes).ID}))
	}},
	{"unpark", func(w *workshop.Workshop, c *rand.Rand) error { return w.Unpark(one(c, w.Parked).ID) }},
	{"sign", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.Sign(one(c, w.Participants).ID, workshop.InstantOf(noon))
	}},
	{"unsign", func(w *workshop.Workshop, c *rand.Rand) error { return w.Unsign(one(c, w.Participants).ID) }},
	{"review", func(w *workshop.Workshop, c *rand.Rand) error {
		return w.SetReview(one(c, w.Reviews).ID, someDay(c), words(c))
	}},
}
