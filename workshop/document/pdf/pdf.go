// Package pdf writes documents as PDF, to be printed, sent and signed.
//
// Where everything stands is decided in package page; this one only draws.
// The fonts are embedded, so that a paper looks the same everywhere and its
// text can be searched and copied.
package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// Write writes d to w on sheets of one size. The same document always gives the same bytes.
func Write(w io.Writer, d document.Document, on page.Sheet) error {
	return WriteWith(w, d, on, nil)
}

// WriteWith writes d like [Write], with signs from a lender where our fonts
// lack them.
func WriteWith(w io.Writer, d document.Document, on page.Sheet, lend page.Lender) error {
	pages, err := page.LayoutWith(d, on, lend)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	return WritePages(w, pages)
}

// WritePages writes what has been laid out already, on the sheet it was laid
// out for. Nothing is written to w unless all of it could be drawn.
func WritePages(w io.Writer, pages page.Pages) (err error) {
	defer func() {
		// The library panics on what it cannot draw. A paper that fails must
		// not take the workshop with it.
		if r := recover(); r != nil {
			err = fmt.Errorf("pdf: %v", r)
		}
	}()
	p := pen{Fpdf: open(pages)}
	var drawn bytes.Buffer
	mark := 0
	for i, sheet := range pages.Pages {
		p.AddPage()
		p.SetFont(families[page.Regular], "", 10) // outline titles follow the font
		for ; mark < len(pages.Marks) && pages.Marks[mark].Page == i; mark++ {
			m := pages.Marks[mark]
			p.Bookmark(m.Title, m.Level, m.Y)
		}
		for _, op := range sheet.Ops {
			if err := p.draw(op); err != nil {
				return fmt.Errorf("pdf: page %d: %w", i+1, err)
			}
		}
	}
	if err := p.Output(&drawn); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	_, err = drawn.WriteTo(w)
	return err
}

// families are the names the faces have in a file, in the order of their numbers.
var families = []string{"text", "strong", "signs", "lent"}

// open begins a file. What depends on the clock or on the order of a map is
// fixed, so that two exports can be compared byte by byte.
func open(pages page.Pages) *fpdf.Fpdf {
	p := fpdf.NewCustom(&fpdf.InitType{
		UnitStr: "pt",
		Size:    fpdf.SizeType{Wd: pages.Sheet.Width, Ht: pages.Sheet.Height},
	})
	p.SetCatalogSort(true)
	made := pages.Made.UTC()
	if made.IsZero() {
		made = time.Unix(0, 0).UTC() // the library takes a zero time for now
	}
	p.SetCreationDate(made)
	p.SetModificationDate(made)
	p.SetProducer("Accord", true)
	p.SetTitle(pages.Title, true)
	p.SetLang(tag(pages.Language))
	p.SetAutoPageBreak(false, 0)
	p.SetMargins(0, 0, 0)
	for face, font := range pages.Fonts() {
		p.AddUTF8FontFromBytes(families[face], "", font)
	}
	return p
}

// tag keeps of a language what may stand in a file unquoted.
func tag(language string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, language)
}

// A pen draws a file. It knows which ink text is in: to say it again for each
// line takes as long as the line.
type pen struct {
	*fpdf.Fpdf
	ink   page.Ink
	inked bool // it was said
}

// draw draws one operation. A line of text in one font is one call, or text
// copied out of the file would come apart.
func (p *pen) draw(op page.Op) error {
	switch op := op.(type) {
	case page.Text:
		p.SetFont(families[op.Face], "", op.Size)
		if !p.inked || p.ink != op.Ink {
			p.SetTextColor(int(op.Ink.R), int(op.Ink.G), int(op.Ink.B))
			p.ink, p.inked = op.Ink, true
		}
		p.Text(op.X, op.Y, op.Text)
	case page.Box:
		p.SetFillColor(int(op.Fill.R), int(op.Fill.G), int(op.Fill.B))
		if op.Radius > 0 {
			p.RoundedRect(op.X, op.Y, op.W, op.H, op.Radius, "1234", "F")
		} else {
			p.Rect(op.X, op.Y, op.W, op.H, "F")
		}
	case page.Line:
		p.SetDrawColor(int(op.Ink.R), int(op.Ink.G), int(op.Ink.B))
		p.SetLineWidth(op.Width)
		p.Line(op.X1, op.Y1, op.X2, op.Y2)
	case page.Image:
		name := fmt.Sprintf("%x", sha256.Sum256(op.PNG)) // a picture is in the file once
		as := fpdf.ImageOptions{ImageType: "PNG"}
		p.RegisterImageOptionsReader(name, as, bytes.NewReader(op.PNG))
		p.ImageOptions(name, op.X, op.Y, op.W, op.H, false, as, 0, "")
	default:
		return fmt.Errorf("no way to draw a %T", op)
	}
	return p.Error()
}
