package desk

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// readCard is one card, large enough to be read out from a step away.
type readCard struct {
	d     *Desk
	now   workshop.CardID
	box   *ui.Box
	who   *ui.Text
	badge *fyne.Container
	text  *ui.Text
	facts *fyne.Container
	edit  *ui.Button
	body  fyne.CanvasObject
}

func newReadCard(d *Desk) *readCard {
	c := &readCard{d: d, who: ui.NewText("", ui.Soft), badge: stack(), text: ui.NewText("", ui.Body), facts: stack()}
	c.edit = ui.NewButton(d.Say("readout.edit"), ui.Quiet, func() { d.editCard(c.now) })
	c.box = ui.Tint(look.Neutral, ui.Pad(look.Gap5, ui.Column(look.Gap5,
		ui.Row(look.Gap2, c.badge, ui.Grow(c.who), c.edit),
		ui.Grow(ui.NewScroll(ui.Column(look.Gap5, c.text, c.facts))),
	)))
	c.body = c.box
	return c
}

// show draws a card; without one it says how the reading begins.
func (c *readCard) show(w *workshop.Workshop, card workshop.Card) {
	c.now = card.ID
	if card.ID == "" {
		c.box.SetFill(look.Neutral)
		c.facts.Objects = nil
		c.badge.Hide()
		c.edit.Hide()
		c.who.SetText(c.d.Say("readout.holding"))
		c.text.Set(c.d.Say("readout.holding-line"), ui.Style{Size: 22, Color: look.Muted})
		c.box.Refresh()
		return
	}
	c.box.SetFill(look.SideTint(card.Side))
	c.badge.Objects = []fyne.CanvasObject{ui.NewBadge(card.Side)}
	c.badge.Show()
	c.edit.Show()
	c.who.SetText(c.d.Say("readout.who", c.d.name(card.Side), card.Label()))
	c.text.Set(card.Text, ui.Style{Size: readSize(card.Text), Bold: true})
	prompt, _ := workshop.PromptOf(card.Prompt)
	var facts []ui.Fact
	for _, f := range prompt.Fields {
		if value := w.DetailOf(card.ID, f.Key); value != "" {
			facts = append(facts, ui.Fact{Label: c.d.Say("field." + f.Key), Value: c.d.valueOf(f, value)})
		}
	}
	c.facts.Objects = []fyne.CanvasObject{ui.Facts(facts...)}
	c.facts.Refresh()
	c.box.Refresh()
}

// readSize is how large a card is written: a long one smaller, so that it is
// in sight as a whole.
func readSize(text string) float32 {
	switch n := utf8.RuneCountInString(text); {
	case n <= 140:
		return 28
	case n <= 320:
		return 22
	}
	return look.SizeEntry
}
