package wall

import (
	"slices"
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
	headW := min(520, b.w*0.3)
	columns := box{b.x + headW, b.y, b.w - headW, b.h}.columns(cellsGap, equal(len(v.Columns))...)
	headH := d.gridHeads(columns, v.Columns)
	shown := b.below(headH)
	n := gridRows(shown)
	if n < len(v.Rows) {
		shown = shown.aboveMore()
		n = gridRows(shown)
		d.more(shown, len(v.Rows)-n)
	}
	n = min(n, len(v.Rows))
	for i, line := range shown.rows(cellsGap, n) {
		line = line.top(110)
		head := d.gridHead(v.Rows[i].Head, fyne.TextAlignLeading)
		d.writeMiddle(head, box{line.x, line.y, headW - 24, line.h}, gridText)
		for j, level := range v.Rows[i].Levels {
			d.gridCell(box{columns[j].x, line.y, columns[j].w, line.h}, v.Grid, level)
		}
	}
}

const (
	cellsGap = 10 // between the cells of a grid
	gridText = 34 // the largest text of its heads
)

// gridRows returns how many rows find room: each holds a line, at least.
func gridRows(b box) int {
	const row = floor*pitch + cellsGap
	return min(linesMost, max(1, int((b.h+cellsGap)/row)))
}

// gridHeads draws what the columns are about, in one size, and returns how
// tall that became.
func (d *drawing) gridHeads(columns []box, heads []workshop.WallHead) float32 {
	const around = 6
	var l []block
	for _, h := range heads {
		l = append(l, d.gridHead(h, fyne.TextAlignCenter))
	}
	in := columns[0].top(columns[0].h*0.35).inset(4, around)
	size, _ := d.sized(gridText, func(s float32, whole bool) bool {
		return !slices.ContainsFunc(l, func(b block) bool { return !stands(b, in, s, whole) })
	})
	var tall float32
	for _, b := range l {
		tall = max(tall, min(in.h, b.height(in.w, size)))
	}
	for i, b := range l {
		room := columns[i].top(tall+2*around).inset(4, around)
		b.draw(d, room.centred(b.height(room.w, size)), size)
	}
	return tall + 2*around
}

// gridHead is what a row or a column is about.
func (d *drawing) gridHead(h workshop.WallHead, align fyne.TextAlign) para {
	text, color := h.Text, look.Ink
	if h.Key != "" {
		text = d.say(h.Key)
	}
	if h.Side != "" {
		color = look.SideColor(h.Side)
		text = h.Side.Letter() + "  " + text
	}
	return d.para(text, style{bold: true, color: color, align: align})
}

// gridCell draws one cell: a sign that also says in shape what it is, with its
// word below where the words of all signs find room.
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
	shape := d.para(sign, style{bold: true, color: ink, align: fyne.TextAlignCenter, pitch: figurePitch})
	if grid == move.Collisions && d.wordsFit(b) {
		d.writeMiddle(stack{blocks: []block{shape, d.signWord(level, ink)}}, b, signText)
		return
	}
	d.writeMiddle(shape, b, 48)
}

// signText is the size of a sign with its word, where there is room for it.
const signText = 40

// signWord says what a sign of the grid of collisions means.
func (d *drawing) signWord(level int, ink fyne.ThemeColorName) para {
	return d.para(d.say("collision."+strconv.Itoa(level)), style{scale: 0.7, color: ink, align: fyne.TextAlignCenter})
}

// wordsFit reports whether a cell of the grid of collisions has room for any
// sign with its word.
func (d *drawing) wordsFit(b box) bool {
	for _, level := range []int{workshop.Helps, workshop.Neutral, workshop.Collides} {
		if word := d.signWord(level, look.Ink); word.natural(signText) > b.w || signText*figurePitch+word.height(b.w, signText) > b.h {
			return false
		}
	}
	return true
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
	d.grid(38, list{in: b, blocks: append(open, settled...)})
}

func (d *drawing) rule(r workshop.WallRule) block {
	title := d.para(d.say("collision.pair", r.Sales, r.Marketing), style{scale: 0.8, bold: true, color: look.Muted, lines: 3})
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
	title := lead{ems: 1.4, first: sign{v.Story.Side}, rest: d.para(v.Story.Text, style{bold: true, color: look.SideColor(v.Story.Side)})}
	head := b.top(min(90, b.h*0.2))
	if v.Of > 1 {
		at := d.para(d.say("wall.story.at", v.At, v.Of), style{color: look.Muted, align: fyne.TextAlignTrailing})
		w := at.natural(32) + 2
		d.writeMiddle(at, box{head.right() - w, head.y, w, head.h}, 32)
		head.w -= w + 24
	}
	h := d.write(title, head, 60)
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
	d.grid(44, list{in: b.below(h + 20), blocks: tiles})
}
