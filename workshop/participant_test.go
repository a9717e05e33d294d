package workshop_test

import (
	"fmt"
	"strings"
	"testing"

	"accord/workshop"
)

func TestPastedLinesBecomePeople(t *testing.T) {
	tests := map[string]struct{ line, name, job string }{
		"comma":          {"Tom Becker, key accounts, north", "Tom Becker", "key accounts, north"},
		"semicolon":      {"Ana Ruiz; brand", "Ana Ruiz", "brand"},
		"from a table":   {"Chloé Martin\tcategory", "Chloé Martin", "category"},
		"dash":           {"Mei Tan – director", "Mei Tan", "director"},
		"double surname": {"Jean-Luc Ségur-Noël - trade", "Jean-Luc Ségur-Noël", "trade"},
		"name alone":     {"  Sara Lind ", "Sara Lind", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := &workshop.Workshop{}
			need(t, w.AddParticipants(workshop.Sales, []string{"", tt.line, "   "}))
			if len(w.Participants) != 1 {
				t.Fatalf("%d people came of it", len(w.Participants))
			}
			if p := w.Participants[0]; p.Name != tt.name || p.Job != tt.job || p.Side != workshop.Sales {
				t.Errorf("%q became %q, %q", tt.line, p.Name, p.Job)
			}
		})
	}
}

func TestNobodyIsOnTheListTwice(t *testing.T) {
	w := &workshop.Workshop{}
	need(t, w.AddParticipant(workshop.Sales, "Tom Becker", ""))
	refused(t, w.AddParticipant(workshop.Marketing, "tom becker", ""), workshop.ErrSameName)
	need(t, w.AddParticipant(workshop.Sales, "Ana Ruiz", ""))
	refused(t, w.RenameParticipant(w.Participants[1].ID, "Tom Becker", ""), workshop.ErrSameName)
	need(t, w.RenameParticipant(w.Participants[0].ID, "Tom Becker", "key accounts"))
}

func TestAPersonNeedsANameAndASide(t *testing.T) {
	w := &workshop.Workshop{}
	refused(t, w.AddParticipant(workshop.Sales, " ", ""), workshop.ErrEmpty)
	refused(t, w.AddParticipant(workshop.Both, "Tom Becker", ""), workshop.ErrNoSide)
	refused(t, w.AddParticipant(workshop.Sales, strings.Repeat("x", workshop.MaxLine+1), ""), workshop.ErrTooLong)
}

func TestASideHasRoomForSoManyPeople(t *testing.T) {
	w := &workshop.Workshop{}
	for i := range workshop.MaxParticipants {
		need(t, w.AddParticipant(workshop.Sales, fmt.Sprint("Person ", i), ""))
	}
	refused(t, w.AddParticipant(workshop.Sales, "One more", ""), workshop.ErrManyPeople)
	need(t, w.AddParticipant(workshop.Marketing, "One more", ""))
}

func TestAnOwnerStaysOnTheList(t *testing.T) {
	w := workshop.Example()
	for _, name := range []string{"Omar Haddad", "Lars Holm", "Priya Nair"} { // promises, helps, signed
		refused(t, w.RemoveParticipant(named(t, w, name).ID), workshop.ErrStillOwns)
	}
	w = workshop.ExampleUntil("open", 0)
	need(t, w.RemoveParticipant(named(t, w, "Lars Holm").ID))
	if len(w.People(workshop.Sales)) != 5 {
		t.Error("who owns nothing could not be taken off the list")
	}
}
