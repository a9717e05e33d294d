package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

// The facilitator is told before one side's cards drown the other's.
func TestOneSideWithTwiceTheCardsIsNoticed(t *testing.T) {
	for name, tt := range map[string]struct {
		sales, marketing int
		side             workshop.Side
	}{
		"just begun":      {2, 0, ""},
		"twice as many":   {4, 2, ""},
		"more than twice": {5, 2, workshop.Sales},
		"the other side":  {0, 3, workshop.Marketing},
	} {
		t.Run(name, func(t *testing.T) {
			w := answering(t, "friction", 3, 3)
			for i, n := range []int{tt.sales, tt.marketing} {
				for range n {
					needed[workshop.CardID](t)(w.AddCard(workshop.Sides[i], "friction", "one"))
				}
			}
			if side, _ := w.Uneven("friction"); side != tt.side {
				t.Errorf("with %d and %d cards, %q has too many", tt.sales, tt.marketing, side)
			}
		})
	}
}

// What was not read out, sorted or voted for is known by number at the end.
func TestNothingIsDroppedBecauseThereWasNoTime(t *testing.T) {
	w := workshop.Example()
	before := w.Coverage()
	if before.Cards == 0 {
		t.Fatal("the example has no cards in themes")
	}
	in := w.Cards[0]
	for _, c := range w.Cards {
		if c.Theme != "" {
			in = c
		}
	}
	need(t, w.PutCards("", in.ID))
	after := w.Coverage()
	if len(after.NoTheme) != len(before.NoTheme)+1 || after.Cards != before.Cards {
		t.Errorf("one card was taken out of its theme: %d in none before, %d after", len(before.NoTheme), len(after.NoTheme))
	}
	for _, theme := range w.Themes {
		if dots := w.DotsFor(workshop.Sales, theme.ID) + w.DotsFor(workshop.Marketing, theme.ID); dots > 0 {
			for _, none := range after.NoDots {
				if none.ID == theme.ID {
					t.Errorf("%s has %d dots and is said to have none", theme.Name, dots)
				}
			}
		}
	}
	half := workshop.ExampleMidway("themes", 0, 0.5).Coverage()
	if len(half.NotShown) != 0 {
		t.Error("cards that are face down are told by number in the middle of the day")
	}
}

func TestAStationIsNotSaidToBeUneven(t *testing.T) {
	w := workshop.Example()
	w.Cards = slices.DeleteFunc(slices.Clone(w.Cards), func(c workshop.Card) bool { return c.Side == workshop.Marketing })
	s := stationOf(t, w, workshop.Sales)
	if _, uneven := w.Uneven("friction"); !uneven {
		t.Fatal("the room is not uneven")
	}
	if _, uneven := s.Uneven("friction"); uneven {
		t.Error("Marketing is asked for cards where it is not")
	}
}
