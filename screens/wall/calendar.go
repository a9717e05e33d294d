package wall

import (
	"fmt"
	"strconv"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawCalendar draws need above support for twelve months, outlines the gap
// months, and below says how they end once the room decides on them.
func (d *drawing) drawCalendar(b box, v workshop.CalendarView) {
	if len(v.Months) == 0 {
		d.empty(b, "wall.calendar.none")
		return
	}
	strip, below := b, box{}
	if v.Deciding {
		strip, below = b.top(b.h*0.52), b.below(b.h*0.52+24)
	}
	label := d.calendarLabels(strip)
	columns := box{strip.x + label, strip.y, strip.w - label, strip.h}.columns(calendarGap, equal(len(v.Months))...)
	var names []block
	var heads []box
	for i, m := range v.Months {
		short := d.say(fmt.Sprintf("month.short.%02d", m.Month.Number()))
		names = append(names, d.para(short, style{color: look.Muted, bold: m.Now, align: fyne.TextAlignCenter}))
		name, _, _, _ := rowsOf(columns[i])
		heads = append(heads, name)
		d.month(columns[i], m)
	}
	d.writeAlike(names, heads, 32)
	d.writeMiddle(d.para(yearsOf(v.Months), style{color: look.Muted}), box{strip.x, heads[0].y, label, heads[0].h}, 32)
	if v.Deciding {
		d.drawEnds(below, v)
	}
}

// yearsOf returns the year of some months, or the two that they lie in.
func yearsOf(months []workshop.WallMonth) string {
	first, last := strconv.Itoa(months[0].Month.Year()), strconv.Itoa(months[len(months)-1].Month.Year())
	if first == last {
		return first
	}
	return first + "–" + last
}

// calendarGap is the room between months.
const calendarGap = 10

// equal is as many equal shares.
func equal(n int) []float32 {
	shares := make([]float32, n)
	for i := range shares {
		shares[i] = 1
	}
	return shares
}

// rowsOf parts a month: its name, need, support, and what is to be said of it.
func rowsOf(b box) (name, need, support, foot box) {
	const nameH, footH = 52, 44 // the outline of a gap month stays clear of both
	bars := (b.h - nameH - footH - 24) / 2
	name = b.top(nameH - 10)
	need = box{b.x, b.y + nameH, b.w, bars}
	support = box{b.x, need.bottom() + 12, b.w, bars}
	return name, need, support, b.foot(footH)
}

// calendarLabels draws what the two rows are and returns the room they take.
func (d *drawing) calendarLabels(b box) float32 {
	const width = 230
	_, need, support, _ := rowsOf(box{b.x, b.y, width, b.h})
	var labels []block
	for _, side := range workshop.Sides {
		words := d.para(d.say("calendar."+workshop.CalendarRow(side)), style{bold: true, color: look.SideColor(side)})
		labels = append(labels, lead{ems: 1.6, first: sign{side}, rest: words})
	}
	d.writeAlike(labels, []box{need.inset(4, 8), support.inset(4, 8)}, 36)
	return width
}

// month draws one month below its name.
func (d *drawing) month(b box, m workshop.WallMonth) {
	_, need, support, foot := rowsOf(b)
	d.level(need, workshop.Sales, m.Need)
	d.level(support, workshop.Marketing, m.Support)
	switch {
	case m.Gap:
		d.outline(box{b.x - 3, need.y - 3, b.w + 6, support.bottom() - need.y + 6}, look.Warn, 4, 14)
		d.gapWord(foot, m)
	case m.Over:
		d.word(foot.inset(-calendarGap/2, 0), d.say("calendar.over"), look.Muted)
	}
}

// level draws a bar from the foot of a cell, as tall as the level.
func (d *drawing) level(b box, side workshop.Side, level int) {
	d.fill(b, look.Neutral, 10)
	if level == workshop.NotPainted {
		return
	}
	h := max(b.h*float32(level)/3, 6)
	d.fill(b.foot(h), look.SideColor(side), min(10, h/2))
	const figureH = 40
	switch above := b.top(b.h - h); {
	case h >= figureH:
		d.word(b.foot(h), strconv.Itoa(level), look.OnSide(side))
	case above.h >= figureH:
		d.word(above.foot(figureH), strconv.Itoa(level), look.SideColor(side))
	}
}

// word writes a word in the middle of a box. It is never cut: it is all that
// is said there.
func (d *drawing) word(b box, text string, ink fyne.ThemeColorName) {
	d.writeWhole(figure{d.para(text, style{bold: true, color: ink, align: fyne.TextAlignCenter})}, b, floor)
}

// gapWord says under a gap month how it ends.
func (d *drawing) gapWord(b box, m workshop.WallMonth) {
	if m.End == "" {
		d.word(b.inset(-calendarGap/2, 0), d.say("calendar.gap"), look.Warn)
		return
	}
	d.check(box{b.x + (b.w-34)/2, b.centred(34).y, 34, 34}, look.Joint, look.OnJoint)
}

// drawEnds draws how the gap months end, the one the room looks at first.
func (d *drawing) drawEnds(b box, v workshop.CalendarView) {
	var ends []block
	add := func(now bool) {
		for _, m := range v.Months {
			if m.Gap && m.Now == now {
				ends = append(ends, d.monthEnd(m))
			}
		}
	}
	add(true)
	add(false)
	if len(ends) == 0 {
		d.empty(b, "wall.calendar.no-gaps")
		return
	}
	d.grid(38, list{in: b, blocks: ends})
}

// monthEnd is a gap month with what both say about it.
func (d *drawing) monthEnd(m workshop.WallMonth) block {
	head := d.say("calendar.month", d.say.Month(m.Month), m.Need, m.Support)
	words, fill := d.say("calendar.open"), look.WarnTint
	if m.End != "" {
		words, fill = m.Words, look.JointTint
		head = d.say("calendar.ended", d.say.Month(m.Month), d.say("month-end."+string(m.End)))
	}
	blocks := []block{d.para(head, style{scale: 0.8, bold: true, color: look.Muted}), d.para(words, style{bold: m.Now})}
	note := m.Note
	if m.By != "" {
		if note != "" {
			note += " · "
		}
		note += d.day(m.By)
	}
	if note != "" {
		blocks = append(blocks, d.para(note, style{scale: 0.8, color: look.Muted}))
	}
	return tile{fill: fill, block: stack{blocks: blocks}}
}
