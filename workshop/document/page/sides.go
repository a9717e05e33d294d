package page

import (
	"accord/workshop"
	"accord/workshop/document"
)

// between is the room between two columns of a page.
const between = 12

// shortList is how high a list is, in points, that is rather moved to the next
// page than parted.
const shortList = 200

// sides sets lists side by side, two in a row, each on its side's tint. They
// go over the pages together.
func (s *setter) sides(lists document.Sides) []part {
	var all []part
	for len(lists) > 0 {
		count := min(2, len(lists))
		wide := s.width
		if count == 2 {
			wide = (s.width - s.pt(between)) / 2
		}
		t := part{gap: s.air(10), whole: true}
		for i, list := range lists[:count] {
			c := s.sideList(list, s.left+float64(i)*(wide+s.pt(between)), wide)
			t.whole = t.whole && c.height() < s.pt(shortList)
			t.columns = append(t.columns, c)
		}
		all = append(all, t)
		lists = lists[count:]
	}
	return all
}

func (s *setter) sideList(list document.SideList, x, wide float64) column {
	tone := toneOf(list.Side)
	inset := s.pt(11)
	inner := wide - 2*inset
	c := column{
		head:  s.sideHead(list.Side, list.Heading, x+inset, inner),
		panel: &panel{x, wide, tone.tint, s.pt(7), s.air(9)},
	}
	for _, item := range list.Items {
		strips := s.item(item, x+inset, inner)
		strips = padded(strips, s.air(5), s.air(4))
		line := Line{x + inset, 0, x + inset + inner, 0, 0.6, tone.rule}
		strips[0].cells[0] = append([]Op{line}, strips[0].cells[0]...)
		if s.spacing.together {
			c.units = append(c.units, unit{strips: strips})
		} else {
			c.units = append(c.units, paragraph(strips)...)
		}
	}
	if len(c.units) == 0 { // a side that said nothing still has its place
		c.units = []unit{{strips: []strip{{height: s.pt(bodyStyle.lead)}}}}
	}
	return c
}

// item is a line of a list and what is known of it.
func (s *setter) item(i document.Item, x, wide float64) []strip {
	if i.Note == "" {
		return s.lines(i.Text, bodyStyle, x, wide)
	}
	return append(s.lines(i.Text, s.spacing.noted, x, wide), s.lines(i.Note, s.spacing.note, x, wide)...)
}

// sideHead is the badge of a side and the heading of its list.
func (s *setter) sideHead(side workshop.Side, heading string, x, wide float64) []strip {
	st := strongStyle.in(toneOf(side).dark)
	badge := s.badge(side, x, s.pt(st.lead-badgeSize)/2)
	indent := 0.0
	if len(badge) > 0 {
		indent = s.pt(badgeSize + badgeGap)
	}
	lines := s.lines(heading, st, x+indent, wide-indent)
	lines[0].cells[0] = append(badge, lines[0].cells[0]...)
	return padded(lines, 0, s.pt(5))
}
