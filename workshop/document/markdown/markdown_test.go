package markdown_test

import (
	"bytes"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/html"
	"accord/workshop/document/markdown"
	"accord/workshop/document/trial"
)

func written(t *testing.T, d document.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := markdown.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Everything on the web page is in the notes too.
func TestTheAgreementIsWhole(t *testing.T) {
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	d := document.Agreement(workshop.Example(), say)
	var page bytes.Buffer
	if err := html.Write(&page, d); err != nil {
		t.Fatal(err)
	}
	notes := strings.NewReplacer(`\`, "", "<br>", "\n").Replace(written(t, d))
	for _, c := range workshop.Example().Cards {
		if !strings.Contains(notes, c.Text) {
			t.Errorf("the card %q is missing", c.Text)
		}
	}
	for _, s := range d.Sections {
		if !strings.Contains(notes, "## "+s.Heading) {
			t.Errorf("the section %q is missing", s.Heading)
		}
	}
}

// Signs that mean something in Markdown are read as they were typed.
func TestSignsStaySigns(t *testing.T) {
	tests := map[string]string{
		"**bold** _it_":   `\*\*bold\*\* \_it\_`,
		"a | b":           `a \| b`,
		"<b>x</b>":        `\<b\>x\</b\>`,
		"# 1":             `\# 1`,
		"- item":          `\- item`,
		"1. first":        `1\. first`,
		"=1+1":            `\=1+1`,
		`back\slash`:      `back\\slash`,
		"AT&T &amp;":      `AT\&T \&amp;`,
		"two\nlines":      "two\\\nlines",
		"[x](javascript:": `\[x\](javascript:`,
	}
	for text, want := range tests {
		d := document.Document{Sections: []document.Section{{Blocks: []document.Block{document.Paragraph{Text: text}}}}}
		if got := strings.TrimSuffix(written(t, d), "\n"); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
}

// A cell never breaks its table, whatever was typed into it.
func TestACellKeepsToItsTable(t *testing.T) {
	d := document.Document{Sections: []document.Section{{Blocks: []document.Block{
		document.Table{Head: []string{"a", "b"}, Rows: [][]string{{"x | y\nz", "**"}}},
	}}}}
	want := "| a | b |\n| --- | --- |\n| x \\| y<br>z | \\*\\* |\n"
	if got := written(t, d); got != want {
		t.Errorf("the table is %q, want %q", got, want)
	}
}

// No type of block is left out, and one that nobody knows is said.
func TestEveryTypeOfBlockIsWritten(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		if got := written(t, trial.With(b)); !strings.Contains(got, "Canary") {
			t.Errorf("a paper loses a %T", b)
		}
	}
	if err := markdown.Write(&bytes.Buffer{}, trial.With(trial.Unknown{})); err == nil {
		t.Error("a block the writer does not know is left out in silence")
	}
}
