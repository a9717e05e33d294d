// Package record writes a workshop as JSON and reads it back.
package record

import (
	"encoding/json"
	"io"

	"accord/workshop"
)

// Write writes a workshop.
func Write(to io.Writer, w *workshop.Workshop) error { return json.NewEncoder(to).Encode(w) }

// Read reads one.
func Read(from io.Reader) (*workshop.Workshop, error) {
	w := &workshop.Workshop{}
	return w, json.NewDecoder(from).Decode(w)
}
