// Package record writes a workshop as workshop.json, for people who want
// their data without us, and reads it back.
//
// What was written, read and written again is the same to the last byte, so
// two records can be compared with any tool. [Schema] says what is in one.
package record

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"

	"accord/workshop"
)

// MaxSize is the largest record that is read, in bytes.
const MaxSize = 64 << 20

// kind and version stand at the beginning of every record. What adds a field
// or a list counts the version up, for an older Accord would refuse it. A
// record of an older version is read: what it lacks is empty.
const (
	kind    = "workshop"
	version = 7
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

// eachList calls do with every list of a workshop.
func eachList(w *workshop.Workshop, do func(list reflect.Value)) {
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Slice {
			do(f)
		}
	}
}
