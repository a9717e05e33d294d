package form

import (
	"strings"

	"accord/workshop"
)

// File asks for a file and hands its path to take. The field says what the
// file is; its kind and key are given.
func (a Asker) File(title string, field Field, save string, take func(path string) error) {
	field.Key, field.Kind = "path", File
	a.Fill(Form{Title: title, Fields: []Field{field}, Save: save}, func(values map[string]string) error {
		path := strings.TrimSpace(values[field.Key])
		if path == "" {
			return workshop.Problem{Key: "form.no-path", Field: field.Key}
		}
		return take(path)
	})
}
