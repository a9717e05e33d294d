package workshop

import (
	"reflect"
	"testing"
)

func TestWhatComesFromOutsideIsComposed(t *testing.T) {
	w := Example()
	const apart, together = "Chloe\u0301", "Chloé"
	w.Title, w.Participants[0].Name, w.Cards[0].Text, w.Commitments[0].Deed = apart, apart, apart, apart
	w.Versions = []SignedVersion{{Paper: apart}}
	w.Lent = []Lent{{Says: apart}}
	w.Compose()
	for where, text := range map[string]string{
		"the title": w.Title, "a name": w.Participants[0].Name, "a card": w.Cards[0].Text, "a promise": w.Commitments[0].Deed,
	} {
		if text != together {
			t.Errorf("%s is %+q", where, text)
		}
	}
	if w.Versions[0].Paper != apart || w.Lent[0].Says != apart {
		t.Error("what was signed or lent does not stay as it was")
	}
}

func TestWhatWasMadeHereIsComposedAlready(t *testing.T) {
	w, was := Example(), Example()
	if w.Compose(); !reflect.DeepEqual(w.Facts, was.Facts) || !reflect.DeepEqual(w.Cards, was.Cards) {
		t.Error("the example changes")
	}
}
