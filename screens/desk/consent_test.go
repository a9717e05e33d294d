package desk

import (
	"reflect"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// lookedAt returns the standing of the clause the room looks at, and its number.
func (d *Desk) lookedAt() (workshop.Standing, string) {
	w := d.room.Workshop()
	clause := w.LooksAtClause()
	if g, ok := d.goal(workshop.GoalID(clause)); ok {
		return w.Standing(clause), g.Label()
	}
	return w.Standing(clause), w.CommitmentByID(workshop.CommitmentID(clause)).Label()
}

// raise types the hands of both sides, as they are called out.
func (d *Desk) raise(sales, marketing string) {
	d.type1(sales)
	d.press(fyne.KeyReturn)
	d.type1(marketing)
	d.press(fyne.KeyReturn)
}

// stands fails unless the room looks at a clause that stands as it should.
func (d *Desk) stands(t *testing.T, number string, standing workshop.Standing) {
	t.Helper()
	if s, n := d.lookedAt(); n != number || s != standing {
		t.Fatalf("the room looks at %s, which is %s; want %s, %s", n, s, number, standing)
	}
}

// Both sides' hands are typed one digit a hand, and Enter does the rest: to
// the other side, to the count, to the next clause. The room keeps looking at
// the result until it goes on.
func TestHandsAreRaisedByKeyboardAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.raise("54434", "555544")
	d.stands(t, "G-1", workshop.Agreed)
	if !uitest.Says(d.Body(), d.Say("rounds.agreed")) || !uitest.Says(d.Body(), "1 of 11 clauses agreed") {
		t.Error("it is not said that the clause stands")
	}
	d.press(fyne.KeyReturn)
	d.stands(t, "G-2", workshop.Draft)
	d.press(fyne.KeyDown)
	d.press(fyne.KeyDown)
	d.stands(t, "C-01", workshop.Draft)
	d.raise("25555", "55555")
	d.stands(t, "C-01", workshop.NotYet)
	if !uitest.Says(d.Body(), d.Say("rounds.hear")) {
		t.Error("nobody is asked for the objection")
	}
}

// Tab leads from the hands of one side to those of the other, as Enter does,
// and only then to the digits for the mouse.
func TestTabLeadsFromOneSidesHandsToTheOthers(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.type1("54434")
	d.Window.Canvas().FocusNext()
	d.type1("555544")
	d.press(fyne.KeyReturn)
	d.stands(t, "G-1", workshop.Agreed)
}

// When a hand is too low, its side says what it could live with, the words are
// changed, and hands are raised again. The earlier round stays in sight.
// The words of the open clause are a few tabs away, before the digits to press.
func TestTabComesToTheWordsBeforeTheDigits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	if b, ok := d.Window.Canvas().Focused().(*ui.Button); !ok || b.Text() != d.Say("rounds.reword") {
		t.Errorf("three tabs lead to %T", d.Window.Canvas().Focused())
	}
}

func TestAnObjectionLeadsToOtherWordsAndAnotherRound(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	d.raise("55555", "52555")
	d.type1("it starts in March")
	d.press(fyne.KeyReturn)

	w := d.room.Workshop()
	rounds := w.RoundsOf(w.LooksAtClause())
	if rounds[0].Objector != workshop.Marketing || rounds[0].Objection != "it starts in March" {
		t.Fatalf("the objection is kept as %+v", rounds[0])
	}
	d.press(fyne.KeyReturn) // the words
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.top(), d.Say("field.exceptions.hint")), "not before March")
	d.press(fyne.KeyReturn)
	d.stands(t, "C-01", workshop.Reworded)
	if !uitest.Says(d.Body(), "Marketing lowest 2") || !uitest.Says(d.Body(), "it starts in March") {
		t.Error("the round before is out of sight")
	}
	d.raise("55555", "53555")
	d.stands(t, "C-01", workshop.Agreed)
}

// What is wrong with the hands is said beside them, they stay as they were
// typed, and the keyboard is where it can be put right.
func TestWrongHandsAreKeptWithWhatIsWrongBesideThem(t *testing.T) {
	for name, tt := range map[string]struct {
		sales, marketing string
		problem          string
		at               workshop.Side
	}{
		"a digit above five":     {sales: "57434", problem: "consent.hand", at: workshop.Sales},
		"no hands":               {marketing: "444", problem: "consent.no-hands", at: workshop.Sales},
		"more hands than people": {sales: "444", marketing: "4444444", problem: "consent.too-many-hands", at: workshop.Marketing},
	} {
		t.Run(name, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway("consent", 0, 0))
			d.raise(tt.sales, tt.marketing)
			d.stands(t, "G-1", workshop.Draft)
			want := d.Say(tt.problem)
			if tt.problem == "consent.too-many-hands" {
				want = d.Say(tt.problem, 6)
			}
			if !uitest.Says(d.Body(), want) {
				t.Errorf("it is not said that %q", want)
			}
			kept := map[workshop.Side]string{workshop.Sales: tt.sales, workshop.Marketing: tt.marketing}[tt.at]
			in, ok := d.Window.Canvas().Focused().(*ui.Input)
			if !ok || in.Text != kept && in.Text != kept+tt.marketing {
				t.Errorf("the keyboard is in %v", d.Window.Canvas().Focused())
			}
		})
	}
}

