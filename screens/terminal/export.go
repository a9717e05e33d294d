package terminal

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"accord/assets"
	"accord/storage"
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

// A format is one file in which a workshop is written down.
type format struct {
	key      string // after -as; several files may belong to one
	name     string // of the file
	onlyFull bool   // it has everything in it, and so no edition for others
	write    func(io.Writer, paper) error
}

var formats = []format{
	{"pdf", "agreement.pdf", false, func(to io.Writer, p paper) error { return pdf.Write(to, p.agreement, p.on) }},
	{"docx", "agreement.docx", false, func(to io.Writer, p paper) error { return word.Write(to, p.agreement, p.on) }},
	{"wallsheet", "wall-sheet.pdf", false, func(to io.Writer, p paper) error { return pdf.Write(to, p.wall, p.on) }},
	{"wallsheet", "wall-sheet-a3.pdf", false, func(to io.Writer, p paper) error { return pdf.Write(to, p.wall, page.A3) }},
	{"sponsor", "sponsor.pdf", true, func(to io.Writer, p paper) error { return pdf.Write(to, p.sponsor, p.on) }},
	{"actioncards", "action-cards.pdf", true, func(to io.Writer, p paper) error { return pdf.Write(to, p.cards, p.on) }},
	{"html", "agreement.html", false, func(to io.Writer, p paper) error { return html.Write(to, p.agreement) }},
	{"md", "agreement.md", false, func(to io.Writer, p paper) error { return markdown.Write(to, p.agreement) }},
	{"xlsx", "lists.xlsx", true, func(to io.Writer, p paper) error { return excel.Write(to, p.lists) }},
	{"csv", "actions.csv", true, csvOf(document.Actions)},
	{"csv", "commitments.csv", true, csvOf(document.Commitments)},
	{"csv", "cards.csv", true, csvOf(document.Cards)},
	{"csv", "trace.csv", true, csvOf(document.Trace)},
	{"ics", "dates.ics", false, func(to io.Writer, p paper) error { return ics.Write(to, p.agreement.Title, p.dues, time.Now()) }},
	{"json", "workshop.json", true, func(to io.Writer, p paper) error { return record.Write(to, p.workshop) }},
}

// csvOf writes one of the lists.
func csvOf(list string) func(io.Writer, paper) error {
	return func(to io.Writer, p paper) error { return csv.Write(to, p.lists.Ledger(list)) }
}

// A paper is a workshop as it is written down.
type paper struct {
	workshop  *workshop.Workshop // nil in an edition for others
	agreement document.Document
	dues      []document.Due
	on        page.Sheet
	wall      document.Document
	lists     document.Workbook // from here on: empty in an edition for others
	sponsor   document.Document
	cards     document.Document
}

// export writes the agreement and the data, and prints where they are.
func (t *terminal) export(args []string) error {
	flags := flag.NewFlagSet("export", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // we say it in our own words
	as := flags.String("as", "", "")
	folder := flags.String("o", ".", "")
	edition := flags.String("edition", string(document.Full), "")
	language := flags.String("lang", "", "")
	sheet := flags.String("paper", storage.PaperSizes[0], "")
	if flags.Parse(args) != nil || flags.NArg() != 1 {
		return errUsage
	}
	if err := t.oneOf("edition", *edition, storage.Editions); err != nil {
		return err
	}
	if err := t.oneOf("paper", *sheet, storage.PaperSizes); err != nil {
		return err
	}
	if err := t.oneOf("lang", *language, assets.Languages()); *language != "" && err != nil {
		return err
	}
	asked, err := t.formatsOf(*as, document.Edition(*edition))
	if err != nil {
		return err
	}
	w, err := storage.ReadAny(flags.Arg(0))
	if err != nil {
		return about(flags.Arg(0), err)
	}
	p, err := paperOf(w, document.Edition(*edition), *language)
	if err != nil {
		return err
	}
	p.on = page.Sheets[*sheet]
	return t.write(p, asked, document.Edition(*edition), *folder)
}

// paperOf returns a workshop as it is written down in an edition and a
// language, or in its own.
func paperOf(w *workshop.Workshop, edition document.Edition, language string) (p paper, err error) {
	spoken := language
	if spoken == "" {
		spoken = assets.Spoken(w.Language)
	}
	say, err := assets.Words(spoken)
	if err != nil {
		return p, err
	}
	told := *w
	if language != "" {
		told.Language = language // of the papers; the data stay as they are
	}
	p.agreement, p.dues = edition.Papers(&told, say)
	p.wall = edition.WallSheet(&told, say)
	if edition == document.Full {
		p.workshop, p.lists = w, document.Lists(&told, say)
		p.sponsor, p.cards = document.SponsorSheet(&told, say), document.ActionCards(&told, say)
	}
	return p, nil
}

// write writes a paper into a folder, in some formats.
func (t *terminal) write(p paper, as []format, edition document.Edition, folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return about(folder, err)
	}
	for _, f := range as {
		path := filepath.Join(folder, edition.FileName(f.name))
		if err := storage.WriteFile(path, func(to io.Writer) error { return f.write(to, p) }); err != nil {
			return about(path, err)
		}
		if err := t.sentence(path); err != nil {
			return err
		}
	}
	return nil
}

// formatsOf returns the formats named in a list such as "pdf,json", or all
// that an edition has.
func (t *terminal) formatsOf(list string, edition document.Edition) ([]format, error) {
	has := func(f format) bool { return !f.onlyFull || edition == document.Full }
	var asked []format
	if list == "" {
		for _, f := range formats {
			if has(f) {
				asked = append(asked, f)
			}
		}
		return asked, nil
	}
	for _, key := range strings.Split(list, ",") {
		before := len(asked)
		for _, f := range formats {
			if f.key != strings.TrimSpace(key) {
				continue
			}
			if !has(f) {
				return nil, wrong(t.say("terminal.only-full", f.name))
			}
			asked = append(asked, f)
		}
		if len(asked) == before {
			return nil, errUsage
		}
	}
	return asked, nil
}

// oneOf refuses a value of a flag that is not among those there are.
func (t *terminal) oneOf(flag, value string, values []string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return wrong(t.say("terminal.not-one-of", flag, strings.Join(values, "|"), value))
}
