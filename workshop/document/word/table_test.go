package word_test

import (
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// What leads on to the next row is marked so that Word parts a table where the
// print would: small ones nowhere, others after three rows and before two.
func TestRowsOfATableAreNotLeftAlone(t *testing.T) {
	tall := strings.Repeat("a card of very many words ", 100)
	tests := map[string]struct {
		rows [][]string
		want string // a + for a row that stays with the next one
	}{
		"small":     {rows(12, "Row"), "+++++++++++-"},
		"large":     {rows(20, "Row"), "++----------------+-"},
		"tall rows": {rows(4, tall), "----"},
		"one row":   {rows(1, "Row"), "-"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, row := range open(t, trial.With(document.Table{Head: []string{"Head"}, Rows: tt.rows})).body.all("tr")[1:] {
				if len(row.all("keepNext")) > 0 {
					got += "+"
				} else {
					got += "-"
				}
			}
			if got != tt.want {
				t.Errorf("the rows are kept as %s, want %s", got, tt.want)
			}
		})
	}
}

func rows(n int, text string) (all [][]string) {
	for range n {
		all = append(all, []string{text})
	}
	return all
}

// What leads to something stays with it in Word too.
func TestAFewItemsAndWhatIsReadFirstStayTogether(t *testing.T) {
	tests := map[string]struct {
		blocks []document.Block
		want   int // paragraphs that stay with the next
	}{
		"three items":        {[]document.Block{document.List{"a", "b", "c"}}, 2},
		"a longer list":      {[]document.Block{document.List{"a", "b", "c", "d"}}, 0},
		"words read first":   {[]document.Block{document.Paragraph{Text: "a", Tone: document.Strong}}, 1},
		"and what they lead": {[]document.Block{document.Paragraph{Text: "a", Tone: document.Strong}, document.Paragraph{Text: "b"}}, 2},
	}
	kept := func(blocks ...document.Block) int {
		return len(open(t, trial.With(append([]document.Block{document.Paragraph{Text: "before"}}, blocks...)...)).body.all("keepNext"))
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := kept(tt.blocks...) - kept(); got != tt.want {
				t.Errorf("%d stay with what follows, want %d", got, tt.want)
			}
		})
	}
}
