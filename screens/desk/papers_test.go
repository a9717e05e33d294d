package desk

import (
	"slices"
	"strconv"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// atPapers returns a desk on the papers of w, in a home of its own, with
// files made at once.
func atPapers(t *testing.T, w *workshop.Workshop) *Desk {
	t.Helper()
	home := t.TempDir()
	for _, name := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(name, home)
	}
	d := open(t, w)
	d.Go = func(work, done func()) { work(); done() }
	d.goTo(papers)
	return d
}

// pagesOf returns the agreement as it is printed.
func (d *Desk) pagesOf(t *testing.T) page.Pages {
	t.Helper()
	pages, err := page.Layout(document.Agreement(d.room.Workshop(), document.Say(d.Say)), page.A4)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// checkPage fails unless the panel shows a page, counted from 0.
func (d *Desk) checkPage(t *testing.T, at int) {
	t.Helper()
	pages := d.pagesOf(t)
	said := uitest.Texts(d.panel.body)
	if want := d.Say("papers.page", at+1, len(pages.Pages)); !slices.Contains(said, want) {
		t.Fatalf("the panel does not say %q", want)
	}
	for _, op := range pages.Pages[at].Ops {
		if text, ok := op.(page.Text); ok && !slices.Contains(said, text.Text) {
			t.Errorf("page %d does not show %q", at+1, text.Text)
		}
	}
}

func TestThePaperIsLeafedThroughWithKeysFromAnywhere(t *testing.T) {
	d := atPapers(t, workshop.Example())
	last := len(d.pagesOf(t).Pages) - 1
	d.checkPage(t, 0)
	for range 6 { // whatever has the keyboard
		_, card := d.Window.Canvas().Focused().(*ui.Card) // has neighbours for the arrows
		for _, step := range []struct {
			key fyne.KeyName
			at  int
		}{
			{fyne.KeyPageDown, 1}, {fyne.KeyRight, 2}, {fyne.KeyLeft, 1}, {fyne.KeyPageUp, 0}, {fyne.KeyLeft, 0},
			{fyne.KeyEnd, last}, {fyne.KeyRight, last}, {fyne.KeyPageDown, last}, {fyne.KeyHome, 0},
		} {
			if card && (step.key == fyne.KeyLeft || step.key == fyne.KeyRight) {
				d.panel.typed(&fyne.KeyEvent{Name: step.key})
			} else {
				d.press(step.key)
			}
			if want := d.Say("papers.page", step.at+1, last+1); !uitest.Says(d.panel.body, want) {
				t.Fatalf("after %s at %T the panel does not say %q", step.key, d.Window.Canvas().Focused(), want)
			}
		}
		d.press(fyne.KeyTab)
	}
	d.press(fyne.KeyEnd)
	d.checkPage(t, last)
}

func TestThePaperIsLeafedThroughWithTheMouse(t *testing.T) {
	d := atPapers(t, workshop.Example())
	uitest.Tap(t, d.panel.body, d.Say("papers.on"))
	uitest.Tap(t, d.panel.body, d.Say("papers.on"))
	d.checkPage(t, 2)
	uitest.Tap(t, d.panel.body, d.Say("papers.back"))
	d.checkPage(t, 1)
	if why := uitest.Button(t, d.panel.body, d.Say("papers.back")).Reason(); why != "" {
		t.Errorf("on page 2 there is no way back: %s", why)
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.back"))
	if uitest.Button(t, d.panel.body, d.Say("papers.back")).Reason() == "" {
		t.Error("there is a way back from the first page")
	}
}

func TestEverySectionCanBeJumpedTo(t *testing.T) {
	d := atPapers(t, workshop.Example())
	jump := uitest.Find(t, d.panel.body, "list of sections", func(c *ui.Choice) bool { return c.Text() == d.Say("papers.jump") })
	sections := 0
	for i, m := range d.pagesOf(t).Marks {
		if m.Level > 0 {
			continue
		}
		sections++
		jump.Pick(strconv.Itoa(i))
		d.checkPage(t, m.Page)
		if jump.Text() != m.Title {
			t.Errorf("at %q the list says %q", m.Title, jump.Text())
		}
	}
	if len(jump.Options()) != sections {
		t.Errorf("%d sections are offered, and there are %d", len(jump.Options()), sections)
	}
	d.press(fyne.KeyHome) // the cover belongs to no section
	if jump.Text() != d.Say("papers.jump") {
		t.Errorf("on the cover the list says %q", jump.Text())
	}
}

func TestAPageCanBeReadInFullWidth(t *testing.T) {
	d := atPapers(t, workshop.Example())
	d.press(fyne.KeyDown, fyne.KeyPlus)
	scroll := uitest.Find(t, d.panel.body, "scroller with the page", func(s *ui.Scroll) bool {
		return len(uitest.Texts(s)) > 0 && !uitest.Says(s, d.Say("papers.make"))
	})
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyPageDown} {
		before := scroll.Offset()
		d.press(key)
		if scroll.Offset() <= before {
			t.Errorf("the page does not scroll with %s", key)
		}
	}
	d.checkPage(t, 0)
	for range 5 {
		if !uitest.Says(d.panel.body, d.Say("papers.page", 2, len(d.pagesOf(t).Pages))) {
			d.press(fyne.KeyPageDown)
		}
	}
	d.checkPage(t, 1)
	if scroll.Offset() != 0 {
		t.Error("the second page does not begin at its top")
	}
	d.press(fyne.KeyPageUp)
	d.checkPage(t, 0)
	if scroll.Offset() == 0 {
		t.Error("going back up leads to the top of the page before")
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.whole"))
	d.checkPage(t, 0)
}

func TestWhatThePaperLacksIsSaid(t *testing.T) {
	d := atPapers(t, workshop.ExampleMidway("friction", 0, 0.9))
	down := faceDown(d.room.Workshop())
	if down == 0 {
		t.Fatal("all cards are face up while they are written")
	}
	if want := d.Say("paper.face-down", down); !uitest.Says(d.panel.body, want) {
		t.Errorf("the panel does not say %q", want)
	}
	if !uitest.Says(d.panel.body, d.Say("papers.empty")) {
		t.Error("the panel does not say that nothing is agreed yet")
	}
	for _, c := range d.room.Workshop().Cards {
		if !d.room.Workshop().FaceUp(c) && uitest.Says(d.panel.body, c.Text) {
			t.Errorf("%s is face down and can be read", c.Label())
		}
	}
}

func TestSignsThatWillNotPrintAreNamed(t *testing.T) {
	d := atPapers(t, workshop.Example())
	if uitest.Says(d.panel.body, string(document.Missing)) {
		t.Fatal("the example has signs that do not print")
	}
	if !d.try("brief.edit", func(w *workshop.Workshop) error {
		b := w.Brief
		b.Place = "李明 Hall 🚀"
		return w.Describe(b, workshop.DayOf(noon))
	}) {
		t.Fatal("the place was refused")
	}
	if want := d.Say("papers.missing", "明 李 🚀"); !uitest.Says(d.panel.body, want) {
		t.Errorf("the panel does not say %q", want)
	}
	d.undo()
	if uitest.Says(d.panel.body, string(document.Missing)) {
		t.Error("after undo it still says so")
	}
}

// A computer that can write a script prints it too.
func TestSignsThatAnotherFontHasArePrinted(t *testing.T) {
	d := atPapers(t, workshop.Example())
	d.Lend = trial.Lend
	if !d.try("brief.edit", func(w *workshop.Workshop) error {
		b := w.Brief
		b.Place = "李明 Hall 🚀"
		return w.Describe(b, workshop.DayOf(noon))
	}) {
		t.Fatal("the place was refused")
	}
	if want := d.Say("papers.missing", "🚀"); !uitest.Says(d.panel.body, want) {
		t.Errorf("the panel does not say %q", want)
	}
	if !uitest.Says(d.panel.body, "李明") {
		t.Error("the preview shows the name in no font")
	}
}

func TestTheStateOfThePaperIsSaid(t *testing.T) {
	for name, tt := range map[string]struct {
		w    *workshop.Workshop
		says string
	}{
		"signed":      {workshop.Example(), "papers.final"},
		"half signed": {workshop.ExampleMidway("close", 0, 0.36), "papers.draft"},
		"not yet":     {workshop.ExampleUntil("actions", 0), "papers.unsigned"},
		"planned":     {workshop.ExampleUntil("", 0), "papers.empty"},
		"new":         {workshop.New("New workshop", "2026-11-23"), "papers.empty"},
	} {
		t.Run(name, func(t *testing.T) {
			d := atPapers(t, tt.w)
			if !slices.Contains(uitest.Texts(d.panel.body), d.Say(tt.says)) {
				t.Errorf("the panel does not say %q", d.Say(tt.says))
			}
			d.checkPage(t, 0)
		})
	}
}

func TestPicturesOfThePapers(t *testing.T) {
	for name, w := range map[string]*workshop.Workshop{
		"new":    workshop.New("New workshop", "2026-11-23"),
		"midway": workshop.ExampleMidway("friction", 0, 0.9),
		"close":  workshop.ExampleMidway("close", 0, 0.36),
		"signed": workshop.Example(),
	} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			t.Run(name+"-"+string(mode), func(t *testing.T) {
				d := atPapers(t, w)
				theme := look.Theme{Mode: mode}
				uitest.Picture(t, "papers-"+name+"-"+string(mode), d.Window, fyne.NewSize(1366, 768), theme)
				d.press(fyne.KeyRight)
				d.press(fyne.KeySpace)
				uitest.Picture(t, "papers-"+name+"-made-"+string(mode), d.Window, fyne.NewSize(1280, 720), theme)
				d.press(fyne.KeyPlus)
				uitest.Tap(t, d.panel.body, d.Say("papers.make"))
				uitest.Picture(t, "papers-"+name+"-asked-"+string(mode), d.Window, fyne.NewSize(1280, 720), theme)
				d.press(fyne.KeyEscape)
				uitest.Picture(t, "papers-"+name+"-wide-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode, Scale: 1.5})
				uitest.Picture(t, "papers-"+name+"-large-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode, Scale: 2})
			})
		}
	}
}
