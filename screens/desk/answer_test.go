package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// ask finds an ask by its label.
func ask(t *testing.T, d *Desk, label string) workshop.Ask {
	t.Helper()
	for _, a := range d.room.Workshop().Asks {
		if a.Label() == label {
			return a
		}
	}
	t.Fatalf("there is no %s", label)
	return workshop.Ask{}
}

// wantReply checks the answer to an ask.
func wantReply(t *testing.T, d *Desk, label string, reply workshop.Reply, reason string) {
	t.Helper()
	if a := ask(t, d, label); a.Reply != reply || a.Reason != reason {
		t.Fatalf("%s is answered %q, %q; want %q, %q", label, a.Reply, a.Reason, reply, reason)
	}
}

// inSight fails unless all of an object can be seen between the head and the
// strip.
func (d *Desk) inSight(t *testing.T, what string, o fyne.CanvasObject) {
	t.Helper()
	uitest.Settle(d.Body())
	y := d.App.Driver().AbsolutePositionForObject(o).Y
	if y < 56 || y+o.Size().Height > d.Window.Canvas().Size().Height-56 {
		t.Errorf("%s is at %v and %v tall, which is out of sight", what, y, o.Size().Height)
	}
}

// screen is what is on top now.
func (d *Desk) screen() fyne.CanvasObject { return uitest.Screen(d.Window.Canvas()) }

func TestAsksAreAnsweredByKeysAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	d.letters("y") // and into the words of the promise
	d.type1("the launch date is fixed")
	d.press(fyne.KeyReturn, fyne.KeyDown)
	d.letters("i")
	d.type1("it is one page")
	d.press(fyne.KeyReturn)
	d.press(fyne.KeyEscape) // the words of that one follow later
	d.press(fyne.KeyDown)
	d.letters("n")
	d.type1("pay is settled above this room")
	d.press(fyne.KeyReturn)
	d.letters("s")
	d.press(fyne.KeyRight)
	d.letters("c")

	wantReply(t, d, "Q-S1", workshop.Yes, "")
	wantReply(t, d, "Q-S2", workshop.YesIf, "it is one page")
	wantReply(t, d, "Q-S3", workshop.No, "pay is settled above this room")
	wantReply(t, d, "Q-M3", workshop.Unclear, "")
	if !ask(t, d, "Q-S3").Sponsor {
		t.Error("the refused ask did not go to the sponsor")
	}
	c, _ := d.room.Workshop().CommitmentFrom(ask(t, d, "Q-S1").ID)
	if c.Trigger != "the launch date is fixed" {
		t.Errorf("the promise starts when %q", c.Trigger)
	}
	if got, want := d.panel.note(d.room.Workshop()), "2 of 8 answered yes · 3 need wording"; got != want {
		t.Errorf("the strip says %q, want %q", got, want)
	}
	d.undo()
	wantReply(t, d, "Q-M3", workshop.NoReply, "")
}

// A no can be handed on to the sponsor, which is offered below the other
// answers, at the foot of a long page too.
func TestWhatAnAnswerOffersIsInSight(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	d.Window.Resize(fyne.NewSize(1280, 720))
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	d.letters("n")
	d.type1("the calendar is fixed")
	d.press(fyne.KeyReturn)
	wantReply(t, d, "Q-S4", workshop.No, "the calendar is fixed")
	d.inSight(t, "the way to the sponsor", uitest.Find(t, d.Body(), "the sponsor's button", func(b *ui.Button) bool {
		return b.Visible() && b.Text() == d.Say("answer.sponsor")
	}))
}

func TestThePromiseIsReopenedWithOneKey(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	d.letters("y")
	d.press(fyne.KeyEscape)
	if !uitest.Says(d.Body(), d.Say("missing.all")) {
		t.Errorf("nobody is told what the promise lacks: %q", uitest.Texts(d.Body()))
	}
	d.letters("e")
	d.type1("the launch date is fixed")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), "the launch date is fixed") || !uitest.Says(d.Body(), d.Say("missing.quality")+", "+d.Say("missing.owner")) {
		t.Errorf("the card does not show the words: %q", uitest.Texts(d.Body()))
	}
}

func TestAsksAreAnsweredWithTheMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	uitest.Tap(t, d.Body(), ask(t, d, "Q-M1").Text)
	uitest.Tap(t, d.Body(), d.Say("reply.yes"))
	uitest.Tap(t, d.screen(), d.Say("form.cancel"))
	wantReply(t, d, "Q-M1", workshop.Yes, "")

	uitest.Tap(t, d.Body(), d.Say("answer.word"))
	uitest.Tap(t, d.screen(), d.Say("form.cancel"))

	uitest.Tap(t, d.Body(), ask(t, d, "Q-M2").Text)
	uitest.Tap(t, d.Body(), d.Say("reply.no"))
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.screen(), d.Say("answer.hint.no")), "the budget is spent")
	uitest.Tap(t, d.screen(), d.Say("form.save"))
	wantReply(t, d, "Q-M2", workshop.No, "the budget is spent")
	uitest.Tap(t, d.Body(), d.Say("answer.sponsor"))
	if !ask(t, d, "Q-M2").Sponsor {
		t.Error("the refused ask did not go to the sponsor")
	}
	uitest.Tap(t, d.Body(), d.Say("answer.no-sponsor"))
	if ask(t, d, "Q-M2").Sponsor {
		t.Error("the ask is still with the sponsor")
	}
}

func TestANoWithoutItsReasonIsRefusedBesideTheLine(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	d.letters("n")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.screen(), d.Say("ask.no-reason")) {
		t.Errorf("nobody is told that the because is missing: %q", uitest.Texts(d.screen()))
	}
	wantReply(t, d, "Q-S1", workshop.NoReply, "")
	d.type1("the budget is spent")
	d.press(fyne.KeyReturn)
	wantReply(t, d, "Q-S1", workshop.No, "the budget is spent")
}

func TestAnAnswerThatHandsWereRaisedOnStaysAndSaysWhy(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	for {
		if s, _ := w.CurrentStep(); s.Activity == "asks" {
			break
		}
		if err := w.Back(noon); err != nil {
			t.Fatal(err)
		}
	}
	d := open(t, w)
	a := ask(t, d, "Q-S1")
	uitest.Tap(t, d.Body(), a.Text)
	d.letters("c")
	uitest.Tap(t, d.screen(), d.Say("reply.unclear"))
	if !uitest.Says(d.Body(), d.Say("ask.consented")) {
		t.Errorf("nobody is told why the answer stays: %q", uitest.Texts(d.Body()))
	}
	wantReply(t, d, "Q-S1", a.Reply, a.Reason)
}

// Pictures of the answers are made when PICTURES names a folder for them.
func TestPicturesOfTheAnswers(t *testing.T) {
	take(t, "answer-empty", workshop.ExampleMidway("asks", 1, 0), nil)
	take(t, "answer", workshop.ExampleMidway("asks", 1, 0.3), nil)
	take(t, "answer-full", workshop.ExampleUntil("asks", 1), nil)
	take(t, "answer-no", workshop.ExampleMidway("asks", 1, 0), func(d *Desk) {
		d.letters("n")
		d.press(fyne.KeyReturn)
	})
	take(t, "answer-promise", workshop.ExampleMidway("asks", 1, 0), func(d *Desk) { d.letters("y") })
}

// A condition that was said is not lost to a slip of a key: another answer
// asks before it takes the condition away.
func TestAReasonThatWasTypedIsNotDroppedUnasked(t *testing.T) {
	for name, other := range map[string]struct {
		letter string
		reply  workshop.Reply
	}{"yes": {"y", workshop.Yes}, "not clear": {"c", workshop.Unclear}} {
		t.Run(name, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway("asks", 1, 0))
			d.letters("i")
			d.type1("it is one page")
			d.press(fyne.KeyReturn, fyne.KeyEscape)
			d.letters(other.letter)
			if !uitest.Says(d.screen(), d.Say("answer.drops", "it is one page")) {
				t.Errorf("nobody is told what goes: %q", uitest.Texts(d.screen()))
			}
			d.press(fyne.KeyEscape)
			wantReply(t, d, "Q-S1", workshop.YesIf, "it is one page")
			d.letters(other.letter)
			uitest.Tap(t, d.screen(), d.Say("reply."+string(other.reply)))
			wantReply(t, d, "Q-S1", other.reply, "")
		})
	}
}

// The reason of a no begins with the condition of the yes it replaces.
func TestAReasonStaysWhenTheAnswerChanges(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 1, 0))
	d.letters("i")
	d.type1("it is one page")
	d.press(fyne.KeyReturn, fyne.KeyEscape)
	d.letters("n")
	d.press(fyne.KeyReturn)
	wantReply(t, d, "Q-S1", workshop.No, "it is one page")
}
