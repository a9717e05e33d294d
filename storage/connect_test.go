package storage

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/workshop"
)

func TestEverySettingIsAsAskedWhateverTheFileIsCalled(t *testing.T) {
	for _, name := range []string{
		"plain.accord", "two words.accord", "50% off.accord", "what?mode=memory.accord", "plan #1.accord",
		"計画 🙂.accord", "a&_synchronous=OFF.accord", "%3Fquery.accord", "semi;colon'quote\".accord",
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "in a #folder?")
			if err := os.Mkdir(folder, 0o700); err != nil {
				t.Skip("this system has no such names")
			}
			f, err := Create(filepath.Join(folder, name), workshop.New("Spring", "2026-09-14"))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			for _, s := range settings {
				var answer string
				if err := f.conn.QueryRowContext(ctx(), "PRAGMA "+s.pragma).Scan(&answer); err != nil || answer != s.answer {
					t.Errorf("%s is %s (%v), want %s", s.pragma, answer, err, s.answer)
				}
			}
			if err := f.conn.QueryRowContext(ctx(), `SELECT "no such column"`).Scan(new(string)); err == nil {
				t.Error("a column misspelt in double quotes is taken for text")
			}
			files, err := os.ReadDir(folder)
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files {
				if file.Name() != name && file.Name() != name+"-wal" {
					t.Errorf("there is a file %q beside it", file.Name())
				}
			}
		})
	}
}

func TestAFileThatIsNotSetAsAskedIsRefused(t *testing.T) {
	f, err := Create(filepath.Join(t.TempDir(), "a.accord"), workshop.New("Spring", "2026-09-14"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, s := range settings[2:] { // the first two cannot be changed back
		other := map[string]string{"0": "1", "1": "0", "2": "1", "200": "1000"}[s.answer]
		if _, err := f.conn.ExecContext(ctx(), fmt.Sprintf("PRAGMA %s = %s", s.pragma, other)); err != nil {
			t.Fatal(err)
		}
		if err := ready(ctx(), f.conn); err == nil || !strings.Contains(err.Error(), s.pragma) {
			t.Errorf("with %s at %s the answer is %v", s.pragma, other, err)
		}
		if _, err := f.conn.ExecContext(ctx(), fmt.Sprintf("PRAGMA %s = %s", s.pragma, s.answer)); err != nil {
			t.Fatal(err)
		}
	}
}

// The driver is made for one version of its C library and for no other.
func TestTheVersionsThatBelongTogetherStayTogether(t *testing.T) {
	mod, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"modernc.org/sqlite v1.61.1\n", "modernc.org/libc v1.79.0 "} {
		if !strings.Contains(strings.ReplaceAll(string(mod), "\n", " \n")+" ", strings.TrimSpace(want)+" ") {
			t.Errorf("go.mod does not say %s", strings.TrimSpace(want))
		}
	}
}
