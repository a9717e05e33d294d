package desk

import (
	"maps"

	"accord/screens/ui"
	"accord/workshop"
)

// half is what is chosen for what is half typed, where a panel keeps that to
// itself until it is added.
type half struct {
	Side   workshop.Side
	Prompt string
	Way    string
	Fields map[string]string
	Theme  workshop.ThemeID
	Picked bool // the theme, and not what usually comes next
}

// Resume goes on with what is half typed on a desk before this one, which
// showed the same place in another language. It is called once this desk fills
// the window, for only then the cursor knows its line.
func (d *Desk) Resume(before *Desk) {
	if d.at != before.at {
		return
	}
	d.chooseAgain(before.chosen())
	ui.Retype(before.panel.body, d.panel.body)
	d.Focus()
}

// chosen returns what is chosen for what is half typed; nil: nothing can be.
func (d *Desk) chosen() *half {
	if d.panel.half == nil {
		return nil
	}
	h := d.panel.half()
	return &h
}

// chooseAgain is the other way round.
func (d *Desk) chooseAgain(h *half) {
	if h != nil && d.panel.resume != nil {
		d.panel.resume(*h)
		d.panel.show(d.room.Workshop())
	}
}

func (p *write) half() half {
	return half{Side: p.side, Prompt: p.prompt.Key, Way: p.way.Chosen(), Fields: maps.Clone(p.pending)}
}

func (p *write) resume(h half) {
	p.side = h.Side
	for _, other := range p.prompts {
		if other.Key == h.Prompt {
			p.prompt = other
		}
	}
	p.way.Set(h.Way)
	p.pending = maps.Clone(h.Fields)
	p.layOut()
}

func (p *asks) half() half { return half{Side: p.side, Theme: p.theme, Picked: p.picked} }

func (p *asks) resume(h half) { p.side, p.theme, p.picked = h.Side, h.Theme, h.Picked }
