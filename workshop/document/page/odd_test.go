package page_test

import (
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// What a font cannot show is shown to be missing; all else is printed as it
// was typed. Nothing stops a paper.
func TestEmojiNeverStopsAPaper(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"emoji":         {"go 🚀 👩🏽‍💻 👍🏽!", "go [rocket] [woman, personal computer] [thumbs up sign]!"},
		"two emoji":     {"🚀🚀", "[rocket][rocket]"},
		"flags":         {"🇩🇪🇫🇷", "[DE][FR]"},
		"check mark":    {"✔️ done", "✔ done"},
		"old emoji":     {"✅ ⏰", "[white heavy check mark] [alarm clock]"},
		"rare name":     {"𠮷野", "[U+20BB7]野"},
		"Chinese":       {"李明", "李明"},
		"Japanese":      {"予定が遅れた", "予定が遅れた"},
		"NUL":           {"a\x00b", "a\uFFFDb"},
		"broken bytes":  {"a\xffb", "a\uFFFDb"},
		"decomposed":    {"Cafe\u0301", "Café"},
		"mark alone":    {"\u0301a", "\u0301a"},
		"unknown mark":  {"x\U0001D165", "x\uFFFD"},
		"formula":       {"=1+1", "=1+1"},
		"tag":           {"<b>", "<b>"},
		"table":         {"| a |", "| a |"},
		"quotes":        {`"a" 'b' \c (d)`, `"a" 'b' \c (d)`},
		"signs":         {"≥ 74 % → ✓ ☐ ★ ●", "≥ 74 % → ✓ ☐ ★ ●"},
		"languages":     {"Łódź Αθήνα Київ", "Łódź Αθήνα Київ"},
		"verbs":         {"%d %s", "%d %s"},
		"spaces":        {"  a   b", "  a   b"},
		"hard spaces":   {"74\u202F%\u00A0of", "74\u202F%\u00A0of"},
		"tab":           {"a\tb", "a    b"},
		"never visible": {"a\u200Bb\u202Ec", "abc"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := layout(t, trial.With(document.Paragraph{Text: tt.text}))
			got := strings.ReplaceAll(said(p), "\n", "")
			if !strings.Contains(got, tt.want) {
				t.Errorf("%q is printed as %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestWhatWillNotPrintIsKnownBefore(t *testing.T) {
	pages, err := page.Layout(trial.With(document.Paragraph{Text: "李 🚀 🚀 ≥ x\U0001D165"}), page.A4)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(pages.Missing), "李\U0001D165🚀"; got != want {
		t.Errorf("the warning names %q, want %q", got, want)
	}
}

// The PDF library panics above U+FFFF.
func TestNoRuneIsTooHighForThePDF(t *testing.T) {
	p := layout(t, trial.Nasty())
	titles := p.Title
	for _, m := range p.Marks {
		titles += m.Title
	}
	for _, r := range said(p) + titles {
		if r > 0xFFFF {
			t.Errorf("%U is drawn", r)
		}
	}
}

func TestAWordWiderThanALineIsBroken(t *testing.T) {
	word := strings.Repeat("Donaudampfschiff", 13)
	p := layout(t, trial.With(document.Paragraph{Text: "before " + word + " after"}))
	got := strings.ReplaceAll(said(p), "\n", "")
	if !strings.Contains(got, word) {
		t.Error("letters of a long word are lost")
	}
	inside(t, p)
}

func BenchmarkAnAnnexOf2000Rows(b *testing.B) {
	d := trial.Annex(2000)
	for b.Loop() {
		if _, err := page.Layout(d, page.A4); err != nil {
			b.Fatal(err)
		}
	}
}
