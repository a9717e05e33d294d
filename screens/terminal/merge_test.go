package terminal_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"accord/workshop"
)

// What a side wrote in two places may be more than it was asked for. Nothing
// is thrown away: it is said, with the name of the side here.
func TestMoreCardsThanAskedForAreNamed(t *testing.T) {
	w := workshop.ExampleMidway("priorities", 0, 0)
	w.SalesName = "Key accounts"
	s, err := w.StationFor(workshop.Sales)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		for _, at := range []*workshop.Workshop{w, s} {
			if _, err := at.AddCard(workshop.Sales, "priority", fmt.Sprint("Written at ", at.Station, i)); err != nil {
				t.Fatal(err)
			}
		}
	}
	folder := t.TempDir()
	into, from := filepath.Join(folder, "into.accord"), filepath.Join(folder, "sales.accord")
	save(t, into, w)
	save(t, from, s)
	if out := must(t, "merge", into, from); !strings.Contains(out, "Key accounts has 6 cards on “What gets us praised”, and was asked for up to 5.") {
		t.Errorf("it says %q", out)
	}
}
