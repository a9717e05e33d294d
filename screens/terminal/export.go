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
	"accord/workshop/document/html"
	"accord/workshop/document/ics"
	"accord/workshop/document/markdown"
	"accord/workshop/document/pdf"
	"accord/workshop/document/word"
	"accord/workshop/record"
)

// A format is one way to write a workshop down.
type format struct {
	key   string // after -as
	name  string // of the file
	write func(io.Writer, paper) error
}

var formats = []format{
	{"pdf", "agreement.pdf", func(to io.Writer, p paper) error { return pdf.Write(to, p.agreement) }},
	{"docx", "agreement.docx", func(to io.Writer, p paper) error { return word.Write(to, p.agreement) }},
	{"html", "agreement.html", func(to io.Writer, p paper) error { return html.Write(to, p.agreement) }},
	{"md", "agreement.md", func(to io.Writer, p paper) error { return markdown.Write(to, p.agreement) }},
	{"ics", "dates.ics", func(to io.Writer, p paper) error { return ics.Write(to, p.workshop.Title, p.dues, time.Now()) }},
	{"json", "workshop.json", func(to io.Writer, p paper) error { return record.Write(to, p.workshop) }},
}

// A paper is a workshop as it is written down.
type paper struct {
	workshop  *workshop.Workshop
	agreement document.Document
	dues      []document.Due
}

// export writes the agreement and the data, and prints where they are.
func (t *terminal) export(args []string) error {
	flags := flag.NewFlagSet("export", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // we say it in our own words
	as := flags.String("as", "pdf,docx,html,md,ics,json", "")
	folder := flags.String("o", ".", "")
	if flags.Parse(args) != nil || flags.NArg() != 1 {
		return errUsage
	}
	asked, err := formatsOf(*as)
	if err != nil {
		return err
	}
	w, err := storage.ReadAny(flags.Arg(0))
	if err != nil {
		return about(flags.Arg(0), err)
	}
	say, err := assets.Words(assets.Spoken(w.Language))
	if err != nil {
		return err
	}
	p := paper{w, document.Agreement(w, say), document.Dues(w, say)}
	if err := os.MkdirAll(*folder, 0o755); err != nil {
		return about(*folder, err)
	}
	for _, f := range asked {
		path := filepath.Join(*folder, f.name)
		if err := storage.WriteFile(path, func(to io.Writer) error { return f.write(to, p) }); err != nil {
			return about(path, err)
		}
		if err := t.sentence(path); err != nil {
			return err
		}
	}
	return nil
}

// formatsOf returns the formats named in a list such as "pdf,json".
func formatsOf(list string) ([]format, error) {
	var asked []format
	for _, key := range strings.Split(list, ",") {
		at := slices.IndexFunc(formats, func(f format) bool { return f.key == strings.TrimSpace(key) })
		if at < 0 {
			return nil, errUsage
		}
		asked = append(asked, formats[at])
	}
	return asked, nil
}
