package page_test

import (
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// longest is a card with as much on it as there can be.
func longest(side workshop.Side) document.Cut {
	long := strings.Repeat("Verkaufsförderungsmaßnahmenabstimmung ", 5)
	c := document.Cut{Side: side, Number: "F-1234", Title: long, Note: long, Dots: workshop.MaxDots}
	for range 8 {
		c.Blanks = append(c.Blanks, document.Blank{Label: long, Choices: []string{long, long}})
	}
	return c
}

// What is cut out is whole: no card is on two sheets, over the edge of one, or
// on the card beside it.
func TestACardToCutOutStaysWithinItsLines(t *testing.T) {
	cuts := document.Cuts{Across: 2, Down: 3}
	for range 7 {
		cuts.Cards = append(cuts.Cards, longest(workshop.Sales))
	}
	names := document.Cuts{Across: 1, Down: 2, Fold: "fold", Cards: cuts.Cards}
	for _, sheet := range []page.Sheet{page.A4, page.Letter} {
		for _, c := range []document.Cuts{cuts, names} {
			d := trial.With(document.Paragraph{Text: strings.Repeat("how to cut ", 18), Tone: document.Muted}, c)
			d.Title = "" // no cover
			pages, err := page.Layout(d, sheet)
			if err != nil {
				t.Fatal(err)
			}
			if want := (len(c.Cards) + c.Across*c.Down - 1) / (c.Across * c.Down); len(pages.Pages) != want {
				t.Errorf("%d cards are on %d sheets, want %d", len(c.Cards), len(pages.Pages), want)
			}
			for i, p := range pages.Pages {
				checkWithin(t, i+1, p, sheet, c.Across)
			}
		}
	}
}

// checkWithin finds text that stands beyond the margins or across the middle.
func checkWithin(t *testing.T, number int, p page.Page, sheet page.Sheet, across int) {
	t.Helper()
	for _, op := range p.Ops {
		text, ok := op.(page.Text)
		if !ok {
			continue
		}
		end, middle := text.X+text.Width, sheet.Width/2
		if text.X < 50 || end > sheet.Width-50 || text.Y > sheet.Height-30 {
			t.Errorf("on page %d %q stands beyond the edge", number, text.Text)
		}
		if across == 2 && text.Size < 8 && text.X < middle-1 && end > middle+1 && text.Y > 200 && text.Y < sheet.Height-60 {
			t.Errorf("on page %d %q reaches over to the next card", number, text.Text)
		}
	}
}

// A black-and-white copier turns both colours into the same grey. The letter
// is on every card, the edge is whole on one side and broken on the other, and
// dots are round or square.
func TestSidesAreToldApartWithoutColour(t *testing.T) {
	bands, round := map[workshop.Side]int{}, map[workshop.Side]int{}
	for _, side := range workshop.Sides {
		card := document.Cut{Side: side, Title: "Ballot", Dots: 2}
		p := layout(t, trial.With(document.Cuts{Across: 2, Down: 3, Cards: []document.Cut{card}}))
		letters := 0
		for _, op := range p.Pages[0].Ops {
			if text, ok := op.(page.Text); ok && text.Text == side.Letter() {
				letters++
			}
			box, ok := op.(page.Box)
			switch {
			case !ok:
			case box.H < 6 && box.Y > 100:
				bands[side]++
			case box.W > 20 && box.Radius >= box.W/2:
				round[side]++
			}
		}
		if letters != 3 {
			t.Errorf("the letter of %s stands %d times on a card with two dots", side, letters)
		}
	}
	if bands[workshop.Sales] != 1 || bands[workshop.Marketing] < 5 {
		t.Errorf("the edges are of %v pieces, want one for Sales and many for Marketing", bands)
	}
	if round[workshop.Sales] != 2 || round[workshop.Marketing] != 0 {
		t.Errorf("the round dots are %v, want those of Sales", round)
	}
}
