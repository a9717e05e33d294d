package text_test

import (
	"bytes"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/text"
	"accord/workshop/document/trial"
)

func TestAPaperReadsWellWithoutItsLooks(t *testing.T) {
	d := trial.With(
		document.Paragraph{Text: "Read this first.", Tone: document.Notice},
		document.Heading("Promises"),
		document.Clause{Number: "C-04", Side: workshop.Sales, Title: "Say why a deal was lost", Status: "agreed",
			Facts: []document.Fact{{Label: "Within", Value: "5 days\nof the loss"}}},
		document.Table{Head: []string{"What", "Who"}, Rows: [][]string{{"a\nb", "Eva"}}},
		document.Signatures{{Side: workshop.Marketing, Name: "Eva Lind", Job: "CMO"}},
	)
	d.Mark = "Draft"
	want := `Agreement
=========
[Draft]

All of it
---------

! Read this first.

# Promises

[S] C-04 Say why a deal was lost (agreed)
    Within: 5 days
            of the loss

What | Who
--- | ---
a / b | Eva

[M] Eva Lind, CMO: ____________________
`
	if got := write(t, d); got != want {
		t.Errorf("the paper reads:\n%s\nwant:\n%s", got, want)
	}
}

func TestEveryTypeOfBlockIsWritten(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		if got := write(t, trial.With(b)); !strings.Contains(got, "Canary") {
			t.Errorf("a paper loses a %T", b)
		}
	}
	if err := text.Write(&bytes.Buffer{}, trial.With(trial.Unknown{})); err == nil {
		t.Error("a block the writer does not know is left out in silence")
	}
}

func TestOddTextsStayOnTheirLine(t *testing.T) {
	got := write(t, trial.Nasty())
	if strings.ContainsAny(got, "\x00\x1b\r") {
		t.Error("a control character would upset whatever shows the text")
	}
	for _, odd := range trial.Odd {
		for line := range strings.SplitSeq(document.Visible(odd), "\n") {
			if !strings.Contains(got, strings.TrimRight(line, " ")) {
				t.Errorf("the text has lost %q", line)
			}
		}
	}
}

func write(t *testing.T, d document.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := text.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
