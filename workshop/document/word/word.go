// Package word writes documents as DOCX, to go on writing in: real headings,
// lists and tables, a list of contents and numbered pages.
//
// Start with [Write]. The parts of the file that hardly change, above all
// its styles, are in the folder parts. Nothing here was taken from a library:
// the few elements a paper needs are simpler than any of them.
package word

import (
	"archive/zip"
	"bytes"
	"embed"
	"fmt"
	"io"
	"math"
	"strings"
	"text/template"
	"time"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

//go:embed parts
var files embed.FS

// parts are what a file is made of, and from which template. The first has to
// be the first.
var parts = []struct{ name, from string }{
	{"[Content_Types].xml", "types.xml"},
	{"_rels/.rels", "package.xml"},
	{"word/document.xml", "document.xml"},
	{"word/_rels/document.xml.rels", "relations.xml"},
	{"word/styles.xml", "styles.xml"},
	{"word/numbering.xml", "numbering.xml"},
	{"word/settings.xml", "settings.xml"},
	{"word/header.xml", "header.xml"},
	{"word/footer.xml", "footer.xml"},
	{"docProps/core.xml", "core.xml"},
	{"docProps/app.xml", "app.xml"},
}

// A sheet is what the templates of the parts are given.
type sheet struct {
	Title, Language, Made markup
	Header, Footer, Body  markup
	Width, Height         int // of the page
	Text                  int // how wide the text is
	looks
	Charts []chart
	Logo   []byte // a plain PNG; nil: none
}

// Write writes d to w on paper of one size. The same document always gives the same bytes,
// and nothing is written unless all of it could be.
func Write(w io.Writer, d document.Document, on page.Sheet) error {
	return WriteWith(w, d, on, nil)
}

// WriteWith writes d like [Write]. Where signs are from that our fonts lack
// says how many pages there are; Word has its own fonts for them.
func WriteWith(w io.Writer, d document.Document, on page.Sheet, lend page.Lender) error {
	var b bytes.Buffer
	if err := write(&b, d, on, lend); err != nil {
		return fmt.Errorf("word: %w", err)
	}
	_, err := w.Write(b.Bytes())
	return err
}

func write(w io.Writer, d document.Document, on page.Sheet, lend page.Lender) error {
	s, err := set(d, on, lend)
	if err != nil {
		return err
	}
	t, err := template.ParseFS(files, "parts/*.xml")
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for _, p := range parts {
		if err := put(z, p.name, func(to io.Writer) error { return t.ExecuteTemplate(to, p.from, s) }); err != nil {
			return err
		}
	}
	for _, c := range s.Charts {
		if err := c.put(z, t); err != nil {
			return err
		}
	}
	if s.Logo != nil {
		if err := put(z, "word/media/logo.png", func(to io.Writer) error { _, err := to.Write(s.Logo); return err }); err != nil {
			return err
		}
	}
	return z.Close()
}

// put writes one part into the file.
func put(z *zip.Writer, name string, write func(io.Writer) error) error {
	to, err := z.Create(name)
	if err != nil {
		return err
	}
	return write(to)
}

// set turns a document into what stands in the parts.
func set(d document.Document, on page.Sheet, lend page.Lender) (sheet, error) {
	numbers, err := number(d, on, lend)
	if err != nil {
		return sheet{}, err
	}
	wide, high := twentieths(on.Width), twentieths(on.Height)
	look := looksOf(d, numbers)
	text := wide - 2*look.Margin
	in := setter{measure: measure(text), language: tag(d.Language)}
	body, err := in.body(d, numbers)
	if err != nil {
		return sheet{}, err
	}
	made := d.Made.UTC()
	if made.IsZero() {
		made = time.Unix(0, 0).UTC()
	}
	return sheet{
		Title:    escaped(oneLine(d.Title)),
		Language: escaped(tag(d.Language)),
		Made:     markup(made.Format(time.RFC3339)),
		Header:   header(d.Mark),
		Footer:   footer(d, numbers.pages),
		Body:     body,
		Charts:   in.charts,
		Logo:     d.Logo.PNG,
		Width:    wide, Height: high, Text: text,
		looks: look,
	}, nil
}

// twentieths returns points in the measure of Word.
func twentieths(points float64) int { return int(math.Round(20 * points)) }

// header is the mark that tells a draft from what was signed, on every page.
func header(mark string) markup {
	if mark == "" {
		return paragraph("Header", "")
	}
	return paragraph("Header", "", sign(mark, warn))
}

// footer is the title and the number of the page.
func footer(d document.Document, pages int) markup {
	before, between, after := d.Counting()
	return paragraph("Footer", "",
		run(oneLine(d.Title)+"\t"+before, ""), field("PAGE", 1), run(between, ""), field("NUMPAGES", pages), run(after, ""))
}

// oneLine is text where there is room for one line only.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// tag keeps of a language what may stand in the name of one.
func tag(language string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, language)
}
