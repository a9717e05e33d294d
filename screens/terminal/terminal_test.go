package terminal_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"accord/screens/desk"
	"accord/screens/terminal"
	"accord/storage"
	"accord/workshop"
)

// run runs a command and returns what it wrote and its status.
func run(args ...string) (out, problem string, exit int) {
	var stdout, stderr bytes.Buffer
	exit = terminal.Run(args, &stdout, &stderr, "1.2.3", desk.Keys)
	return stdout.String(), stderr.String(), exit
}

// must runs a command that has to succeed.
func must(t *testing.T, args ...string) (out string) {
	t.Helper()
	out, problem, exit := run(args...)
	if exit != 0 || problem != "" {
		t.Fatalf("accord %v ends with status %d and says %q", args, exit, problem)
	}
	return out
}

// sample makes a file of the example workshop.
func sample(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sample.accord")
	must(t, "sample", path)
	return path
}

func TestAWorkshopGoesOutAsJSONAndComesBackTheSame(t *testing.T) {
	file, folder := sample(t), filepath.Join(t.TempDir(), "out")
	out := must(t, "export", "-as", "json", "-o", folder, file)
	data := filepath.Join(folder, "workshop.json")
	if strings.TrimSpace(out) != data {
		t.Errorf("it says it wrote %q, not %q", out, data)
	}
	back := filepath.Join(t.TempDir(), "back.accord")
	must(t, "import", data, back)
	must(t, "export", "-as", "json", "-o", filepath.Join(folder, "again"), back)
	first, err := os.ReadFile(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := os.ReadFile(filepath.Join(folder, "again", "workshop.json"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, again) {
		t.Error("what came back is not what went out")
	}
}

func TestExportWritesEveryFormatAndPrintsWhere(t *testing.T) {
	folder := t.TempDir()
	out := must(t, "export", "-o", folder, sample(t))
	formats := map[string]string{
		"agreement.pdf": "%PDF-", "agreement.docx": "PK", "agreement.html": "<!", "agreement.md": "# ", "lists.xlsx": "PK",
		"actions.csv": "\uFEFFNo.,What", "commitments.csv": "\uFEFFNo.,Side", "cards.csv": "\uFEFFNo.,Question", "trace.csv": "\uFEFFNo.,Theme",
		"dates.ics": "BEGIN:VCALENDAR", "workshop.json": "{",
		"wall-sheet.pdf": "%PDF-", "wall-sheet-a3.pdf": "%PDF-", "sponsor.pdf": "%PDF-", "action-cards.pdf": "%PDF-", "room-kit.pdf": "%PDF-",
		"pre-work-sales.pdf": "%PDF-", "pre-work-sales.xlsx": "PK", "pre-work-marketing.pdf": "%PDF-", "pre-work-marketing.xlsx": "PK",
	}
	for name, start := range formats {
		path := filepath.Join(folder, name)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(data), start) {
			t.Errorf("%s begins with %q", name, data[:min(len(data), 10)])
		}
		if !strings.Contains(out, path+"\n") {
			t.Errorf("it does not say that it wrote %s", path)
		}
	}
	if files, _ := os.ReadDir(folder); len(files) != len(formats) {
		t.Errorf("the folder holds %v, want %d files", files, len(formats))
	}
}

// Who prints without a window learns as well what will be missing on paper.
func TestExportNamesTheSignsThatWillNotPrint(t *testing.T) {
	w := workshop.Example()
	w.Place = "Hall 🚀 ߒ"
	file := filepath.Join(t.TempDir(), "odd.accord")
	made, err := storage.Create(file, w)
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Close(); err != nil {
		t.Fatal(err)
	}
	for formats, want := range map[string]string{"pdf": "🚀", "docx,pdf": "ߒ", "md,json": ""} {
		_, said, exit := run("export", "-as", formats, "-o", t.TempDir(), file)
		if exit != 0 {
			t.Fatalf("status %d: %s", exit, said)
		}
		if (want == "") != (said == "") || !strings.Contains(said, want) || strings.Count(said, "\n") > 2 {
			t.Errorf("for %s it says %q", formats, said)
		}
	}
}

func TestThePaperForOthersHasItsOwnNamesAndNoData(t *testing.T) {
	folder := t.TempDir()
	must(t, "export", "-edition", "shareable", "-lang", "de", "-paper", "letter", "-o", folder, sample(t))
	var names []string
	files, _ := os.ReadDir(folder)
	for _, f := range files {
		names = append(names, f.Name())
	}
	want := []string{
		"agreement-shareable.docx", "agreement-shareable.html", "agreement-shareable.md", "agreement-shareable.pdf", "dates-shareable.ics",
		"wall-sheet-a3-shareable.pdf", "wall-sheet-shareable.pdf",
	}
	if !slices.Equal(names, want) {
		t.Fatalf("the folder holds %q, want %q", names, want)
	}
	for name, says := range map[string]string{
		"agreement-shareable.html": `lang="de"`, "agreement-shareable.md": "Fassung zum Weitergeben", "agreement-shareable.pdf": "/MediaBox [0 0 612.00 792.00]",
	} {
		if data, _ := os.ReadFile(filepath.Join(folder, name)); !bytes.Contains(data, []byte(says)) {
			t.Errorf("%s does not say %s", name, says)
		}
	}
}

// Whoever was handed the paper can see that the text is the one it was signed
// on: its SHA-256 is printed there. It is the same file every time.
func TestASignedVersionIsWrittenAgainToTheLastByte(t *testing.T) {
	file, first, second := sample(t), t.TempDir(), t.TempDir()
	must(t, "export", "-version", "1", "-o", first, file)
	must(t, "export", "-version", "1", "-o", second, file)
	files, _ := os.ReadDir(first)
	if len(files) != 5 {
		t.Fatalf("a version is %d files", len(files))
	}
	for _, f := range files {
		a, _ := os.ReadFile(filepath.Join(first, f.Name()))
		b, _ := os.ReadFile(filepath.Join(second, f.Name()))
		if len(a) == 0 || !bytes.Equal(a, b) {
			t.Errorf("%s is another file the second time", f.Name())
		}
	}
	said, _ := os.ReadFile(filepath.Join(first, "agreement-version-1.txt"))
	paper, _ := os.ReadFile(filepath.Join(first, "agreement-version-1.html"))
	if digest := fmt.Sprintf("%x", sha256.Sum256(said)); !bytes.Contains(paper, []byte(digest)) {
		t.Errorf("%s is not on the paper", digest)
	}
}

func TestCheckSaysWhatIsLeftOpen(t *testing.T) {
	if out := must(t, "check", sample(t)); strings.Count(out, "\n") != 1+max(1, len(workshop.Example().LooseEnds())) {
		t.Errorf("of the example it says\n%s", out)
	}
	w := workshop.ExampleUntil("asks", 0)
	path := filepath.Join(t.TempDir(), "open.accord")
	f, err := storage.Create(path, w)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	out := must(t, "check", path)
	for _, l := range w.LooseEnds() {
		if !strings.Contains(out, l.About) {
			t.Errorf("it does not name %s", l.About)
		}
	}
}

func TestSchemaIsJSON(t *testing.T) {
	if out := must(t, "schema"); !json.Valid([]byte(out)) {
		t.Error("the schema is no JSON")
	}
}

func TestVersionAndHelp(t *testing.T) {
	if out := must(t, "version"); out != "Accord 1.2.3\n" {
		t.Errorf("the version is %q", out)
	}
	for _, command := range []string{"sample", "import", "export", "check", "schema", "version", "help"} {
		if !strings.Contains(must(t, "--help"), "accord "+command) {
			t.Errorf("the help does not name %s", command)
		}
	}
	if help := must(t, "--help"); strings.Contains(help, "terminal.help") {
		t.Errorf("the help says nothing about a command:\n%s", help)
	}
	t.Chdir(t.TempDir())
	if help := must(t, "sample", "-h"); !strings.Contains(help, "accord sample FILE") {
		t.Errorf("asked how a sample is made, it says %q", help)
	}
	if _, err := os.Stat("-h"); err == nil {
		t.Error("asked how a sample is made, it makes one")
	}
}

func TestWhatCannotBeDoneIsSaidInOneLine(t *testing.T) {
	file := sample(t)
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	letter := filepath.Join(t.TempDir(), "letter.json")
	if err := os.WriteFile(letter, []byte("{\n\"accord\": Dear all"), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		args []string
		exit int
		says string
	}{
		"over an existing file":     {[]string{"sample", file}, 1, "already"},
		"import over one":           {[]string{"import", letter, file}, 1, "line 2"},
		"into no folder":            {[]string{"sample", filepath.Join(t.TempDir(), "none", "a.accord")}, 1, "no such folder"},
		"no such file":              {[]string{"check", filepath.Join(t.TempDir(), "none")}, 1, "no such file"},
		"not a workshop":            {[]string{"export", os.Args[0]}, 1, "not an Accord workshop"},
		"a file where a folder is":  {[]string{"export", "-o", letter, file}, 1, "letter.json"},
		"a format nobody knows":     {[]string{"export", "-as", "papyrus", file}, 2, "accord export"},
		"data for others":           {[]string{"export", "-as", "pdf,json", "-edition", "shareable", file}, 2, "only with -edition full"},
		"the data of a version":     {[]string{"export", "-as", "json", "-version", "1", file}, 2, "not kept with a signed version"},
		"the text of no version":    {[]string{"export", "-as", "txt", file}, 2, "-version 1"},
		"a version there is not":    {[]string{"export", "-version", "7", file}, 1, "no version 7"},
		"a version in a language":   {[]string{"export", "-version", "1", "-lang", "de", file}, 2, "leave out -lang"},
		"an edition nobody knows":   {[]string{"export", "-edition", "short", file}, 2, "-edition is full|record|shareable, and not “short”"},
		"a paper nobody knows":      {[]string{"export", "-paper", "a5", file}, 2, "-paper is a4|letter"},
		"a language nobody speaks":  {[]string{"export", "-lang", "fi", file}, 2, "-lang is en|de|es|fr"},
		"no file":                   {[]string{"check"}, 2, "accord check FILE"},
		"two files":                 {[]string{"sample", "a", "b"}, 2, "accord sample FILE"},
		"a flag nobody knows":       {[]string{"export", "-fast", file}, 2, "accord export"},
		"a word too many":           {[]string{"version", "please"}, 2, "accord version"},
		"a command nobody knows":    {[]string{"dance", file}, 2, "dance"},
		"a schema of something":     {[]string{"schema", "x"}, 2, "accord schema"},
		"import with one file only": {[]string{"import", letter}, 2, "accord import"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, problem, exit := run(tt.args...)
			if exit != tt.exit || out != "" {
				t.Errorf("status %d and output %q, want %d and none", exit, out, tt.exit)
			}
			if strings.Count(problem, "\n") != 1 || !strings.Contains(problem, tt.says) || strings.Contains(problem, "%!") {
				t.Errorf("it says %q, want one line with %q", problem, tt.says)
			}
		})
	}
	if after, _ := os.ReadFile(file); !bytes.Equal(before, after) {
		t.Error("the workshop was changed")
	}
}

