package page

import (
	"bytes"
	"image/png"

	"accord/workshop/document"
)

// How wide and high a logo may be on paper, in points: six centimetres by two.
// A pixel of it is never larger than on a screen, or it would be seen.
const (
	logoWide  = 170
	logoHigh  = 57
	logoPixel = 0.75
	logoBelow = 14 // to the name of the paper
)

// LogoSize returns how wide and high a logo is on paper, in points, and zero if
// there is none.
func LogoSize(l document.Logo) (wide, high float64) {
	size, err := png.DecodeConfig(bytes.NewReader(l.PNG))
	if err != nil {
		return 0, 0
	}
	by := min(logoPixel, logoWide/float64(size.Width), logoHigh/float64(size.Height))
	return by * float64(size.Width), by * float64(size.Height)
}

// logo sets the client's logo above all else on the cover.
func (s *setter) logo(p *pager, l document.Logo) {
	wide, high := LogoSize(l)
	if high == 0 {
		return
	}
	picture := Image{X: s.left, W: wide, H: high, PNG: l.PNG}
	p.place(part{columns: []column{{units: paragraph([]strip{{height: high + logoBelow, cells: [][]Op{{picture}}}})}}})
}

// logoAbove puts the logo into the margin above a page that is the whole
// paper, where it takes no room from what is to be read from afar.
func (s *setter) logoAbove(p *pager, l document.Logo) {
	wide, high := LogoSize(l)
	if high == 0 {
		return
	}
	const gap = 8
	by := min(1, p.top*0.6/high)
	p.pages[0].Ops = append(p.pages[0].Ops, Image{X: s.left, Y: p.top - gap - by*high, W: by * wide, H: by * high, PNG: l.PNG})
}
