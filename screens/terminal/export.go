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
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
)

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
	spoken := *language
	if spoken == "" {
		spoken = assets.Spoken(w.Language)
	}
	say, err := assets.Words(spoken)
	if err != nil {
		return err
	}
	order := press.Order{Of: w, Edition: document.Edition(*edition), On: page.Sheets[*sheet], Language: *language, Say: say}
	return t.write(order, asked, *folder)
}

// write makes the files of some formats in a folder.
func (t *terminal) write(order press.Order, as []press.Format, folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return about(folder, err)
	}
	print := order.Print().At(time.Now())
	for _, format := range as {
		for _, f := range format.Files {
			path := filepath.Join(folder, f.Name(order.Edition))
			if err := storage.WriteFile(path, func(to io.Writer) error { return f.Write(to, print) }); err != nil {
				return about(path, err)
			}
			if err := t.sentence(path); err != nil {
				return err
			}
		}
	}
	return nil
}

// formatsOf returns the formats named in a list such as "pdf,json", or all
// that an edition has.
func (t *terminal) formatsOf(list string, edition document.Edition) ([]press.Format, error) {
	var asked []press.Format
	if list == "" {
		for _, f := range press.Formats {
			if f.In(edition) {
				asked = append(asked, f)
			}
		}
		return asked, nil
	}
	for _, key := range strings.Split(list, ",") {
		at := slices.IndexFunc(press.Formats, func(f press.Format) bool { return f.Key == strings.TrimSpace(key) })
		if at < 0 {
			return nil, errUsage
		}
		f := press.Formats[at]
		if !f.In(edition) {
			return nil, wrong(t.say("terminal.only-full", f.Files[0].Name(document.Full)))
		}
		asked = append(asked, f)
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
