package record_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"accord/storage"
	"accord/workshop"
	"accord/workshop/record"
)

func written(t testing.TB, w *workshop.Workshop) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := record.Write(&out, w); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestARecordComesBackToTheLastByte(t *testing.T) {
	for name, w := range map[string]*workshop.Workshop{
		"the example": workshop.Example(),
		"a new one":   workshop.New("<b>Spring</b> & “plan” 田中 \u2028 🙂", "2026-09-14"),
	} {
		t.Run(name, func(t *testing.T) {
			first := written(t, w)
			read, err := record.Read(bytes.NewReader(first))
			if err != nil {
				t.Fatal(err)
			}
			if again := written(t, read); !bytes.Equal(first, again) {
				t.Error("written again it differs")
			}
			path := filepath.Join(t.TempDir(), "a.accord")
			f, err := storage.Create(path, read)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			f, kept, err := storage.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if !reflect.DeepEqual(kept, read) {
				t.Error("a file keeps it otherwise than a record")
			}
			if again := written(t, kept); !bytes.Equal(first, again) {
				t.Error("written again from a file it differs")
			}
		})
	}
}

// The example as the first version wrote it. It must never be written anew.
func TestARecordOfTheFirstVersionIsRead(t *testing.T) {
	old, err := os.ReadFile("testdata/schema-1.json")
	if err != nil {
		t.Fatal(err)
	}
	w, err := record.Read(bytes.NewReader(old))
	if err != nil {
		t.Fatal(err)
	}
	var was, is map[string]any
	if err := json.Unmarshal(old, &was); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(written(t, w), &is); err != nil {
		t.Fatal(err)
	}
	if is["schema"].(float64) <= was["schema"].(float64) {
		t.Errorf("it is written again as version %v", is["schema"])
	}
	delete(was, "schema")
	keeps(t, "", was, is)
}

// keeps fails unless all that was in a record is in the one written later.
func keeps(t *testing.T, at string, was, is any) {
	switch was := was.(type) {
	case map[string]any:
		later, _ := is.(map[string]any)
		for name, value := range was {
			keeps(t, at+"."+name, value, later[name])
		}
	case []any:
		later, _ := is.([]any)
		if len(later) != len(was) {
			t.Fatalf("%s had %d rows and has %d", at, len(was), len(later))
		}
		for i := range was {
			keeps(t, at+"[]", was[i], later[i])
		}
	default:
		if was != is {
			t.Errorf("%s was %v and is %v", at, was, is)
		}
	}
}

func TestARecordHasNoNulls(t *testing.T) {
	if bytes.Contains(written(t, workshop.New("Spring", "2026-09-14")), []byte("null")) {
		t.Error("an empty list is written as null")
	}
}

// TestReadRefuses spoils one thing in a good record.
func TestReadRefuses(t *testing.T) {
	good := string(written(t, workshop.Example()))
	swap := func(old, to string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("the example has no %s", old)
		}
		return strings.Replace(good, old, to, 1)
	}
	tests := map[string]struct {
		text string
		err  error
		with any
	}{
		"nothing":              {"", record.ErrMalformed, 1},
		"half of it":           {good[:strings.Index(good, "\n")+3], record.ErrMalformed, 2},
		"a comma too many":     {swap(`"schema": 7,`, `"schema": 7,,`), record.ErrMalformed, 3},
		"text for a number":    {swap(`"budget": `, `"budget": "a", "budget": `), record.ErrMalformed, lineOf(good, `"budget"`)},
		"no UTF-8":             {swap(`"title": "`, "\"title\": \"\xff"), record.ErrMalformed, lineOf(good, `"title"`)},
		"something after it":   {good + "{}", record.ErrMalformed, strings.Count(good, "\n") + 1},
		"a list":               {"[]", record.ErrNotWorkshop, nil},
		"another's JSON":       {`{"name": "accord"}`, record.ErrNotWorkshop, nil},
		"another kind":         {swap(`"accord": "workshop"`, `"accord": "agenda"`), record.ErrNotWorkshop, nil},
		"a newer version":      {swap(`"schema": 7,`, `"schema": 99, "mood": "good",`), record.ErrTooNew, nil},
		"an unknown field":     {swap(`"schema": 7,`, `"schema": 7, "mood": "good",`), record.ErrUnknownField, `"mood"`},
		"what is not sound":    {swap(`"side": "sales"`, `"side": "finance"`), workshop.ErrUnsoundChoice, "participants[0].side"},
		"a card that is none":  {swap(`"cards": [`, `"cards": [null, `), workshop.ErrUnsoundIdentity, "cards[0].id"},
		"more than is allowed": {strings.Repeat(" ", record.MaxSize+1), record.ErrTooLarge, 64},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := record.Read(strings.NewReader(tt.text))
			if !errors.Is(err, tt.err) {
				t.Fatalf("error is %v, want %v", err, tt.err)
			}
			if p, _ := workshop.AsProblem(err); p.With != tt.with {
				t.Errorf("it is said to be at %v, want %v", p.With, tt.with)
			}
		})
	}
}

