// Package press makes the files of what people take home. It is the one list of
// formats, for the desk and for the terminal: which papers an edition has, and
// which writer makes each file of them.
//
// Start with [Order], then [Formats].
package press

import (
	"sync"
	"time"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/signed"
)

// An Order says what is to be made of a workshop.
type Order struct {
	Of       *workshop.Workshop
	Edition  document.Edition
	On       page.Sheet
	Language string // of the papers, BCP 47; empty: the workshop's own
	Say      document.Say
	Lend     page.Lender         // where signs are from that our fonts lack; nil: nowhere
	Keys     []document.KeyGroup // of the desk, for the room kit
	Today    workshop.Day        // tells whether the agreement still holds; empty: that is not asked
}

// A Print is a workshop as it is written down. Nothing in it changes any more,
// so it may be written beside the work in the room. A print for others holds
// nothing that leads to the workshop.
type Print struct {
	Agreement document.Document

	edition document.Edition
	on      page.Sheet
	lend    page.Lender
	made    time.Time // stands in every file that has a place for it
	pages   func() (page.Pages, error)
	dues    []document.Due
	wall    func() document.Document

	signed string // of a signed version: the text its digest is of

	// For both teams only.
	lists               func() document.Workbook
	sponsor, cards, kit func() document.Document
	before              func() map[workshop.Side]preparation
	data                *workshop.Workshop
}

// Print fills the order. What takes long is made when it is first asked for.
func (o Order) Print() Print {
	w := *o.Of
	if o.Language != "" {
		w.Language = o.Language // of the papers; the data stay as they are
	}
	paper := func(make func(*workshop.Workshop, document.Say) document.Document) func() document.Document {
		return sync.OnceValue(func() document.Document { return make(&w, o.Say) })
	}
	p := Print{edition: o.Edition, on: o.On, lend: o.Lend, wall: paper(o.Edition.WallSheet)}
	p.Agreement, p.dues = o.Edition.Papers(&w, o.Say)
	if until, over := w.Expired(o.Today); over {
		p.Agreement = document.Expired(p.Agreement, until, o.Say)
	}
	agreement := p.Agreement
	p.pages = sync.OnceValues(func() (page.Pages, error) { return page.LayoutWith(agreement, o.On, o.Lend) })
	if o.Edition == document.Full {
		p.lists = sync.OnceValue(func() document.Workbook { return document.Lists(&w, o.Say) })
		p.sponsor, p.cards = paper(document.SponsorSheet), paper(document.ActionCards)
		p.kit = paper(func(w *workshop.Workshop, say document.Say) document.Document {
			return document.RoomKit(w, o.Keys, say)
		})
		p.before = sync.OnceValue(func() map[workshop.Side]preparation { return preparations(&w, o.Say) })
		p.data = o.Of
	}
	return p
}

// Again returns a print of a signed version, as it was signed. Nothing else of
// the workshop is in it. Lend is where signs are from that our fonts lack; nil:
// nowhere.
func Again(v workshop.SignedVersion, on page.Sheet, lend page.Lender) (Print, error) {
	paper, err := signed.Paper(v)
	if err != nil {
		return Print{}, err
	}
	paper.Made = v.At.Time(time.UTC)
	said, err := signed.Text(paper)
	return Print{
		Agreement: paper, edition: document.OfVersion(v.Number), on: on, lend: lend, signed: said, made: v.At.Time(time.UTC),
		pages: sync.OnceValues(func() (page.Pages, error) { return page.LayoutWith(paper, on, lend) }),
	}, err
}

// Edition returns the edition that is printed.
func (p Print) Edition() document.Edition { return p.edition }

// Pages returns the agreement laid out, as it will be printed.
func (p Print) Pages() (page.Pages, error) { return p.pages() }

// At returns the print with the time at which its files are made. Those of a
// signed version are as old as that, and the same whenever they are made.
func (p Print) At(made time.Time) Print {
	if p.edition.IsVersion() {
		return p
	}
	p.made, p.Agreement.Made = made, made
	return p
}