func TestASingleFileOpensAWindow(t *testing.T) {
	tests := map[string]struct {
		args []string
		is   bool
	}{
		"nothing":        {nil, false},
		"a file":         {[]string{"spring.accord"}, false},
		"from the dock":  {[]string{"-psn_0_12345"}, false},
		"a command":      {[]string{"schema"}, true},
		"a wrong one":    {[]string{"dance"}, true},
		"several":        {[]string{"a.accord", "b.accord"}, true},
		"help":           {[]string{"-h"}, true},
		"export a file":  {[]string{"export", "spring.accord"}, true},
		"check, no file": {[]string{"check"}, true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := terminal.Is(tt.args); got != tt.is {
				t.Errorf("that %v is a command is %v, want %v", tt.args, got, tt.is)
			}
		})
	}
}

// stations saves a workshop and the stations of two laptops that worked on it.
func stations(t *testing.T) (into, first, second string) {
	t.Helper()
	folder := t.TempDir()
	w := workshop.ExampleMidway("friction", 0, 0)
	into = filepath.Join(folder, "into.accord")
	save(t, into, w)
	for _, side := range workshop.Sides {
		s, err := w.StationFor(side)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.AddCard(side, "friction", "From "+string(side)); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(folder, string(side)+".accord")
		save(t, path, s)
		first, second = second, path

	}
	return into, first, second
}

