package page

import "accord/workshop"

// margins are where the text of a page stands, in points from the edges of the
// sheet.
type margins struct{ side, above, below float64 }

// The margins of papers, and of those that are to fill few pages.
var (
	usualMargins  = margins{side: 57, above: 62, below: 62} // two centimetres
	narrowMargins = margins{side: 43, above: 44, below: 50}
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

// spacious and dense are how a paper is spaced, and one that is to fill few
// pages.
var (
	spacious = spacing{title: titleStyle, section: sectionStyle, above: 26, cover: 18, air: 1,
		noted: bodyStyle, note: mutedStyle}
	dense = spacing{title: titleStyle.sized(19, 24), section: sectionStyle.sized(12, 16), above: 12, cover: 8, air: 0.6,
		noted: strongStyle.sized(9.5, 13), note: bodyStyle.sized(9, 12), together: true}
)

// spacing is how large the title of a paper and those of its sections are, the
// room above them and above the facts of the cover, and how much of the usual
// room there is around rows and in panels. Where what is known of a line of a
// list is most of the paper, it is not set in the smallest type.
type spacing struct {
	title, section    style
	above, cover, air float64
	noted, note       style
	together          bool // a line of a list stays with what is known of it
}

// sized returns the style in another size.
func (st style) sized(size, lead float64) style { st.size, st.lead = size, lead; return st }

// A setter turns blocks into parts. Everything but the width of the page is
// multiplied by its scale.
type setter struct {
	fonts       *fonts
	left, width float64
	tall        float64 // of what may be printed on
	scale       float64
	spacing     spacing
}

// pt returns a measure at the scale of the section.
func (s *setter) pt(points float64) float64 { return points * s.scale }

// air returns a measure of the room around text, at the scale of the section.
func (s *setter) air(points float64) float64 { return s.pt(points) * s.spacing.air }

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
	return s.fonts.widest(text, st.bold) * s.pt(st.size)
}

// badge draws the letter of a side in its colour, so that a copier that knows
// no colours still tells the sides apart. Its top is at y.
func (s *setter) badge(side workshop.Side, x, y float64) []Op {
	if side == "" {
		return nil
	}
	return s.sign(side.Letter(), toneOf(side).dark, x, y)
}

// badgeSize is the width and height of a badge, badgeGap the room between it
// and its text.
const (
	badgeSize = 13
	badgeGap  = 7
)

func (s *setter) sign(letter string, fill Ink, x, y float64) []Op {
	st := style{size: 8.5, bold: true, ink: white}
	runs := s.fonts.shape(letter, true)
	side := s.pt(badgeSize)
	box := Box{x, y, side, side, s.pt(3.5), fill}
	text := s.draw(runs, st, x+(side-width(runs)*s.pt(st.size))/2, y+side/2+s.pt(st.size)*capital)
	return append([]Op{box}, text...)
}

// rule is a line with room below it.
func (s *setter) rule(x, wide float64, i Ink, thick, below float64) strip {
	return strip{height: s.pt(below), cells: [][]Op{{Line{x, 0, x + wide, 0, thick, i}}}}
}
