package desk

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"accord/assets"
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
)

// editionPicker is for whom papers are made, in which language and on which
// paper. For whom and on what is kept for the next workshop too.
type editionPicker struct {
	d       *Desk
	changed func()
	edition *ui.Segments
	about   *ui.Text
	tongue  *ui.Choice
	size    *ui.Segments
	words   *ui.Choice      // as they stand now, or of a signed version
	signed  *fyne.Container // holds that choice, while there is one
	chosen  *fyne.Container // holds what is chosen of the words as they stand now
	body    fyne.CanvasObject
}

// newEditionPicker returns a picker that tells when something else is chosen.
func newEditionPicker(d *Desk, changed func()) *editionPicker {
	p := &editionPicker{d: d, changed: changed, about: ui.NewText("", ui.Note)}
	p.edition = p.segments("papers.edition.", p.editions(), d.Settings.Edition)
	p.size = p.segments("papers.sheet.", storage.PaperSizes, d.Settings.PaperSize)
	p.words = ui.NewChoice(d.Say("papers.text"), nil, "", func(string) {
		p.show()
		p.changed()
	})
	p.signed = ui.Column(look.Gap1, ui.NewText(d.Say("papers.text"), ui.Note), p.words)
	spoken := d.tongue
	if spoken == "" {
		spoken = d.room.Workshop().Language
	}
	p.tongue = ui.NewChoice("", form.Languages(), assets.Spoken(spoken), func(string) { p.pick() })
	p.chosen = ui.Column(look.Gap2,
		ui.Column(look.Gap1, ui.NewText(d.Say("papers.edition"), ui.Note), p.edition),
		ui.Row(look.Gap2, ui.Grow(ui.NewText(d.Say("papers.language"), ui.Note)), p.tongue),
	)
	p.body = ui.Column(look.Gap2,
		p.signed, p.chosen, p.about,
		ui.Row(look.Gap2, ui.Grow(ui.NewText(d.Say("papers.sheet"), ui.Note)), p.size),
	)
	p.offer(d.room.Workshop())
	return p
}

// offer offers the words as they stand now, and each version as it was signed.
func (p *editionPicker) offer(w *workshop.Workshop) {
	options := []ui.Option{{Label: p.d.Say("papers.text.now")}}
	for _, v := range w.Versions {
		on := document.LongDay(workshop.DayOf(v.At.Time(p.d.Now().Location())), document.Say(p.d.Say))
		options = append(options, ui.Option{Key: strconv.Itoa(v.Number), Label: p.d.Say("papers.text.version", v.Number, on)})
	}
	p.words.SetOptions(options)
	p.signed.Hidden = len(w.Versions) == 0
	if _, gone := w.VersionNumbered(p.version()); gone != nil {
		p.words.Set("")
	}
	p.show()
}

// version returns the number of the signed version that is printed; 0: the
// words as they stand now.
func (p *editionPicker) version() int {
	number, _ := strconv.Atoi(p.words.Chosen())
	return number
}

// editions returns for whom papers are made. With everything in them they are
// others only where the agreement is a short one.
func (p *editionPicker) editions() []string {
	if document.HasRecord(p.d.room.Workshop()) {
		return storage.Editions
	}
	return slices.DeleteFunc(slices.Clone(storage.Editions), func(key string) bool { return key == string(document.AllOfIt) })
}

func (p *editionPicker) segments(prefix string, keys []string, chosen string) *ui.Segments {
	if !slices.Contains(keys, chosen) {
		chosen = keys[0]
	}
	var segments []ui.Segment
	for _, key := range keys {
		segments = append(segments, ui.Segment{Key: key, Label: p.d.Say(prefix + key)})
	}
	return ui.NewSegments(segments, chosen, func(string) { p.pick() })
}

// pick keeps what was chosen, and shows it.
func (p *editionPicker) pick() {
	p.d.Settings.Edition, p.d.Settings.PaperSize = p.edition.Chosen(), p.size.Chosen()
	if p.d.tongue = p.tongue.Chosen(); p.d.tongue == assets.Spoken(p.d.room.Workshop().Language) {
		p.d.tongue = "" // it goes with the workshop's own, should that change
	}
	p.d.keepPapers()
	p.show()
	p.changed()
}

// keepPapers keeps how papers are made for the next time.
func (d *Desk) keepPapers() {
	own := storage.OwnPapers{Workshop: d.room.Workshop().ID, Folder: d.folder, Language: d.tongue}
	d.Settings.Papers = d.Settings.With(own)
	if d.Printed != nil {
		d.Printed(d.Settings.Papers)
	}
}

// show says what the chosen edition has in it.
func (p *editionPicker) show() {
	about := "papers.edition." + p.edition.Chosen() + ".text"
	switch {
	case p.version() > 0:
		about = "papers.text.about"
	case p.edition.Chosen() == string(document.Full) && document.HasRecord(p.d.room.Workshop()):
		about = "papers.edition.full.short"
	}
	p.about.SetText(p.d.Say(about))
	p.chosen.Hidden = p.version() > 0
	p.body.Refresh()
}

// print returns what is chosen of a workshop, ready to be written.
func (p *editionPicker) print(w *workshop.Workshop) (press.Print, error) {
	if n := p.version(); n > 0 {
		v, err := w.VersionNumbered(n)
		if err != nil {
			return press.Print{}, err
		}
		return press.Again(v, p.sheet(), p.d.Lend)
	}
	order := press.Order{
		Of: w, Edition: document.Edition(p.edition.Chosen()), On: p.sheet(),
		Language: p.d.tongue, Say: document.Say(p.say()), Lend: p.d.Lend, Keys: Keys(p.say()),
		Today: workshop.DayOf(p.d.Now()),
	}
	return order.Print(), nil
}

// sheet returns what they are printed on.
func (p *editionPicker) sheet() page.Sheet { return page.Sheets[p.size.Chosen()] }

// say returns the sentences of the papers in the language they are wanted in.
func (p *editionPicker) say() tell.Say { return tell.In(p.tongue.Chosen()) }
