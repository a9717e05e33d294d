package workshop

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestTidyText(t *testing.T) {
	tests := map[string]struct {
		text, kept string
		err        error
	}{
		"plain":                        {text: "We hear the buyer", kept: "We hear the buyer"},
		"spaces around go":             {text: "  We hear\t ", kept: "We hear"},
		"line breaks stay":             {text: "one\ntwo", kept: "one\ntwo"},
		"line breaks of other systems": {text: "one\r\ntwo\rthree", kept: "one\ntwo\nthree"},
		"tabs become spaces":           {text: "one\ttwo", kept: "one two"},
		"control signs go":             {text: "a\x00b\x1bc\u007fd\u0085e", kept: "abcde"},
		"the direction of reading":     {text: "abc\u202Edef\u2066ghi", kept: "abcdefghi"},
		"accents, scripts and pictures": {
			text: "Chloé, Łukasz, 王芳, שרה, 👩🏽‍🌾", kept: "Chloé, Łukasz, 王芳, שרה, 👩🏽‍🌾",
		},
		"broken bytes are shown as such": {text: "a\xffb", kept: "a\uFFFDb"},
		"the longest":                    {text: strings.Repeat("é", 40), kept: strings.Repeat("é", 40)},
		"spaces around do not count":     {text: " " + strings.Repeat("é", 40) + " ", kept: strings.Repeat("é", 40)},
		"too long":                       {text: strings.Repeat("é", 41), err: ErrTooLong},
		"spaces without width go":        {text: "\uFEFFWe\u200B hear", kept: "We hear"},
		"letters are composed":           {text: "Chloe\u0301, A\u030Angstro\u0308m, \u1100\u1161", kept: "Chloé, Ångström, 가"},
		"composed letters count once":    {text: strings.Repeat("e\u0301", 40), kept: strings.Repeat("é", 40)},
		"marks in a pile go":             {text: "x" + strings.Repeat("\u0335", 1000) + "y", kept: "x" + strings.Repeat("\u0335", 8) + "y"},
		"a pile of marks too long":       {text: "x" + strings.Repeat("\u0335", 200_000), err: ErrTooLong},
		"halves of signs":                {text: "a\xed\xa0\x80b", kept: "a\uFFFDb"},
		"only what cannot be seen":       {text: " \u200B\x00 ", kept: ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := tidyText("text", tt.text, 40)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error is %v, want %v", err, tt.err)
			}
			if got != tt.kept {
				t.Errorf("kept %q, want %q", got, tt.kept)
			}
		})
	}
}

// Whatever is pasted, the answer comes before anyone notices a wait: it takes
// no more than to look at every sign of it a few times.
func TestATextOfAnySizeIsAnsweredAtOnce(t *testing.T) {
	for name, text := range map[string]string{
		"100 MB":                 strings.Repeat("0123456789", 10<<20),
		"100 MB of spaces":       strings.Repeat(" ", 100<<20),
		"a million lines":        strings.Repeat("line\n", 1_000_000),
		"ten thousand marks":     "a" + strings.Repeat("\u0301\u0316", 5_000),
		"nothing but directions": strings.Repeat("\u202E", 20_000),
		"broken bytes":           strings.Repeat("\xff", 60_000),
	} {
		for _, tidy := range []func(string, string, int) (string, error){tidyText, tidyLine, needText, needLine} {
			start := time.Now()
			signs := utf8.RuneCountInString(text + strings.Repeat(" ", 1<<20)) // or a short text would take no time at all
			once := time.Since(start)
			start = time.Now()
			kept, err := tidy("text", text, MaxCard)
			if took := time.Since(start); took > 50*once {
				t.Errorf("%s takes %v, and to look at %d signs %v", name, took, signs, once)
			}
			if p, ok := AsProblem(err); err != nil && (!ok || p.Field != "text") {
				t.Errorf("%s gives %v", name, err)
			}
			if err == nil && utf8.RuneCountInString(kept) > MaxCard {
				t.Errorf("%s is kept, %d bytes of it", name, len(kept))
			}
		}
	}
}

func TestALineHasNoLineBreaks(t *testing.T) {
	got, err := tidyLine("name", " Tom \n\n Becker ", MaxLine)
	if err != nil || got != "Tom Becker" {
		t.Errorf("kept %q, %v", got, err)
	}
}

func TestAProblemWithATextNamesItsField(t *testing.T) {
	_, err := needText("deed", " \n\u200D ", MaxCard)
	if p, ok := AsProblem(err); !ok || p.Key != ErrEmpty.Key || p.Field != "deed" {
		t.Errorf("an empty text gives %v", err)
	}
	_, err = needText("deed", strings.Repeat("x", MaxCard+1), MaxCard)
	if p, ok := AsProblem(err); !ok || p.Key != ErrTooLong.Key || p.With != MaxCard || p.Field != "deed" {
		t.Errorf("a text that is too long gives %v", err)
	}
}

func TestListsOfWordsThatDifferNeverLookAlike(t *testing.T) {
	if joinWords("a b", "c") == joinWords("a", "b c") {
		t.Error("moving a word from one field to the next would not ask for new hands")
	}
}
