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
	if err := newReader(data).read(w); err != nil {
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
	accord, schema, err := newReader(data).envelope()
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(string(schema))
	switch {
	case string(accord) != strconv.Quote(kind), err != nil, n < 1:
		return ErrNotWorkshop
	case n > version:
		return ErrTooNew
	}
	return nil
}

// envelope returns what says that this is a workshop. It stands first, unless
// some tool has put the fields into another order.
func (r *reader) envelope() (accord, schema beginning, err error) {
	if open, err := r.dec.Token(); err != nil {
		return "", "", r.explained(err, 0)
	} else if open != json.Delim('{') {
		return "", "", ErrNotWorkshop // a list, perhaps, or a number
	}
	for r.dec.More() && (accord == "" || schema == "") {
		name, err := r.name()
		if err != nil {
			return "", "", err
		}
		var skipped beginning
		into := &skipped
		switch name {
		case "accord":
			into = &accord
		case "schema":
			into = &schema
		}
		if into != &skipped && strings.ContainsRune("[{", rune(r.data[r.start(r.dec.InputOffset())])) {
			return "", "", ErrNotWorkshop
		}
		if err := r.decode(reflect.ValueOf(into).Elem()); err != nil {
			return "", "", err
		}
	}
	if accord == "" && !r.dec.More() {
		_, err = r.dec.Token() // which may be missing
	}
	return accord, schema, r.explained(err, r.dec.InputOffset())
}

// A reader reads a record field by field and row by row, so that it stops
// where there are too many.
type reader struct {
	data []byte
	dec  *json.Decoder
	rows int
}

func newReader(data []byte) *reader {
	r := &reader{data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	r.dec.DisallowUnknownFields()
	return r
}

// fieldsOf returns every field of a record that is read into w, by name.
func fieldsOf(w *workshop.Workshop) map[string]reflect.Value {
	var accord, schema beginning
	fields := map[string]reflect.Value{"accord": reflect.ValueOf(&accord).Elem(), "schema": reflect.ValueOf(&schema).Elem()}
	v := reflect.ValueOf(w).Elem()
	for _, f := range reflect.VisibleFields(v.Type()) {
		if name := f.Tag.Get("json"); name != "" {
			fields[name] = v.FieldByIndex(f.Index)
		}
	}
	return fields
}

// read reads all fields into w. That data begins like a record is known.
func (r *reader) read(w *workshop.Workshop) error {
	fields, seen := fieldsOf(w), make(map[string]bool)
	if _, err := r.dec.Token(); err != nil { // {
		return r.explained(err, 0)
	}
	for r.dec.More() {
		at := r.dec.InputOffset()
		name, err := r.name()
		if err != nil {
			return err
		}
		field, ok := fields[name]
		switch {
		case !ok:
			return unknown(strconv.Quote(name))
		case seen[name]:
			return malformed(lineAt(r.data, r.start(at)))
		}
		seen[name] = true
		if err := r.field(name, field); err != nil {
			return err
		}
	}
	at := r.dec.InputOffset()
	if _, err := r.dec.Token(); err != nil { // }
		return r.explained(err, at)
	}
	at = r.dec.InputOffset()
	if _, err := r.dec.Token(); !errors.Is(err, io.EOF) {
		return malformed(lineAt(r.data, r.start(at))) // something stands behind it
	}
	return nil
}

// name reads the name of a field.
func (r *reader) name() (string, error) {
	at := r.dec.InputOffset()
	token, err := r.dec.Token()
	name, _ := token.(string)
	return name, r.explained(err, at)
}

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
	for most := workshop.MostRows(name); r.dec.More(); {
		if r.rows++; r.rows > workshop.MaxRows || into.Len() >= most {
			return workshop.Problem{Key: workshop.ErrUnsoundMany.Key, With: name}
		}
		row := reflect.New(into.Type().Elem()).Elem()
		if err := r.decode(row); err != nil {
			return err
		}
		into.Set(reflect.Append(into, row))
	}
	at = r.dec.InputOffset()
	_, err := r.dec.Token() // ]
	return r.explained(err, at)
}

func (r *reader) decode(into reflect.Value) error {
	at := r.dec.InputOffset()
	return r.explained(r.dec.Decode(into.Addr().Interface()), at)
}

// start returns where the value behind an offset begins.
func (r *reader) start(at int64) int64 {
	next := slices.IndexFunc(r.data[at:], func(b byte) bool { return !strings.ContainsRune(" \t\r\n,:", rune(b)) })
	return min(at+int64(max(0, next)), int64(len(r.data))-1)
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
	switch wrong, syntax := (*json.UnmarshalTypeError)(nil), (*json.SyntaxError)(nil); {
	case errors.As(err, &wrong):
		at += wrong.Offset
	case errors.As(err, &syntax):
		at = syntax.Offset
	default:
		at = int64(len(r.data)) // it ends too early
	}
	return malformed(lineAt(r.data, at))
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
