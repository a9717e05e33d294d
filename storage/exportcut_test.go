package storage_test

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"accord/storage"
	"accord/storage/disk"
	"accord/workshop"
)

// paper writes a paper of some length.
func paper(path, text string) error {
	return storage.WriteFile(path, func(to io.Writer) error {
		_, err := io.WriteString(to, strings.Repeat(text, 4000))
		return err
	})
}

// isPaper reports whether a file is a whole paper with one of some texts.
func isPaper(path string, texts ...string) error {
	got, err := os.ReadFile(path)
	for _, text := range texts {
		if err == nil && string(got) == strings.Repeat(text, 4000) {
			return nil
		}
	}
	return errors.Join(err, fmt.Errorf("the paper has %d bytes, which are %.8q", len(got), got))
}

func TestAPowerCutLeavesTheOldPaperOrTheNew(t *testing.T) {
	home := quick(t)
	r := recordIn(t, home)
	path := filepath.Join(home, "agreement.html")
	if err := paper(path, "old "); err != nil {
		t.Fatal(err)
	}
	r.vow(path, nil)
	if err := paper(path, "new "); err != nil {
		t.Fatal(err)
	}
	r.vow(path, nil)
	r.stop()
	all := r.cutPower(t, 1, r.honest, func(l *storage.Library, told int) error {
		path := filepath.Join(filepath.Dir(l.Folder()), "agreement.html")
		switch _, err := os.Stat(path); {
		case told == 0 && err != nil:
			return nil // nobody was told that it is there
		case told < 2:
			return isPaper(path, "old ", "new ")
		}
		return isPaper(path, "new ")
	})
	row(t, "power cut while a paper is written over an older one", all.disks(), fmt.Sprint(all.corrupt, " with neither"))
	if all.corrupt > 0 {
		t.Error(all.first)
	}
	if all.images < 50 {
		t.Errorf("only %d disks were tried", all.images)
	}
}

// What os.WriteFile does would not pass.
func TestAPowerCutIsFoundToHarmAPaperWrittenInPlace(t *testing.T) {
	home := quick(t)
	r := recordIn(t, home)
	path := filepath.Join(home, "agreement.html")
	if err := paper(path, "old "); err != nil {
		t.Fatal(err)
	}
	r.vow(path, nil)
	file, err := disk.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(file, strings.Repeat("new ", 4000))
	if err := errors.Join(file.Truncate(0), err, file.Sync(), file.Close()); err != nil {
		t.Fatal(err)
	}
	r.stop()
	all := r.cutPower(t, 1, r.honest, func(l *storage.Library, told int) error {
		if told == 0 {
			return nil
		}
		return isPaper(filepath.Join(filepath.Dir(l.Folder()), "agreement.html"), "old ", "new ")
	})
	row(t, "control: a paper written in place", all.disks(), fmt.Sprint(all.corrupt, " with neither"))
	if all.corrupt == 0 {
		t.Error("a paper written in place passes, so the test says nothing")
	}
}

// Each step of an export fails once, and the folder holds the old file or the
// new one and nothing else.
func TestAnExportThatFailsAtAnyStepLeavesTheOldFileOrTheNew(t *testing.T) {
	f, _ := create(t, rich(t))
	other := workshop.Example()
	ways := map[string]struct {
		write func(path string) error
		is    func(path string) bool // the new one
	}{
		"a paper": {
			func(path string) error { return paper(path, "new ") },
			func(path string) bool { return isPaper(path, "new ") == nil },
		},
		"a copy": {f.Copy, func(path string) bool { _, err := storage.Read(path); return err == nil }},
		"a workshop": {
			func(path string) error {
				if err := os.Remove(path); err != nil { // it never replaces one
					return err
				}
				f, err := storage.Create(path, other)
				if err == nil {
					return f.Close()
				}
				if _, none := os.Stat(path); none != nil {
					return errors.Join(err, os.WriteFile(path, []byte("old"), 0o600))
				}
				return err
			},
			func(path string) bool { w, err := storage.Read(path); return err == nil && same(w, other) },
		},
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			folder := quick(t)
			path := filepath.Join(folder, "old.accord")
			tried, failed := 0, 0
			for n := 0; ; n += long(7, 1) {
				if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
					t.Fatal(err)
				}
				left := n
				stop := watch(t, func(disk.Step) error {
					if left--; left == -1 {
						return errors.New("torn")
					}
					return nil
				})
				err := way.write(path)
				stop()
				tried++
				if err != nil {
					failed++
				}
				got := contents(t, folder)
				delete(got, "old.accord-wal") // which the next opening takes away
				if len(got) != 1 {
					t.Fatalf("after failing at step %d the folder holds %q", n, slices.Collect(maps.Keys(got)))
				}
				if got["old.accord"] != "old" && !way.is(path) {
					t.Fatalf("after failing at step %d there is neither the old file nor the new", n)
				}
				if err == nil && !way.is(path) {
					t.Fatalf("failing at step %d goes unnoticed", n)
				}
				if left >= 0 {
					break
				}
			}
			row(t, name+" written while each step fails once", fmt.Sprint(tried, " steps, ", failed, " failures"), "0 with neither old nor new")
			if failed == 0 {
				t.Error("nothing failed, so the test says nothing")
			}
		})
	}
}
