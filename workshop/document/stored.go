package document

import (
	"encoding/json"
	"fmt"
	"reflect"
)

// blocks are the types of block by the name they are stored under.
var blocks = map[string]reflect.Type{
	"paragraph":  reflect.TypeFor[Paragraph](),
	"heading":    reflect.TypeFor[Heading](),
	"list":       reflect.TypeFor[List](),
	"facts":      reflect.TypeFor[Facts](),
	"map":        reflect.TypeFor[Map](),
	"table":      reflect.TypeFor[Table](),
	"sides":      reflect.TypeFor[Sides](),
	"clause":     reflect.TypeFor[Clause](),
	"signatures": reflect.TypeFor[Signatures](),
}

// storedSection is a section as it is stored: each block with its type, which
// JSON would lose.
type storedSection struct {
	ID, Heading      string
	NewPage, OnePage bool
	Blocks           []storedBlock
}

type storedBlock struct {
	Is   string
	Says json.RawMessage
}

// MarshalJSON stores a section with the type of each block.
func (s Section) MarshalJSON() ([]byte, error) {
	to := storedSection{ID: s.ID, Heading: s.Heading, NewPage: s.NewPage, OnePage: s.OnePage}
	for _, b := range s.Blocks {
		says, err := json.Marshal(b)
		if err != nil {
			return nil, err
		}
		is := ""
		for name, t := range blocks {
			if t == reflect.TypeOf(b) {
				is = name
			}
		}
		if is == "" {
			return nil, fmt.Errorf("no way to store a %T", b)
		}
		to.Blocks = append(to.Blocks, storedBlock{is, says})
	}
	return json.Marshal(to)
}

// UnmarshalJSON reads a section that was stored.
func (s *Section) UnmarshalJSON(data []byte) error {
	var from storedSection
	if err := json.Unmarshal(data, &from); err != nil {
		return err
	}
	*s = Section{ID: from.ID, Heading: from.Heading, NewPage: from.NewPage, OnePage: from.OnePage}
	for _, b := range from.Blocks {
		t, ok := blocks[b.Is]
		if !ok {
			return fmt.Errorf("no block is called %q", b.Is)
		}
		block := reflect.New(t)
		if err := json.Unmarshal(b.Says, block.Interface()); err != nil {
			return err
		}
		s.Blocks = append(s.Blocks, block.Elem().Interface().(Block))
	}
	return nil
}
