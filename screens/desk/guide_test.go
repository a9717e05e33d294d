package desk

import (
	"testing"

	"accord/workshop"
)

// While one step runs, the facilitator lays out what the next one needs, also
// where the agenda has just changed.
func TestTheGuideSaysWhatToHaveReadyForTheNextStep(t *testing.T) {
	d := open(t, workshop.ExampleUntil("themes", 0))
	reads(t, d, d.Say("guide.bring"), d.Say("guide.ballots.bring"))
	var ballots workshop.StepID
	for _, s := range d.room.Workshop().Steps {
		if s.Activity == "ballots" {
			ballots = s.ID
		}
	}
	d.try("skip", func(w *workshop.Workshop) error { return w.SkipStep(ballots, true) })
	hides(t, d, d.Say("guide.ballots.bring"))
	reads(t, d, d.Say("guide.calendar.bring"))

	last := open(t, workshop.ExampleUntil("close", 0))
	hides(t, last, last.Say("guide.bring"))
}
