package workshop_test

import (
	"fmt"
	"slices"
	"testing"

	"accord/workshop"
)

func TestAPromiseSaysWhatItStillLacks(t *testing.T) {
	w := workshop.ExampleMidway("asks", 1, 0)
	id := needed[workshop.CommitmentID](t)(w.AddCommitment(workshop.Commitment{
		From: workshop.Sales, Origin: workshop.FromIdea, Deed: "A note after each meeting", Within: "3 days",
	}))
	if got := w.CommitmentByID(id).Missing(); !slices.Equal(got, []string{"trigger", "delivers", "quality", "owner"}) {
		t.Errorf("it lacks %v", got)
	}
	if got := labelled(t, workshop.Example().Commitments, "C-01").Missing(); len(got) != 0 {
		t.Errorf("a whole promise lacks %v", got)
	}
}

func TestAPromiseKeepsToTheRules(t *testing.T) {
	good := workshop.Commitment{From: workshop.Sales, Deed: "A note after each meeting"}
	for name, tt := range map[string]struct {
		change func(*workshop.Commitment)
		err    error
	}{
		"good":                      {func(*workshop.Commitment) {}, nil},
		"by both":                   {func(c *workshop.Commitment) { c.From = workshop.Both }, workshop.ErrNoSide},
		"of nothing":                {func(c *workshop.Commitment) { c.Deed = "" }, workshop.ErrEmpty},
		"from a theme that is gone": {func(c *workshop.Commitment) { c.Theme = "gone" }, workshop.ErrGone},
		"from nowhere":              {func(c *workshop.Commitment) { c.Origin = "a dream" }, workshop.ErrNoOrigin},
		"by a stranger":             {func(c *workshop.Commitment) { c.Owner = "gone" }, workshop.ErrNoParticipant},
		"looked at yesterday":       {func(c *workshop.Commitment) { c.Review = "2026-11-22" }, workshop.ErrDayIsPast},
		"looked at some day":        {func(c *workshop.Commitment) { c.Review = "soon" }, workshop.ErrNoDay},
		"looked at today":           {func(c *workshop.Commitment) { c.Review = "2026-11-23" }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			w, c := workshop.ExampleUntil("asks", 1), good
			tt.change(&c)
			_, err := w.AddCommitment(c)
			refused(t, err, tt.err)
		})
	}
}

func TestAThemeIsOriginEnough(t *testing.T) {
	w := workshop.ExampleUntil("asks", 1)
	id := needed[workshop.CommitmentID](t)(w.AddCommitment(workshop.Commitment{
		From: workshop.Sales, Deed: "A note", Theme: w.Themes[0].ID, Origin: workshop.FromIdea,
	}))
	if c := w.CommitmentByID(id); c.Origin != workshop.FromTheme {
		t.Errorf("it comes from a theme and says %q", c.Origin)
	}
}

func TestEditingAPromiseKeepsItsNumberAndItsAsk(t *testing.T) {
	w := workshop.ExampleUntil("asks", 1)
	had := labelled(t, w.Commitments, "C-02")
	need(t, w.EditCommitment(had.ID, workshop.Commitment{From: workshop.Marketing, Deed: "Another deed"}))
	if c := w.CommitmentByID(had.ID); c.Label() != "C-02" || c.Ask != had.Ask || c.Deed != "Another deed" {
		t.Errorf("it has become %+v", c)
	}
	refused(t, w.EditCommitment("gone", had), workshop.ErrGone)
}

func TestARemovedPromiseTakesItsHandsAlong(t *testing.T) {
	w := workshop.ExampleUntil("actions", 0)
	gone := labelled(t, w.Commitments, "C-04").ID
	need(t, w.RemoveCommitment(gone))
	if len(w.RoundsOf(workshop.ClauseID(gone))) != 0 {
		t.Error("hands are left on nothing")
	}
	if a := labelled(t, w.Actions, "A-01"); a.Commitment != "" {
		t.Error("an action serves a promise that is gone")
	}
}

func TestThereIsRoomForSoManyPromises(t *testing.T) {
	w := workshop.ExampleMidway("asks", 1, 0)
	for i := range workshop.MaxCommitments {
		_, err := w.AddCommitment(workshop.Commitment{From: workshop.Sales, Deed: fmt.Sprint("Deed ", i)})
		need(t, err)
	}
	_, err := w.AddCommitment(workshop.Commitment{From: workshop.Sales, Deed: "One more"})
	refused(t, err, workshop.ErrManyCommitments)
}
