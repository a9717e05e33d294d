package page_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// What is written from the right stands on paper as its readers write it, also
// in the middle of a sentence. The texts wanted are as they stand, from the
// left.
func TestWhatIsWrittenFromTheRightStandsSo(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"alone":             {"שלום", "םולש"},
		"within":            {"Sara (שרה כהן) leads", "Sara (ןהכ הרש) leads"},
		"first":             {"שרה leads", "leads הרש"},
		"number after":      {"by שלום 2027 now", "by 2027 םולש now"},
		"number before":     {"in 2027 שלום", "in 2027 םולש"},
		"number with point": {"x שלום 3.5 ש", "x ש 3.5 םולש"},
		"percent":           {"x של 74% ש", "x ש 74% לש"},
		"number at the end": {"a ש 12", "a 12 ש"},
		"brackets":          {"שלום (ראש) ש", "ש (שאר) םולש"},
		"latin within":      {"של Accord ש", "ש Accord לש"},
		"two words":         {"a שלום, עולם b", "a םלוע ,םולש b"},
		"points":            {"a שָׁ b", "a שָׁ b"},
		"no such letters":   {"a (b) 12%", "a (b) 12%"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := layout(t, trial.With(document.Paragraph{Text: tt.text}))
			if got := norm.NFC.String(strings.ReplaceAll(said(p), "\n", "")); !strings.Contains(got, norm.NFC.String(tt.want)) {
				t.Errorf("%q stands as %q, want %q", tt.text, got, tt.want)
			}
			if len(p.Missing)+len(p.Loose) > 0 {
				t.Errorf("%q and %q are said not to print well", string(p.Missing), string(p.Loose))
			}
		})
	}
}

// Arabic letters change with their place. Whoever reads the paper sees words,
// and not an alphabet.
func TestArabicLettersAreJoined(t *testing.T) {
	tests := map[string]struct{ text, want string }{ // as they are read
		"four letters":     {"محمد", "\uFEE3\uFEA4\uFEE4\uFEAA"},
		"one":              {"ب", "\uFE8F"},
		"not to the left":  {"دار", "\uFEA9\uFE8D\uFEAD"},
		"lam with alef":    {"سلام لا", "\uFEB3\uFEFC\uFEE1 \uFEFB"},
		"lam, alef, hamza": {"لأ", "\uFEF7"},
		"a mark between":   {"بَب", "\uFE91\u064E\uFE90"},
		"held apart":       {"ب\u200Cب", "\uFE8F\uFE8F"},
		"Persian":          {"پی", "\uFB58\uFBFD"},
		"long":             {"بــب", "\uFE91\u0640\u0640\uFE90"},
		"Latin beside":     {"xبx", "x\uFE8Fx"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := layout(t, trial.With(document.Paragraph{Text: tt.text}))
			if got := strings.ReplaceAll(said(p), "\n", ""); !strings.Contains(got, fromTheLeft(tt.want)) {
				t.Errorf("%q stands as %+q, want %+q", tt.text, got, fromTheLeft(tt.want))
			}
			if len(p.Missing)+len(p.Loose) > 0 {
				t.Errorf("%q and %q are said not to print well", string(p.Missing), string(p.Loose))
			}
		})
	}
}

// fromTheLeft reverses text, with marks behind their letters.
func fromTheLeft(text string) string {
	out := ""
	for i := len([]rune(text)) - 1; i >= 0; i-- {
		r := []rune(text)[i]
		if r == 'x' && i == 0 { // the paragraph is read rightward
			return text
		}
		if r == 0x064E {
			i--
			out += string([]rune(text)[i]) + string(r)
			continue
		}
		out += string(r)
	}
	return out
}

// The outline of a file is read by programs, which turn it themselves.
func TestTheOutlineKeepsTheOrderOfReading(t *testing.T) {
	d := trial.With(document.Heading("שלום"))
	d.Title = "محمد"
	p := layout(t, d)
	if p.Title != d.Title || p.Marks[len(p.Marks)-1].Title != "שלום" {
		t.Errorf("the outline says %q and %q", p.Title, p.Marks[len(p.Marks)-1].Title)
	}
}

// A browser turns what it shows, and would turn it back.
func TestAPictureForABrowserKeepsTheOrderOfReading(t *testing.T) {
	var ops []page.Op
	for _, b := range trial.Every("של ג") {
		drawn, _, err := page.Picture(b, 480)
		if err != nil {
			t.Fatal(err)
		}
		ops = append(ops, drawn...)
	}
	got := ""
	for _, op := range ops {
		if text, ok := op.(page.Text); ok {
			got += text.Text
		}
	}
	if !strings.Contains(got, "של ג") || strings.Contains(got, "ג לש") {
		t.Errorf("the picture says %q", got)
	}
}

// A long paragraph is turned line by line and loses nothing.
func TestALineOfManyIsTurnedByItself(t *testing.T) {
	text := strings.TrimSpace(strings.Repeat("אבג דהו ", 60))
	p := layout(t, trial.With(document.Paragraph{Text: text}))
	inside(t, p)
	ends := map[float64]float64{} // of the last word of a line, by its place
	for _, op := range p.Pages[0].Ops {
		word, ok := op.(page.Text)
		if !ok || word.Size != 9.5 {
			continue
		}
		if word.Text != "גבא" && word.Text != "והד" && word.Text != " " {
			t.Errorf("a word stands as %q", word.Text)
		}
		if word.X < ends[word.Y]-0.01 {
			t.Errorf("%q stands on what is left of it", word.Text)
		}
		ends[word.Y] = word.X + word.Width
	}
	if len(ends) < 3 {
		t.Fatalf("there are only %d lines", len(ends))
	}
	if got := strings.Count(said(p), "גבא"); got != 60 {
		t.Errorf("%d of 60 words are on paper", got)
	}
}

// In some scripts letters take other shapes next to each other than ours do.
func TestScriptsThatAreNotShapedAreNamed(t *testing.T) {
	p, err := page.LayoutWith(trial.With(document.Paragraph{Text: "नमस्ते ไทย"}), page.A4, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Loose) > 0 {
		t.Errorf("%q cannot be printed at all and is called badly shaped", string(p.Loose))
	}
	p = layout(t, trial.With(document.Paragraph{Text: "ߒߞߏ a"})) // our fonts have these
	if got, want := string(p.Loose), "ߏߒߞ"; got != want {
		t.Errorf("named are %q, want %q", got, want)
	}
}
