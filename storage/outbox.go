package storage

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// Outbox returns the folder where papers and copies to hand over are put
// unless people choose another: Accord in their documents, or in their home
// where there are no documents.
func Outbox() string {
	home, err := os.UserHomeDir()
	if err != nil {
		home = os.TempDir() // people see the path before anything is written
	}
	documents := filepath.Join(home, "Documents")
	if info, err := os.Stat(documents); err == nil && info.IsDir() {
		return filepath.Join(documents, "Accord")
	}
	return filepath.Join(home, "Accord")
}

// longestName is how many characters of a title become a file's name: what
// every system and every mail can take.
const longestName = 60

// FileName makes a name for a file from a title: what no system forbids in
// one, and never nothing.
func FileName(title, ending string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r) || strings.ContainsRune(`<>:"/\|?*`, r):
			return ' '
		}
		return r
	}, title)
	name = strings.Join(strings.Fields(name), " ")
	if letters := []rune(name); len(letters) > longestName {
		name = string(letters[:longestName])
	}
	name = strings.Trim(name, " .")
	if name == "" {
		name = "Accord"
	}
	return name + ending
}

// CopyInto writes a copy to hand over into a folder, under the workshop's
// title, and returns its path. It makes the folder if there is none, and
// never replaces a file.
func (f *File) CopyInto(folder, title string) (path string, err error) {
	folder = filepath.Clean(folder)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", explained(err, "make folder for a copy")
	}
	path = FreeName(filepath.Join(folder, FileName(title, ".accord")))
	return path, f.Copy(path)
}

// FreeName returns path, or the first path like "name 2.pdf" beside it that
// no file has.
func FreeName(path string) string {
	ending := filepath.Ext(path)
	free := path
	for n := 2; ; n++ {
		if _, err := os.Lstat(free); os.IsNotExist(err) {
			return free
		}
		free = fmt.Sprintf("%s %d%s", strings.TrimSuffix(path, ending), n, ending)
	}
}
