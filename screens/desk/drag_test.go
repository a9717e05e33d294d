package desk

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// cardOf returns the card on the screen that shows a card of the workshop.
func cardOf(t testing.TB, d *Desk, label string) *ui.Card {
	t.Helper()
	for _, c := range d.room.Workshop().Cards {
		if c.Label() == label {
			return uitest.Card(t, d.panel.body, c.Text)
		}
	}
	t.Fatalf("there is no card %s", label)
	return nil
}

// A card is dragged from theme to theme and out of all of them, and each is
// one deed to undo.
func TestACardIsDraggedBetweenThemesAndOutOfThem(t *testing.T) {
	d := grouped(t)
	uitest.Drag(cardOf(t, d, "F-01"), d.panelOfTheme(t, 1))
	if got := inTheme(d, 2); got != "F-01 F-05 F-06 F-08" {
		t.Fatalf("the theme it was dragged onto holds %s", got)
	}
	uitest.Drag(cardOf(t, d, "F-05"), uitest.Button(t, d.panel.body, d.Say("group.group")))
	if got := inTheme(d, 0); got != "F-05" {
		t.Fatalf("loose are %s", got)
	}
	uitest.Drag(cardOf(t, d, "F-06"), cardOf(t, d, "F-05")) // no theme of both: it came out of one
	if got := inTheme(d, 0); got != "F-05 F-06" {
		t.Fatalf("loose are %s", got)
	}
	d.undo()
	d.undo()
	d.undo()
	if got := inTheme(d, 1); got != "F-01 F-02 F-03" {
		t.Errorf("after three times undo the first theme holds %s", got)
	}
}

// Ticked cards are dragged together; a card that is not ticked goes alone.
func TestTickedCardsAreDraggedTogether(t *testing.T) {
	d := loose(t)
	d.press(fyne.KeySpace, fyne.KeyG)
	d.type1("How do we begin?")
	d.press(fyne.KeyReturn)
	for _, label := range []string{"F-03", "F-05"} {
		cardOf(t, d, label).Tapped(&fyne.PointEvent{})
	}
	card := cardOf(t, d, "F-05")
	uitest.Pull(card, uitest.Middle(d.panelOfTheme(t, 0)))
	if !uitest.Says(d.Body(), "2 cards") {
		t.Error("nothing says how many cards are dragged")
	}
	card.DragEnd()
	if got := inTheme(d, 1); got != "F-01 F-03 F-05" {
		t.Fatalf("the theme holds %s", got)
	}
	cardOf(t, d, "F-07").Tapped(&fyne.PointEvent{})
	uitest.Drag(cardOf(t, d, "F-02"), d.panelOfTheme(t, 0))
	if got := inTheme(d, 1); got != "F-01 F-02 F-03 F-05" {
		t.Fatalf("the theme holds %s", got)
	}
	d.undo()
	if d.undo(); inTheme(d, 1) != "F-01" {
		t.Errorf("one undo leaves %s", inTheme(d, 1))
	}
	if d.Window.Canvas().Focused() == nil {
		t.Error("nothing has the keyboard")
	}
}

// A card that is dragged onto another one makes a theme with it, once that has
// a name.
func TestTwoLooseCardsBecomeATheme(t *testing.T) {
	d := loose(t)
	uitest.Drag(cardOf(t, d, "F-01"), cardOf(t, d, "F-03"))
	reads(t, d, "Group 2 cards")
	d.press(fyne.KeyEscape)
	if got := len(d.room.Workshop().Themes); got != 0 {
		t.Fatalf("there are %d themes after Escape", got)
	}
	uitest.Drag(cardOf(t, d, "F-01"), cardOf(t, d, "F-03"))
	d.type1("How do we begin?")
	d.press(fyne.KeyReturn)
	if got := inTheme(d, 1); got != "F-01 F-03" {
		t.Errorf("the theme holds %s", got)
	}
	if d.undo(); len(d.room.Workshop().Themes) != 0 {
		t.Error("one undo does not take the theme back")
	}
}

