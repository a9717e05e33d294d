package workshop_test

import (
	"reflect"
	"testing"

	"accord/workshop"

	"github.com/google/uuid"
)

func TestTheExampleIsTheSameEveryTime(t *testing.T) {
	if !reflect.DeepEqual(workshop.Example(), workshop.Example()) {
		t.Error("two examples differ: pictures and golden papers would change from day to day")
	}
}

func TestTheExampleUsesEveryNoun(t *testing.T) {
	w := reflect.ValueOf(*workshop.Example())
	for i := range w.NumField() {
		switch w.Type().Field(i).Name {
		case "Lent": // only a station has it
			continue
		case "PreWork": // nobody was asked before that day
			continue
		case "Logos": // a made-up client has none
			continue
		case "Versions", "Amendments": // which need the paper: see the example of the package document/signed
			continue
		}
		if f := w.Field(i); f.Kind() == reflect.Slice && f.Len() == 0 {
			t.Errorf("the example has no %s", w.Type().Field(i).Name)
		}
	}
}

func TestTheExampleUsesEveryChoice(t *testing.T) {
	w := workshop.Example()
	replies := make(map[workshop.Reply]bool)
	for _, a := range w.Asks {
		replies[a.Reply] = true
	}
	all(t, "reply", workshop.Replies, replies)
	lots := make(map[workshop.Lot]bool)
	for _, p := range w.Parked {
		lots[p.Kind] = true
	}
	all(t, "lot", workshop.Lots, lots)
	origins := make(map[workshop.Origin]bool)
	for _, c := range w.Commitments {
		origins[c.Origin] = true
	}
	all(t, "origin", []workshop.Origin{workshop.FromTheme, workshop.FromStrength, workshop.FromIdea}, origins)
	quadrants, ends := make(map[workshop.Side]bool), make(map[workshop.EndKind]bool)
	for _, theme := range w.Themes {
		quadrants[w.Quadrant(theme.ID)] = true
		for _, e := range w.Ends(theme.ID) {
			ends[e.Kind] = true
		}
	}
	all(t, "quadrant", []workshop.Side{workshop.Sales, workshop.Marketing, workshop.Both, ""}, quadrants)
	all(t, "end", []workshop.EndKind{
		workshop.EndCommitment, workshop.EndAction, workshop.EndSponsor, workshop.EndParked,
	}, ends)
	for _, field := range []struct{ prompt, key string }{
		{"priority", "horizon"}, {"priority", "weight"},
		{"friction", "tension"}, {"friction", "cost"}, {"friction", "control"},
	} {
		chosen := make(map[string]bool)
		for _, d := range w.Details {
			if d.Field == field.key {
				chosen[d.Text] = true
			}
		}
		f, _ := workshop.FieldOf(field.prompt, field.key)
		all(t, field.key, f.Choices, chosen)
	}
}

func TestTheExamplePassesThroughEveryStanding(t *testing.T) {
	seen := make(map[workshop.Standing]bool)
	for share := 0.0; share <= 1; share += 0.05 {
		w := workshop.ExampleMidway("consent", 0, share)
		for _, clause := range w.Clauses() {
			seen[w.Standing(clause)] = true
		}
	}
	all(t, "standing", []workshop.Standing{
		workshop.Draft, workshop.Agreed, workshop.NotYet, workshop.Reworded, workshop.Dropped,
	}, seen)
}

func TestTheExampleHasOneLooseEnd(t *testing.T) {
	loose := workshop.Example().LooseEnds()
	if len(loose) != 1 || loose[0].Key != "loose.ask-unclear" {
		t.Errorf("the loose ends are %v; only the ask that was not clear should be left", loose)
	}
}

func TestTheExampleIsSigned(t *testing.T) {
	w := workshop.Example()
	if w.State() != workshop.Signed || w.Step != "" || w.Closed == 0 {
		t.Errorf("the example is %s, on step %q", w.State(), w.Step)
	}
	if done, of := w.StepsDone(); done != of {
		t.Errorf("%d of %d steps are done", done, of)
	}
}

func TestTheExampleStopsAtEveryMove(t *testing.T) {
	for _, planned := range workshop.FullDay.Steps {
		key := planned.Activity
		if key == "slack" { // the last one is never entered
			continue
		}
		activity, _ := workshop.ActivityOf(key)
		for move := range activity.Moves {
			w := workshop.ExampleMidway(key, move, 0.5)
			s, ok := w.CurrentStep()
			if !ok || s.Activity != key || s.Move != move {
				t.Errorf("at move %d of %s the room is at move %d of %q", move, key, s.Move, s.Activity)
			}
		}
	}
	if w := workshop.ExampleUntil("", 0); w.State() != workshop.Planned || len(w.Participants) != 12 {
		t.Errorf("before the day it is %s with %d people", w.State(), len(w.Participants))
	}
}

func TestTheExamplesIdentitiesSortByTime(t *testing.T) {
	last := ""
	for _, c := range workshop.Example().Cards {
		id, err := uuid.Parse(string(c.ID))
		if err != nil || id.Version() != 7 {
			t.Fatalf("%q is no UUID of version 7: %v", c.ID, err)
		}
		if string(c.ID) <= last {
			t.Fatalf("%q comes after %q", c.ID, last)
		}
		last = string(c.ID)
	}
}

// all reports which of some choices were not seen.
func all[K comparable](t *testing.T, what string, choices []K, seen map[K]bool) {
	t.Helper()
	for _, c := range choices {
		if !seen[c] {
			t.Errorf("the example has no %s %v", what, c)
		}
	}
}
