package desk

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Everyone signs with one key, down the list, and can take it back.
func TestEveryoneSignsByKeyboardAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	d.press(fyne.KeyReturn, fyne.KeySpace)
	if n := len(d.room.Workshop().Signatures); n != 2 {
		t.Fatalf("%d people have signed, want 2", n)
	}
	if !uitest.Says(d.Body(), "Signed by 2 of 12") {
		t.Error("it is not said how many have signed")
	}
	d.press(fyne.KeyUp, fyne.KeySpace)
	if n := len(d.room.Workshop().Signatures); n != 1 {
		t.Error("pressing a name again does not take the signature back")
	}
	d.panel.turn(workshop.Marketing)
	d.press(fyne.KeyReturn)
	if !d.room.Workshop().SignedByBoth() {
		t.Error("the other side cannot sign")
	}
}

// A key pressed once too often signs for the next person or nobody: it never
// takes back the signature that was just given. After the last one it makes
// the papers.
func TestSigningGoesDownTheList(t *testing.T) {
	w := workshop.ExampleMidway("close", 0, 0)
	d := open(t, w)
	for range w.Participants {
		d.press(fyne.KeyReturn)
	}
	if n := len(d.room.Workshop().Signatures); n != len(w.Participants) {
		t.Fatalf("%d people have signed, want all %d", n, len(w.Participants))
	}
	d.press(fyne.KeyReturn)
	if d.stage != papers {
		t.Error("after the last signature the next key does not lead to the papers")
	}
}

// What both sides have signed is fixed, with a number and a digest people can
// see. It is taken back by its signatures, and not by undo.
func TestASignatureOfTheSecondSideFixesAVersion(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	d.press(fyne.KeyReturn)
	d.panel.turn(workshop.Marketing)
	d.press(fyne.KeyReturn)
	v, ok := d.room.Workshop().InForce()
	if !ok || !uitest.Says(d.Body(), "Version 1 is fixed") || !uitest.Says(d.Body(), v.Digest[:8]) {
		t.Fatal("nothing says that version 1 is fixed")
	}
	uitest.Picture(t, "sign-fixed", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	if _, can := d.room.CanUndo(); can {
		t.Error("undo would make the version as if it had never been")
	}
	d.press(fyne.KeyUp, fyne.KeySpace)
	if w := d.room.Workshop(); w.SignedByBoth() || len(w.Versions) != 1 || uitest.Says(d.Body(), "Version 1 is fixed") {
		t.Error("pressing the name again does not take the signature back")
	}
}

// A date that stands there already is typed over, and not into.
func TestADateIsTypedAnew(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	uitest.Tap(t, d.Body(), d.Say("leaving.pulse"))
	d.type1("2027-03-15")
	d.press(fyne.KeyReturn)
	if day := d.room.Workshop().PulseAgain; day != "2027-03-15" {
		t.Errorf("the pulse is taken again on %q, want 2027-03-15", day)
	}
}

// What a side said no to and what goes to the sponsor is read back, wherever it
// came from, and nobody is asked to type it again.
func TestWhatTheRoomLeavesToTheSponsorIsReadBack(t *testing.T) {
	w := workshop.ExampleMidway("close", 0, 0)
	w.Parked = nil
	w.Commitments = slices.DeleteFunc(w.Commitments, func(c workshop.Commitment) bool { return c.SetAside })
	d := open(t, w)
	for _, want := range []string{w.AskByID(w.AsksFrom(workshop.Sales)[2].ID).Text, w.DecidedGaps()[2].Words, w.RulesInForce()[2].Question} {
		if !uitest.Says(d.Body(), want) {
			t.Errorf("%q is not read back", want)
		}
	}
	if uitest.Says(d.Body(), d.Say("sign.not-agreed-ask")) {
		t.Error("the room is asked what it did not agree on, although that is known")
	}
}

// The close opens where the reading begins, and one key leads on from there to
// what must be typed, which is then in sight, however long the agreement is.
func TestTheCloseOpensWhereTheReadingBegins(t *testing.T) {
	w := workshop.ExampleMidway("close", 0, 0)
	w.Parked, w.Rules, w.Decisions = nil, nil, nil
	w.Commitments = slices.DeleteFunc(w.Commitments, func(c workshop.Commitment) bool { return c.SetAside })
	w.Asks = slices.DeleteFunc(w.Asks, func(a workshop.Ask) bool { return a.Reply == workshop.No })
	d := open(t, w)
	d.Window.Resize(fyne.NewSize(1280, 720))
	d.toStep(w.Steps[0].ID)
	d.toStep(w.Step)
	page := uitest.Find(t, d.panel.body, "page", func(*ui.Scroll) bool { return true })
	if page.Offset() > 0 {
		t.Errorf("the page opens scrolled by %v", page.Offset())
	}
	d.press(fyne.KeyReturn)
	if _, typed := d.Window.Canvas().Focused().(*ui.Input); !typed {
		t.Fatalf("nothing is to be typed, the keyboard is in %T", d.Window.Canvas().Focused())
	}
	d.keyboardInSight(t)
}

// The agreement is read back with its goals, the promises each way, the number
// of actions, and what was not agreed.
func TestTheAgreementIsReadBack(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	for _, words := range []string{
		"from 31.0 % without Canary to 32.2 % with Canary", "Marketing will", "Send one sell-in kit per launch", "Sales will",
		"And the action plan: 10 actions, the first due by 27 Nov 2026.", "Keep a quarter of every promotion", "set aside",
	} {
		if !uitest.Says(d.Body(), words) {
			t.Errorf("the page does not say %q", words)
		}
	}
}

// With nothing agreed there is nothing to sign, and that is said beside the
// names. What was not agreed must be typed, even if it is nothing.
func TestNothingIsSignedBeforeSomethingIsAgreed(t *testing.T) {
	d := open(t, closeOf(t))
	if got := d.Window.Canvas().Focused(); got != fyne.Focusable(uitest.Button(t, d.Body(), d.Say("sign.read-on"))) {
		t.Errorf("the close opens with the keyboard in %T, before it was read aloud", got)
	}
	d.press(fyne.KeyReturn)
	if got := d.Window.Canvas().Focused(); got != fyne.Focusable(uitest.Entry(t, d.Body(), d.Say("sign.not-agreed-hint")).Input()) {
		t.Error("the keyboard is not where something must be typed")
	}
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), d.Say("text.empty")) {
		t.Error("it is not said that something must be typed")
	}
	d.type1("none")
	if uitest.Says(d.Body(), d.Say("text.empty")) {
		t.Error("it is still said once something is typed")
	}
	d.press(fyne.KeyReturn)
	if got := d.room.Workshop().NotAgreed; got != "none" {
		t.Errorf("not agreed is %q", got)
	}
	uitest.Card(t, d.Body(), "Ana").Tapped(&fyne.PointEvent{})
	if !uitest.Says(d.Body(), d.Say("signature.nothing-agreed")) || len(d.room.Workshop().Signatures) != 0 {
		t.Error("it is not said that nothing is agreed yet")
	}
	uitest.Tap(t, d.Body(), "none")
	if got := uitest.Entry(t, d.Body(), d.Say("sign.not-agreed-hint")).Text(); got != "none" {
		t.Errorf("the note cannot be typed anew: the entry holds %q", got)
	}
}

