package press

import (
	"errors"
	"io"

	"accord/workshop/document"
	"accord/workshop/document/csv"
	"accord/workshop/document/excel"
	"accord/workshop/document/html"
	"accord/workshop/document/ics"
	"accord/workshop/document/markdown"
	"accord/workshop/document/page"
	"accord/workshop/document/pdf"
	"accord/workshop/document/word"
	"accord/workshop/record"
)

// A Format is one kind of paper, in one or several files.
type Format struct {
	Key   string // after -as at the terminal; names its sentence, papers.<key>
	Files []File
}

// A File is one that a format makes.
type File struct {
	name     string
	onlyFull bool // it holds what stays between both teams
	write    func(io.Writer, Print) error
}

// Formats lists them in the order they are offered.
var Formats = []Format{
	{"pdf", []File{forAll("agreement.pdf", writePages)}},
	{"docx", []File{forAll("agreement.docx", func(to io.Writer, p Print) error { return word.Write(to, p.Agreement, p.on) })}},
	{"wallsheet", []File{
		forAll("wall-sheet.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.wall, p.on) }),
		forAll("wall-sheet-a3.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.wall, page.A3) }),
	}},
	{"sponsor", []File{forBoth("sponsor.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.sponsor, p.on) })}},
	{"actioncards", []File{forBoth("action-cards.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.cards, p.on) })}},
	{"html", []File{forAll("agreement.html", func(to io.Writer, p Print) error { return html.Write(to, p.Agreement) })}},
	{"md", []File{forAll("agreement.md", func(to io.Writer, p Print) error { return markdown.Write(to, p.Agreement) })}},
	{"xlsx", []File{forBoth("lists.xlsx", writeLists)}},
	{"csv", []File{
		forBoth("actions.csv", list(document.Actions)), forBoth("commitments.csv", list(document.Commitments)),
		forBoth("cards.csv", list(document.Cards)), forBoth("trace.csv", list(document.Trace)),
	}},
	{"ics", []File{forAll("dates.ics", func(to io.Writer, p Print) error { return ics.Write(to, p.Agreement.Title, p.dues, p.made) })}},
	{"json", []File{forBoth("workshop.json", func(to io.Writer, p Print) error { return record.Write(to, p.data) })}},
}

// forAll is a file that every edition has.
func forAll(name string, write func(io.Writer, Print) error) File { return File{name, false, write} }

// forBoth is a file for both teams and nobody else.
func forBoth(name string, write func(io.Writer, Print) error) File { return File{name, true, write} }

// errOnlyFull refuses a file that an edition does not have. Who asks people
// does not come so far: see [Format.In].
var errOnlyFull = errors.New("press: only in the edition for both teams")

// In reports whether an edition has the format.
func (f Format) In(e document.Edition) bool { return e == document.Full || !f.Files[0].onlyFull }

// Name returns what the file is called in an edition.
func (f File) Name(e document.Edition) string { return e.FileName(f.name) }

// Write writes one file. It fails where the edition of the print has none.
func (f File) Write(to io.Writer, p Print) error {
	if f.onlyFull && p.edition != document.Full {
		return errOnlyFull
	}
	return f.write(to, p)
}

func writePages(to io.Writer, p Print) error {
	pages, err := p.pages()
	if err != nil {
		return err
	}
	pages.Made = p.made
	return pdf.WritePages(to, pages)
}

// pdf writes one of the short papers.
func (p Print) pdf(to io.Writer, d document.Document, on page.Sheet) error {
	d.Made = p.made
	return pdf.Write(to, d, on)
}

func writeLists(to io.Writer, p Print) error {
	lists := p.lists()
	lists.Made = p.made
	return excel.Write(to, lists)
}

// list writes one of the lists.
func list(key string) func(io.Writer, Print) error {
	return func(to io.Writer, p Print) error { return csv.Write(to, p.lists().Ledger(key)) }
}
