package pdf_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/pdf"
	"accord/workshop/document/trial"
)

// Two exports of one workshop can be compared, and a signed file is proved by
// its bytes.
func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	first := write(t, trial.Nasty())
	for range 3 {
		if !bytes.Equal(first, write(t, trial.Nasty())) {
			t.Fatal("the same document gave other bytes")
		}
	}
}

func TestTheLogoIsInTheFileOnce(t *testing.T) {
	d := trial.Branded(true)
	d.Sections = append(d.Sections, trial.Annex(200).Sections...)
	file := write(t, d)
	if !bytes.Equal(file, write(t, d)) {
		t.Error("the same document gave other bytes")
	}
	if n := strings.Count(run(t, file, "pdfimages", "-list"), "\n") - 2; n != 1 {
		t.Errorf("the file has %d pictures:\n%s", n, run(t, file, "pdfimages", "-list"))
	}
	run(t, file, "qpdf", "--check")
}

func TestEveryTypeOfBlockIsWritten(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		write(t, trial.With(b))
	}
	if err := pdf.Write(&bytes.Buffer{}, trial.With(trial.Unknown{}), page.A4); err == nil {
		t.Error("a block the writer does not know is left out in silence")
	}
}

// What our fonts lack is in the file like all else: to be read, copied and
// compared.
func TestSignsOfAnotherFontAreInTheFile(t *testing.T) {
	d := trial.With(trial.Every("Łódź 李明 ≥ 予定が遅れた")...)
	d.Title = "李明"
	lent := func() []byte {
		var b bytes.Buffer
		if err := pdf.WriteWith(&b, d, page.A4, trial.Lend); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	file := lent()
	if !bytes.Equal(file, lent()) {
		t.Error("the same document gave other bytes")
	}
	if got := run(t, file, "pdftotext"); !strings.Contains(got, "Łódź 李明 ≥ 予定が遅れた") {
		t.Errorf("a search does not find the name in %q", got)
	}
	for _, line := range strings.Split(run(t, file, "pdffonts"), "\n")[2:] {
		if fields := strings.Fields(line); len(fields) > 4 && fields[len(fields)-5] != "yes" {
			t.Errorf("a font is not in the file: %s", line)
		}
	}
	if got := run(t, file, "qpdf", "--check"); !strings.Contains(got, "No syntax or stream encoding errors found") {
		t.Errorf("qpdf says: %s", got)
	}
}

// A fault in a paper must not end the workshop it is about.
func TestAFailureIsAnErrorAndLeavesNoHalfFile(t *testing.T) {
	tests := map[string]page.Pages{
		"too high a rune": {Sheet: page.A4, Pages: []page.Page{{Ops: []page.Op{page.Text{Text: "🚀", Size: 9}}}}},
		"nothing to draw": {Sheet: page.A4, Pages: []page.Page{{Ops: []page.Op{nil}}}},
	}
	for name, pages := range tests {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := pdf.WritePages(&out, pages); err == nil {
				t.Error("the failure goes unnoticed")
			}
			if out.Len() > 0 {
				t.Errorf("%d bytes of a broken file were written", out.Len())
			}
		})
	}
}

// People search a paper and copy out of it.
func TestTheWordsOfAPaperCanBeCopiedOutOfIt(t *testing.T) {
	d := trial.With(trial.Every("Łódź ≥ 74 %")...)
	d.Sections = append(d.Sections, trial.Annex(60).Sections...)
	d.Sections = append(d.Sections, document.Section{Heading: "Long", Blocks: []document.Block{
		document.Paragraph{Text: strings.Repeat("we hear the buyer ", 500)},
	}})
	got := strings.Join(strings.Fields(run(t, write(t, d), "pdftotext", "-layout")), " ")
	for _, want := range []string{"Agreement", "All of it", "Łódź ≥ 74 %", "page 1 of", "F-0059", "Card 59 says that leads of week 6"} {
		if !strings.Contains(got, want) {
			t.Errorf("a search does not find %q", want)
		}
	}
	if count := strings.Count(got, "hear"); count != 500 {
		t.Errorf("%d of 500 lines can be copied", count)
	}
}

func TestOtherProgramsFindTheFileSound(t *testing.T) {
	got := run(t, write(t, trial.Nasty()), "qpdf", "--check")
	if !strings.Contains(got, "No syntax or stream encoding errors found") {
		t.Errorf("qpdf says: %s", got)
	}
}

func TestTheFileSaysItsTitleLanguageAndDay(t *testing.T) {
	d := trial.With()
	d.Title, d.Language = "Sopimus", "fi) /Evil (x"
	d.Made = time.Date(2026, 9, 3, 0, 0, 0, 0, time.UTC)
	if got := write(t, d); !bytes.Contains(got, []byte("/Lang (fiEvilx)")) {
		t.Error("a reader aloud does not learn the language, or something slipped in with it")
	}
	if got := write(t, d); !bytes.Contains(got, []byte("/CreationDate (D:20260903000000")) {
		t.Error("the file does not say which day it is about")
	}
	if got := run(t, write(t, d), "pdfinfo"); !strings.Contains(got, "Sopimus") {
		t.Errorf("the file is not called by its title: %s", got)
	}
}

func TestAPageIsOfTheSizeItWasLaidOutFor(t *testing.T) {
	for size, on := range map[string]page.Sheet{"/MediaBox [0 0 595.28 841.89]": page.A4, "/MediaBox [0 0 612.00 792.00]": page.Letter} {
		var b bytes.Buffer
		if err := pdf.Write(&b, trial.With(), on); err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(b.Bytes(), []byte(size)) {
			t.Errorf("the file does not say %s", size)
		}
	}
}

func BenchmarkAnAnnexOf2000Rows(b *testing.B) {
	d := trial.Annex(2000)
	for b.Loop() {
		if err := pdf.Write(&bytes.Buffer{}, d, page.A4); err != nil {
			b.Fatal(err)
		}
	}
}

func write(t *testing.T, d document.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := pdf.Write(&b, d, page.A4); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// run lets another program read a file, if the machine has it.
func run(t *testing.T, file []byte, name string, with ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skip(name, "is not installed")
	}
	path := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	args := append(with, path)
	if name == "pdftotext" {
		args = append(args, "-")
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}
