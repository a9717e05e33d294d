package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"
	"accord/workshop/move"

	"fyne.io/fyne/v2"
)

// drawGrid draws a grid of signs or scores, heads above and before it.
func (d *drawing) drawGrid(b box, v workshop.GridView) {
	if len(v.Rows) == 0 || len(v.Columns) == 0 {
		d.empty(b, "wall.grid.none."+string(v.Grid))
		return
	}
	const headW, gapXY, most = 520, 10, 8
	rows := v.Rows[:min(most, len(v.Rows))]
	headH := min(b.h*0.3, 150)
	right := box{b.x + headW, b.y, b.w - headW, b.h}
	columns := right.columns(gapXY, equal(len(v.Columns))...)
	for i, h := range v.Columns {
		d.head(box{columns[i].x, b.y, columns[i].w, headH}.inset(4, 6), h, fyne.TextAlignCenter)
	}
	lines := b.below(headH).rows(gapXY, len(rows))
	for i, row := range rows {
		line := lines[i].top(110)
		d.head(box{line.x, line.y, headW - 24, line.h}, row.Head, fyne.TextAlignLeading)
		cells := box{b.x + headW, line.y, b.w - headW, line.h}.columns(gapXY, equal(len(v.Columns))...)
		for j, level := range row.Levels {
			d.gridCell(cells[j], v.Grid, level)
		}
	}
}

// head draws what a row or a column is about.
func (d *drawing) head(b box, h workshop.WallHead, align fyne.TextAlign) {
	text, color := h.Text, look.Ink
	if h.Key != "" {
		text = d.say(h.Key)
	}
	if h.Side != "" {
		color = look.SideColor(h.Side)
		text = h.Side.Letter() + "  " + text
	}
	d.writeMiddle(d.para(text, style{bold: true, color: color, align: align}), b, 34)
}

// gridCell draws one cell: a sign that also says in shape what it is.
func (d *drawing) gridCell(b box, grid move.Grid, level int) {
	if level == 0 {
		d.fill(b, look.Neutral, 12)
		return
	}
	fill, ink, sign := look.Neutral, look.Ink, strconv.Itoa(level)
	if grid == move.Collisions {
		switch level {
		case workshop.Helps:
			fill, ink, sign = look.JointTint, look.Joint, "+"
		case workshop.Neutral:
			ink, sign = look.Muted, "·"
		case workshop.Collides:
			fill, ink, sign = look.WarnTint, look.Warn, "×"
		}
	} else if level >= 4 {
		fill, ink = look.JointTint, look.Joint
	}
	d.fill(b, fill, 12)
	d.writeMiddle(d.para(sign, style{bold: true, color: ink, align: fyne.TextAlignCenter}), b, 48)
}

// drawRules draws the collisions with what was settled: those without a rule
// first, for those are talked about.
func (d *drawing) drawRules(b box, v workshop.RulesView) {
	if len(v.Rules) == 0 {
		d.empty(b, "wall.rules.none")
		return
	}
	var open, settled []block
	for _, r := range v.Rules {
		if r.Label == "" {
			open = append(open, d.rule(r))
		} else {
			settled = append(settled, d.rule(r))
		}
	}
	d.grid(b, 38, append(open, settled...))
}

func (d *drawing) rule(r workshop.WallRule) block {
	title := d.para(d.say("collision.pair", r.Sales, r.Marketing), style{scale: 0.8, bold: true, color: look.Muted})
	if r.Label == "" {
		return tile{fill: look.WarnTint, block: stack{blocks: []block{title, d.para(d.say("wall.rules.open"), style{})}}}
	}
	blocks := []block{title}
	for _, line := range []struct{ key, text string }{
		{"if", r.If}, {"then", r.Then}, {"limit", r.Limit}, {"decides", r.Decides}, {"question", r.Question},
	} {
		if line.text != "" {
			blocks = append(blocks, d.para(d.say("wall.rule."+line.key, line.text), style{bold: line.key == "then"}))
		}
	}
	return tile{fill: look.JointTint, block: stack{gap: 0.1, blocks: blocks}}
}

// drawStory draws one retailer's story: who it is, and a panel a field.
func (d *drawing) drawStory(b box, v workshop.StoryView) {
	if v.Of == 0 {
		d.empty(b, "wall.story.none")
		return
	}
	title := d.para(v.Story.Text, style{bold: true, color: look.SideColor(v.Story.Side)})
	h := d.write(title, b.top(90), 60)
	if v.Of > 1 {
		at := d.para(d.say("wall.story.at", v.At, v.Of), style{color: look.Muted, align: fyne.TextAlignTrailing})
		d.writeMiddle(at, box{b.right() - 300, b.y, 300, min(h, 90)}, 32)
	}
	var tiles []block
	for _, line := range v.Lines {
		fill := look.Neutral
		if line.Field == "part" {
			fill = look.JointTint
		}
		tiles = append(tiles, tile{fill: fill, block: stack{blocks: []block{
			d.para(d.say("field."+line.Field), style{scale: 0.75, color: look.Muted, bold: true}), d.para(line.Text, style{}),
		}}})
	}
	d.grid(b.below(h+20), 44, tiles)
}
