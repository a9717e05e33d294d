package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"
)

// drawContract draws why the room is together, the rules, if there are any, and
// the agenda.
func (d *drawing) drawContract(b box, v workshop.ContractView) {
	var rules, agenda []entry
	for i, rule := range v.Rules {
		rules = append(rules, entry{strconv.Itoa(i + 1), rule})
	}
	for _, line := range v.Agenda {
		agenda = append(agenda, entry{string(line.At), d.called(line.Called, line.Key)})
	}
	shares := []float32{1.25, 1, 1}
	if len(rules) == 0 {
		shares = shares[:2]
	}
	columns := b.columns(36, shares...)
	d.drawPurpose(columns[0], v)
	if len(rules) > 0 {
		d.drawEntries(columns[1], d.say("wall.rules"), 1.5, rules)
	}
	d.drawEntries(columns[len(columns)-1], d.say("wall.agenda"), 3.3, agenda)
}

// An entry is a line of a list with what stands before it: a number, or a
// time.
type entry struct{ before, text string }

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

// drawEntries draws a heading over a list whose texts begin so many ems to the
// right.
func (d *drawing) drawEntries(b box, title string, ems float32, lines []entry) {
	d.fill(b, look.Neutral, radius)
	inner := b.inside()
	h := d.write(d.para(title, style{color: look.Muted, bold: true}), inner.top(90), headSize)
	inner = inner.below(h + 12)
	entries := list{in: inner}
	for _, line := range lines {
		before := d.para(line.before, style{color: look.Muted, bold: true})
		entries.blocks = append(entries.blocks, lead{ems: ems, first: before, rest: d.para(line.text, style{})})
	}
	d.lists(40, 1, entries)
}
