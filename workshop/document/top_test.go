package document_test

import (
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
)

// Two laptops may each have marked their three.
func TestThreeCausesArePrintedAsTheTopThree(t *testing.T) {
	w, say := workshop.Example(), words(t)
	count := func() int { return strings.Count(plain(t, document.Agreement(w, say)), say("top.three")) }
	if n := count(); n != 6 {
		t.Fatalf("the example has %d in its safeguards and its annex", n)
	}
	w.Details = slices.Clone(w.Details)
	for _, c := range w.Cards {
		if c.Prompt == "failure" && w.DetailOf(c.ID, "top") == "" {
			w.Details = append(w.Details, workshop.CardDetail{Card: c.ID, Field: "top", Text: "three"})
		}
	}
	_, marked := w.Chosen("failure")
	told := say("safeguards.marked", marked)
	if paper := plain(t, document.Agreement(w, say)); marked < 4 || !strings.Contains(paper, told) {
		t.Errorf("%d are marked, and the paper does not say so", marked)
	}
	if n := count() - strings.Count(told, say("top.three")); n != 6 {
		t.Errorf("%d causes are printed as the top three", n)
	}
}
