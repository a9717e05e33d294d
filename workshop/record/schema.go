package record

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"strings"

	"accord/workshop"
	"accord/workshop/move"
)

// A node is a part of a JSON Schema.
type node struct {
	Schema      string   `json:"$schema,omitempty"`
	Title       string   `json:"title,omitempty"`
	Description string   `json:"description,omitempty"`
	Type        string   `json:"type,omitempty"`
	Const       any      `json:"const,omitempty"`
	Enum        []string `json:"enum,omitempty"`
	Pattern     string   `json:"pattern,omitempty"`
	Items       *node    `json:"items,omitempty"`
	MinItems    int      `json:"minItems,omitempty"`
	MaxItems    int      `json:"maxItems,omitempty"`
	Required    []string `json:"required,omitempty"`
	Properties  fields   `json:"properties,omitempty"`
	Additional  *bool    `json:"additionalProperties,omitempty"`
}

// fields are written in the order a record has them, which a map would lose.
type fields []field

type field struct {
	name string
	is   node
}

// MarshalJSON writes the fields as one object.
func (f fields) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	for i, one := range f {
		out.WriteByte("{,"[min(i, 1)])
		name, err := json.Marshal(one.name)
		if err != nil {
			return nil, err
		}
		is, err := json.Marshal(one.is)
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(is)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// Schema writes the JSON Schema of a record. It is made from the types, so
// it is never behind them.
func Schema(to io.Writer) error {
	root := object(reflect.TypeFor[envelope]())
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.Title = "Accord workshop"
	root.Description = "A workshop of Sales and Marketing and everything it produced." +
		" Empty text is none, and a moment is milliseconds since 1970 in UTC, with 0 for never."
	root.Properties[0].is = node{Const: kind}
	root.Properties[1].is = node{Const: version}
	enc := json.NewEncoder(to)
	enc.SetIndent("", "  ")
	return enc.Encode(root)
}

// object describes a struct. The fields of an embedded one stand among its own.
func object(t reflect.Type) node {
	no := false
	n := node{Type: "object", Additional: &no}
	for i := range t.NumField() {
		f := t.Field(i)
		switch {
		case f.Anonymous:
			n.Properties = append(n.Properties, object(f.Type).Properties...)
		case f.IsExported():
			n.Properties = append(n.Properties, field{f.Tag.Get("json"), of(f)})
		}
	}
	for _, f := range n.Properties {
		n.Required = append(n.Required, f.name)
	}
	return n
}

// of describes a field by its type.
func of(f reflect.StructField) node {
	name, t := f.Tag.Get("json"), f.Type
	switch {
	case name == "objector", name == "station":
		return node{Enum: append([]string{""}, values(workshop.Sides)...)}
	case name == "became":
		return node{Enum: append([]string{""}, values(workshop.AllBecame)...)}
	case name == "activity":
		return node{Enum: activities()}
	case name == "prompt":
		return node{Enum: prompts()}
	case name == "tension":
		return node{Enum: append([]string{""}, workshop.Tensions...)}
	case name == "id":
		return node{Type: "string", Pattern: "^" + uuidForm + "$"}
	}
	if n, ok := known[t]; ok {
		return n
	}
	switch t.Kind() {
	case reflect.Slice:
		items := object(t.Elem())
		return node{Type: "array", Items: &items}
	case reflect.Array:
		return node{Type: "array", Items: &node{Type: "integer"}, MinItems: t.Len(), MaxItems: t.Len()}
	case reflect.Int, reflect.Int64:
		return node{Type: "integer"}
	case reflect.Bool:
		return node{Type: "boolean"}
	}
	if strings.HasSuffix(t.Name(), "ID") {
		return node{Type: "string", Pattern: "^(" + uuidForm + ")?$"} // of another row; empty: none
	}
	return node{Type: "string"}
}

const uuidForm = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

// known describes the types that say more than their kind.
var known = map[reflect.Type]node{
	reflect.TypeFor[workshop.Side]():      {Enum: values(workshop.Sides)},
	reflect.TypeFor[workshop.Day]():       {Type: "string", Pattern: `^(\d{4}-\d{2}-\d{2})?$`},
	reflect.TypeFor[workshop.TimeOfDay](): {Type: "string", Pattern: `^\d{2}:\d{2}$`},
	reflect.TypeFor[workshop.Voting]():    {Enum: values([]workshop.Voting{workshop.ByHands, workshop.ByBallots})},
	reflect.TypeFor[workshop.Reply]():     {Enum: append([]string{""}, values(workshop.Replies)...)},
	reflect.TypeFor[workshop.Lot]():       {Enum: values(workshop.Lots)},
	reflect.TypeFor[workshop.Origin](): {Enum: values([]workshop.Origin{
		workshop.FromTheme, workshop.FromStrength, workshop.FromIdea, workshop.FromInsight,
	})},
}

// values returns keys as plain text.
func values[Key ~string](keys []Key) []string {
	var texts []string
	for _, k := range keys {
		texts = append(texts, string(k))
	}
	return texts
}

func activities() []string {
	var keys []string
	for _, a := range workshop.Activities {
		keys = append(keys, a.Key)
	}
	return keys
}

func prompts() []string {
	var keys []string
	for _, a := range workshop.Activities {
		for _, m := range a.Moves {
			if write, ok := m.(move.Write); ok {
				for _, p := range write.Prompts {
					keys = append(keys, p.Key)
				}
			}
		}
	}
	return keys
}
