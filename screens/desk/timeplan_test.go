package desk

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// behind returns a desk whose clock is so many minutes behind the plan.
func behind(t *testing.T, activity string, minutes int) *Desk {
	t.Helper()
	w := workshop.New("Joint plan", "2026-11-23")
	w.StartsAt = "09:00"
	for _, err := range []error{
		w.UseAgenda(workshop.FullDay), w.AddParticipant(workshop.Sales, "Tom", ""), w.AddParticipant(workshop.Marketing, "Ana", ""),
		w.Start(time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	at := noon
	for _, slot := range w.Slots(time.UTC) {
		if slot.Step.Activity == activity {
			at = slot.Starts.Add(time.Duration(minutes) * time.Minute)
			if err := w.Begin(slot.Step.ID, at); err != nil {
				t.Fatal(err)
			}
			break
		}
	}
	d := open(t, w)
	d.Host.Now = func() time.Time { return at }
	d.show(w)
	return d
}

func TestTimeIsMadeUpByOneKey(t *testing.T) {
	d := behind(t, "asks", 20)
	if d.frame.strip.late.Hidden {
		t.Fatal("the strip does not offer to make up time")
	}
	d.commands.Run("time-plan")
	screen := uitest.Screen(d.Window.Canvas())
	if !uitest.Says(screen, d.Say("time-plan.skip", d.Say("activity.pre-mortem"), 10)) {
		t.Error("the pre-mortem is not offered for cutting")
	}
	if !uitest.Says(screen, d.Say("time-plan.ends.in-time", "16:26")) {
		t.Error("it is not said when the room would end")
	}
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if late := w.TimePlan(d.Now()).Late; late != 0 {
		t.Errorf("it is still %d minutes late", late)
	}
	if !d.frame.strip.late.Hidden {
		t.Error("the strip still offers to make up time")
	}
	if d.undo(); d.room.Workshop().TimePlan(d.Now()).Late != 20 {
		t.Error("one undo does not take the cuts back")
	}
}

func TestTheFacilitatorLeavesACutOut(t *testing.T) {
	d := behind(t, "asks", 20)
	d.commands.Run("time-plan")
	screen := uitest.Screen(d.Window.Canvas())
	uitest.Tap(t, screen, d.Say("time-plan.skip", d.Say("activity.pre-mortem"), 10))
	if !uitest.Says(screen, d.Say("time-plan.ends", "16:36", 6)) {
		t.Error("the end does not follow what is ticked")
	}
	uitest.Tap(t, screen, d.Say("time-plan.take"))
	for _, s := range d.room.Workshop().Steps {
		if s.Activity == "pre-mortem" && s.Skipped {
			t.Error("what was left out is cut all the same")
		}
	}
}

func TestNothingIsOfferedOnTime(t *testing.T) {
	d := behind(t, "asks", 0)
	if !d.frame.strip.late.Hidden || d.whyNoTimePlan() != d.Say("time-plan.on-time") {
		t.Error("time is to be made up where there is none")
	}
}

// A day has time in hand more than once, and people choose which to give up.
func TestCutsThatAreCalledTheSameAreToldApart(t *testing.T) {
	d := behind(t, "pulse", 66)
	d.commands.Run("time-plan")
	screen := uitest.Screen(d.Window.Canvas())
	for _, at := range []string{"12:20", "14:25", "16:16"} {
		if says := d.Say("time-plan.skip", d.Say("time-plan.at", d.Say("activity.slack"), at), 14); !uitest.Says(screen, says) {
			t.Errorf("it does not say %q", says)
		}
	}
	if !uitest.Says(screen, d.Say("time-plan.skip", d.Say("activity.pre-mortem"), 10)) {
		t.Error("what is there once is not called by its name alone")
	}
}

func TestPicturesOfTheTimePlan(t *testing.T) {
	w := behind(t, "pulse", 66).room.Workshop()
	take(t, "time-plan", w, func(d *Desk) {
		at := w.Since.Time(time.UTC)
		d.Host.Now = func() time.Time { return at }
		d.show(w)
		d.commands.Run("time-plan")
	})
}
