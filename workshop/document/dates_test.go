package document_test

import (
	"testing"

	"accord/assets"
	"accord/workshop/document"
)

// French writes the first of a month out of line with the other days.
func TestTheFirstOfAMonth(t *testing.T) {
	for language, want := range map[string]string{
		"en": "1 March 2027", "de": "1. März 2027", "es": "1 de marzo de 2027", "fr": "1er mars 2027",
	} {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		if got := document.LongDay("2027-03-01", document.Say(say)); got != want {
			t.Errorf("in %s the first of March is %q, want %q", language, got, want)
		}
	}
}
