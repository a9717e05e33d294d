package wall

import (
	"accord/screens/look"
	"accord/workshop"
)

// drawAsks draws what each side asks of the other, with the replies.
func (d *drawing) drawAsks(b box, v workshop.AsksView) {
	columns := b.columns(gap, 1, 1)
	var heads []block
	for _, side := range workshop.Sides {
		heads = append(heads, d.columnHead(side, d.say("wall.asks", d.side(side))))
	}
	columns = d.columnHeads(columns, heads)
	var lists []list
	for i, side := range workshop.Sides {
		l := list{in: columns[i], now: max(0, talkedAbout(v, side))}
		for _, a := range v.Asks {
			if a.From == side {
				l.blocks = append(l.blocks, d.ask(a, v.Answering))
			}
		}
		if len(l.blocks) == 0 {
			d.empty(l.in, "wall.asks.none")
		}
		lists = append(lists, l)
	}
	d.lists(cardSize, columnsMost, lists...)
}

// talkedAbout returns which ask of a side's is talked about, from 0: the first
// without a reply, or the newest while they are still being written.
func talkedAbout(v workshop.AsksView, side workshop.Side) int {
	n := 0
	for _, a := range v.Asks {
		if a.From != side {
			continue
		}
		if v.Answering && a.Reply == workshop.NoReply {
			return n
		}
		n++
	}
	return n - 1
}

func (d *drawing) ask(a workshop.WallAsk, answering bool) block {
	label := d.para(a.Label, style{scale: 0.75, color: look.SideColor(a.From), bold: true})
	text := stack{gap: 0.15, blocks: []block{d.para(a.Text, style{})}}
	switch {
	case a.Reply != workshop.NoReply:
		text.blocks = append(text.blocks, d.answer(a))
	case answering:
		text.blocks = append(text.blocks, chips{d.chip(d.say("reply.none"), look.Muted, look.Surface, noMark)})
	}
	return tile{fill: look.SideTint(a.From), block: lead{ems: 2.7, first: label, rest: text}}
}

// answer returns the reply with its reason.
func (d *drawing) answer(a workshop.WallAsk) block {
	reply := chips{d.reply(a.Reply)}
	if a.Reason == "" {
		return reply
	}
	return pair{chips: reply, text: d.para(a.Reason, style{scale: 0.85, color: look.Muted})}
}

// reply returns one of the four answers.
func (d *drawing) reply(r workshop.Reply) chip {
	text := d.say("reply." + string(r))
	switch r {
	case workshop.Yes:
		return d.chip(text, look.Joint, look.Surface, checked)
	case workshop.YesIf:
		return d.chip(text, look.Joint, look.Surface, open)
	case workshop.No:
		return d.chip(text, look.Warn, look.Surface, noMark)
	}
	return d.chip(text, look.Amber, look.Surface, noMark)
}
