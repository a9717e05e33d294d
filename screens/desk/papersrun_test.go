package desk

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/press"
)

// inHands lets a test do the work that is done beside the room, bit by bit.
type inHands struct{ work, done func() }

func (h *inHands) step() {
	work, done := h.work, h.done
	work()
	done()
}

// printingInHands returns a desk whose papers are made bit by bit.
func printingInHands(t *testing.T) (*Desk, *inHands) {
	t.Helper()
	d, h := atPapers(t, workshop.Example()), &inHands{}
	d.Go = func(work, done func()) { h.work, h.done = work, done }
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	return d, h
}

func TestEachFileIsNamedWhileItIsMade(t *testing.T) {
	d, h := printingInHands(t)
	for i, name := range []string{"agreement.pdf", "agreement.docx", "wall-sheet.pdf"} {
		if want := d.Say("papers.progress", name, i+1, 15); !uitest.Says(d.panel.body, want) {
			t.Errorf("the panel does not say %q", want)
		}
		h.step()
	}
}

// Whole files stay, the one being written is never there, and no more come.
func TestEscapeStopsAndLeavesNoHalfFile(t *testing.T) {
	for name, stop := range map[string]func(d *Desk){
		"Escape":     func(d *Desk) { d.press(fyne.KeyEscape) },
		"the button": func(d *Desk) { uitest.Tap(t, d.panel.body, d.Say("papers.stop")) },
		"Enter":      func(d *Desk) { d.press(fyne.KeyEnter) }, // the button has the keyboard
	} {
		t.Run(name, func(t *testing.T) {
			d, h := printingInHands(t)
			h.step()
			h.step()
			stop(d)
			if !uitest.Says(d.panel.body, d.Say("papers.stopping")) {
				t.Error("the panel does not say that it stops")
			}
			h.step() // the third was being written
			if want := []string{"agreement.docx", "agreement.pdf"}; d.isPrinting() || !slices.Equal(d.names(t), want) {
				t.Errorf("in the folder are %q, want %q; it goes on: %v", d.names(t), want, d.isPrinting())
			}
			if !uitest.Says(d.panel.body, d.Say("papers.stopped", 2, 15)) {
				t.Error("the panel does not say how far it came")
			}
			uitest.Button(t, d.panel.body, "agreement.docx")
			if uitest.Button(t, d.panel.body, d.Say("papers.make")).Disabled() {
				t.Error("it cannot be begun again")
			}
		})
	}
}

// Who comes back to the papers finds how far they are, and the way to them.
func TestComingBackShowsHowFarThePapersAre(t *testing.T) {
	d, h := printingInHands(t)
	d.goTo(running)
	h.step()
	d.goTo(papers)
	if !uitest.Says(d.panel.body, d.Say("papers.progress", "agreement.docx", 2, 15)) || !uitest.Button(t, d.panel.body, d.Say("papers.making")).Disabled() {
		t.Error("the panel does not say what is being made, or makes it twice at once")
	}
	for d.isPrinting() {
		h.step()
	}
	d.goTo(running)
	d.goTo(papers)
	uitest.Button(t, d.panel.body, "agreement.docx")
}

// The program may end once the desk is closed.
func TestClosingTheDeskStopsThePapers(t *testing.T) {
	d, h := printingInHands(t)
	h.step()
	d.printing.close() // as the desk does
	h.work()
	if want := []string{"agreement.pdf"}; !slices.Equal(d.names(t), want) {
		t.Errorf("in the folder are %q, want %q", d.names(t), want)
	}
}

// What somebody chose once is so the next time the workshop is opened. Where
// the papers of one client go is not where those of another go.
func TestHowPapersAreMadeIsRemembered(t *testing.T) {
	d := atPapers(t, workshop.Example())
	var kept storage.Papers
	d.Printed = func(p storage.Papers) { kept = p }
	uitest.Tap(t, d.panel.body, d.Say("papers.json"))
	d.pick(t, "letter")
	choice := uitest.Find(t, d.panel.body, "choice of the language", func(*ui.Choice) bool { return true })
	choice.OnTapped()
	d.press(fyne.KeyDown, fyne.KeyEnter)
	chosen := filepath.Join(t.TempDir(), "papers")
	uitest.Tap(t, d.panel.body, d.Say("papers.folder-change"))
	uitest.Find(t, uitest.Screen(d.Window.Canvas()), "entry for the folder", func(*ui.Entry) bool { return true }).SetText(chosen)
	d.press(fyne.KeyEnter)

	again := atPapers(t, workshop.Example())
	again.Settings.Papers = kept
	again = again.Again(again.Host)
	if again.paperFolder(t) != chosen || again.data(t).On() {
		t.Errorf("the folder is %s, and all data are ticked: %v", again.paperFolder(t), again.data(t).On())
	}
	uitest.Tap(t, again.panel.body, again.Say("papers.make"))
	if got := string(again.read(t, "agreement.html")); !strings.Contains(got, `<html lang="de">`) || slices.Contains(again.names(t), "workshop.json") {
		t.Errorf("the papers are in another language, or too many: %q", again.names(t))
	}

	other := workshop.Example()
	other.ID = workshop.WorkshopID("0193f000-0000-7000-8000-000000000001")
	next := atPapers(t, other)
	next.Settings.Papers = kept
	next = next.Again(next.Host)
	if next.paperFolder(t) == chosen || next.data(t).On() {
		t.Error("another workshop's papers go to the folder of this one, or what is wanted was forgotten")
	}
}

func TestPicturesOfPapersBeingMade(t *testing.T) {
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		d, h := printingInHands(t)
		h.step()
		uitest.Picture(t, "papers-making-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
		d.press(fyne.KeyEscape)
		h.step()
		uitest.Picture(t, "papers-stopped-small-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode})
	}
}

// What is usually not ticked is named as the formats are.
func TestWhatIsUsuallyNotTickedIsAFormat(t *testing.T) {
	for _, key := range storage.UsualSettings().Unwanted {
		if !slices.ContainsFunc(press.Formats, func(f press.Format) bool { return f.Key == key }) {
			t.Errorf("there is no format %q", key)
		}
	}
}
