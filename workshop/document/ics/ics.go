// Package ics writes what has a date as a calendar file (RFC 5545), which
// every calendar reads.
//
// Start with [Write]. Who imports a newer file of the same workshop finds the
// dates changed and not doubled, for each keeps its identity.
package ics

import (
	"fmt"
	"io"
	"time"

	ical "github.com/arran4/golang-ical"

	"accord/workshop/document"
)

// domain ends the identities of entries, so that nobody else's are the same.
const domain = "@accord.app"

// Write writes dues as all-day events, and tasks as to-dos besides, for many
// calendars know no to-dos. Made is when the file is made; the zero time makes
// files that can be compared.
func Write(to io.Writer, title string, dues []document.Due, made time.Time) error {
	if made.IsZero() {
		made = time.Unix(0, 0)
	}
	calendar := ical.NewCalendar()
	calendar.SetProductId("-//Accord//Accord//EN")
	calendar.SetMethod(ical.MethodPublish)
	calendar.SetName(title)
	for _, d := range dues {
		day, ok := d.On.Time()
		if !ok {
			return fmt.Errorf("a date that is none: %q", d.On)
		}
		event := calendar.AddEvent(d.ID + domain)
		describe(&event.ComponentBase, d, made)
		event.SetAllDayStartAt(day)
		event.SetAllDayEndAt(day.AddDate(0, 0, 1)) // the end is the day after, says the standard
		event.SetTimeTransparency(ical.TransparencyTransparent)
		if d.Task {
			todo := calendar.AddTodo(d.ID + "-todo" + domain)
			describe(&todo.ComponentBase, d, made)
			todo.SetAllDayDueAt(day)
			todo.SetStatus(status(d))
		}
	}
	return calendar.SerializeTo(to, ical.WithNewLineWindows)
}

// describe fills in what an event and a to-do have alike. The sequence grows
// with each export, in minutes, so that the newest file wins.
func describe(c *ical.ComponentBase, d document.Due, made time.Time) {
	c.SetDtStampTime(made.UTC())
	c.SetModifiedAt(made.UTC())
	c.SetSequence(int(made.Unix() / 60))
	c.SetSummary(d.Title)
	if d.Notes != "" {
		c.SetDescription(d.Notes)
	}
}

func status(d document.Due) ical.ObjectStatus {
	if d.Done {
		return ical.ObjectStatusCompleted
	}
	return ical.ObjectStatusNeedsAction
}
