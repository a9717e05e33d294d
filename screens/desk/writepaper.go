package desk

import (
	"strings"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// The ways in which cards come to the desk: said aloud, or on paper.
const (
	sayingWay = "saying"
	paperWay  = "paper"
)

// onPaper reports whether cards are keyed in from paper, with their numbers.
func (p *write) onPaper() bool { return p.way.Chosen() == paperWay }

// changeWay goes on the other way. What is half typed is finished first, for
// its number would become part of its words.
func (p *write) changeWay() {
	if p.halfTyped() {
		whisper(p.error, p.d.Say("write.finish-first"))
		p.way.Set(map[string]string{paperWay: sayingWay, sayingWay: paperWay}[p.way.Chosen()])
		return
	}
	p.layOut()
	p.show(p.d.room.Workshop())
	p.d.Focus()
}

// hint stands in the empty entry.
func (p *write) hint() string {
	hint := p.d.Say("prompt." + p.prompt.Key + ".hint")
	if p.onPaper() {
		return p.d.Say("write.paper-hint", hint)
	}
	return hint
}

// lay puts a card on the table, under the number it has on paper.
func (p *write) lay(w *workshop.Workshop, text string) (workshop.CardID, error) {
	number := 0
	if p.onPaper() {
		number, text = workshop.Numbered(text)
	}
	id, err := w.AddCard(p.side, p.prompt.Key, text)
	if err == nil && number > 0 {
		err = w.NumberCard(id, number)
	}
	p.typed[id] = true // a card that is not kept after all is never drawn
	return id, err
}

// pasted offers to make a card of each pasted line, in one change. If one of
// them cannot be a card, none is, and the question stays with what is wrong.
func (p *write) pasted(lines []string) bool {
	d := p.d
	var dialog *ui.Dialog
	list := ui.Column(look.Gap1)
	for _, line := range lines {
		list.Add(ui.NewText(line, ui.Body))
	}
	dialog = ui.NewDialog(d.Window.Canvas(), d.Say("write.paste-title", len(lines)), list, d.Say("write.paste-yes", len(lines)), d.Say("form.cancel"), func() bool {
		at := ""
		err := d.change("card.paste", func(w *workshop.Workshop) error {
			for _, at = range lines {
				if _, err := p.lay(w, at); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			dialog.Fail(d.Say("write.paste-line", beginning(at), d.Say.Problem(err)))
			return false
		}
		whisper(p.error, "")
		return true
	})
	dialog.ShowReady()
	return true
}

// beginning is enough of a line to find it again.
func beginning(line string) string {
	words := strings.Fields(line)
	if len(words) <= 6 {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:6], " ") + " …"
}
