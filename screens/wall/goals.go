package wall

import (
	"accord/screens/look"
	"accord/workshop"
	"accord/workshop/document"
)

// drawGoals draws the joint goals with what they lack.
func (d *drawing) drawGoals(b box, v workshop.GoalsView) {
	if len(v.Goals) == 0 {
		d.empty(b, "wall.goals.none")
		return
	}
	var tiles []block
	for _, g := range v.Goals {
		tiles = append(tiles, tile{fill: look.JointTint, block: d.goal(g)})
	}
	d.grid(themeSize, list{in: b, blocks: tiles})
}

func (d *drawing) goal(g workshop.WallGoal) block {
	label := d.para(g.Label, style{scale: 0.75, color: look.Joint, bold: true})
	lines := stack{gap: 0.2, blocks: []block{
		lead{ems: 1.5, first: sign{workshop.Both}, rest: label},
		d.para(g.Text, style{bold: true}),
	}}
	if facts := d.facts(g); len(facts) > 0 {
		lines.blocks = append(lines.blocks, facts)
	}
	if len(g.Missing) > 0 {
		var open chips
		for _, key := range g.Missing {
			open = append(open, d.missing(key))
		}
		lines.blocks = append(lines.blocks, open)
	}
	return lines
}

// facts returns what is known of a goal: from where, to where, by when, and
// whose it is.
func (d *drawing) facts(g workshop.WallGoal) chips {
	var facts chips
	for _, f := range []struct{ key, text string }{
		{"field.baseline", g.Baseline}, {"field.target", g.Target}, {"field.due", d.day(g.Due)}, {"wall.owners", g.Owners},
	} {
		if f.text != "" {
			facts = append(facts, d.chip(d.say("wall.pair", d.say(f.key), f.text), look.Ink, look.Surface, noMark))
		}
	}
	return facts
}

// missing returns the chip of a field that is still empty.
func (d *drawing) missing(key string) chip {
	return d.chip(d.say("wall.open", d.say("field."+key)), look.Amber, look.AmberTint, open)
}

// day returns a date as it is written in the language of the wall, and
// nothing for no date.
func (d *drawing) day(day workshop.Day) string {
	return document.ShortDay(day, document.Say(d.say))
}