// Escape, the way out of the window, a change from elsewhere and the booth:
// none of them moves a card.
func TestADragEndsWithoutEffect(t *testing.T) {
	d := grouped(t)
	before := inTheme(d, 1)
	card, onto := cardOf(t, d, "F-01"), uitest.Middle(d.panelOfTheme(t, 1))
	for name, end := range map[string]func(){
		"escape":            func() { d.press(fyne.KeyEscape) },
		"out of the window": func() { uitest.Pull(card, fyne.NewPos(-40, 300)) },
		"nowhere":           func() { uitest.Pull(card, fyne.NewPos(60, 300)) },
		"a change": func() {
			d.try("theme.leave-out", func(w *workshop.Workshop) error { return w.LeaveOut(w.Themes[5].ID) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.Pull(card, onto)
			end()
			card.DragEnd()
			if got := inTheme(d, 1); got != before {
				t.Errorf("the theme holds %s", got)
			}
		})
	}
}

// A hand that shakes while it clicks ticks a card and moves none.
func TestAShakyClickIsAClick(t *testing.T) {
	d := grouped(t)
	card := cardOf(t, d, "F-01")
	uitest.Pull(card, uitest.Corner(card).AddXY(23, card.Size().Height/2))
	card.DragEnd()
	reads(t, d, "Group 1 card")
}

// The order of work is dragged into another one.
func TestTheOrderOfWorkIsDragged(t *testing.T) {
	d := open(t, workshop.ExampleUntil("ballots", 1))
	d.Window.Resize(fyne.NewSize(1366, 1100)) // the whole list is in sight
	order := func(n int) *ui.Card {           // stands in a quadrant too, which comes first
		cards := cardsOf(d, d.room.Workshop().WorkedOn()[n].Name)
		return cards[len(cards)-1]
	}
	wantOrder(t, d, "K-01 K-02 K-03 K-04 ")
	pull(order(0), order(2), 0.8)
	wantOrder(t, d, "K-02 K-03 K-01 K-04 ")
	pull(order(3), order(0), 0.2)
	wantOrder(t, d, "K-04 K-02 K-03 K-01 ")
	pull(order(1), order(1), 0.9) // onto itself
	d.undo()
	wantOrder(t, d, "K-02 K-03 K-01 K-04 ")
}

// pull drags o to a height of another object, from 0 at its top to 1.
func pull(o uitest.Draggable, onto fyne.CanvasObject, height float32) {
	uitest.Pull(o, uitest.Corner(onto).AddXY(onto.Size().Width/2, onto.Size().Height*height))
	o.DragEnd()
}

// goOn pulls what is pulled already to another place.
func goOn(o uitest.Draggable, to fyne.Position) {
	o.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{AbsolutePosition: to}})
}

// A priority is moved by plus and minus and by dragging, while it is written
// and while the room reads it.
func TestPrioritiesAreDraggedAndMovedByKeys(t *testing.T) {
	for name, at := range map[string]int{"writing": 0, "reading": 1} {
		t.Run(name, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway("priorities", at, 1))
			mine := func(n int) *ui.Card {
				return uitest.Card(t, d.panel.body, d.room.Workshop().CardsOf("priority", workshop.Sales)[n].Text)
			}
			words := mine(0).Text()
			pull(mine(0), mine(2), 0.9)
			if mine(2) != d.Window.Canvas().Focused() || mine(2).Text() != words {
				t.Fatalf("the third is %q", mine(2).Text())
			}
			d.press(fyne.KeyMinus)
			if mine(1).Text() != words {
				t.Fatalf("the second is %q", mine(1).Text())
			}
			d.press(fyne.KeyMinus, fyne.KeyPlus)
			d.undo()
			d.undo()
			d.undo()
			if d.undo(); mine(0).Text() != words {
				t.Errorf("four times undo leaves %q first", mine(0).Text())
			}
		})
	}
}

