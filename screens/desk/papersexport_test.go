package desk

import (
	"bytes"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document/press"
	"accord/workshop/record"
)

// names returns what is in the folder of the papers.
func (d *Desk) names(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(d.paperFolder(t))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

// paperFolder returns the folder that the panel names.
func (d *Desk) paperFolder(t *testing.T) string {
	t.Helper()
	return uitest.Find(t, d.panel.body, "path of a folder", func(text *ui.Text) bool {
		return filepath.IsAbs(text.Text())
	}).Text()
}

func (d *Desk) read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(d.paperFolder(t), name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOneKeyMakesAllPapers(t *testing.T) {
	d := atPapers(t, workshop.Example())
	d.press(fyne.KeyEnter)
	if want := []string{
		"action-cards.pdf", "actions.csv", "agreement.docx", "agreement.html", "agreement.md", "agreement.pdf", "cards.csv", "commitments.csv",
		"dates.ics", "lists.xlsx",
		"sponsor.pdf", "trace.csv", "wall-sheet-a3.pdf", "wall-sheet.pdf", "workshop.json",
	}; !slices.Equal(d.names(t), want) {
		t.Fatalf("in the folder are %q, want %q", d.names(t), want)
	}
	if filepath.Base(d.paperFolder(t)) != "Snacks joint plan 2027" {
		t.Errorf("the folder is %s, and not the workshop's own", d.paperFolder(t))
	}
	if !bytes.HasPrefix(d.read(t, "agreement.pdf"), []byte("%PDF-")) {
		t.Error("agreement.pdf is no PDF")
	}
	if !bytes.Contains(d.read(t, "agreement.html"), []byte("Snacks: joint plan 2027")) {
		t.Error("agreement.html does not name the workshop")
	}
	if !bytes.Contains(d.read(t, "actions.csv"), []byte(d.room.Workshop().Actions[0].Text)) || !bytes.HasPrefix(d.read(t, "lists.xlsx"), []byte("PK")) {
		t.Error("the lists are not whole")
	}
	back, err := record.Read(bytes.NewReader(d.read(t, "workshop.json")))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back, d.room.Workshop()) {
		t.Error("workshop.json read back is another workshop")
	}
	if !uitest.Says(d.panel.body, d.Say("papers.made", "12:00")) {
		t.Error("the panel does not say that they were made")
	}
	if b, ok := d.Window.Canvas().Focused().(*ui.Button); !ok || b.Text() != "agreement.pdf" {
		t.Error("the next key does not open what was made")
	}
}

func TestOnlyWhatIsTickedIsMade(t *testing.T) {
	d := atPapers(t, workshop.Example())
	for _, f := range press.Formats {
		if f.Key != "pdf" && f.Key != "csv" && !f.OnlySigned() && d.Settings.Wants(f.Key) {
			uitest.Tap(t, d.panel.body, d.Say("papers."+f.Key))
		}
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if want := []string{"actions.csv", "agreement.pdf", "cards.csv", "commitments.csv", "trace.csv"}; !slices.Equal(d.names(t), want) {
		t.Errorf("in the folder are %q, want %q", d.names(t), want)
	}
}

func TestNothingTickedMakesNothingAndSaysSo(t *testing.T) {
	d := atPapers(t, workshop.Example())
	for _, f := range press.Formats {
		if !f.OnlySigned() && d.Settings.Wants(f.Key) {
			uitest.Tap(t, d.panel.body, d.Say("papers."+f.Key))
		}
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if !uitest.Says(d.panel.body, d.Say("papers.none-ticked")) {
		t.Error("the panel does not say what to do")
	}
	if len(d.names(t)) > 0 {
		t.Errorf("in the folder are %q", d.names(t))
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.pdf"))
	if uitest.Says(d.panel.body, d.Say("papers.none-ticked")) {
		t.Error("the panel goes on complaining")
	}
}

func TestMakingPapersTwiceAsksFirst(t *testing.T) {
	d := atPapers(t, workshop.Example())
	make := func() { uitest.Tap(t, d.panel.body, d.Say("papers.make")) }
	make()
	first := d.read(t, "agreement.html")
	if !d.try("brief.edit", func(w *workshop.Workshop) error {
		b := w.Brief
		b.Place = "Another hall"
		return w.Describe(b, workshop.DayOf(noon))
	}) {
		t.Fatal("the place was refused")
	}
	if !uitest.Says(d.panel.body, d.Say("papers.made-before", "12:00")) {
		t.Error("the panel does not say that the files are old")
	}

	make()
	if !uitest.Says(uitest.Screen(d.Window.Canvas()), "agreement.pdf, agreement.docx, wall-sheet.pdf, wall-sheet-a3.pdf, sponsor.pdf, action-cards.pdf, agreement.html, agreement.md, lists.xlsx, actions.csv, commitments.csv, cards.csv, trace.csv, dates.ics, workshop.json") {
		t.Fatal("nobody was asked")
	}
	d.press(fyne.KeyEscape)
	if len(d.names(t)) != 15 || !bytes.Equal(d.read(t, "agreement.html"), first) {
		t.Error("after Escape something was written")
	}

	make()
	d.press(fyne.KeyEnter) // the first answer keeps both
	if len(d.names(t)) != 30 || !bytes.Equal(d.read(t, "agreement.html"), first) {
		t.Errorf("the old files were not kept: %q", d.names(t))
	}
	if !bytes.Contains(d.read(t, "agreement 2.html"), []byte("Another hall")) {
		t.Error("the new file is not new")
	}

	make()
	d.press(fyne.KeyRight, fyne.KeyEnter)
	if len(d.names(t)) != 30 || !bytes.Contains(d.read(t, "agreement.html"), []byte("Another hall")) {
		t.Error("the old files were not replaced")
	}
	if b, ok := d.Window.Canvas().Focused().(*ui.Button); !ok || b.Text() != "agreement.pdf" {
		t.Error("the next key does not open what was made")
	}
}

func TestAFolderCanBeChosenAndIsRemembered(t *testing.T) {
	d := atPapers(t, workshop.Example())
	chosen := filepath.Join(t.TempDir(), "Jörg's Stick", "papers #1")
	uitest.Tap(t, d.panel.body, d.Say("papers.folder-change"))
	entry := uitest.Find(t, uitest.Screen(d.Window.Canvas()), "entry for the folder", func(*ui.Entry) bool { return true })

	entry.SetText("papers")
	d.press(fyne.KeyEnter)
	if !uitest.Says(uitest.Screen(d.Window.Canvas()), d.Say("folder.none")) || entry.Text() != "papers" {
		t.Error("it is not said beside the folder what is wrong with it")
	}
	entry.SetText(chosen)
	d.press(fyne.KeyEnter)
	if d.paperFolder(t) != chosen {
		t.Fatalf("the folder is %s, want %s", d.paperFolder(t), chosen)
	}
	d.goTo(running)
	d.goTo(papers)
	d.press(fyne.KeyEnter)
	if d.paperFolder(t) != chosen || len(d.names(t)) != 15 {
		t.Errorf("the folder is %s with %q in it", d.paperFolder(t), d.names(t))
	}
}

func TestAFolderThatCannotBeWrittenIsSaidAndLeavesNothing(t *testing.T) {
	d := atPapers(t, workshop.Example())
	root := t.TempDir()
	file := filepath.Join(root, "file")
	if err := os.WriteFile(file, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.folder = filepath.Join(file, "papers")
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	if !uitest.Says(d.panel.body, d.Say("folder.not-a-folder")) {
		t.Errorf("the panel does not say what is wrong")
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(file); len(entries) != 1 || string(data) != "mine" {
		t.Errorf("%d files are there, and the first says %q", len(entries), data)
	}
	if uitest.Button(t, d.panel.body, d.Say("papers.make")).Disabled() {
		t.Error("it cannot be tried again")
	}
}

// A folder that has the name of a paper stands in its way after the first
// paper is written.
func TestAPaperThatFailsLeavesTheOthersAndNoHalfFile(t *testing.T) {
	d := atPapers(t, workshop.Example())
	if err := os.MkdirAll(filepath.Join(d.paperFolder(t), "agreement.html", "full"), 0o700); err != nil {
		t.Fatal(err)
	}
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	d.press(fyne.KeyRight, fyne.KeyEnter) // replace
	if want := []string{
		"action-cards.pdf", "agreement.docx", "agreement.html", "agreement.pdf",
		"sponsor.pdf", "wall-sheet-a3.pdf", "wall-sheet.pdf",
	}; !slices.Equal(d.names(t), want) {
		t.Errorf("in the folder are %q, want %q", d.names(t), want)
	}
	if !uitest.Says(d.panel.body, "agreement.html was not made.") {
		t.Error("the panel does not say which one failed")
	}
	uitest.Button(t, d.panel.body, "agreement.pdf")
}

// An opener is an app that notes what it should have opened.
type opener struct {
	fyne.App
	opened []string
	fails  bool
}

func (o *opener) OpenURL(u *url.URL) error {
	o.opened = append(o.opened, u.String())
	if o.fails {
		return errors.New("no program")
	}
	return nil
}

func TestWhatWasMadeCanBeOpened(t *testing.T) {
	d := atPapers(t, workshop.Example())
	app := &opener{App: d.App}
	d.App = app
	d.folder = filepath.Join(t.TempDir(), "Büro & #1")
	uitest.Tap(t, d.panel.body, d.Say("papers.make"))
	uitest.Tap(t, d.panel.body, "agreement.html")
	uitest.Tap(t, d.panel.body, d.Say("papers.show-folder"))
	if len(app.opened) != 2 || !strings.HasSuffix(app.opened[0], "/B%C3%BCro%20&%20%231/agreement.html") || !strings.HasSuffix(app.opened[1], "/B%C3%BCro%20&%20%231") {
		t.Errorf("opened were %q", app.opened)
	}
	app.fails = true
	uitest.Tap(t, d.panel.body, "agreement.html")
	if want := d.Say("papers.cannot-open", filepath.Join(d.folder, "agreement.html")); !uitest.Says(d.panel.body, want) {
		t.Errorf("the panel does not say %q", want)
	}
}

func TestFilesHaveAddressesOnEverySystem(t *testing.T) {
	for path, want := range map[string]string{
		"/home/jörg/a b.pdf":          "file:///home/j%C3%B6rg/a%20b.pdf",
		"C:/Users/Jörg/50% #1?.pdf":   "file:///C:/Users/J%C3%B6rg/50%25%20%231%3F.pdf",
		"//server/our share/plan.pdf": "file://server/our%20share/plan.pdf",
	} {
		if got := fileURL(path).String(); got != want {
			t.Errorf("%s has the address %s, want %s", path, got, want)
		}
	}
}

// While files are being made, the room may go on.
func TestTheRoomGoesOnWhileFilesAreMade(t *testing.T) {
	d := atPapers(t, workshop.ExampleUntil("actions", 0))
	var work, done func()
	d.Go = func(w, after func()) { work, done = w, after }
	before := d.room.Workshop()
	d.press(fyne.KeyEnter)
	if !uitest.Button(t, d.panel.body, d.Say("papers.making")).Disabled() {
		t.Error("the papers can be made twice at once")
	}
	if !d.try("brief.edit", func(w *workshop.Workshop) error {
		b := w.Brief
		b.Place = "Another hall"
		return w.Describe(b, workshop.DayOf(noon))
	}) {
		t.Fatal("the place was refused")
	}
	folder := d.paperFolder(t)
	d.goTo(running)
	focused := d.Window.Canvas().Focused()
	if note := d.noteOf(d.room.Workshop()); !strings.Contains(note, "agreement.pdf") {
		t.Errorf("the strip says %q, and not what is being made", note)
	}
	for files := 0; d.isPrinting(); files++ {
		if files > 15 {
			t.Fatal("there is no end of files")
		}
		w, after := work, done
		w()
		after()
	}
	if !strings.Contains(d.frame.notice.Text(), folder) {
		t.Error("it is not said that the papers are made")
	}
	if d.Window.Canvas().Focused() != focused {
		t.Error("the keyboard was taken away in the room")
	}
	data, err := os.ReadFile(filepath.Join(folder, "workshop.json"))
	if err != nil {
		t.Fatal(err)
	}
	back, err := record.Read(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back, before) {
		t.Error("what was made is not what was shown")
	}
}
