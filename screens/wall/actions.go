package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawActions draws who does what by when. Where there are more actions than
// can be read, those around the newest are shown: it is
// talked about.
func (d *drawing) drawActions(b box, v workshop.ActionsView) {
	if len(v.Actions) == 0 {
		d.empty(b, "wall.actions.none")
		return
	}
	var rows []block
	for _, a := range v.Actions {
		rows = append(rows, row{fill: look.SideTint(a.Side), cells: d.action(a)})
	}
	head := cells{
		d.para(d.say("wall.actions.what"), style{color: look.Muted, bold: true}),
		d.para(d.say("wall.actions.who"), style{color: look.Muted, bold: true}),
		d.para(d.say("wall.actions.when"), style{color: look.Muted, bold: true}),
	}
	d.lists(46, 1, list{in: d.tableHead(b, head), blocks: rows, now: v.Newest})
}

// tableHead draws what the columns of a table are, on a line or two, and
// returns the room that is left below.
func (d *drawing) tableHead(b box, head cells) box {
	const gap = 4
	tall := min(row{cells: head}.height(b.w, floor), b.h*0.25)
	return b.below(d.write(row{cells: head}, b.top(max(60, tall)), 32) + gap)
}

// action returns a row: what, who and by when. What is missing says so.
func (d *drawing) action(a workshop.WallAction) cells {
	var who, when block
	if a.Owner == "" {
		who = chips{d.missing("owner")}
	} else {
		who = lead{ems: 1.5, first: sign{a.Side}, rest: d.para(a.Owner, style{})}
	}
	if a.Due == "" {
		when = chips{d.missing("due")}
	} else {
		when = d.para(d.day(a.Due), style{})
	}
	return cells{d.para(a.Text, style{}), who, when}
}

// A row is cells on a ground, closer together than cards are.
type row struct {
	fill  fyne.ThemeColorName
	cells cells
}

const rowPad = 0.2 // above and below, in ems

func (r row) height(width, size float32) float32 {
	return r.cells.height(width-2*padX*size, size) + 2*rowPad*size
}

func (r row) least(size float32) float32 { return r.cells.least(size) + 2*padX*size }

func (r row) draw(d *drawing, b box, size float32) {
	d.fill(b, r.fill, min(16, size*0.4))
	r.cells.draw(d, b.inset(padX*size, rowPad*size), size)
}

// cells is a row of a table with three columns: one wide and two narrow.
type cells [3]block

var shares = []float32{3.1, 1.5, 1.1}

const cellGap = 0.7 // in ems

func (c cells) boxes(b box, size float32) []box { return b.columns(cellGap*size, shares...) }

func (c cells) height(width, size float32) float32 {
	var h float32
	for i, b := range c.boxes(box{w: width}, size) {
		h = max(h, c[i].height(b.w, size))
	}
	return h
}

// least is the width at which the widest word still stands in its column.
func (c cells) least(size float32) float32 {
	var all, w float32
	for _, s := range shares {
		all += s
	}
	for i, each := range c {
		w = max(w, each.least(size)*all/shares[i])
	}
	return w + 2*cellGap*size
}

func (c cells) draw(d *drawing, b box, size float32) {
	for i, each := range c.boxes(b, size) {
		c[i].draw(d, each, size)
	}
}
