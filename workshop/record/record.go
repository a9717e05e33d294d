// Package record writes a workshop as workshop.json, for people who want
// their data without us, and reads it back.
//
// What was written, read and written again is the same to the last byte, so
// two records can be compared with any tool. [Schema] says what is in one.
package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"accord/workshop"
)

// MaxSize is the largest record that is read, in bytes.
const MaxSize = 64 << 20

// kind and version stand at the beginning of every record. What adds a field
// or a list counts the version up, for an older Accord would refuse it. A
// record of an older version is read: what it lacks is empty.
const (
	kind    = "workshop"
	version = 6
)

// Problems with records.
var (
	ErrTooLarge     = workshop.Problem{Key: "file.too-large", With: MaxSize >> 20}
	ErrMalformed    = workshop.Problem{Key: "record.malformed"} // with the line
	ErrNotWorkshop  = workshop.Problem{Key: "record.not-a-workshop"}
	ErrTooNew       = workshop.Problem{Key: "record.too-new"}
	ErrUnknownField = workshop.Problem{Key: "record.unknown-field"} // with its name
)

// An envelope is a workshop with what says that it is one.
type envelope struct {
	Accord string `json:"accord"`
	Schema int    `json:"schema"`
	workshop.Workshop
}

// Write writes a workshop, with every list in it, also the empty ones.
func Write(to io.Writer, w *workshop.Workshop) error {
	e := envelope{Accord: kind, Schema: version, Workshop: *w}
	eachList(&e.Workshop, func(list reflect.Value) {
		if list.IsNil() {
			list.Set(reflect.MakeSlice(list.Type(), 0, 0)) // [] and not null
		}
	})
	enc := json.NewEncoder(to)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(e); err != nil {
		return fmt.Errorf("write workshop as JSON: %w", err)
	}
	return nil
}

// Read reads what [Write] wrote, or another program that keeps to [Schema],
// and returns it if it is sound. An empty list is nil, as in a workshop that
// comes from a file.
func Read(from io.Reader) (*workshop.Workshop, error) {
	data, err := io.ReadAll(io.LimitReader(from, MaxSize+1))
	if err != nil {
		return nil, fmt.Errorf("read workshop from JSON: %w", err)
	}
	if len(data) > MaxSize {
		return nil, ErrTooLarge
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // some editors put it there
	if err := checkEnvelope(data); err != nil {
		return nil, err
	}
	var e envelope
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&e); err != nil {
		return nil, explained(data, err)
	}
	w := &e.Workshop
	eachList(w, func(list reflect.Value) {
		if list.Len() == 0 {
			list.SetZero()
		}
	})
	if err := w.Sound(); err != nil {
		return nil, err
	}
	return w, nil
}

// checkEnvelope makes sure that data is one JSON value, ours, and of a
// version we know, before its fields are looked at: a newer version has
// some that we do not know, and that is not what is wrong with it.
func checkEnvelope(data []byte) error {
	line := 0
	for text := range bytes.Lines(data) {
		line++
		if !utf8.Valid(text) {
			return malformed(line)
		}
	}
	var e struct {
		Accord any `json:"accord"`
		Schema any `json:"schema"`
	}
	if err := json.Unmarshal(data, &e); err != nil {
		if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
			return ErrNotWorkshop // a list, perhaps, or a number
		}
		return explained(data, err)
	}
	schema, isNumber := e.Schema.(float64)
	switch {
	case e.Accord != kind, !isNumber:
		return ErrNotWorkshop
	case schema > version:
		return ErrTooNew
	case schema < 1:
		return ErrNotWorkshop
	}
	return nil
}

// explained returns what is wrong with data as a problem.
func explained(data []byte, err error) error {
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return malformed(lineAt(data, syntax.Offset))
	}
	if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
		return malformed(lineAt(data, wrong.Offset))
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		p := ErrUnknownField
		p.With = name
		return p
	}
	return malformed(lineAt(data, int64(len(data))))
}

func malformed(line int) error {
	p := ErrMalformed
	p.With = line
	return p
}

// lineAt returns the number of the line at an offset, from 1.
func lineAt(data []byte, offset int64) int {
	return bytes.Count(data[:min(offset, int64(len(data)))], []byte("\n")) + 1
}

// eachList calls do with every list of a workshop.
func eachList(w *workshop.Workshop, do func(list reflect.Value)) {
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Slice {
			do(f)
		}
	}
}