// A step of the preparation is dragged down a list that is longer than the
// window: at its edge the page goes on.
func TestAStepIsDraggedDownALongAgenda(t *testing.T) {
	d := open(t, workshop.New("Spring", "2026-11-23"))
	step := func(n int) *ui.PressRow {
		name := d.Say.Step(d.room.Workshop().Steps[n])
		return uitest.Find(t, d.panel.body, name, func(r *ui.PressRow) bool { return r.Text() == name })
	}
	moved, last := d.room.Workshop().Steps[1], len(d.room.Workshop().Steps)-1
	edge := fyne.NewPos(uitest.Middle(step(1)).X, 700)
	inside := edge.SubtractXY(0, 300)
	var there []fyne.Position
	for range 40 {
		there = append(there, edge, inside)
	}
	row := step(1)
	from := uitest.Corner(row)
	uitest.Pull(row, there...)
	if went := from.Y - uitest.Corner(row).Y; went < 300 {
		t.Fatalf("the page went on by %v", went)
	}
	goOn(row, uitest.Middle(step(last)).AddXY(0, 10))
	row.DragEnd()
	if got := d.room.Workshop().Steps[last]; got.ID != moved.ID {
		t.Errorf("the last step is %s", got.Activity)
	}
	if f, ok := d.Window.Canvas().Focused().(*ui.PressRow); !ok || f.Text() != d.Say.Step(moved) {
		t.Error("the keyboard did not go along")
	}
	if d.undo(); d.room.Workshop().Steps[1].ID != moved.ID {
		t.Error("one undo does not take it back")
	}
}

// In the booth cards are ranked by keys alone: nothing lies over its page.
func TestNothingIsDraggedInTheBooth(t *testing.T) {
	d := open(t, workshop.ExampleMidway("priorities", 0, 0))
	d.openBooth("")
	d.booth.begin(workshop.Sales)
	for _, text := range []string{"First", "Second"} {
		d.type1(text)
		d.press(fyne.KeyReturn)
	}
	first := uitest.Card(t, d.booth.page, "First")
	pull(first, uitest.Card(t, d.booth.page, "Second"), 0.9)
	if got := d.room.Workshop().CardsOf("priority", workshop.Sales)[0].Text; got != "First" {
		t.Errorf("the first is %q", got)
	}
}

// many returns a desk where so many cards are to be grouped.
func many(t testing.TB, cards int) *Desk {
	t.Helper()
	w := workshop.ExampleMidway("themes", 1, 0.5)
	for i, of := 0, len(w.Cards); len(w.Cards) < cards; i++ {
		c := w.Cards[i%of]
		c.ID, c.Number, c.Theme = workshop.CardID(fmt.Sprintf("card-%d", i)), 100+i, w.Themes[i%len(w.Themes)].ID
		if i%2 == 0 {
			c.Theme = ""
		}
		w.Cards = append(w.Cards, c)
	}
	return open(t, w)
}

// Nothing is drawn anew while the pointer moves, so that a wall of cards
// follows it in every frame.
func BenchmarkADragOverManyCards(b *testing.B) {
	for _, cards := range []int{60, 300} {
		b.Run(fmt.Sprintf("%d-cards", cards), func(b *testing.B) {
			d := many(b, cards)
			card := uitest.Find(b, d.panel.body, "card", func(*ui.Card) bool { return true })
			uitest.Pull(card, fyne.NewPos(700, 400))
			for i := 0; b.Loop(); i++ {
				at := fyne.NewPos(float32(300+i%700), float32(250+i%300))
				goOn(card, at)
			}
			card.DragEnd()
		})
		b.Run(fmt.Sprintf("%d-cards-begin", cards), func(b *testing.B) {
			d := many(b, cards)
			card := uitest.Find(b, d.panel.body, "card", func(*ui.Card) bool { return true })
			for b.Loop() {
				uitest.Pull(card, fyne.NewPos(100, 400))
				card.DragEnd()
			}
		})
	}
}
