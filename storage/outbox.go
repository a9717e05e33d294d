package storage

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"accord/workshop"
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
	if err := MakeFolder(folder); err != nil {
		return "", err
	}
	path = FreeName(filepath.Join(folder, FileName(title, ".accord")))
	return path, f.Copy(path)
}

// SaveInto writes a workshop into a folder as a file of its own, under a title,
// and returns its path. It makes the folder if there is none, and never
// replaces a file.
func SaveInto(folder, title string, w *workshop.Workshop) (path string, err error) {
	if err := MakeFolder(folder); err != nil {
		return "", err
	}
	path = FreeName(filepath.Join(folder, FileName(title, ".accord")))
	f, err := Create(path, w)
	if err != nil {
		return "", err
	}
	return path, f.Close()
}

// MakeFolder makes a folder, and those around it, unless it is there. Its
// path has to be a whole one: people have no idea where a program stands.
func MakeFolder(path string) error {
	if !filepath.IsAbs(path) {
		return ErrNoFolder
	}
	return explained(os.MkdirAll(path, 0o755), "make folder "+path)
}

// FreeName returns path, or the first path like "name 2.pdf" beside it that
// no file has. Where nobody may look, it returns path: writing there will say
// what is wrong.
func FreeName(path string) string {
	ending := filepath.Ext(path)
	free := path
	for n := 2; ; n++ {
		if _, err := os.Lstat(free); err != nil {
			return free
		}
		free = fmt.Sprintf("%s %d%s", strings.TrimSuffix(path, ending), n, ending)
	}
}