func save(t *testing.T, path string, w *workshop.Workshop) {
	t.Helper()
	f, err := storage.Create(path, w)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestStationsAreMergedWithoutAWindow(t *testing.T) {
	into, first, second := stations(t)
	out := must(t, "merge", into, first, second)
	if strings.Count(out, "1 new") != 2 {
		t.Errorf("it says %q", out)
	}
	if out = must(t, "merge", into, second); !strings.Contains(out, "Nothing new") {
		t.Errorf("the second time it says %q", out)
	}
	w, err := storage.Read(into)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(w.CardsOf("friction", workshop.Sales)) + len(w.CardsOf("friction", workshop.Marketing)); n != 2 {
		t.Errorf("%d cards are in the workshop, want one from each station", n)
	}
}

// Two papers with one number are told apart, and it is said what the one from
// the station is called now.
func TestACardThatIsCalledOtherwiseIsNamed(t *testing.T) {
	folder := t.TempDir()
	w := workshop.ExampleMidway("friction", 0, 0)
	s, err := w.StationFor(workshop.Sales)
	if err != nil {
		t.Fatal(err)
	}
	for of, at := range map[workshop.Side]*workshop.Workshop{workshop.Sales: s, workshop.Marketing: w} {
		id, err := at.AddCard(of, "friction", "On paper at "+string(of))
		if err != nil {
			t.Fatal(err)
		}
		if err := at.NumberCard(id, 12); err != nil {
			t.Fatal(err)
		}
	}
	into, from := filepath.Join(folder, "into.accord"), filepath.Join(folder, "sales.accord")
	save(t, into, w)
	save(t, from, s)
	if out := must(t, "merge", into, from); !strings.Contains(out, "F-12 is now F-13: F-12 stands on the paper of another card.") {
		t.Errorf("it says %q", out)
	}
}

// If one of several files is of no use, nothing of the others is merged.
func TestAllStationsAreMergedOrNone(t *testing.T) {
	into, first, _ := stations(t)
	other := filepath.Join(t.TempDir(), "other.accord")
	save(t, other, workshop.New("Another", "2026-11-23"))
	_, problem, exit := run("merge", into, first, other)
	if exit != 1 || !strings.Contains(problem, "does not belong") {
		t.Errorf("status %d, %q", exit, problem)
	}
	w, err := storage.Read(into)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(w.CardsOf("friction", workshop.Sales)); n != 0 {
		t.Error("half of it was merged")
	}
	if _, _, exit := run("merge", into); exit != 2 {
		t.Errorf("without a file to merge the status is %d", exit)
	}
}
