package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
)

// A clause of a signed agreement is amended from the last page, by keys, and
// cannot be undone.
func TestASignedClauseIsAmendedByKeys(t *testing.T) {
	d := open(t, workshop.Example())
	uitest.Tap(t, d.Body(), d.Say("command.amend"))
	d.type1("C-05")
	d.press(fyne.KeyReturn)
	d.fill(t, map[string]string{
		d.Say("field.within"): "10 working days", d.Say("amend.why"): "The notes come late",
		d.Say("amend.hands", "Sales"): "4443", d.Say("amend.hands", "Marketing"): "43",
	})
	uitest.Picture(t, "amend", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Picture(t, "amend-small-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	d.confirm(t, d.Say("amend.save"))
	if len(d.room.Workshop().Amendments) > 0 {
		t.Fatal("it is amended though nobody asked for it")
	}
	d.choose(t, d.Say("amend.by"), "Tom Becker")
	d.confirm(t, d.Say("amend.save"))
	w := d.room.Workshop()
	if len(w.Amendments) != 1 || w.Amendments[0].Now != "10 working days" || w.Amendments[0].By != "Tom Becker" {
		t.Fatalf("the log has %+v", w.Amendments)
	}
	if _, can := d.room.CanUndo(); can || !uitest.Says(d.Body(), "C-05 is amended") {
		t.Error("what was amended can be undone, or nothing says that it was done")
	}
}

// Hands that do not pass leave the agreement as it was, and the form open.
func TestAnAmendmentThatIsNotCarriedChangesNothing(t *testing.T) {
	d := open(t, workshop.Example())
	before := d.room.Workshop()
	d.amendGoal(before.Goals[0])
	d.fill(t, map[string]string{
		d.Say("field.target"): "33 %", d.Say("amend.why"): "More is possible",
		d.Say("amend.hands", "Sales"): "2", d.Say("amend.hands", "Marketing"): "5",
	})
	d.choose(t, d.Say("amend.by"), "Tom Becker")
	d.confirm(t, d.Say("amend.save"))
	if d.room.Workshop() != before || !d.isAsking() || !uitest.Says(d.Window.Canvas().Overlays().Top(), d.Say("amendment.not-carried")) {
		t.Error("the agreement is amended, or nothing says why it is not")
	}
}

// A section that was changed without a show of hands stands on the last page
// with what it said, and is put to the room from there.
func TestASectionThatReadsOtherwiseIsPutToTheRoom(t *testing.T) {
	w, err := signed.Example(document.Say(tell.In("en")))
	if err != nil {
		t.Fatal(err)
	}
	rule := w.RulesInForce()[0]
	rule.Limit = "once a year for each customer, never on Canary"
	if err := w.SetRule(rule); err != nil {
		t.Fatal(err)
	}
	w.Actions[2].Done = !w.Actions[2].Done
	d := open(t, w)
	heading := d.Say("trade-offs.heading")
	for _, says := range []string{d.Say("unlike.title"), heading, "twice a year for each customer", "once a year for each customer"} {
		if !uitest.Says(d.Body(), says) {
			t.Fatalf("the page does not say %q", says)
		}
	}
	uitest.Picture(t, "unlike", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Picture(t, "unlike-small-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	uitest.Tap(t, d.Body(), d.Say("unlike.put")) // the first of them
	d.fill(t, map[string]string{
		d.Say("amend.why"): "Twice was too often", d.Say("amend.hands", d.name(workshop.Sales)): "2", d.Say("amend.hands", d.name(workshop.Marketing)): "43",
	})
	d.choose(t, d.Say("amend.by"), "Tom Becker")
	uitest.Picture(t, "unlike-form", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Picture(t, "unlike-form-small-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	d.confirm(t, d.Say("amend.save"))
	if !d.isAsking() || !uitest.Says(d.Body(), heading) || len(d.room.Workshop().Amendments) != len(w.Amendments) {
		t.Fatal("it is agreed by a hand below three, or nothing says that it is not")
	}
	d.fill(t, map[string]string{d.Say("amend.hands", d.name(workshop.Sales)): "34"})
	d.confirm(t, d.Say("amend.save"))
	log := d.room.Workshop().Amendments
	if a := log[len(log)-1]; len(log) != len(w.Amendments)+1 || a.Clause != "trade-offs" || a.By != "Tom Becker" {
		t.Fatalf("the log has %+v", log)
	}
	if uitest.Says(d.Body(), "twice a year for each customer") {
		t.Errorf("what is agreed by now is still said to read otherwise: %q", uitest.Texts(d.panel.body))
	}
	if !uitest.Says(d.Body(), d.Say("actions.heading")) {
		t.Error("the action plan no longer reads otherwise")
	}
}

// A goal is added to what was signed by the same form as a promise.
func TestAGoalIsAddedToWhatWasSigned(t *testing.T) {
	d := open(t, workshop.Example())
	d.amendWithGoal()
	d.fill(t, map[string]string{
		d.Say("goal.text"): "One plan for every launch", d.Say("amend.why"): "A launch was missed",
		d.Say("amend.hands", d.name(workshop.Sales)): "44", d.Say("amend.hands", d.name(workshop.Marketing)): "43",
	})
	d.choose(t, d.Say("amend.by"), "Tom Becker")
	d.confirm(t, d.Say("amend.save"))
	w := d.room.Workshop()
	if g := w.Goals[len(w.Goals)-1]; g.Text != "One plan for every launch" || len(w.Amendments) != 1 {
		t.Errorf("the last goal is %q", g.Text)
	}
}

func TestNothingIsAmendedBeforeItIsSigned(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	if why := d.whyNoAmendment(); why != d.Say("version.not-signed") {
		t.Errorf("it can be amended: %q", why)
	}
}

// field returns the field of an open form with a label.
func (d *Desk) field(t *testing.T, label string) *ui.Field {
	t.Helper()
	return uitest.Find(t, uitest.Screen(d.Window.Canvas()), "field "+label, func(f *ui.Field) bool {
		texts := uitest.Texts(f)
		return len(texts) > 0 && texts[0] == label
	})
}

// fill types into the entries of an open form, by their labels.
func (d *Desk) fill(t *testing.T, values map[string]string) {
	t.Helper()
	for label, text := range values {
		uitest.Find(t, d.field(t, label), "entry", func(*ui.Entry) bool { return true }).SetText(text)
	}
}

// choose picks an option in an open form, by its label.
func (d *Desk) choose(t *testing.T, label, option string) {
	t.Helper()
	c := uitest.Find(t, d.field(t, label), "choice", func(*ui.Choice) bool { return true })
	for _, o := range c.Options() {
		if o.Label == option {
			c.Pick(o.Key)
			return
		}
	}
	t.Fatalf("%s does not offer %s", label, option)
}

// confirm presses a button of an open form.
func (d *Desk) confirm(t *testing.T, label string) {
	t.Helper()
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), label)
}
