package logbook_test

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"accord/screens/logbook"
	"accord/storage"
	"accord/workshop"
)

func open(t *testing.T) (*logbook.Book, *slog.Logger) {
	t.Helper()
	b := logbook.Open(t.TempDir())
	t.Cleanup(func() { _ = b.Close() })
	return b, slog.New(b.Handler())
}

// everything in the folder of the log.
func everything(t *testing.T, b *logbook.Book) string {
	t.Helper()
	var all strings.Builder
	files, err := os.ReadDir(b.Folder())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := os.ReadFile(filepath.Join(b.Folder(), f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}

// A workshop in which every text is a canary goes through everything that is
// logged: no canary gets into the log or the report, whatever is logged of it.
func TestNoTextOfAWorkshopGetsIntoLogOrReport(t *testing.T) {
	b, l := open(t)
	w := workshop.Example()
	n := 0
	sing(reflect.ValueOf(w).Elem(), &n)
	if n < 500 {
		t.Fatalf("only %d canaries", n)
	}
	path := "/home/canary/Canary & Sons.accord"
	for i, c := range w.Cards {
		deep := fmt.Errorf("save %s %q: %w", c.ID, c.Text, &fs.PathError{Op: "write", Path: path, Err: syscall.ENOSPC})
		l.Error("fault", "err", fmt.Errorf("card.add: %w", errors.Join(deep, errors.New(c.Text))))
		l.Error(c.Text, c.Text, c.Text, "err", workshop.Problem{Key: c.Text, With: c.Text})
		l.Info("saved", "deed", "card.add", "workshop", string(w.ID), "view", c, "key", &w.Cards[i])
		l.With("view", w.Title).WithGroup(w.Title).Warn("the wall cannot draw this", slog.Group("view", "title", w.Title))
	}
	for _, p := range w.Participants {
		l.Error("no such sentence", "language", p.Name, "key", strings.ToLower(p.Name))
	}
	settings := storage.UsualSettings()
	settings.Language, settings.Hints = "de", []string{"canary"}
	report := b.Report(logbook.Facts{Version: "1", Settings: settings, Open: w, Unread: []error{
		workshop.Problem{Key: "file.damaged", With: path}, fmt.Errorf("read %s: %w", path, errors.New(w.Title)),
	}})
	for name, text := range map[string]string{"the log": everything(t, b), "the report": report} {
		if at := strings.Index(strings.ToLower(text), "canar"); at >= 0 {
			t.Errorf("%s says %q", name, text[max(0, at-80):min(len(text), at+40)])
		}
		if !strings.Contains(text, "card.add:wrapError>[wrapError>PathError>Errno(28),errorString]") {
			t.Errorf("%s does not say what went wrong:\n%.2000s", name, text)
		}
	}
	if !strings.Contains(report, fmt.Sprintf("cards %d", len(w.Cards))) || !strings.Contains(report, "file.damaged") {
		t.Errorf("the report lacks counts or problems:\n%.1500s", report)
	}
}

// sing makes a canary of every text that is not an identity.
func sing(v reflect.Value, n *int) {
	switch v.Kind() {
	case reflect.String:
		if len(v.String()) != 36 && v.CanSet() && v.Type() == reflect.TypeFor[string]() {
			*n++
			v.SetString([]string{"canary", "Canary song", "canary.song", "CANARY\nsong", "c4n-canary"}[*n%5])
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sing(v.Field(i), n)
		}
	case reflect.Slice:
		for i := range v.Len() {
			sing(v.Index(i), n)
		}
	}
}

func TestTheLogStaysSmall(t *testing.T) {
	b, l := open(t)
	for range 60_000 {
		l.Info("saved", "deed", "card.add", "workshop", "01890a5d-ac96-774b-bcce-b302099a8057", "took", 12)
	}
	size := len(everything(t, b))
	if size > 5<<20 || size < 1<<20 {
		t.Errorf("it has %d bytes", size)
	}
	if last := b.Last(3); len(last) != 3 || !strings.Contains(last[2], "INFO saved deed=card.add workshop=01890a5d-ac96-774b-bcce-b302099a8057 took=12") {
		t.Errorf("the last lines are %q", last)
	}
}

// A log is read by people: it says which version ran, and of what went well
// no more than that.
func TestTheLogSaysTheVersionAndNoErrorThatIsNone(t *testing.T) {
	book := logbook.Open(t.TempDir())
	defer book.Close()
	l := slog.New(book.Handler())
	l.Info("begin", "version", "0.1.0")
	var none error
	l.Info("saved", "deed", "card.add", "err", none)
	lines := strings.Join(book.Last(2), "\n")
	if !strings.Contains(lines, "version=0.1.0") || strings.Contains(lines, "err=") {
		t.Errorf("the log says\n%s", lines)
	}
}
