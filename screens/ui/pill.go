package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// pill is what chips are drawn with: words on a ground with round ends.
type pill struct {
	back *canvas.Rectangle
	text *Text
	tall float32 // room above and below the words
}

func newPill() pill {
	return pill{back: newShape(), text: NewText("", Style{Size: look.SizeChip}), tall: look.Gap1 / 2}
}

// say shows the words of a tag in its tone, or faintly.
func (p *pill) say(tag Tag, faint bool) {
	ink, _ := tones(tag.Tone)
	if faint {
		ink = look.Faint
	}
	p.text.Set(tag.Text, Style{Size: look.SizeChip, Bold: tag.Tone == ToneBad, Color: ink})
}

func (p *pill) natural() float32 { return p.text.NaturalWidth() + 2*look.Gap2 }

func (p *pill) height(width float32) float32 {
	return p.text.HeightFor(width-2*look.Gap2) + 2*p.tall
}

func (p *pill) min(width float32) fyne.Size {
	if width == 0 {
		width = p.natural()
	}
	return fyne.NewSize(p.least(), p.height(width))
}

func (p *pill) least() float32 { return p.text.LeastWidth() + 2*look.Gap2 }

// draw draws the pill in a theme, at a size.
func (p *pill) draw(w themed, s shape, size fyne.Size) {
	s.radius = p.radius()
	drawShape(w, p.back, s)
	place(p.back, 0, 0, size.Width, size.Height)
	place(p.text, look.Gap2, p.tall, max(size.Width-2*look.Gap2, 0), max(size.Height-2*p.tall, 0))
}

// radius is that of one line, even when the words take more.
func (p *pill) radius() float32 { return p.text.lineHeight()/2 + p.tall }