// lineOf returns the line of the first place where text has a part.
func lineOf(text, part string) int {
	return strings.Count(text[:strings.Index(text, part)], "\n") + 1
}

// What the schema says of a record holds for the example, so far as a test
// can tell without a library: the same fields everywhere, in the same order.
func TestTheSchemaHasEveryFieldOfARecord(t *testing.T) {
	var out bytes.Buffer
	if err := record.Schema(&out); err != nil {
		t.Fatal(err)
	}
	var schema schemaNode
	if err := json.Unmarshal(out.Bytes(), &schema); err != nil {
		t.Fatal(err)
	}
	var example any
	if err := json.Unmarshal(written(t, workshop.Example()), &example); err != nil {
		t.Fatal(err)
	}
	schema.check(t, "", example)
}

type schemaNode struct {
	Type       string
	Enum       []string
	Required   []string
	Properties map[string]schemaNode
	Items      *schemaNode
	Additional *bool `json:"additionalProperties"`
}

func (n schemaNode) check(t *testing.T, at string, value any) {
	switch value := value.(type) {
	case map[string]any:
		if n.Additional == nil || *n.Additional {
			t.Errorf("%s may have any field", at)
		}
		for name, v := range value {
			of, ok := n.Properties[name]
			if !ok || !slices.Contains(n.Required, name) {
				t.Errorf("%s.%s is not in the schema", at, name)
			}
			of.check(t, at+"."+name, v)
		}
		if len(value) != len(n.Required) {
			t.Errorf("%s has %d fields, the schema %d", at, len(value), len(n.Required))
		}
	case []any:
		for _, v := range value {
			n.Items.check(t, at+"[]", v)
		}
	case string:
		if n.Enum != nil && !slices.Contains(n.Enum, value) {
			t.Errorf("%s is %q, not one of %q", at, value, n.Enum)
		}
	}
}

// FuzzRead makes sure that no text breaks Read, and that what it takes it
// gives back.
func FuzzRead(f *testing.F) {
	f.Add(written(f, workshop.Example()))
	f.Add(written(f, workshop.New("Spring", "2026-09-14")))
	f.Add([]byte(`{"accord":"workshop","schema":1}`))
	f.Add([]byte(`{"accord":"workshop","schema":1e400}`))
	f.Add([]byte(strings.Repeat("[", 20_000)))
	f.Add([]byte("\xff\xfe{\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := record.Read(bytes.NewReader(data))
		if err != nil {
			if _, ok := workshop.AsProblem(err); !ok {
				t.Fatalf("a fault, not a problem: %v", err)
			}
			return
		}
		first := written(t, w)
		again, err := record.Read(bytes.NewReader(first))
		if err != nil {
			t.Fatalf("what was read cannot be read again: %v", err)
		}
		if !bytes.Equal(first, written(t, again)) {
			t.Fatal("written again it differs")
		}
	})
}
