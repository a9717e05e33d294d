package desk

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// One word for each promise, by one letter, and the keyboard goes on to the
// next.
func TestOneLetterSaysWhatBecameOfAPromise(t *testing.T) {
	d := open(t, workshop.ExampleMidway("before", 0, 0))
	d.letters("lkmd")
	want := []workshop.Became{workshop.Late, workshop.Kept, workshop.Missed, workshop.NoLonger}
	for i, c := range d.room.Workshop().Carried {
		if c.Became != want[i] {
			t.Errorf("%s became %q, want %q", c.Label(), c.Became, want[i])
		}
	}
	d.press(fyne.KeyReturn)
	d.type1("Pricing does it since July")
	d.press(fyne.KeyReturn)
	last := d.room.Workshop().Carried[3]
	if last.Note != "Pricing does it since July" || last.Became != workshop.NoLonger {
		t.Errorf("the sentence was noted as %+v", last)
	}
	d.undo()
	if d.undo(); d.room.Workshop().Carried[3].Became != workshop.NotSaid {
		t.Error("undo does not take the word back")
	}
}

// One word, then one sentence: N adds the sentence to the promise that was just
// spoken of, although the keyboard is at the next one, and leads on from there.
func TestASentenceFollowsTheWord(t *testing.T) {
	d := open(t, workshop.ExampleMidway("before", 0, 0))
	d.letters("ln")
	d.type1("Twice the evening before")
	d.press(fyne.KeyReturn)
	d.letters("k")
	all := d.room.Workshop().Carried
	if all[0].Became != workshop.Late || all[0].Note != "Twice the evening before" {
		t.Errorf("the first promise became %q, %q", all[0].Became, all[0].Note)
	}
	if all[1].Became != workshop.Kept || all[1].Note != "" {
		t.Errorf("the second promise became %q, %q", all[1].Became, all[1].Note)
	}
	d.press(fyne.KeyUp)
	d.letters("n")
	d.type1("In March")
	d.press(fyne.KeyReturn)
	if n := len(d.room.Workshop().Carried); d.room.Workshop().Carried[n-3].Note == "" && d.room.Workshop().Carried[1].Note == "" {
		t.Error("N on a promise that was gone to adds no sentence to it")
	}
}

// A workshop that follows another asks first what became of its promises, and
// its day ends when it would have ended.
func TestAWorkshopFollowsAnother(t *testing.T) {
	library, err := storage.NewLibrary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	file, err := library.New(workshop.Example())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	w := workshop.New("Summer plan", "2027-05-03")
	before := w.Slots(noon.Location())
	d := open(t, w)
	d.Host.Library = library
	d.commands.Run("follow")
	d.press(fyne.KeyReturn)
	w = d.room.Workshop()
	if len(w.Carried) == 0 || w.Steps[1].Activity != "before" || len(w.Earlier) == 0 {
		t.Fatalf("%d promises came, the second step is %s", len(w.Carried), w.Steps[1].Activity)
	}
	after := w.Slots(noon.Location())
	if got, want := endOf(after), endOf(before); !got.Equal(want) {
		t.Errorf("the day ends at %s, not at %s", got, want)
	}
	if !uitest.Says(d.Body(), d.Say("carried.came", len(w.Carried))) || !uitest.Says(d.Body(), d.Say("carried.people", len(w.Participants))) {
		t.Error("nobody says how many promises and people came")
	}
}

// A station or a rehearsal has promised nothing: neither is offered to be
// followed.
func TestNeitherAStationNorARehearsalIsFollowed(t *testing.T) {
	library, err := storage.NewLibrary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	example := workshop.Example()
	station, err := example.StationFor(workshop.Sales)
	if err != nil {
		t.Fatal(err)
	}
	station.Title = "The station"
	rehearsal := workshop.New("The rehearsal", "2026-11-23")
	rehearsal.Rehearsal = true
	for _, w := range []*workshop.Workshop{example, station, rehearsal} {
		file, err := library.New(w)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = file.Close() })
	}
	d := open(t, workshop.New("Summer plan", "2027-05-03"))
	d.Host.Library = library
	d.commands.Run("follow")
	offered := strings.Join(uitest.Texts(uitest.Screen(d.Window.Canvas())), "\n")
	if !strings.Contains(offered, example.Title) || strings.Contains(offered, station.Title) || strings.Contains(offered, rehearsal.Title) {
		t.Errorf("offered are\n%s", offered)
	}
}

// Two workshops may have one name and one day, and each is followed when it is
// picked.
func TestOfTwoWorkshopsCalledAlikeThePickedOneIsFollowed(t *testing.T) {
	d := open(t, workshop.New("Summer plan", "2027-05-03"))
	var did []int
	var picks []form.Pick
	for i := range 2 {
		picks = append(picks, form.Pick{Label: "Spring plan", Hint: "23 Nov 2026", Do: func() { did = append(did, i) }})
	}
	d.ask.Choose("Which one?", picks)
	d.press(fyne.KeyReturn)
	d.ask.Choose("Which one?", picks)
	d.press(fyne.KeyDown, fyne.KeyReturn)
	if len(did) != 2 || did[0] != 0 || did[1] != 1 {
		t.Errorf("picking the first and the second did %v", did)
	}
}

func TestPicturesOfTheReview(t *testing.T) {
	for name, w := range map[string]*workshop.Workshop{
		"before": workshop.ExampleMidway("before", 0, 0.5), "before-empty": nothingBefore(t),
	} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			uitest.Picture(t, name+"-"+string(mode), open(t, w).Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
		}
	}
	d := open(t, workshop.ExampleUntil("pulse-reveal", 0))
	d.try("look", func(w *workshop.Workshop) error { w.Look(string(workshop.ByDimension)); return nil })
	uitest.Picture(t, "before-pulse", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

// nothingBefore stands at the step without a workshop before.
func nothingBefore(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Spring plan", "2026-11-23")
	for _, side := range workshop.Sides {
		if err := w.AddParticipants(side, []string{"Ann of " + string(side)}); err != nil {
			t.Fatal(err)
		}
	}
	id, err := w.AddStep("before")
	if err == nil {
		err = w.Start(noon)
	}
	if err == nil {
		err = w.Begin(id, noon)
	}
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// endOf is when the last step of a plan ends.
func endOf(slots []workshop.Slot) time.Time {
	last := slots[len(slots)-1]
	return last.Starts.Add(time.Duration(last.Step.Minutes) * time.Minute)
}
