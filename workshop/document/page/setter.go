package page

import (
	"fmt"

	"accord/workshop"
	"accord/workshop/document"
)

// Where the text of a page stands, in points from the edges of the sheet.
const (
	marginX      = 57 // two centimetres
	marginTop    = 62
	marginBottom = 62
)

// A style is how text looks, before a section is made larger or smaller.
type style struct {
	size, lead float64 // lead is from one line to the next
	bold       bool
	ink        Ink
}

// The styles of a paper.
var (
	bodyStyle    = style{size: 9.5, lead: 13.5, ink: ink}
	strongStyle  = style{size: 10.5, lead: 15, bold: true, ink: ink}
	mutedStyle   = style{size: 8.5, lead: 12, ink: muted}
	noticeStyle  = style{size: 9.5, lead: 13.5, bold: true, ink: warn}
	headStyle    = style{size: 8.5, lead: 12, bold: true, ink: muted}
	titleStyle   = style{size: 25, lead: 31, bold: true, ink: ink}
	underStyle   = style{size: 12, lead: 17, ink: muted}
	sectionStyle = style{size: 15, lead: 20, bold: true, ink: ink}
	headingStyle = style{size: 11, lead: 15, bold: true, ink: ink}
	runningStyle = style{size: 8, lead: 11, ink: muted}
)

// in returns the style in another ink.
func (st style) in(i Ink) style { st.ink = i; return st }

// A setter turns blocks into parts. Everything but the width of the page is
// multiplied by its scale.
type setter struct {
	fonts       *fonts
	left, width float64
	scale       float64
}

// pt returns a measure at the scale of the section.
func (s *setter) pt(points float64) float64 { return points * s.scale }

// lines sets text in a column that begins at x, one strip a line.
func (s *setter) lines(text string, st style, x, wide float64) []strip {
	size, lead := s.pt(st.size), s.pt(st.lead)
	var strips []strip
	for _, line := range s.fonts.wrap(text, st.bold, wide/size) {
		ops := s.draw(line, st, x, lead/2+size*capital)
		strips = append(strips, strip{height: lead, cells: [][]Op{ops}})
	}
	return strips
}

// capital is half the height of a capital letter, in ems: what puts it in the
// middle of its line.
const capital = 0.357

// draw turns the runs of a line into operations.
func (s *setter) draw(line []run, st style, x, y float64) []Op {
	size := s.pt(st.size)
	var ops []Op
	for _, r := range line {
		wide := r.width * size
		ops = append(ops, Text{X: x, Y: y, Width: wide, Face: r.face, Size: size, Ink: st.ink, Text: r.text})
		x += wide
	}
	return ops
}

// measure returns how wide text is on one line, in points.
func (s *setter) measure(text string, st style) float64 {
	widest := 0.0
	for _, line := range s.fonts.wrap(text, st.bold, 1e6) {
		widest = max(widest, width(line)*s.pt(st.size))
	}
	return widest
}

// badge draws the letter of a side in its colour, so that a copier that knows
// no colours still tells the sides apart. Its top is at y.
func (s *setter) badge(side workshop.Side, x, y float64) []Op {
	if side == "" {
		return nil
	}
	return s.sign(side.Letter(), toneOf(side).dark, x, y)
}

// badgeSize is the width and height of a badge.
const badgeSize = 13

func (s *setter) sign(letter string, fill Ink, x, y float64) []Op {
	st := style{size: 8.5, bold: true, ink: white}
	runs := s.fonts.shape(letter, true)
	side := s.pt(badgeSize)
	box := Box{x, y, side, side, s.pt(3.5), fill}
	text := s.draw(runs, st, x+(side-width(runs)*s.pt(st.size))/2, y+side/2+s.pt(st.size)*capital)
	return append([]Op{box}, text...)
}

// parts sets a section.
func (s *setter) parts(section document.Section) ([]part, error) {
	var all []part
	var waiting []strip // headings, for the next block
	gap := 0.0
	if section.Heading != "" {
		waiting, gap = s.sectionHeading(section.Heading), s.pt(26)
	}
	for _, b := range section.Blocks {
		if h, is := b.(document.Heading); is {
			if len(waiting) == 0 {
				gap = s.pt(15)
			}
			waiting = append(waiting, s.heading(string(h), level(section))...)
			continue
		}
		set, err := s.block(b)
		if err != nil {
			return nil, fmt.Errorf("section %q: %w", section.Heading, err)
		}
		if len(set) > 0 && len(waiting) > 0 {
			set[0].before, set[0].gap = waiting, gap
			waiting = nil
		}
		all = append(all, set...)
	}
	if len(waiting) > 0 {
		all = append(all, part{gap: gap, before: waiting})
	}
	return all, nil
}

// level is how deep the headings within a section stand in the outline.
func level(section document.Section) int {
	if section.Heading == "" {
		return 0
	}
	return 1
}

func (s *setter) sectionHeading(text string) []strip {
	strips := padded(s.lines(text, sectionStyle, s.left, s.width), 0, s.pt(5))
	strips = append(strips, s.rule(s.left, s.width, ink, 0.9, 9))
	strips[0].mark = &Mark{Title: s.fonts.plain(text)}
	return strips
}

func (s *setter) heading(text string, level int) []strip {
	strips := padded(s.lines(text, headingStyle, s.left, s.width), s.pt(2), s.pt(5))
	strips[0].mark = &Mark{Title: s.fonts.plain(text), Level: level}
	return strips
}

// rule is a line with room below it.
func (s *setter) rule(x, wide float64, i Ink, thick, below float64) strip {
	return strip{height: s.pt(below), cells: [][]Op{{Line{x, 0, x + wide, 0, thick, i}}}}
}