// The same with the mouse alone.
func TestHandsAreRaisedByMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	press := func(label string, which int) {
		var found []*ui.Button
		uitest.Walk(d.Body(), func(o fyne.CanvasObject) bool {
			if b, ok := o.(*ui.Button); ok && b.Text() == label {
				found = append(found, b)
			}
			return true
		})
		found[which].Tapped(&fyne.PointEvent{})
	}
	for _, label := range []string{"4", "1", d.Say("hands.back"), "5"} {
		press(label, 0)
	}
	press("3", 1)
	if !uitest.Says(d.Body(), d.Say("hands.reading", 2, 6, 4)) {
		t.Error("the hands are not read out")
	}
	uitest.Tap(t, d.Body(), d.Say("rounds.count"))
	d.stands(t, "G-1", workshop.Agreed)
	uitest.Card(t, d.Body(), "Agree one offer for each quiet month").Tapped(&fyne.PointEvent{})
	d.stands(t, "C-01", workshop.Draft)
	uitest.Tap(t, d.Body(), d.Say("rounds.set-aside"))
	d.stands(t, "C-01", workshop.Dropped)
	uitest.Tap(t, d.Body(), d.Say("rounds.take-back"))
	d.stands(t, "C-01", workshop.Draft)
}

// Who presses a hand goes on typing behind it.
func TestAfterAPressedHandTheNextIsTyped(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	entry := d.Window.Canvas().Focused().(*ui.Input)
	d.type1("44")
	uitest.Tap(t, d.Body(), "0")
	d.press(fyne.KeyBackspace)
	d.type1("5")
	if entry.Text != "445" {
		t.Errorf("the hands read %q, want 445", entry.Text)
	}
}

// Hands are on nobody's screen until all are up: the wall shows the same
// while they are typed.
func TestTheWallShowsNoHandBeforeTheyAreCounted(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	before := d.room.Workshop().Wall()
	d.type1("12345")
	if !reflect.DeepEqual(before, d.room.Workshop().Wall()) {
		t.Error("the wall changed while hands were typed")
	}
}

// Coming back to the step, the room finds the open clause in sight, however
// far down it stands.
func TestTheOpenClauseIsInSightWhenTheRoomComesBack(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0.48))
	d.Window.Resize(fyne.NewSize(1280, 720))
	agree := d.room.Workshop().Step
	d.goOn()
	d.toStep(agree)
	d.keyboardInSight(t)
}

// keyboardInSight fails if what has the keyboard is above or below the page.
func (d *Desk) keyboardInSight(t *testing.T) {
	t.Helper()
	uitest.Settle(d.Body())
	focused := d.Window.Canvas().Focused().(fyne.CanvasObject)
	y := d.App.Driver().AbsolutePositionForObject(focused).Y
	if y < 56 || y+focused.Size().Height > d.Window.Canvas().Size().Height-56 {
		t.Errorf("the keyboard is at %v, which is out of sight", y)
	}
}

// A page that fits from its top begins at its top.
func TestTheFirstClauseIsInSightAtTheStart(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	uitest.Settle(d.Body())
	card := uitest.Card(t, d.Body(), "More value from snacks, through the oven-baked range")
	if y := d.App.Driver().AbsolutePositionForObject(card).Y; y < 56 {
		t.Errorf("the first clause begins at %v, above the page", y)
	}
}

// Enter goes from clause to clause, and on from the last: it never begins a
// round nobody asked for.
func TestEnterLeadsOnOnceEveryClauseIsAgreed(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	for range d.room.Workshop().Clauses() {
		d.raise("5", "5")
		d.press(fyne.KeyReturn)
	}
	if step, _ := d.room.Workshop().CurrentStep(); step.Activity == "consent" {
		_, at := d.lookedAt()
		t.Errorf("the room is still at %s", at)
	}
}

// Whoever changes the words of a clause counts hands on them next.
func TestHandsAreCountedAfterTheWordsWereChanged(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.Window.Canvas().Focus(uitest.Button(t, d.Body(), d.Say("rounds.reword")))
	d.press(fyne.KeyReturn, fyne.KeyReturn)
	d.raise("5", "5")
	d.stands(t, "G-1", workshop.Agreed)
}

// Undo takes a count back, and the clause asks for hands again.
func TestUndoTakesACountBack(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	d.raise("54434", "555544")
	d.takeBack(t)
	d.stands(t, "G-1", workshop.Draft)
	d.raise("5", "5")
	d.stands(t, "G-1", workshop.Agreed)
}

// A clause that no ask led to is added with where it comes from, and the room
// looks at it at once.
func TestAClauseIsAddedThatNoAskLedTo(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	uitest.Tap(t, d.Body(), d.Say("clause.add"))
	d.type1("Answer every buyer within a day")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.top(), d.Say("participant.no-side")) {
		t.Fatal("it is not said that nobody promises yet")
	}
	d.press(fyne.KeyTab, fyne.KeyTab) // past what to start from
	d.type1("S")                      // Sales
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn)
	d.stands(t, "C-09", workshop.Draft)
	d.raise("5", "5")
	d.stands(t, "C-09", workshop.Agreed)
	if c := d.room.Workshop().Commitments; c[len(c)-1].From != workshop.Sales || c[len(c)-1].Origin != workshop.FromIdea {
		t.Errorf("the clause is %+v", c[len(c)-1])
	}
}

// A theme the ballots chose and that ends nowhere says so, and leads to where
// it can end.
func TestAThemeWithoutAnEndLeadsToOne(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	d := open(t, w)
	first := w.WorkedOn()[0]
	uitest.Card(t, d.Body(), first.Name).Tapped(&fyne.PointEvent{})
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn) // park it
	d.type1("Prices of next year")
	d.press(fyne.KeyReturn)
	parked := d.room.Workshop().Parked
	if last := parked[len(parked)-1]; last.Theme != first.ID || last.Text != "Prices of next year" {
		t.Errorf("parked is %+v", last)
	}
}
