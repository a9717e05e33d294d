package workshop_test

import (
	"errors"
	"testing"
	"time"

	"accord/workshop"
)

// noon is a moment on the day of the example.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// need fails the test at once if something that must work did not.
func need(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// needed is need for what also returns an identity.
func needed[ID any](t *testing.T) func(ID, error) ID {
	return func(id ID, err error) ID {
		t.Helper()
		need(t, err)
		return id
	}
}

// steps plans activities for as long as they would like to take.
func steps(activities ...string) (planned []workshop.PlannedStep) {
	for _, a := range activities {
		planned = append(planned, workshop.PlannedStep{Activity: a})
	}
	return planned
}

// refused checks that a rule held.
func refused(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("error is %v, want %v", err, want)
	}
}

// labelled returns the row of a list with a label, such as "C-04".
func labelled[Row interface{ Label() string }](t *testing.T, list []Row, label string) Row {
	t.Helper()
	for _, r := range list {
		if r.Label() == label {
			return r
		}
	}
	t.Fatalf("there is no %s", label)
	panic("unreachable")
}

// named returns the participant with a name.
func named(t *testing.T, w *workshop.Workshop, name string) workshop.Participant {
	t.Helper()
	for _, p := range w.Participants {
		if p.Name == name {
			return p
		}
	}
	t.Fatalf("nobody is called %q", name)
	panic("unreachable")
}

// hands are hands typed one digit a hand.
func hands(t *testing.T, typed string) workshop.Hands {
	t.Helper()
	h, err := workshop.ParseHands(typed)
	need(t, err)
	return h
}
