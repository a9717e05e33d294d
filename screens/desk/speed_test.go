package desk

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"accord/workshop"
)

// From Enter to both windows redrawn, with 30 cards in the room and with 300.
// The ratio is what a facilitator would feel as the room fills up.
func BenchmarkACardToBothWindows(b *testing.B) {
	took := map[int]time.Duration{}
	for _, cards := range []int{30, 300} {
		b.Run(fmt.Sprintf("%d-cards", cards), func(b *testing.B) {
			d := friction(b)
			fill(b, d, cards)
			d.wall.toggle()
			for b.Loop() {
				d.type1("x")
				d.press(fyne.KeyReturn)
			}
			took[cards] = b.Elapsed() / time.Duration(b.N)
			if cards == 300 {
				b.ReportMetric(float64(took[300])/float64(took[30]), "times-30-cards")
			}
		})
	}
}

// fill puts cards of both sides on the table in one change.
func fill(b *testing.B, d *Desk, cards int) {
	b.Helper()
	err := d.change("card.paste", func(w *workshop.Workshop) error {
		for i := range cards {
			if _, err := w.AddCard(workshop.Sides[i%2], "friction", fmt.Sprintf("Card %d says what happened one day", i)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}
