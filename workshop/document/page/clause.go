package page

import (
	"accord/workshop"
	"accord/workshop/document"
)

// clause sets one agreed thing on the tint of the side that promises it. It
// stays on one page if a page can hold it.
func (s *setter) clause(c document.Clause) []part {
	tone := toneOf(c.Side)
	inset := s.pt(12)
	x, wide := s.left+inset, s.width-2*inset
	indent := s.pt(badgeSize + badgeGap)
	if c.Side == "" {
		indent = 0
	}
	box := column{
		head:  s.clauseHead(c, x, wide),
		units: s.factUnits(c.Facts, x+indent, wide-indent),
		panel: &panel{s.left, s.width, tone.tint, s.pt(7), s.air(9)},
	}
	if len(box.units) == 0 {
		box.units, box.head = []unit{{strips: box.head}}, nil
	} else {
		box.head = padded(box.head, 0, s.pt(3))
	}
	return []part{{gap: s.air(8), whole: true, columns: []column{box}}}
}

// clauseHead is the badge, the number, the title and, at the right, how the
// clause stands. A long status goes under the title instead.
func (s *setter) clauseHead(c document.Clause, x, wide float64) []strip {
	st, right := strongStyle, x+wide
	dark := toneOf(c.Side).dark
	number := st.in(dark)
	status := style{size: 8.5, lead: st.lead, bold: true, ink: dark}

	badge := []strip{{height: s.pt(st.lead), cells: [][]Op{s.badge(c.Side, x, s.pt(st.lead-badgeSize)/2)}}}
	if c.Side != "" {
		x += s.pt(badgeSize + badgeGap)
	}
	var numbers []strip
	if c.Number != "" {
		numberWide := min(s.measure(c.Number, number)+0.1, wide/4)
		numbers = s.lines(c.Number, number, x, numberWide)
		x += numberWide + s.pt(8)
	}
	statusWide := 0.0
	if c.Status != "" {
		statusWide = s.measure(c.Status, status) + 0.1
	}
	if statusWide > wide*0.35 {
		titles := s.lines(c.Title, st, x, right-x)
		under := s.lines(c.Status, status, x, right-x)
		return beside(badge, numbers, append(titles, under...))
	}
	titles := s.lines(c.Title, st, x, right-x-statusWide-s.pt(10))
	if statusWide == 0 {
		return beside(badge, numbers, titles)
	}
	return beside(badge, numbers, titles, s.lines(c.Status, status, right-statusWide, statusWide))
}

// signatures sets lines to sign on: Sales to the left and Marketing to the
// right, or whoever there is in two columns.
func (s *setter) signatures(people document.Signatures) []part {
	wide := (s.width - s.pt(28)) / 2
	columns := make([]column, 2)
	left, right := people.Columns()
	for at, signing := range []document.Signatures{left, right} {
		for row, person := range signing {
			strips := s.signature(person, s.left+float64(at)*(wide+s.pt(28)), wide, roomToSign(left, right, row))
			columns[at].units = append(columns[at].units, unit{gap: s.pt(10), strips: strips})
		}
	}
	if len(people) == 0 {
		return nil
	}
	return []part{{gap: s.pt(8), whole: true, columns: columns}}
}

// roomToSign is how much room there is above a line, in points: for a hand, or
// less where whoever stands in that row has signed.
func roomToSign(left, right document.Signatures, row int) float64 {
	for _, signing := range []document.Signatures{left, right} {
		if row < len(signing) && signing[row].Signed == "" {
			return 24
		}
	}
	return 8
}

// signature is room to sign in, a line, and who signs.
func (s *setter) signature(person document.Signature, x, wide, room float64) []strip {
	var strips []strip
	if person.Signed != "" {
		st := style{size: 9.5, lead: 13, bold: true, ink: toneOf(workshop.Both).dark}
		strips = padded(s.lines("✓ "+person.Signed, st, x, wide), s.pt(room), s.pt(5))
	} else {
		strips = []strip{{height: s.pt(room + 18)}}
	}
	strips = append(strips, s.rule(x, wide, ink, 0.8, 6))
	indent := 0.0
	badge := s.badge(person.Side, x, s.pt(bodyStyle.lead-badgeSize)/2)
	if len(badge) > 0 {
		indent = s.pt(badgeSize + badgeGap)
	}
	name := bodyStyle
	name.bold = true
	names := s.lines(person.Name, name, x+indent, wide-indent)
	names[0].cells[0] = append(badge, names[0].cells[0]...)
	strips = append(strips, names...)
	if person.Job != "" {
		strips = append(strips, s.lines(person.Job, mutedStyle, x+indent, wide-indent)...)
	}
	return strips
}
