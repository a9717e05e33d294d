package desk

import (
	"bytes"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/signed"
	"accord/workshop/document/trial"
)

// pick chooses one of the segments, by its key.
func (d *Desk) pick(t *testing.T, key string) {
	t.Helper()
	kind := "papers.edition."
	if slices.Contains(storage.PaperSizes, key) {
		kind = "papers.sheet."
	}
	segments := uitest.Find(t, d.panel.body, "choice of "+key, func(s *ui.Segments) bool { return slices.Contains(s.Words(), d.Say(kind+key)) })
	segments.Pick(key)
}

// data returns the tick for all the data.
func (d *Desk) data(t *testing.T) *ui.Tick {
	t.Helper()
	return uitest.Find(t, d.panel.body, "tick for the data", func(tick *ui.Tick) bool { return tick.Text() == d.Say("papers.json") })
}

func TestThePaperForOthersIsShownAndMade(t *testing.T) {
	d := atPapers(t, workshop.Example())
	d.pick(t, "shareable")
	if !uitest.Says(d.panel.body, "shareable edition") || !uitest.Says(d.panel.body, d.Say("papers.edition.shareable.text")) {
		t.Error("the preview shows another edition")
	}
	if tick := d.data(t); tick.On() || !tick.Disabled() || tick.Reason() != d.Say("papers.only-full") {
		t.Errorf("the data is offered to others: %v, %q", tick.On(), tick.Reason())
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	want := []string{
		"agreement-shareable.docx", "agreement-shareable.html", "agreement-shareable.md", "agreement-shareable.pdf", "dates-shareable.ics",
		"wall-sheet-a3-shareable.pdf", "wall-sheet-shareable.pdf",
	}
	if !slices.Equal(d.names(t), want) {
		t.Fatalf("in the folder are %q, want %q", d.names(t), want)
	}
	if html := d.read(t, "agreement-shareable.html"); !bytes.Contains(html, []byte("shareable edition")) || bytes.Contains(html, []byte("Canary")) {
		t.Error("what was made is not what is shown")
	}
	d.pick(t, "full")
	if tick := d.data(t); !tick.On() || tick.Disabled() {
		t.Error("the data is not offered to both teams any more")
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if len(d.names(t)) != len(want)+15 {
		t.Errorf("in the folder are %q", d.names(t))
	}
}

func TestDataThatNobodyWantedStaysUnticked(t *testing.T) {
	d := atPapers(t, workshop.Example())
	uitest.Tap(t, d.panel.body, d.Say("papers.json"))
	d.pick(t, "shareable")
	if d.pick(t, "full"); d.data(t).On() {
		t.Error("the data was ticked again without being asked for")
	}
}

func TestThePaperIsShownAndMadeInItsSize(t *testing.T) {
	d := atPapers(t, workshop.Example())
	d.pick(t, "letter")
	pages, err := page.Layout(document.Agreement(d.room.Workshop(), document.Say(d.Say)), page.Letter)
	if err != nil {
		t.Fatal(err)
	}
	if want := d.Say("papers.page", 1, len(pages.Pages)); !uitest.Says(d.panel.body, want) {
		t.Errorf("the preview does not say %q", want)
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if !bytes.Contains(d.read(t, "agreement.pdf"), []byte("/MediaBox [0 0 612.00 792.00]")) {
		t.Error("the PDF is of another size")
	}
}

func TestWhoPapersAreForIsKept(t *testing.T) {
	d := atPapers(t, workshop.Example())
	var kept []string
	d.Printed = func(p storage.Papers) { kept = append(kept, p.Edition+" on "+p.PaperSize) }
	d.pick(t, "shareable")
	d.pick(t, "letter")
	if want := []string{"shareable on a4", "shareable on letter"}; !slices.Equal(kept, want) {
		t.Errorf("kept were %q, want %q", kept, want)
	}
	d.goTo(running)
	d.goTo(papers)
	if !d.data(t).Disabled() {
		t.Error("coming back, the papers are for both teams again")
	}
}

// The settings, the papers and the sheets have to know each other's keys.
func TestEveryEditionAndSizeInTheSettingsIsThere(t *testing.T) {
	var editions []string
	for _, e := range document.Editions {
		editions = append(editions, string(e))
	}
	if !slices.Equal(editions, storage.Editions) {
		t.Errorf("there are the editions %q, and the settings know %q", editions, storage.Editions)
	}
	for _, size := range storage.PaperSizes {
		if page.Sheets[size].Width == 0 {
			t.Errorf("there is no sheet for %q", size)
		}
	}
	if len(page.Sheets) != len(storage.PaperSizes) {
		t.Errorf("there are %d sheets, and the settings know %d", len(page.Sheets), len(storage.PaperSizes))
	}
}

func TestPicturesOfThePapersForOthers(t *testing.T) {
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		d := atPapers(t, workshop.Example())
		d.pick(t, "shareable")
		d.pick(t, "letter")
		uitest.Picture(t, "papers-shareable-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
		d.pick(t, "full")
		d.pick(t, "a4")
		uitest.Picture(t, "papers-full-small-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode})
	}
}

// What was signed can be chosen and made again, whatever was amended since.
func TestASignedVersionIsShownAndMadeAgain(t *testing.T) {
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	w, err := signed.Example(document.Say(say))
	if err != nil {
		t.Fatal(err)
	}
	d := atPapers(t, w)
	uitest.Picture(t, "papers-amended", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	c := uitest.Find(t, d.panel.body, "choice of the words", func(c *ui.Choice) bool {
		return slices.ContainsFunc(c.Options(), func(o ui.Option) bool { return o.Key == "1" })
	})
	c.Pick("1")
	if !uitest.Says(d.panel.body, d.Say("papers.text.about")) {
		t.Error("nothing says that this is the paper as it was signed")
	}
	if uitest.Says(d.panel.body, d.Say("papers.json")) || !uitest.Says(d.panel.body, d.Say("papers.txt")) {
		t.Error("the data of today is offered with it, or the signed text is not")
	}
	uitest.Picture(t, "papers-version-small-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	want := []string{"agreement-version-1.docx", "agreement-version-1.html", "agreement-version-1.md", "agreement-version-1.pdf", "agreement-version-1.txt"}
	if !slices.Equal(d.names(t), want) {
		t.Errorf("made %q, want %q", d.names(t), want)
	}
}

// All that the room has seen is offered where the agreement is a short one, and
// nowhere else, even if it was chosen for another workshop.
func TestTheRecordIsOfferedBesideAShortAgreement(t *testing.T) {
	d := atPapers(t, trial.InAHurry())
	if !uitest.Says(d.panel.body, d.Say("papers.edition.full.short")) {
		t.Error("nobody is told that the agreement is on two pages")
	}
	d.pick(t, "record")
	if !uitest.Says(d.panel.body, d.Say("papers.edition.record.text")) {
		t.Error("what the record has in it is not said")
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if want := []string{"agreement-record.docx", "agreement-record.html", "agreement-record.md", "agreement-record.pdf"}; !slices.Equal(d.names(t), want) {
		t.Errorf("in the folder are %q", d.names(t))
	}
	d = atPapers(t, workshop.Example())
	if uitest.Says(d.panel.body, d.Say("papers.edition.record")) {
		t.Error("a long agreement is offered twice")
	}
}
