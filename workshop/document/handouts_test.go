package document_test

import (
	"bytes"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/text"
)

func TestWallSheet(t *testing.T) {
	golden(t, "wall-sheet.en.txt", document.WallSheet(workshop.Example(), words(t)))
}

func TestSponsorSheet(t *testing.T) {
	golden(t, "sponsor.en.txt", document.SponsorSheet(workshop.Example(), words(t)))
}

func TestActionCards(t *testing.T) {
	golden(t, "action-cards.en.txt", document.ActionCards(workshop.Example(), words(t)))
}

// The wall sheet is one page on every size of paper, also with as many
// promises as there may be.
func TestTheWallSheetIsOnePage(t *testing.T) {
	full := workshop.Example()
	for i := 0; len(full.Commitments) < workshop.MaxCommitments; i++ {
		full.Commitments = append(full.Commitments, full.Commitments[i])
	}
	for name, w := range map[string]*workshop.Workshop{"the example": workshop.Example(), "a full one": full, "an empty one": {}} {
		for _, sheet := range []page.Sheet{page.A4, page.A3, page.Letter} {
			pages, err := page.Layout(document.WallSheet(w, words(t)), sheet)
			if err != nil {
				t.Fatal(err)
			}
			if len(pages.Pages) != 1 {
				t.Errorf("the wall sheet of %s has %d pages on %v", name, len(pages.Pages), sheet)
			}
		}
	}
}

// A page each: nobody looks for their own actions among those of others, and
// no action is left out.
func TestEveryActionIsOnItsOwnersPage(t *testing.T) {
	w := workshop.Example()
	d := document.ActionCards(w, words(t))
	owners := map[workshop.ParticipantID]bool{}
	for _, a := range w.Actions {
		owners[a.Owner] = true
		found := ""
		for _, s := range d.Sections {
			for _, b := range s.Blocks {
				if c := b.(document.Clause); c.Number == a.Label() {
					found += s.Heading
				}
			}
		}
		if want := w.Person(a.Owner).Name; found != want {
			t.Errorf("%s of %s is on the page of %q", a.Label(), want, found)
		}
	}
	if len(d.Sections) != len(owners) {
		t.Errorf("there are %d pages for %d owners", len(d.Sections), len(owners))
	}
}

// Where there is nothing to hand out, the paper says so.
func TestAHandoutOfNothingSaysSo(t *testing.T) {
	say := words(t)
	for want, d := range map[string]document.Document{
		say("wall-sheet.nothing"):   document.WallSheet(&workshop.Workshop{}, say),
		say("sponsor.nothing"):      document.SponsorSheet(&workshop.Workshop{}, say),
		say("action-cards.nothing"): document.ActionCards(&workshop.Workshop{}, say),
	} {
		var paper bytes.Buffer
		if err := text.Write(&paper, d); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(paper.String(), want) {
			t.Errorf("the paper does not say %q", want)
		}
	}
}
