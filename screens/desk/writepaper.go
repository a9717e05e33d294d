package desk

import (
	"errors"
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

// fromPaper is what there is to say of cards that are keyed in from paper.
type fromPaper struct {
	refused string   // what was typed with a number that another paper has
	insists bool     // it was entered once more, so the number is to be changed
	told    []string // what is to be written on which paper
}

// lay puts a card on the table, under the number it has on paper.
func (p *write) lay(w *workshop.Workshop, text string) (workshop.CardID, error) {
	number := 0
	if p.onPaper() {
		number, text = workshop.Numbered(text)
	}
	id, err := w.AddCard(p.side, p.prompt.Key, text)
	if err == nil && number > 0 {
		err = p.number(w, id, number)
	}
	p.typed[id] = true // a card that is not kept after all is never drawn
	return id, err
}

// number gives a card the number on its paper. Where another card has it, that
// one keeps it and this one gets a number that no card and no paper has, to be
// written on it. If the other is on paper as well, this one was most often
// misread: it is refused until it is entered once more.
func (p *write) number(w *workshop.Workshop, id workshop.CardID, number int) error {
	other, taken := w.CardNumbered(p.prompt.Key, number)
	if !taken || other.ID == id || other.Paper > 0 && !p.paper.insists {
		return w.NumberCard(id, number)
	}
	c, _ := w.CardByID(id)
	if err := w.NumberCard(id, max(c.Number, w.LaidOut(p.prompt)+1)); err != nil {
		return err
	}
	c, _ = w.CardByID(id)
	p.paper.told = append(p.paper.told, p.d.Say("write.on-paper", c.Label(), beginning(c.Text), other.Label()))
	return nil
}

// keyIn does a change that lays cards, and says afterwards what is to be
// written on paper.
func (p *write) keyIn(did, typed string, do func(*workshop.Workshop) error) error {
	p.paper = fromPaper{insists: typed != "" && typed == p.paper.refused}
	err := p.d.change(did, do)
	switch {
	case errors.Is(err, workshop.ErrNumberTaken):
		p.paper.refused = typed
	case err == nil && len(p.paper.told) > 0:
		p.d.frame.notice.Set(strings.Join(p.paper.told, " "), ui.ToneAmber)
	}
	return err
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
		err := p.keyIn("card.paste", strings.Join(lines, "\n"), func(w *workshop.Workshop) error {
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
