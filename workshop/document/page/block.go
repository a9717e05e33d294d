package page

import (
	"fmt"

	"accord/workshop/document"
)

// block sets one block. A block with nothing in it gives no part.
func (s *setter) block(b document.Block) ([]part, error) {
	switch b := b.(type) {
	case document.Paragraph:
		return s.paragraph(b), nil
	case document.Heading:
		return []part{{gap: s.pt(15), before: s.heading(string(b), 0)}}, nil
	case document.List:
		return s.list(b), nil
	case document.Facts:
		return s.facts(b), nil
	case document.Table:
		return s.table(b), nil
	case document.Dumbbells:
		return s.dumbbells(b), nil
	case document.Map:
		return s.mapped(b), nil
	case document.Sides:
		return s.sides(b), nil
	case document.Clause:
		return s.clause(b), nil
	case document.Signatures:
		return s.signatures(b), nil
	case document.Cuts:
		return s.cuts(b), nil
	case document.Blanks:
		return s.blanks(b), nil
	}
	return nil, fmt.Errorf("no way to lay out a %T", b)
}

// single is a part of one column without a panel.
func (s *setter) single(units []unit) []part {
	if len(units) == 0 {
		return nil
	}
	return []part{{gap: s.air(8), columns: []column{{units: units}}}}
}

func (s *setter) paragraph(p document.Paragraph) []part {
	switch p.Tone {
	case document.Strong:
		return s.single(paragraph(s.lines(p.Text, strongStyle, s.left, s.width)))
	case document.Muted:
		return s.single(paragraph(s.lines(p.Text, mutedStyle, s.left, s.width)))
	case document.Notice:
		return s.notice(p.Text)
	}
	return s.single(paragraph(s.lines(p.Text, bodyStyle, s.left, s.width)))
}

// notice sets what needs attention on a tint, with a sign that survives a
// black-and-white copy.
func (s *setter) notice(text string) []part {
	inset := s.pt(11)
	x := s.left + inset + s.pt(badgeSize+badgeGap)
	lines := s.lines(text, noticeStyle, x, s.left+s.width-inset-x)
	mark := s.sign("!", warn, s.left+inset, s.pt(noticeStyle.lead-badgeSize)/2)
	lines[0].cells[0] = append(mark, lines[0].cells[0]...)
	return []part{{gap: s.pt(9), columns: []column{{
		units: paragraph(lines),
		panel: &panel{s.left, s.width, warnTint, s.pt(5), s.pt(8)},
	}}}}
}

func (s *setter) list(items document.List) []part {
	var units []unit
	indent := s.pt(13)
	for _, item := range items {
		lines := s.lines(item, bodyStyle, s.left+indent, s.width-indent)
		bullet := s.lines("•", bodyStyle.in(muted), s.left+s.pt(2), indent)
		set := paragraph(beside(bullet, lines))
		set[0].gap = s.pt(3)
		units = append(units, set...)
	}
	return s.single(units)
}

// fewFacts is how high facts are, in points, that are rather moved to the next
// page than parted.
const fewFacts = 60

func (s *setter) facts(facts document.Facts) []part {
	set := s.single(s.factUnits(facts, s.left, s.width))
	for i, p := range set {
		set[i].whole = p.columns[0].height() < s.pt(fewFacts)
	}
	return set
}

// factUnits sets facts between x and x+wide, labels to the left.
func (s *setter) factUnits(facts []document.Fact, x, wide float64) []unit {
	label := mutedStyle
	label.lead = bodyStyle.lead
	indent := s.pt(40) // short labels of one box and the next begin alike
	for _, f := range facts {
		indent = max(indent, s.measure(f.Label, label))
	}
	indent = min(indent+s.pt(14), wide*0.32)
	var units []unit
	for _, f := range facts {
		labels := s.lines(f.Label, label, x, indent-s.pt(8))
		values := s.lines(f.Value, bodyStyle, x+indent, wide-indent)
		set := paragraph(beside(labels, values))
		set[0].gap = s.pt(3)
		units = append(units, set...)
	}
	return units
}
