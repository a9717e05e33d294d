package ics_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	ical "github.com/arran4/golang-ical"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/ics"
)

// exported writes the example's dates and reads them back.
func exported(t *testing.T, w *workshop.Workshop, made time.Time) (*ical.Calendar, string) {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := ics.Write(&file, w.Title, document.Dues(w, say), made); err != nil {
		t.Fatal(err)
	}
	read, err := ical.ParseCalendar(bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return read, file.String()
}

// Whoever imports the file finds each action on its day, with its owner, as
// an event and as a to-do, and every review.
func TestEveryDateIsInTheCalendar(t *testing.T) {
	w := workshop.Example()
	calendar, file := exported(t, w, time.Time{})
	if got := len(calendar.Todos()); got != len(w.Actions) {
		t.Errorf("there are %d to-dos for %d actions", got, len(w.Actions))
	}
	if got, least := len(calendar.Events()), len(w.Actions)+len(w.Reviews); got < least {
		t.Errorf("there are %d events, want %d at least", got, least)
	}
	a := w.Actions[0]
	unfolded := strings.ReplaceAll(file, "\r\n ", "")
	for _, want := range []string{a.Label(), w.Person(a.Owner).Name, "DUE;VALUE=DATE:" + strings.ReplaceAll(string(a.Due), "-", "")} {
		if !strings.Contains(unfolded, want) {
			t.Errorf("the file lacks %q", want)
		}
	}
}

// A second file changes the entries of the first and adds none.
func TestASecondImportDoublesNothing(t *testing.T) {
	w := workshop.Example()
	first, _ := exported(t, w, time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC))
	later := workshop.Example()
	a := later.Actions[0]
	a.Due = "2027-01-15"
	if err := later.EditAction(a.ID, a); err != nil {
		t.Fatal(err)
	}
	second, _ := exported(t, later, time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
	sequence := make(map[string]string)
	for _, e := range first.Events() {
		sequence[e.Id()] = e.GetProperty(ical.ComponentPropertySequence).Value
	}
	for _, e := range second.Events() {
		was, known := sequence[e.Id()]
		if !known {
			t.Errorf("%s would come a second time", e.Id())
		}
		if now := e.GetProperty(ical.ComponentPropertySequence).Value; now <= was {
			t.Errorf("%s has sequence %s after %s: the old date would stay", e.Id(), now, was)
		}
	}
}

// What people typed comes back as they typed it, and no line is longer than
// calendars can read.
func TestOddTextSurvives(t *testing.T) {
	w := workshop.Example()
	a := w.Actions[0]
	a.Text = "Größe, \\ ; „x“ 田中 🙂 " + strings.Repeat("ä", 120)
	if err := w.EditAction(a.ID, a); err != nil {
		t.Fatal(err)
	}
	calendar, file := exported(t, w, time.Time{})
	if got := calendar.Todos()[0].GetProperty(ical.ComponentPropertySummary).Value; !strings.Contains(got, a.Text) {
		t.Errorf("%q came back as %q", a.Text, got)
	}
	for _, line := range strings.Split(file, "\r\n") {
		if len(line) > 75 {
			t.Errorf("a line has %d bytes: %q", len(line), line)
		}
	}
}
