package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop/document"
	"accord/workshop/document/page"
)

// editionPicker is for whom papers are made, and on which paper. What is
// chosen is kept for the next workshop too.
type editionPicker struct {
	d       *Desk
	changed func()
	edition *ui.Segments
	about   *ui.Text
	size    *ui.Segments
	body    fyne.CanvasObject
}

// newEditionPicker returns a picker that tells when something else is chosen.
func newEditionPicker(d *Desk, changed func()) *editionPicker {
	p := &editionPicker{d: d, changed: changed, about: ui.NewText("", ui.Note)}
	p.edition = p.segments("papers.edition.", storage.Editions, d.Settings.Edition)
	p.size = p.segments("papers.sheet.", storage.PaperSizes, d.Settings.PaperSize)
	p.body = ui.Column(look.Gap2,
		ui.Column(look.Gap1, ui.NewText(d.Say("papers.edition"), ui.Note), p.edition, p.about),
		ui.Row(look.Gap2, ui.Grow(ui.NewText(d.Say("papers.sheet"), ui.Note)), p.size),
	)
	p.show()
	return p
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
	p.about.SetText(p.d.Say("papers.edition." + p.edition.Chosen() + ".text"))
}

// chosen returns for whom papers are made.
func (p *editionPicker) chosen() document.Edition { return document.Edition(p.edition.Chosen()) }

// sheet returns what they are printed on.
func (p *editionPicker) sheet() page.Sheet { return page.Sheets[p.size.Chosen()] }
