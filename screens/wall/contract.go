package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"
)

// drawContract draws why the room is together, the rules, and the agenda.
func (d *drawing) drawContract(b box, v workshop.ContractView) {
	var agenda []string
	for _, line := range v.Agenda {
		agenda = append(agenda, d.called(line.Called, line.Key))
	}
	columns := b.columns(36, 1.25, 1, 1)
	d.drawPurpose(columns[0], v)
	d.drawNumbered(columns[1], d.say("wall.rules"), v.Rules)
	d.drawNumbered(columns[2], d.say("wall.agenda"), agenda)
}

// headSize is the size of the heading of a panel.
const headSize = 32

// drawPurpose draws the purpose over what is talked about and what is not.
func (d *drawing) drawPurpose(b box, v workshop.ContractView) {
	d.fill(b, look.JointTint, radius)
	words := stack{gap: 0.5}
	for _, part := range []struct {
		key, text string
		scale     float32
	}{
		{"wall.purpose", v.Purpose, 1}, {"wall.in", v.In, 0.75}, {"wall.out", v.Out, 0.75},
	} {
		if part.text == "" {
			continue
		}
		words.blocks = append(words.blocks, stack{titled: true, blocks: []block{
			d.para(d.say(part.key), style{scale: 0.7, color: look.Joint, bold: true}),
			d.para(part.text, style{scale: part.scale, bold: part.scale == 1}),
		}})
	}
	if len(words.blocks) == 0 {
		words.blocks = []block{d.para(d.say("wall.purpose.none"), style{color: look.Muted})}
	}
	d.write(words, b.inside(), 48)
}

// drawNumbered draws a heading over a numbered list.
func (d *drawing) drawNumbered(b box, title string, lines []string) {
	d.fill(b, look.Neutral, radius)
	inner := b.inside()
	h := d.write(d.para(title, style{color: look.Muted, bold: true}), inner.top(90), headSize)
	inner = inner.below(h + 12)
	numbered := list{in: inner}
	for i, text := range lines {
		number := d.para(strconv.Itoa(i+1), style{color: look.Muted, bold: true})
		numbered.blocks = append(numbered.blocks, lead{ems: 1.5, first: number, rest: d.para(text, style{})})
	}
	d.lists(40, 1, numbered)
}
