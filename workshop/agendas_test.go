package workshop_test

import (
	"testing"
	"time"

	"accord/workshop"
)

// The clock of each agenda, as the method has it.
func TestTheAgendasKeepTheMethodsClock(t *testing.T) {
	tests := map[string]struct {
		agenda workshop.Agenda
		whole  int
		clock  []string // step, when it begins after the start
	}{
		"ninety minutes": {workshop.Essentials, 90, []string{
			"open", "0:00", "short-pulse", "0:06", "both-lists", "0:13", "short-reveal", "0:23", "short-friction", "0:32",
			"seeded-themes", "0:40", "ballots", "0:47", "short-asks", "0:53", "consent", "1:08", "actions", "1:17",
			"close", "1:23", "slack", "1:25",
		}},
		"half a day": {workshop.HalfDay, 210, []string{
			"open", "0:00", "pulse", "0:10", "pulse-reveal", "0:20", "priorities", "0:30", "mirror-write", "0:45",
			"mirror-reveal", "1:00", "break", "1:18", "friction", "1:33", "themes", "1:45", "ballots", "1:55",
			"calendar", "2:03", "asks", "2:25", "agree", "2:45", "actions", "3:05", "close", "3:15", "slack", "3:20",
		}},
		"a day": {workshop.FullDay, 450, []string{
			"open", "0:00", "pulse", "0:15", "pulse-reveal", "0:25", "priorities", "0:40", "mirror-write", "1:00",
			"mirror-reveal", "1:20", "amplify", "1:38", "break", "1:50", "friction", "2:05", "themes", "2:20",
			"ballots", "2:35", "calendar", "2:45", "slack", "3:20", "lunch", "3:34", "measures", "4:20", "category", "4:50",
			"slack", "5:25", "break", "5:39", "asks", "5:54", "goals", "6:19", "consent", "6:34", "pre-mortem", "6:49",
			"actions", "6:59", "close", "7:09", "slack", "7:16",
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.New("Joint plan", "2026-11-23")
			w.StartsAt = "00:00"
			need(t, w.UseAgenda(tt.agenda))
			if w.PlannedMinutes() != tt.whole || w.Budget != tt.whole {
				t.Errorf("%d minutes are planned of %d, want %d", w.PlannedMinutes(), w.Budget, tt.whole)
			}
			clock := tt.clock
			for _, slot := range w.Slots(time.UTC) {
				if slot.Step.Skipped {
					continue
				}
				if len(clock) == 0 {
					t.Fatalf("%s comes after the end", slot.Step.Activity)
				}
				if at := slot.Starts.Format("15:04"); slot.Step.Activity != clock[0] || at != "0"+clock[1] {
					t.Errorf("%s begins at %s, want %s at 0%s", slot.Step.Activity, at, clock[0], clock[1])
				}
				clock = clock[2:]
			}
			if len(clock) > 0 {
				t.Errorf("there is no %s", clock[0])
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
