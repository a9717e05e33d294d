package form

import (
	"os"
	"path/filepath"
	"strings"

	"accord/workshop"
)

// File asks for a file in a form and hands its path to take. The field says
// what the file is; its kind and key are given.
func (a Asker) File(f Form, field Field, take func(path string) error) {
	field.Key, field.Kind = "path", File
	f.Fields = []Field{field}
	a.Fill(f, func(values map[string]string) error {
		path := values[field.Key]
		if path == "" {
			return workshop.Problem{Key: "form.no-path", Field: field.Key}
		}
		return take(path)
	})
}

// pathOf understands a path as people type it, with ~ for their home.
func pathOf(typed string) string {
	path := strings.TrimSpace(typed)
	within, is := strings.CutPrefix(path, "~")
	if !is || within != "" && !os.IsPathSeparator(within[0]) {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path // it is said that no such file is there
	}
	return filepath.Join(home, within)
}
