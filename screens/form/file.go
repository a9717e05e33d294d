package form

import (
	"strings"

	"accord/workshop"
)

// File asks for a file in a form and hands its path to take. The field says
// what the file is; its kind and key are given.
func (a Asker) File(f Form, field Field, take func(path string) error) {
	field.Key, field.Kind = "path", File
	f.Fields = []Field{field}
	a.Fill(f, func(values map[string]string) error {
		path := strings.TrimSpace(values[field.Key])
		if path == "" {
			return workshop.Problem{Key: "form.no-path", Field: field.Key}
		}
		return take(path)
	})
}
