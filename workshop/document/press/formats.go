package press

import (
	"errors"
	"io"

	"accord/workshop"
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
	name  string
	of    func(document.Edition) bool // the editions that have it
	write func(io.Writer, Print) error
}

// Formats lists them in the order they are offered.
var Formats = []Format{
	{"pdf", []File{theAgreement("agreement.pdf", writePages)}},
	{"docx", []File{theAgreement("agreement.docx", func(to io.Writer, p Print) error { return word.WriteWith(to, p.Agreement, p.on, p.lend) })}},
	{"wallsheet", []File{
		forAll("wall-sheet.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.wall(), p.on) }),
		forAll("wall-sheet-a3.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.wall(), page.A3) }),
	}},
	{"sponsor", []File{forBoth("sponsor.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.sponsor(), p.on) })}},
	{"actioncards", []File{forBoth("action-cards.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.cards(), p.on) })}},
	{"roomkit", []File{forBoth("room-kit.pdf", func(to io.Writer, p Print) error { return p.pdf(to, p.kit(), p.on) })}},
	{"prework", []File{
		forBoth("pre-work-sales.pdf", preWork(workshop.Sales)), forBoth("pre-work-sales.xlsx", preWorkForm(workshop.Sales)),
		forBoth("pre-work-marketing.pdf", preWork(workshop.Marketing)), forBoth("pre-work-marketing.xlsx", preWorkForm(workshop.Marketing)),
	}},
	{"html", []File{theAgreement("agreement.html", func(to io.Writer, p Print) error { return html.Write(to, p.Agreement) })}},
	{"md", []File{theAgreement("agreement.md", func(to io.Writer, p Print) error { return markdown.Write(to, p.Agreement) })}},
	{"xlsx", []File{forBoth("lists.xlsx", writeLists)}},
	{"csv", []File{
		forBoth("actions.csv", list(document.Actions)), forBoth("commitments.csv", list(document.Commitments)),
		forBoth("cards.csv", list(document.Cards)), forBoth("trace.csv", list(document.Trace)),
	}},
	{"ics", []File{forAll("dates.ics", func(to io.Writer, p Print) error { return ics.Write(to, p.Agreement.Title, p.dues, p.made) })}},
	{"txt", []File{{"agreement.txt", document.Edition.IsVersion, writeSigned}}},
	{"json", []File{forBoth("workshop.json", func(to io.Writer, p Print) error { return record.Write(to, p.data) })}},
}

// theAgreement is a file that every edition has, also of a signed version.
func theAgreement(name string, write func(io.Writer, Print) error) File {
	return File{name, func(document.Edition) bool { return true }, write}
}

// forAll is a file of the workshop as it stands now, in every edition. The
// record is another agreement and nothing else.
func forAll(name string, write func(io.Writer, Print) error) File {
	return File{name, func(e document.Edition) bool { return e == document.Full || e == document.ForOthers }, write}
}

// forBoth is a file for both teams and nobody else: it holds what stays
// between them.
func forBoth(name string, write func(io.Writer, Print) error) File {
	return File{name, func(e document.Edition) bool { return e == document.Full }, write}
}

// errNotOfEdition refuses a file that an edition does not have. Who asks people
// does not come so far: see [Format.In].
var errNotOfEdition = errors.New("press: not a file of this edition")

// In reports whether an edition has the format.
func (f Format) In(e document.Edition) bool { return f.Files[0].of(e) }

// OnlySigned reports whether only a signed version has the format.
func (f Format) OnlySigned() bool { return !f.In(document.Full) }

// Name returns what the file is called in an edition.
func (f File) Name(e document.Edition) string { return e.FileName(f.name) }

// Write writes one file. It fails where the edition of the print has none.
func (f File) Write(to io.Writer, p Print) error {
	if !f.of(p.edition) {
		return errNotOfEdition
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
	return pdf.WriteWith(to, d, on, p.lend)
}

// writeSigned writes the text whose digest is on a signed version.
func writeSigned(to io.Writer, p Print) error {
	_, err := io.WriteString(to, p.signed)
	return err
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
