package terminal

import (
	"flag"
	"fmt"
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
	"accord/workshop/document/letters"
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
	version := flags.Int("version", 0, "")
	if flags.Parse(args) != nil || flags.NArg() != 1 {
		return errUsage
	}
	if *version != 0 && (*edition != string(document.Full) || *language != "") {
		return wrong(t.say("terminal.version-alone"))
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
	of := document.Edition(*edition)
	if *version != 0 {
		of = document.OfVersion(*version)
	}
	asked, err := t.formatsOf(*as, of)
	if err != nil {
		return err
	}
	w, err := storage.ReadAny(flags.Arg(0))
	if err != nil {
		return about(flags.Arg(0), err)
	}
	if of.IsVersion() {
		v, err := w.VersionNumbered(*version)
		if err != nil {
			return about(flags.Arg(0), err)
		}
		print, err := press.Again(v, page.Sheets[*sheet], letters.Lend)
		if err != nil {
			return about(flags.Arg(0), err)
		}
		return t.write(print, asked, *folder)
	}
	spoken := *language
	if spoken == "" {
		spoken = assets.Spoken(w.Language)
	}
	say, err := assets.Words(spoken)
	if err != nil {
		return err
	}
	order := press.Order{
		Of: w, Edition: of, On: page.Sheets[*sheet], Language: *language, Say: say, Lend: letters.Lend, Keys: t.keys(say),
		Today: workshop.DayOf(time.Now()),
	}
	return t.write(order.Print(), asked, *folder)
}

// write makes the files of some formats in a folder.
func (t *terminal) write(print press.Print, as []press.Format, folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return about(folder, err)
	}
	print = print.At(time.Now())
	for _, format := range as {
		for _, f := range format.Files {
			path := filepath.Join(folder, f.Name(print.Edition()))
			if err := storage.WriteFile(path, func(to io.Writer) error { return f.Write(to, print) }); err != nil {
				return about(path, err)
			}
			if err := t.sentence(path); err != nil {
				return err
			}
		}
	}
	return t.warn(print, as)
}

// warn says which signs will not print as they should, if pages were written. The files are
// there all the same.
func (t *terminal) warn(print press.Print, as []press.Format) error {
	onPages := func(f press.Format) bool {
		return filepath.Ext(f.Files[0].Name(print.Edition())) == ".pdf"
	}
	if !slices.ContainsFunc(as, onPages) {
		return nil
	}
	pages, err := print.Pages()
	if err != nil {
		return err
	}
	for _, sentence := range t.say.Unprinted(pages.Missing, pages.Loose) {
		if _, err := fmt.Fprintln(t.err, sentence); err != nil {
			return err
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
			return nil, wrong(t.whyNot(f, edition))
		}
		asked = append(asked, f)
	}
	return asked, nil
}

// whyNot says why an edition does not have a format.
func (t *terminal) whyNot(f press.Format, edition document.Edition) string {
	switch {
	case edition.IsVersion():
		return t.say("terminal.not-of-version", f.Key)
	case f.OnlySigned():
		return t.say("terminal.only-version", f.Key)
	}
	return t.say("terminal.only-full", f.Files[0].Name(document.Full))
}

// oneOf refuses a value of a flag that is not among those there are.
func (t *terminal) oneOf(flag, value string, values []string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return wrong(t.say("terminal.not-one-of", flag, strings.Join(values, "|"), value))
}
