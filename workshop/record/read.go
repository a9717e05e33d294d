package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"accord/workshop"
)

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
	w := &workshop.Workshop{}
	if err := newReader(data, w).read(); err != nil {
		return nil, err
	}
	w.Compose()
	if err := w.Sound(); err != nil {
		return nil, err
	}
	return w, nil
}

// A beginning is how a value begins, of whatever kind and size it is.
type beginning string

// UnmarshalJSON keeps as much as the longest answer we know.
func (b *beginning) UnmarshalJSON(data []byte) error {
	*b = beginning(data[:min(len(data), 16)])
	return nil
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
		Accord beginning `json:"accord"`
		Schema beginning `json:"schema"`
	}
	if err := json.Unmarshal(data, &e); err != nil {
		if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
			return ErrNotWorkshop // a list, perhaps, or a number
		}
		return malformed(lineAt(data, syntaxAt(data, err)))
	}
	schema, err := strconv.Atoi(string(e.Schema))
	switch {
	case string(e.Accord) != strconv.Quote(kind), err != nil, schema < 1:
		return ErrNotWorkshop
	case schema > version:
		return ErrTooNew
	}
	return nil
}

// A reader reads a record field by field and row by row, so that it stops
// where there are too many.
type reader struct {
	data   []byte
	dec    *json.Decoder
	fields map[string]reflect.Value // that were not read yet
	rows   int
}

func newReader(data []byte, w *workshop.Workshop) *reader {
	r := &reader{data: data, dec: json.NewDecoder(bytes.NewReader(data)), fields: make(map[string]reflect.Value)}
	r.dec.DisallowUnknownFields()
	var accord, schema beginning
	r.fields["accord"], r.fields["schema"] = reflect.ValueOf(&accord).Elem(), reflect.ValueOf(&schema).Elem()
	v := reflect.ValueOf(w).Elem()
	for _, f := range reflect.VisibleFields(v.Type()) {
		if name := f.Tag.Get("json"); name != "" {
			r.fields[name] = v.FieldByIndex(f.Index)
		}
	}
	return r
}

// read reads all fields. That data is one JSON object is known.
func (r *reader) read() error {
	known := make(map[string]bool, len(r.fields))
	for name := range r.fields {
		known[name] = true
	}
	if _, err := r.dec.Token(); err != nil { // {
		return r.explained(err, 0)
	}
	for r.dec.More() {
		at := r.dec.InputOffset()
		token, err := r.dec.Token()
		if err != nil {
			return r.explained(err, at)
		}
		name, _ := token.(string)
		field, ok := r.fields[name]
		switch {
		case !known[name]:
			return unknown(strconv.Quote(name))
		case !ok: // it comes twice
			return r.explained(errTwice, at)
		}
		delete(r.fields, name)
		if err := r.field(name, field); err != nil {
			return err
		}
	}
	return nil
}

var errTwice = errors.New("a field comes twice")

// field reads one field, a list row by row.
func (r *reader) field(name string, into reflect.Value) error {
	if into.Kind() != reflect.Slice {
		return r.decode(into)
	}
	at := r.dec.InputOffset()
	switch open, err := r.dec.Token(); {
	case err != nil:
		return r.explained(err, at)
	case open == nil: // null
		return nil
	case open != json.Delim('['):
		return malformed(lineAt(r.data, r.start(at)))
	}
	for r.dec.More() {
		if r.rows++; r.rows > mostRows {
			return workshop.Problem{Key: workshop.ErrUnsoundMany.Key, With: name}
		}
		row := reflect.New(into.Type().Elem()).Elem()
		if err := r.decode(row); err != nil {
			return err
		}
		into.Set(reflect.Append(into, row))
	}
	_, err := r.dec.Token() // ]
	return err
}

func (r *reader) decode(into reflect.Value) error {
	at := r.dec.InputOffset()
	return r.explained(r.dec.Decode(into.Addr().Interface()), at)
}

// start returns where the value behind an offset begins.
func (r *reader) start(at int64) int64 {
	next := slices.IndexFunc(r.data[at:], func(b byte) bool { return !strings.ContainsRune(" \t\r\n,:", rune(b)) })
	return at + int64(max(0, next))
}

// explained returns what is wrong with the value behind an offset as a problem.
func (r *reader) explained(err error, at int64) error {
	if err == nil {
		return nil
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return unknown(name)
	}
	at = r.start(at)
	if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
		at += wrong.Offset
	}
	return malformed(lineAt(r.data, at))
}

// syntaxAt returns where data is no JSON any more.
func syntaxAt(data []byte, err error) int64 {
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return syntax.Offset
	}
	return int64(len(data))
}

func unknown(name string) error {
	p := ErrUnknownField
	p.With = name
	return p
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
