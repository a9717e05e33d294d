package assets_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"accord/assets"
)

// A sentence that a language lacks would stand on its screens as a key, and
// one that English lacks is never shown.
func TestEveryLanguageSaysEverything(t *testing.T) {
	english := written(t, assets.English)
	for _, tag := range assets.Languages() {
		words := written(t, tag)
		for key := range english {
			if len(words[key]) == 0 {
				t.Errorf("%s: no sentence for %q", tag, key)
			}
		}
		for key := range words {
			if len(english[key]) == 0 {
				t.Errorf("%s: %q is not a sentence of Accord", tag, key)
			}
		}
	}
}

// verbOf finds what is filled into a sentence: a text, a number.
var verbOf = regexp.MustCompile(`%(\[\d+\])?[0-9.]*([a-z])`)

// A sentence that is filled in with something else than in English would
// show %!d(string=…) to the room.
func TestEveryLanguageFillsInTheSame(t *testing.T) {
	english := written(t, assets.English)
	for _, tag := range assets.Languages() {
		for key, forms := range written(t, tag) {
			want := verbs(english[key]["other"])
			for category, text := range forms {
				if got := verbs(text); !slices.Equal(got, want) && (category == "other" || strings.Contains(text, "%")) {
					t.Errorf("%s: %s (%s) fills in %v, English %v", tag, key, category, got, want)
				}
			}
		}
	}
}

// verbs lists what is filled in, by the place of its argument.
func verbs(text string) []string {
	var all []string
	text = strings.ReplaceAll(text, "%%", "")
	for i, m := range verbOf.FindAllStringSubmatch(text, -1) {
		at := i
		if m[1] != "" {
			at = int(m[1][1]-'0') - 1
		}
		for len(all) <= at {
			all = append(all, "")
		}
		all[at] = m[2]
	}
	return all
}

// One promise is not "1 promises", in any language.
func TestWhatIsCountedIsWrittenForItsNumber(t *testing.T) {
	tests := []struct {
		tag  string
		key  string
		with []any
		want string
	}{
		{"en", "group.cards", []any{1}, "Group 1 card"},
		{"en", "group.cards", []any{3}, "Group 3 cards"},
		{"en", "pulse.note", []any{1}, "1 statement to talk about first"},
		{"en", "coverage.read", []any{0, 1}, "0 of 1 card was read out."},
		{"en", "coverage.read", []any{1, 4}, "1 of 4 cards were read out."},
		{"en", "minutes", []any{1200}, "1,200 min"},
		{"de", "group.cards", []any{1}, "1 Karte gruppieren"},
		{"de", "coverage.read", []any{0, 3}, "0 von 3 Karten wurden vorgelesen."},
		{"de", "minutes", []any{1200}, "1.200 min"},
		{"es", "group.cards", []any{1}, "Agrupar 1 tarjeta"},
		{"es", "consent.note", []any{0, 1}, "0 de 1 acordada"},
		{"es", "consent.note", []any{1, 4}, "1 de 4 acordadas"},
		{"fr", "reveal.note", []any{0}, "0 carte montrée"},
		{"fr", "coverage.read", []any{2, 4}, "2 cartes lues à voix haute, sur 4."},
	}
	for _, tt := range tests {
		say, err := assets.Words(tt.tag)
		if err != nil {
			t.Fatal(err)
		}
		if got := say(tt.key, tt.with...); got != tt.want {
			t.Errorf("%s: %s with %v says %q, want %q", tt.tag, tt.key, tt.with, got, tt.want)
		}
	}
}

// A workshop from another computer may name a language that Accord does not
// speak; it is then spoken in the nearest.
func TestTheNearestLanguageIsSpoken(t *testing.T) {
	for tag, want := range map[string]string{"en": "en", "en-GB": "en", "EN_us": "en", "fi": "en", "": "en", "../en": "en", "de-AT": "de", "es-MX": "es", "fr-CA": "fr"} {
		if got := assets.Spoken(tag); got != want {
			t.Errorf("%q is spoken as %q, want %q", tag, got, want)
		}
	}
	if _, err := assets.Words("fi"); err == nil {
		t.Error("a language is spoken that Accord does not know")
	}
}

// The pictures in stretched words are as long as German, and still filled in.
func TestStretchedWordsAreTwoFifthsLonger(t *testing.T) {
	plain, err := assets.Words(assets.English)
	if err != nil {
		t.Fatal(err)
	}
	long, err := assets.Words(assets.Stretched)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := long("group.cards", 3), "Groupgr 3 cardsca"; got != want {
		t.Errorf("stretched, it says %q, want %q", got, want)
	}
	was, is := plain("fault"), long("fault")
	if by := float64(utf8.RuneCountInString(is)) / float64(utf8.RuneCountInString(was)); by < 1.25 || by > 1.55 {
		t.Errorf("%q is %.2f times as long as %q", is, by, was)
	}
}

// written reads the file of a language: the forms of each sentence by their
// plural category.
func written(t *testing.T, tag string) map[string]map[string]string {
	t.Helper()
	data, err := os.ReadFile("translations/" + tag + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var words map[string]json.RawMessage
	if err := json.Unmarshal(data, &words); err != nil {
		t.Fatal(err)
	}
	all := make(map[string]map[string]string)
	for key, value := range words {
		var text string
		if json.Unmarshal(value, &text) == nil {
			all[key] = map[string]string{"other": text}
			continue
		}
		var forms map[string]any
		if err := json.Unmarshal(value, &forms); err != nil {
			t.Fatalf("%s: %s: %v", tag, key, err)
		}
		all[key] = make(map[string]string)
		for category, form := range forms {
			if category != "by" {
				all[key][category] = form.(string)
			}
		}
	}
	return all
}
