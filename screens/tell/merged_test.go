package tell_test

import (
	"testing"

	"accord/assets"
	"accord/screens/tell"
	"accord/workshop"
)

// Two versions of a card are told apart also where only a detail differs.
func TestVersionsAreToldApart(t *testing.T) {
	words, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	say := tell.Say(words)
	version := func(details ...workshop.CardDetail) workshop.Version {
		return workshop.Version{Text: "July was empty", Details: details}
	}
	detail := func(field, text string) workshop.CardDetail { return workshop.CardDetail{Field: field, Text: text} }
	one := version(detail("helps", "a date"), detail("tension", "calendar"), detail("last-time", "May"))
	other := version(detail("helps", "a call"), detail("last-time", "May"))
	if got, want := say.Version("friction", one, other), "July was empty · What would have helped: a date · Tension: Calendar"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got, want := say.Version("friction", other, one), "July was empty · What would have helped: a call · Tension: –"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
}
