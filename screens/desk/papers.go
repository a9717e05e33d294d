package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
)

// papersPanel is what people take home: the agreement as it will be printed,
// what it still lacks, and the files to make of it.
type papersPanel struct {
	d       *Desk
	paper   printed // what the preview shows
	state   *ui.Chip
	signed  *ui.Text
	lacks   *ui.Text
	loose   *looseList
	edition *editionPicker
	maker   *paperMaker
	preview *preview
	body    fyne.CanvasObject
}

// A printed paper is ready to be written in any format.
type printed struct {
	press.Print
	of    *workshop.Workshop // what it was made from, to see whether that has changed
	pages page.Pages         // what the preview shows
}

// newPapers returns the panel of the papers.
func (d *Desk) newPapers() panel {
	p := &papersPanel{
		d:      d,
		state:  ui.NewTinted(ui.Tag{}),
		signed: ui.NewText("", ui.Soft),
		lacks:  ui.NewText("", ui.Style{Size: look.SizeNote, Color: look.Amber}),
		loose:  newLooseList(d), preview: newPreview(d),
	}
	p.maker = newPaperMaker(d, func() printed { return p.paper })
	p.edition = newEditionPicker(d, func() { p.print(d.room.Workshop()) })
	left := ui.Column(look.Gap4,
		ui.Titled(nil, d.Say("papers.agreement"), p.state,
			p.signed, p.lacks, ui.PadXY(0, look.Gap1, ui.Divider()), p.edition.body, p.maker.body),
		p.loose.body,
	)
	p.body = ui.Ratio(look.Gap5, []float32{0.62, 1}, scrolled(catching(left, p.preview.typed)), p.preview.body)
	return panel{
		body: p.body, show: p.show, typed: p.typed,
		first: func() fyne.Focusable { return p.maker.make },
	}
}

// show prints the paper again if the workshop is another than it was.
func (p *papersPanel) show(w *workshop.Workshop) {
	if w != p.paper.of {
		p.edition.offer(w)
		p.print(w)
	}
}

// typed stops the printing on Escape, and leafs through the paper.
func (p *papersPanel) typed(ev *fyne.KeyEvent) bool {
	if ev.Name == fyne.KeyEscape && p.d.isPrinting() {
		p.d.printing.stop()
		return true
	}
	return p.preview.typed(ev)
}

// print lays the paper out and says how far it has come. It takes a few
// hundredths of a second, so it is done at once.
func (p *papersPanel) print(w *workshop.Workshop) {
	p.paper = printed{of: w}
	print, err := p.edition.print(w)
	var pages page.Pages
	if err == nil {
		p.paper.Print = print
		pages, err = print.Pages()
	}
	p.paper.pages = pages
	p.preview.set(pages)
	p.showState(w)
	p.loose.show(w)
	_, clauses := w.AgreedCount()
	p.loose.body.Hidden = clauses == 0 && len(w.LooseEnds()) == 0 // nothing was chosen yet
	p.maker.show(w, p.d.Say.Problem(err))
	p.body.Refresh()
}

// showState says who has signed, and what will not be on the paper.
func (p *papersPanel) showState(w *workshop.Workshop) {
	say, names, people := p.d.Say, len(w.Signatures), len(w.Participants)
	tag := ui.Tag{Text: say("papers.draft"), Tone: ui.ToneAmber}
	signed := say("papers.unsigned")
	switch _, clauses := w.AgreedCount(); {
	case w.State() == workshop.Signed:
		tag = ui.Tag{Text: say("papers.final"), Tone: ui.ToneGood}
		signed = say("papers.signed", names, people)
	case names > 0:
		signed = say("papers.half-signed", names, people)
	case clauses == 0:
		signed = say("papers.empty")
	}
	p.state.Set(tag)
	p.signed.SetText(signed)

	var lacks []string
	if n := faceDown(w); n > 0 {
		lacks = append(lacks, say("paper.face-down", n))
	}
	lacks = append(lacks, say.Unprinted(p.paper.pages.Missing, p.paper.pages.Loose)...)
	p.lacks.SetText(strings.Join(lacks, "\n"))
	p.lacks.Hidden = len(lacks) == 0
}

// faceDown counts the cards the room has not seen.
func faceDown(w *workshop.Workshop) int {
	n := 0
	for _, c := range w.Cards {
		if !w.FaceUp(c) {
			n++
		}
	}
	return n
}
