package page

import (
	"fmt"

	"accord/workshop"
	"accord/workshop/document"
)

// cover sets what a paper begins with: its name, and who met where and when.
// If the first section wants a page of its own, the cover has one too and
// stands lower. A first section that fills one page without wanting one of its
// own is the whole paper, and there is no cover.
func (s *setter) cover(p *pager, d document.Document) {
	first := document.Section{}
	if len(d.Sections) > 0 {
		first = d.Sections[0]
	}
	if !first.NewPage && first.OnePage {
		s.logoAbove(p, d.Logo)
		return
	}
	s.logo(p, d.Logo)
	if first.NewPage {
		p.y = max(p.y, p.top+(p.bottom-p.top)*0.22)
	}
	if d.Title == "" && d.Subtitle == "" && len(d.Cover) == 0 {
		return
	}
	strips := []strip{s.bars()}
	strips = append(strips, s.lines(d.Title, s.spacing.title, s.left, s.width)...)
	if d.Subtitle != "" {
		strips = append(strips, padded(s.lines(d.Subtitle, underStyle, s.left, s.width), 3, 0)...)
	}
	p.place(part{columns: []column{{units: paragraph(strips)}}})
	if len(d.Cover) > 0 {
		p.place(part{gap: s.spacing.cover, columns: []column{{
			units: s.factUnits(d.Cover, s.left+14, s.width-28),
			panel: &panel{s.left, s.width, ground, 7, 11 * s.spacing.air},
		}}})
	}
}

// bars are the colours of the two sides, next to each other: the one ornament
// of a paper.
func (s *setter) bars() strip {
	sales, marketing := toneOf(workshop.Sales).dark, toneOf(workshop.Marketing).dark
	return strip{height: 12 + 10*s.spacing.air, cells: [][]Op{{
		Box{s.left, 2, 30, 5, 0, sales},
		Box{s.left + 30, 2, 30, 5, 0, marketing},
	}}}
}

// margins puts on every page what stands outside its text: the mark at the
// top right, the title and the number of the page at the foot.
func (s *setter) margins(p *pager, d document.Document) {
	for i := range p.pages {
		ops := p.pages[i].Ops
		p.pages[i].Ops = append(append(s.marked(d.Mark), ops...), s.foot(d, i+1, len(p.pages), p.bottom+26)...)
	}
}

// marked is the tag that tells a draft from what was signed.
func (s *setter) marked(mark string) []Op {
	if mark == "" {
		return nil
	}
	st := style{size: 9, bold: true, ink: white}
	runs := s.fonts.cutShort(mark, true, (s.width-20)/st.size)
	wide := width(runs)*st.size + 20
	x := s.left + s.width - wide
	tag := Box{x, 28, wide, 18, 5, warn}
	return append([]Op{tag}, s.draw(runs, st, x+10, 37+st.size*capital)...)
}

func (s *setter) foot(d document.Document, number, of int, y float64) []Op {
	words := fmt.Sprintf("%d / %d", number, of)
	if d.PageOf != "" {
		words = fmt.Sprintf(d.PageOf, number, of)
	}
	st := runningStyle
	count := s.fonts.cutShort(words, false, s.width/2/st.size)
	wide := width(count) * st.size
	title := s.fonts.cutShort(d.Title, false, (s.width-wide-20)/st.size)
	ops := []Op{Line{s.left, y - 14, s.left + s.width, y - 14, 0.5, hairline}}
	ops = append(ops, s.draw(title, st, s.left, y)...)
	return append(ops, s.draw(count, st, s.left+s.width-wide, y)...)
}
