package workshop_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/workshop"
)

// Each agenda as the method has it: when a step begins after the start, how
// long it takes, the least it can take, and ! where it is protected.
func TestTheAgendasKeepTheMethodsClock(t *testing.T) {
	tests := map[string]struct {
		agenda workshop.Agenda
		whole  int
		table  string
	}{
		"ninety minutes": {workshop.Essentials, 90, `
			0:00 6 (4) open!
			0:06 7 (5) short-pulse
			0:13 10 (7) both-lists
			0:23 9 (6) short-reveal
			0:32 8 (6) short-friction
			0:40 7 (5) seeded-themes
			0:47 6 (4) ballots
			0:53 15 (12) short-asks!
			1:08 9 (7) consent!
			1:17 6 (5) actions!
			1:23 2 (2) close!
			1:25 5 (0) slack`},
		"half a day": {workshop.HalfDay, 210, `
			0:00 10 (8) open!
			0:10 10 (8) pulse
			0:20 10 (8) pulse-reveal
			0:30 15 (10) priorities
			0:45 15 (12) mirror-write
			1:00 18 (12) mirror-reveal
			1:18 15 (15) break
			1:33 12 (8) friction
			1:45 10 (8) themes
			1:55 8 (6) ballots
			2:03 22 (18) calendar
			2:25 20 (16) asks!
			2:45 20 (15) agree!
			3:05 10 (8) actions!
			3:15 5 (5) close!
			3:20 10 (0) slack`},
		// The mirror takes 18 of the half hour it shares with amplify.
		"a day": {workshop.FullDay, 450, `
			0:00 15 (10) open!
			0:15 10 (8) pulse
			0:25 15 (10) pulse-reveal
			0:40 20 (15) priorities
			1:00 20 (15) mirror-write
			1:20 18 (12) mirror-reveal
			1:38 12 (8) amplify
			1:50 15 (15) break
			2:05 15 (10) friction
			2:20 15 (10) themes
			2:35 10 (8) ballots
			2:45 35 (28) calendar
			3:20 14 (0) slack
			3:34 46 (46) lunch
			4:20 30 (25) measures
			4:50 35 (28) category
			5:25 14 (0) slack
			5:39 15 (15) break
			5:54 25 (20) asks!
			6:19 15 (10) goals
			6:34 15 (12) consent!
			6:49 10 (0) pre-mortem
			6:59 10 (8) actions!
			7:09 7 (7) close!
			7:16 14 (0) slack`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.New("Joint plan", "2026-11-23")
			w.StartsAt = "00:00"
			need(t, w.UseAgenda(tt.agenda))
			if w.PlannedMinutes() != tt.whole || w.Budget != tt.whole {
				t.Errorf("%d minutes are planned of %d, want %d", w.PlannedMinutes(), w.Budget, tt.whole)
			}
			var got []string
			for _, slot := range w.Slots(time.UTC) {
				s := slot.Step
				if s.Skipped {
					continue
				}
				line := fmt.Sprintf("%s %d (%d) %s", strings.TrimPrefix(slot.Starts.Format("15:04"), "0"), s.Minutes, s.Least(), s.Activity)
				if s.Does().Locked {
					line += "!"
				}
				got = append(got, line)
			}
			want := strings.Split(strings.ReplaceAll(strings.TrimSpace(tt.table), "\t", ""), "\n")
			if !slices.Equal(got, want) {
				t.Errorf("the agenda is\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

func TestAnAgendaIsUsedAgainAsItWas(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	need(t, w.NameStep(w.Steps[2].ID, "Where we stand", "What surprises you?", "10:15"))
	need(t, w.SetMinutes(w.Steps[3].ID, 25))
	kept := w.Agenda("Ours")
	again := workshop.New("Next year", "2027-11-23")
	need(t, again.UseAgenda(kept))
	for i, s := range again.Steps {
		was := w.Steps[i]
		was.ID, s.ID = "", ""
		if s != was {
			t.Errorf("step %d is %+v, was %+v", i+1, s, was)
		}
	}
}

func TestAStepThatBeginsAtATimeWaitsForIt(t *testing.T) {
	w := ofTwelve(t)
	lunch := step(t, w, "break")
	need(t, w.NameStep(lunch, "Lunch", "", "12:00"))
	slots := w.Slots(time.UTC)
	if got := slots[4].Starts.Format("15:04"); got != "12:00" {
		t.Errorf("lunch begins at %s", got)
	}
	if got := slots[5].Starts.Format("15:04"); got != "12:15" {
		t.Errorf("what follows begins at %s", got)
	}
	refused(t, w.NameStep(lunch, "Lunch", "", "noon"), workshop.ErrNoTime)
}

// An agenda fits by the clock: a step that waits for its time uses up the day
// as one that takes longer does, and one whose time is past begins late.
func TestWaitingForAFixedTimeCountsTowardsTheDay(t *testing.T) {
	w := ofTwelve(t)
	before := w.SpareMinutes()
	lunch := step(t, w, "break")
	starts := w.Slots(time.UTC)[4].Starts
	at := func(minutes int) workshop.Slot {
		t.Helper()
		need(t, w.NameStep(lunch, "Lunch", "", workshop.TimeOfDay(starts.Add(time.Duration(minutes)*time.Minute).Format("15:04"))))
		return w.Slots(time.UTC)[4]
	}
	if slot := at(30); slot.Off != 30 || w.SpareMinutes() != before-30 {
		t.Errorf("half an hour of waiting leaves %d minutes of %d, and is called %d", w.SpareMinutes(), before, slot.Off)
	}
	if slot := at(-10); slot.Off != -10 || w.SpareMinutes() != before {
		t.Errorf("a time ten minutes past leaves %d minutes of %d, and is called %d", w.SpareMinutes(), before, slot.Off)
	}
	if slot := at(0); slot.Off != 0 {
		t.Errorf("a step on time is off by %d minutes", slot.Off)
	}
	at(30)
	w.HeldOn = ""
	if got := w.SpareMinutes(); got != before {
		t.Errorf("without a date there are %d minutes to spare, want %d", got, before)
	}
}

func TestStepsAreAddedRepeatedAndRemoved(t *testing.T) {
	w := ofTwelve(t)
	second := needed[workshop.StepID](t)(w.AddStep("friction"))
	need(t, w.MoveStep(second, -5))
	need(t, w.RemoveStep(second))
	refused(t, w.RemoveStep(second), workshop.ErrGone)
	refused(t, w.RemoveStep(step(t, w, "asks")), workshop.ErrLocked)
}

func TestTheLabIsChosenByTheBallots(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	labs := w.LabsOffered()
	if len(labs) < 2 {
		t.Fatalf("%d labs are offered", len(labs))
	}
	last := labs[len(labs)-1]
	need(t, w.ChooseLab(last.ID))
	taken := 0
	for _, lab := range w.LabsOffered() {
		if !lab.Skipped {
			taken++
		}
	}
	if s := w.Steps[last.Place-1]; s.Skipped || taken != 1 {
		t.Errorf("%d labs are taken in, and the chosen one is skipped: %v", taken, s.Skipped)
	}
}
