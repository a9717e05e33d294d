package page

import "accord/workshop/document"

// ruled is from one line to write on to the next, in points: room for a hand.
const ruled = 21

// blanks sets questions with room to answer them by hand. A few that belong
// together stay on one page.
func (s *setter) blanks(all document.Blanks) []part {
	var units []unit
	for _, b := range all {
		units = append(units, unit{gap: s.pt(6), strips: s.blank(b, s.left, s.width)})
	}
	set := s.single(units)
	for i, p := range set {
		set[i].whole = p.columns[0].height() < s.pt(shortList)
	}
	return set
}

// blank sets one question: boxes to tick, the rest of its line, or lines.
func (s *setter) blank(b document.Blank, x, wide float64) []strip {
	strips := s.lines(b.Asked(), bodyStyle, x, wide)
	if boxes := b.Boxes(); boxes != "" {
		if room := s.measure(boxes, bodyStyle); room < wide/3 { // at the edge, all below one another
			strips = beside(s.lines(b.Label, bodyStyle, x, wide-room-s.pt(8)), s.lines(boxes, bodyStyle, x+wide-room, room+1))
		}
	}
	if b.Label == "" && len(b.Choices) == 0 {
		strips = nil
	}
	if b.Note != "" {
		strips = append(strips, s.lines(b.Note, mutedStyle, x, wide)...)
	}
	lines := b.Lines
	if len(b.Choices) == 0 && lines == 0 {
		from := x + s.measure(b.Label, bodyStyle) + s.pt(5)
		if lines = 1; len(strips) == 1 && from < x+wide*0.6 {
			line := strips[0].lowered(s.pt(ruled - bodyStyle.lead))
			foot := line.height - s.pt(3)
			line.cells = append(line.cells, []Op{Line{from, foot, x + wide, foot, 0.5, muted}})
			return []strip{line}
		}
	}
	for range lines {
		strips = append(strips, strip{height: s.pt(ruled), cells: [][]Op{{Line{x, s.pt(ruled - 2), x + wide, s.pt(ruled - 2), 0.5, muted}}}})
	}
	return padded(strips, s.pt(2), s.pt(3))
}
