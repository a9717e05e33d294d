package assets

import (
	"embed"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

//go:embed translations/*.json
var translations embed.FS

// English is the language that every sentence is written in first.
const English = "en"

// Languages lists the languages that Accord speaks, as BCP 47 tags: English
// first, the others by tag.
func Languages() []string {
	files, err := translations.ReadDir("translations")
	if err != nil {
		panic(err) // they are part of the program
	}
	all := []string{English}
	for _, f := range files {
		if tag := strings.TrimSuffix(f.Name(), path.Ext(f.Name())); tag != English {
			all = append(all, tag)
		}
	}
	return all
}

// Keys lists the names of all sentences, in no order.
func Keys() []string {
	sentences, err := sentencesOf(English)
	if err != nil {
		panic(err) // they are part of the program
	}
	return slices.Collect(maps.Keys(sentences))
}

// Spoken returns the language of ours that is nearest to a tag: "fr" for
// "fr-CA", and English where none is near.
func Spoken(tag string) string {
	if tag == Stretched {
		return tag
	}
	base, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(tag), "_", "-"), "-")
	if slices.Contains(Languages(), base) {
		return base
	}
	return English
}

// A sentence is what one key says. Where it counts something, it has a form
// for each plural category of its language (Unicode CLDR), and "other".
type sentence struct {
	forms map[plural.Form]string
	by    int // which argument it counts, from 0; negative: the first whole number
}

// Words returns the sentences of a language, found by key. [Stretched] is a
// language too, for pictures.
//
// The desk, the wall and a document may each speak a different language, so
// words are handed to whoever needs them and there is no current language.
// Numbers in a sentence are written as its language writes them.
func Words(tag string) (say func(key string, with ...any) string, err error) {
	read := tag
	if tag == Stretched {
		read = English
	}
	sentences, err := sentencesOf(read)
	if err != nil {
		return nil, fmt.Errorf("words in %q: %w", tag, err)
	}
	if tag == Stretched {
		stretch(sentences)
	}
	spoken := language.Make(read)
	print := message.NewPrinter(spoken)
	return func(key string, with ...any) string {
		s, ok := sentences[key]
		if !ok {
			slog.Error("no such sentence", "language", tag, "key", key)
			return key
		}
		form := s.forms[plural.Other]
		if len(s.forms) > 1 {
			form = s.counting(spoken, with)
		}
		if len(with) == 0 || !strings.Contains(form, "%") {
			return form // as it is, or with its number written out
		}
		return print.Sprintf(form, with...)
	}, nil
}

// counting returns the form for the number that the sentence is about.
func (s sentence) counting(spoken language.Tag, with []any) string {
	n, ok := 0, false
	if s.by >= 0 && s.by < len(with) {
		n, ok = with[s.by].(int)
	}
	for i := 0; s.by < 0 && !ok && i < len(with); i++ {
		n, ok = with[i].(int)
	}
	if form, has := s.forms[plural.Cardinal.MatchPlural(spoken, n, 0, 0, 0, 0)]; ok && has {
		return form
	}
	return s.forms[plural.Other]
}

// categories are the plural categories by the names that CLDR gives them.
var categories = map[string]plural.Form{
	"other": plural.Other, "zero": plural.Zero, "one": plural.One,
	"two": plural.Two, "few": plural.Few, "many": plural.Many,
}

// sentencesOf reads the file of a language.
func sentencesOf(tag string) (map[string]sentence, error) {
	data, err := translations.ReadFile("translations/" + tag + ".json")
	if err != nil {
		return nil, err
	}
	var sentences map[string]sentence
	return sentences, json.Unmarshal(data, &sentences)
}

// UnmarshalJSON reads a text, or an object of plural categories with a text
// each. Its "by" says which argument is counted, from 1, where that is not
// the first whole number.
func (s *sentence) UnmarshalJSON(data []byte) error {
	s.by = -1
	var text string
	if err := json.Unmarshal(data, &text); err == nil {
		s.forms = map[plural.Form]string{plural.Other: text}
		return nil
	}
	var written map[string]json.RawMessage
	if err := json.Unmarshal(data, &written); err != nil {
		return err
	}
	s.forms = make(map[plural.Form]string)
	for name, value := range written {
		if name == "by" {
			if err := json.Unmarshal(value, &s.by); err != nil {
				return err
			}
			s.by--
			continue
		}
		category, known := categories[name]
		if !known {
			return fmt.Errorf("no plural category is called %q", name)
		}
		if err := json.Unmarshal(value, &text); err != nil {
			return err
		}
		s.forms[category] = text
	}
	if s.forms[plural.Other] == "" {
		return fmt.Errorf("a sentence that counts has no form for all other numbers: %s", data)
	}
	return nil
}
