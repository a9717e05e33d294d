package document_test

import (
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
)

func TestShareableAgreement(t *testing.T) {
	for _, language := range []string{"en", "de", "es", "fr"} {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "shareable."+language+".txt", document.Shareable(workshop.Example().Shareable(), document.Say(say)))
	}
}
