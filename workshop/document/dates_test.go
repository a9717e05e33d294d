package document_test

import (
	"strings"
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
		if got := spaced(document.LongDay("2027-03-01", document.Say(say))); got != want {
			t.Errorf("in %s the first of March is %q, want %q", language, got, want)
		}
	}
}

// A month that is cut short ends as the language wants it, and no line ends
// within a date.
func TestDaysInTables(t *testing.T) {
	for language, want := range map[string]string{
		"en": "15 Dec 2026", "de": "15. Dez. 2026", "es": "15 dic 2026", "fr": "15 déc. 2026",
	} {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		got := document.ShortDay("2026-12-15", document.Say(say))
		if spaced(got) != want {
			t.Errorf("in %s a day in a table is %q, want %q", language, got, want)
		}
		for _, date := range []string{got, document.LongDay("2026-12-15", document.Say(say))} {
			if strings.Contains(date, " ") {
				t.Errorf("in %s a line may end within %q", language, date)
			}
		}
	}
}

// spaced has ordinary spaces for those at which no line ends.
func spaced(text string) string { return strings.ReplaceAll(text, "\u00A0", " ") }
