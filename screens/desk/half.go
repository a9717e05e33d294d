package desk

import (
	"maps"

	"accord/screens/ui"
	"accord/workshop"
)

// half is what is chosen for what is half typed, where a panel keeps that to
// itself until it is added.
type half struct {
	side   workshop.Side
	prompt string
	way    string
	fields map[string]string
	theme  workshop.ThemeID
	picked bool // the theme, and not what usually comes next
}

// Resume goes on with what is half typed on a desk before this one, which
// showed the same place in another language. It is called once this desk fills
// the window, for only then the cursor knows its line.
func (d *Desk) Resume(before *Desk) {
	if d.at != before.at {
		return
	}
	if before.panel.half != nil {
		d.panel.resume(before.panel.half())
		d.panel.show(d.room.Workshop())
	}
	ui.Retype(before.panel.body, d.panel.body)
	d.Focus()
}

func (p *write) half() half {
	return half{side: p.side, prompt: p.prompt.Key, way: p.way.Chosen(), fields: p.pending}
}

func (p *write) resume(h half) {
	p.side = h.side
	for _, other := range p.prompts {
		if other.Key == h.prompt {
			p.prompt = other
		}
	}
	p.way.Set(h.way)
	p.pending = maps.Clone(h.fields)
	p.layOut()
}

func (p *asks) half() half { return half{side: p.side, theme: p.theme, picked: p.picked} }

func (p *asks) resume(h half) { p.side, p.theme, p.picked = h.side, h.theme, h.picked }
