package document_test

import (
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// A block whose words were not compared could change unseen.
func TestEveryBlockSaysItsWordsInLines(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		switch b.(type) {
		case document.Signatures:
			continue // stands in no section that is compared
		}
		lines := document.Section{Blocks: []document.Block{b}}.Lines()
		if !strings.Contains(strings.Join(lines, "\n"), "Canary") {
			t.Errorf("a %T says %q", b, lines)
		}
	}
}

func TestALineSaysWhatItIsAbout(t *testing.T) {
	s := document.Section{Blocks: []document.Block{
		document.Paragraph{Text: "T-01", Tone: document.Strong}, document.Facts{{Label: "Limit", Value: "twice\na year"}},
		document.Table{Head: []string{"Month", "Ends"}, Rows: [][]string{{"March", ""}}},
	}}
	want := "T-01\nT-01 | Limit: twice / a year\nMonth | Ends\nMarch | –"
	if got := strings.Join(s.Lines(), "\n"); got != want {
		t.Errorf("the lines are\n%s", got)
	}
}
