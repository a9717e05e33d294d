package page

import (
	"strings"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/plot"
)

// mapHigh is how high the picture of the level and gap grid is.
const mapHigh = 190

// mapped sets the picture of the level and gap grid, and below it what it says
// in words.
func (s *setter) mapped(m document.Map) []part {
	return append(s.areas(m), s.facts(m.Words)...)
}

// areas sets the picture, whole on one page.
func (s *setter) areas(m document.Map) []part {
	if len(m.Places) == 0 {
		return nil
	}
	picture := strip{height: s.pt(mapHigh), cells: [][]Op{s.picture(m)}}
	names := beside(s.ends(m.Low, m.High, headingStyle)...)
	ends := beside(s.ends(m.Lowest, m.Highest, mutedStyle)...)
	return s.single([]unit{{strips: append([]strip{picture}, append(padded(names, s.pt(4), 0), ends...)...)}})
}

// ends sets one text at each end of a line.
func (s *setter) ends(left, right string, st style) [][]strip {
	half := s.width/2 - s.pt(6)
	wide := min(half, s.measure(right, st))
	return [][]strip{s.lines(left, st, s.left, half), s.lines(right, st, s.left+s.width-wide, wide+0.01)}
}

// picture draws borders, the name of the area where sides are far apart, and
// every statement where it stands.
func (s *setter) picture(m document.Map) []Op {
	in := plot.Box{X: s.left, W: s.width, H: s.pt(mapHigh)}
	p := plot.New(in, m.Places)
	var ops []Op
	for _, b := range append(p.Borders(), plot.Stroke{X1: in.X, Y1: in.H, X2: in.X + in.W, Y2: in.H}) {
		ops = append(ops, Line{b.X1, b.Y1, b.X2, b.Y2, s.pt(1), hairline})
	}
	name := s.fonts.cutShort(m.Apart, true, in.W*0.3/s.pt(headingStyle.size))
	ops = append(ops, s.draw(name, headingStyle, in.X, s.pt(11))...)
	taken := plot.Box{X: in.X, W: width(name) * s.pt(headingStyle.size), H: s.pt(headingStyle.lead)}
	marks := p.Marks(m.Places, s.pt(badgeSize+2), s.markWidth, taken)
	for _, mark := range marks {
		if mark.Moved {
			ops = append(ops, Line{mark.X, mark.Y, mark.Box.X + mark.Box.W/2, mark.Box.Y + mark.Box.H/2, s.pt(0.7), muted},
				Box{mark.X - s.pt(1.5), mark.Y - s.pt(1.5), s.pt(3), s.pt(3), 0, muted})
		}
	}
	for _, mark := range marks {
		ops = append(ops, s.mark(mark)...)
	}
	return ops
}

// numberW is the room for the number of a statement.
const numberW = 20

func (s *setter) markWidth(p workshop.PulsePlace) float64 {
	return s.pt(numberW + float64(len(p.SplitSides()))*(badgeSize+1))
}

// mark draws the number of a statement, with a stronger edge if it is to be
// talked about first, and behind it the letter of each side that is split.
func (s *setter) mark(m plot.Mark) []Op {
	edge, wide := hairline, s.pt(0.7)
	if m.TalkFirst() {
		edge, wide = ink, s.pt(1.2)
	}
	b := m.Box
	ops := []Op{
		Box{b.X, b.Y, b.W, b.H, s.pt(3), edge},
		Box{b.X + wide, b.Y + wide, b.W - 2*wide, b.H - 2*wide, s.pt(3) - wide, white},
	}
	st := style{size: 8.5, bold: true, ink: ink}
	runs := s.fonts.shape(strings.ToUpper(m.Statement), true)
	x := b.X + (s.pt(numberW)-width(runs)*s.pt(st.size))/2
	ops = append(ops, s.draw(runs, st, x, b.Y+b.H/2+s.pt(st.size)*capital)...)
	for i, side := range m.SplitSides() {
		ops = append(ops, s.badge(side, b.X+s.pt(numberW-1+float64(i)*(badgeSize+1)), b.Y+(b.H-s.pt(badgeSize))/2)...)
	}
	return ops
}
