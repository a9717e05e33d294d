package document

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// kinds are the types of blocks and of cells by the name they are stored
// under.
var kinds = map[string]reflect.Type{
	"paragraph":  reflect.TypeFor[Paragraph](),
	"heading":    reflect.TypeFor[Heading](),
	"list":       reflect.TypeFor[List](),
	"facts":      reflect.TypeFor[Facts](),
	"map":        reflect.TypeFor[Map](),
	"dumbbells":  reflect.TypeFor[Dumbbells](),
	"table":      reflect.TypeFor[Table](),
	"sides":      reflect.TypeFor[Sides](),
	"clause":     reflect.TypeFor[Clause](),
	"signatures": reflect.TypeFor[Signatures](),
	"cuts":       reflect.TypeFor[Cuts](),
	"blanks":     reflect.TypeFor[Blanks](),

	"text":   reflect.TypeFor[Text](),
	"date":   reflect.TypeFor[Date](),
	"number": reflect.TypeFor[Number](),
}

// A stored value is one with its kind, which JSON would lose.
type stored struct {
	Is   string // empty: nothing
	Says json.RawMessage
}

func store(v any) (stored, error) {
	if v == nil {
		return stored{Says: json.RawMessage("null")}, nil
	}
	for name, t := range kinds {
		if t == reflect.TypeOf(v) {
			says, err := json.Marshal(v)
			return stored{name, says}, err
		}
	}
	return stored{}, fmt.Errorf("no way to store a %T", v)
}

// restore reads a value that was stored. What is not of the type that is asked
// for is refused.
func restore[T any](s stored) (v T, err error) {
	if s.Is == "" {
		return v, nil
	}
	kind, ok := kinds[s.Is]
	if !ok {
		return v, fmt.Errorf("nothing is called %q", s.Is)
	}
	into := reflect.New(kind)
	if err := json.Unmarshal(s.Says, into.Interface()); err != nil {
		return v, err
	}
	if v, ok = into.Elem().Interface().(T); !ok {
		return v, fmt.Errorf("a %s has no place there", s.Is)
	}
	return v, nil
}

// storedSection is a section as it is stored.
type storedSection struct {
	ID, Heading      string
	NewPage, OnePage bool
	Blocks           []stored
}

// MarshalJSON stores a section with the type of each block.
func (s Section) MarshalJSON() ([]byte, error) {
	to := storedSection{ID: s.ID, Heading: s.Heading, NewPage: s.NewPage, OnePage: s.OnePage}
	for _, b := range s.Blocks {
		one, err := store(b)
		if err != nil {
			return nil, err
		}
		to.Blocks = append(to.Blocks, one)
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
		block, err := restore[Block](b)
		if err != nil {
			return err
		}
		s.Blocks = append(s.Blocks, block)
	}
	return nil
}

// agreedIn reads from a stored paper its language, how many pages it is to fill
// and the sections up to the names. The annexes, which are most of a large
// paper, are not read.
func agreedIn(paper string) (d Document, err error) {
	from := json.NewDecoder(strings.NewReader(paper))
	if _, err := from.Token(); err != nil {
		return d, err
	}
	for from.More() {
		field, err := from.Token()
		if err != nil {
			return d, err
		}
		switch field {
		case "Language":
			err = from.Decode(&d.Language)
		case "Pages":
			err = from.Decode(&d.Pages)
		case "Sections":
			d.Sections, err = sectionsIn(from)
			return d, err
		default:
			err = from.Decode(new(json.RawMessage))
		}
		if err != nil {
			return d, err
		}
	}
	return d, nil
}

// sectionsIn reads a list of sections up to the one with the names.
func sectionsIn(from *json.Decoder) (sections []Section, err error) {
	if list, err := from.Token(); err != nil || list != json.Delim('[') {
		return nil, err // none
	}
	for from.More() {
		var s Section
		if err := from.Decode(&s); err != nil {
			return nil, err
		}
		if s.ID == signatures {
			break
		}
		sections = append(sections, s)
	}
	return sections, nil
}

// MarshalJSON stores a row of a list with the type of each cell.
func (r Row) MarshalJSON() ([]byte, error) {
	cells := make([]stored, len(r))
	for i, c := range r {
		var err error
		if cells[i], err = store(c); err != nil {
			return nil, err
		}
	}
	return json.Marshal(cells)
}

// UnmarshalJSON reads a row that was stored.
func (r *Row) UnmarshalJSON(data []byte) error {
	var cells []stored
	if err := json.Unmarshal(data, &cells); err != nil {
		return err
	}
	*r = make(Row, len(cells))
	for i, c := range cells {
		var err error
		if (*r)[i], err = restore[Cell](c); err != nil {
			return err
		}
	}
	return nil
}