// closeOf returns a workshop that came to its close without any agreement.
func closeOf(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Nothing agreed", workshop.DayOf(noon))
	for _, side := range workshop.Sides {
		if err := w.AddParticipant(side, map[workshop.Side]string{workshop.Sales: "Tom", workshop.Marketing: "Ana"}[side], ""); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Start(noon); err != nil {
		t.Fatal(err)
	}
	for _, s := range w.Steps {
		if s.Activity == "close" {
			if err := w.Begin(s.ID, noon); err != nil {
				t.Fatal(err)
			}
			w.PlanReviews()
		}
	}
	return w
}

// A review is moved to another day with a note of what to bring; a day that is
// none is refused beside its entry.
func TestAReviewIsDatedAgain(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	uitest.Card(t, d.Body(), "23 Dec 2026").Tapped(&fyne.PointEvent{})
	day := uitest.Entry(t, d.top(), d.Say("form.day-hint"))
	day.SetText("soon")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.top(), d.Say("day.unreadable")) || day.Text() != "soon" {
		t.Error("a day that is none is not refused, or is lost")
	}
	day.SetText("17.12.")
	uitest.Entry(t, d.top(), d.Say("sign.note-hint")).SetText("Bring the plan")
	d.press(fyne.KeyReturn)
	if r := d.room.Workshop().Reviews[0]; r.On != "2026-12-17" || r.Note != "Bring the plan" {
		t.Errorf("the review is %+v", r)
	}
}

// A review that was moved is called by the days after which it is now.
func TestAMovedReviewSaysAfterHowManyDaysItIs(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	r := d.room.Workshop().Reviews[0]
	d.try("sign.review", func(w *workshop.Workshop) error { return w.SetReview(r.ID, w.HeldOn.Add(44), "") })
	if !uitest.Says(d.Body(), d.Say("sign.days", 44)) || uitest.Says(d.Body(), d.Say("sign.days", r.Days)) {
		t.Errorf("the reviews are %q", uitest.Texts(d.Body()))
	}
}
