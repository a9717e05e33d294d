package ui_test

import (
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestGallery draws a page with every widget, by day, by night and with large
// letters, for people to look at.
func TestGallery(t *testing.T) {
	test.NewTempApp(t)
	for name, th := range map[string]look.Theme{
		"gallery-light": {Mode: look.Light},
		"gallery-dark":  {Mode: look.Dark},
		"gallery-large": {Mode: look.Light, Scale: 2},
	} {
		fyne.CurrentApp().Settings().SetTheme(th)
		w := test.NewTempWindow(t, page())
		w.Canvas().Focus(uitest.Entry(t, w.Content(), "What happened?").Input())
		uitest.Picture(t, name, w, fyne.NewSize(1366, 768), th)
		if !uitest.Says(w.Content(), "Three different people send me sell-in material.") {
			t.Errorf("%s: a card is missing", name)
		}
		if w.Content().MinSize().Width > 1366 && name != "gallery-large" {
			t.Errorf("%s: the page wants a width of %v", name, w.Content().MinSize().Width)
		}
	}
}

// page looks much like the desk in the middle of a step.
func page() fyne.CanvasObject {
	return ui.Across(0,
		ui.Fixed(look.RailW, 0, rail()),
		ui.Grow(ui.Ground(look.Ground, ui.Column(0,
			strip(ui.NewLine("Friction", ui.Title), ui.Grow(ui.NewText("One event each: what happened, and what would have helped?", ui.Note)),
				ui.NewDot(ui.Tag{Text: "Saved", Tone: ui.ToneGood}), ui.NewButton("Undo", ui.Plain, nil), ui.NewButton("Wall: counts only", ui.Plain, nil)),
			ui.Divider(),
			ui.Grow(ui.Across(0, ui.Grow(ui.NewScroll(ui.Pad(look.Gap5, middle()))), ui.Divider(), ui.Fixed(look.GuideW, 0, guide()))),
			ui.Divider(),
			strip(ui.NewLine("12:40", ui.Style{Size: look.SizeClock, Bold: true}), ui.Fixed(180, 0, ui.NewBar(0.36, look.Primary)),
				ui.NewButton("+1 min", ui.Plain, nil), ui.NewLine("4 min behind · ends 11:02", ui.Note), ui.Space(),
				ui.NewButton("Back", ui.Plain, nil), ui.NewButton("Reveal both sides", ui.Primary, nil)),
		))),
	)
}

func strip(objects ...fyne.CanvasObject) fyne.CanvasObject {
	return ui.Ground(look.Surface, ui.PadXY(look.Gap5, look.Gap2+1, ui.Row(look.Gap3, objects...)))
}

func rail() fyne.CanvasObject {
	return ui.Ground(look.Rail, ui.Pad(look.Gap3, ui.Column(2,
		ui.NewLine("Accord", ui.Style{Size: look.SizeTitle, Bold: true, Color: look.RailBold}),
		ui.PadXY(look.Gap2, look.Gap2, ui.NewText("Each side speaks", ui.Style{Size: look.SizeChip, Bold: true, Color: look.RailMuted})),
		ui.NewRailRow(ui.RailStep{Number: "5", Label: "Mirror: write", Minutes: "15 min", Done: true}, func() {}),
		ui.NewRailRow(ui.RailStep{Number: "6", Label: "Mirror: reveal", Minutes: "18 min", Done: true}, func() {}),
		ui.NewRailRow(ui.RailStep{Number: "7", Label: "Friction", Minutes: "12 min", Current: true}, func() {}),
		ui.NewRailRow(ui.RailStep{Number: "8", Label: "Themes", Minutes: "10 min"}, func() {}),
		ui.NewRailRow(ui.RailStep{Number: "11", Label: "Measures laboratory with a long name", Minutes: "skipped"}, func() {}),
		ui.NewRailRow(ui.RailStep{Label: "Settings"}, func() {}),
	)))
}

func guide() fyne.CanvasObject {
	return ui.Ground(look.Surface, ui.Pad(look.Gap4, ui.Column(look.Gap3,
		ui.NewText("Say", ui.Style{Size: look.SizeNote, Bold: true, Color: look.Muted}),
		ui.Script("“One event, not a habit of people. Swap they always for a date.”"),
		ui.NewText("Names of people. Turn it into a situation and move on.", ui.Soft),
		ui.NewField("Sponsor", ui.NewEntry("Name")).WithHint("Who decides when both sides cannot."),
		failing(),
		ui.NewField("Length", ui.NewChoice("Choose", []ui.Option{{Key: "half", Label: "Half day"}, {Key: "full", Label: "Full day"}}, "half", nil)),
		ui.NewTick("Print the kit with large letters for the back row", true, nil),
		ui.NewTick("Rehearse first", false, nil),
		ui.NewField("Notes", ui.NewNotes("Anything to remember", 6)),
	)))
}

func failing() fyne.CanvasObject {
	f := ui.NewField("Date", ui.NewEntry("Day, month, year"))
	f.Fail("This date is before the workshop.")
	return f
}

func middle() fyne.CanvasObject {
	entry := ui.NewCardEntry("What happened?", "Enter", "add")
	entry.SetText("Campaign dates reach us after the retailer has already planned the range")
	notice := ui.NewNotice()
	notice.Set("Two cards were added. Undo takes both back.", ui.ToneGood)
	refused := ui.NewButton("Reveal", ui.Primary, nil)
	refused.Refuse("Marketing has not written yet.")
	return ui.Column(look.Gap3,
		ui.Row(look.Gap3, ui.Grow(ui.NewSegments([]ui.Segment{
			{Key: "s", Label: "S  Sales is typing", Side: workshop.Sales}, {Key: "m", Label: "M  Marketing", Side: workshop.Marketing},
		}, "s", nil)), ui.NewButton("Input: scribe", ui.Plain, nil)),
		entry,
		ui.Row(look.Gap3, ui.Grow(ui.Flow(6, ui.NewPressChip(ui.Tag{Text: "Tension: Calendar"}, func() {}), ui.NewPressChip(ui.Tag{Text: "Last time: Sept"}, func() {}),
			ui.NewPressChip(ui.Tag{Text: "Cost: a customer"}, func() {}))), ui.NewText("7 Sales · 6 Marketing, hidden", ui.Note)),
		ui.Grid(look.Gap4, look.Gap2, 2, cards()...),
		notice,
		ui.Ratio(look.Gap4, []float32{2, 1},
			ui.Titled(ui.NewBadge(workshop.Sales), "Sales asks Marketing", ui.NewTinted(ui.Tag{Text: "fits 210 min", Tone: ui.ToneGood}), ask()),
			ui.Titled(ui.NewBadge(workshop.Both), "Joint goal", nil, ui.NewText("Premium range margin", ui.Body), ui.NewBadge(workshop.Marketing), ui.NewLetterBadge(workshop.Both, "G"))),
		ui.Flow(look.Gap2, ui.NewButton("Group 2 cards", ui.Primary, nil).WithKey("G"), ui.NewButton("Move to…", ui.Plain, nil), ui.NewButton("Continue", ui.ForJoint, nil),
			ui.NewButton("Delete", ui.Danger, nil), ui.NewButton("Quiet", ui.Quiet, nil), ui.NewButton("Marketing", ui.ForMarketing, nil), refused),
		ui.Flow(6, ui.NewTinted(ui.Tag{Text: "Alignment 43", Tone: ui.ToneGood}), ui.NewTinted(ui.Tag{Text: "7 of 11 done"}), ui.NewTinted(ui.Tag{Text: "2 overdue", Tone: ui.ToneBad}),
			ui.NewTinted(ui.Tag{Text: "S 2", Tone: ui.ToneSales}), ui.NewTinted(ui.Tag{Text: "M 1", Tone: ui.ToneMarketing}), ui.NewTinted(ui.Tag{Text: "late", Tone: ui.ToneAmber})),
		ui.Tint(look.JointTint, ui.Column(look.Gap2, ui.NewText("Matters to both", ui.Strong),
			ui.NewCard(ui.CardFace{White: true, Text: "How do we fill the quiet summer months?", Right: []ui.Tag{{Text: "S 6", Tone: ui.ToneSales}, {Text: "M 5", Tone: ui.ToneMarketing}}}))),
	)
}

func cards() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		ui.NewCard(ui.CardFace{Side: workshop.Sales, Text: "Support goes quiet between the two big launches, and our buyers notice.", Chips: []ui.Tag{{Text: "Calendar"}, {Text: "July"}}}),
		ui.NewCard(ui.CardFace{Side: workshop.Sales, Text: "We heard about the spring promotion from the retailer first.", Chips: []ui.Tag{{Text: "Calendar"}, {Text: "needs “what would help”", Tone: ui.ToneBad}}}),
		ui.NewCard(ui.CardFace{Side: workshop.Sales, Text: "Three different people send me sell-in material.", Ticks: true, Ticked: true}),
		ui.NewCard(ui.CardFace{Side: workshop.Marketing, Number: "F-07", Text: "Briefs come without the customer’s cut-off date.", Ticks: true}),
	}
}

func ask() fyne.CanvasObject {
	return ui.NewCard(ui.CardFace{Side: workshop.Sales, Bold: true, Text: "One sell-in kit per launch, from one person",
		Chips: []ui.Tag{{Text: "One sell-in kit"}, {Text: "Yes", Tone: ui.ToneGood}},
		Facts: []ui.Fact{{"Starts when", "the launch date is fixed"}, {"Good means", "usable in a meeting without edits"}}})
}
