package desk

import (
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
)

// editionPicker is for whom papers are made, and on which paper. What is
// chosen is kept for the next workshop too.
type editionPicker struct {
	d       *Desk
	changed func()
	edition *ui.Segments
	about   *ui.Text
	size    *ui.Segments
	words   *ui.Choice        // as they stand now, or of a signed version
	signed  fyne.CanvasObject // holds that choice, while there is one
	body    fyne.CanvasObject
}

// newEditionPicker returns a picker that tells when something else is chosen.
func newEditionPicker(d *Desk, changed func()) *editionPicker {
	p := &editionPicker{d: d, changed: changed, about: ui.NewText("", ui.Note)}
	p.edition = p.segments("papers.edition.", storage.Editions, d.Settings.Edition)
	p.size = p.segments("papers.sheet.", storage.PaperSizes, d.Settings.PaperSize)
	p.words = ui.NewChoice(d.Say("papers.text"), nil, "", func(string) {
		p.show()
		p.changed()
	})
	p.signed = ui.Column(look.Gap1, ui.NewText(d.Say("papers.text"), ui.Note), p.words)
	p.body = ui.Column(look.Gap2,
		p.signed,
		ui.Column(look.Gap1, ui.NewText(d.Say("papers.edition"), ui.Note), p.edition, p.about),
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
	p.signed.(*fyne.Container).Hidden = len(w.Versions) == 0
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

func (p *editionPicker) segments(prefix string, keys []string, chosen string) *ui.Segments {
	var segments []ui.Segment
	for _, key := range keys {
		segments = append(segments, ui.Segment{Key: key, Label: p.d.Say(prefix + key)})
	}
	return ui.NewSegments(segments, chosen, func(string) { p.pick() })
}

// pick keeps what was chosen, and shows it.
func (p *editionPicker) pick() {
	p.d.Settings.Edition, p.d.Settings.PaperSize = p.edition.Chosen(), p.size.Chosen()
	if p.d.Printed != nil {
		p.d.Printed(p.edition.Chosen(), p.size.Chosen())
	}
	p.show()
	p.changed()
}

// show says what the chosen edition has in it.
func (p *editionPicker) show() {
	about := "papers.edition." + p.edition.Chosen() + ".text"
	if p.version() > 0 {
		about = "papers.text.about"
	}
	p.about.SetText(p.d.Say(about))
	p.edition.Hidden = p.version() > 0
	p.body.Refresh()
}

// print returns what is chosen of a workshop, ready to be written.
func (p *editionPicker) print(w *workshop.Workshop) (press.Print, error) {
	if n := p.version(); n > 0 {
		v, err := w.VersionNumbered(n)
		if err != nil {
			return press.Print{}, err
		}
		return press.Again(v, p.sheet())
	}
	order := press.Order{Of: w, Edition: document.Edition(p.edition.Chosen()), On: p.sheet(), Say: document.Say(p.d.onPaper())}
	return order.Print(), nil
}

// sheet returns what they are printed on.
func (p *editionPicker) sheet() page.Sheet { return page.Sheets[p.size.Chosen()] }
