// Package sheet shows a page of a paper on the screen. It draws the very
// operations the PDF is written from, so that what people see is what they
// print.
//
// Start with [Sheet]. It knows neither workshops nor what a page says.
package sheet

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
	"golang.org/x/image/font/opentype"

	"accord/screens/look"
	"accord/workshop/document/page"
)

// A Sheet shows one page, as large as there is room for. Paper is white, by
// day and by night.
//
// The page is a picture and not made of the toolkit's texts: those space
// letters for the next whole size, so that words would run over their margin,
// which they do not do in print.
type Sheet struct {
	widget.BaseWidget
	size    page.Sheet
	page    page.Page
	lent    *opentype.Font // what the paper has of other fonts; nil: nothing
	paper   *canvas.Rectangle
	picture *canvas.Raster
}

// edge is the room around the paper, for its shadow.
const edge = look.Gap2

// New returns a sheet that is empty yet.
func New() *Sheet {
	s := &Sheet{size: page.A4, paper: canvas.NewRectangle(color.White)}
	s.paper.Shadow = canvas.Shadow{BlurRadius: 6, Offset: fyne.NewPos(0, 2), Color: color.NRGBA{A: 0x1C}}
	s.picture = canvas.NewRaster(func(width, height int) image.Image {
		return paint(s.page, s.size, s.lent, width, height)
	})
	s.ExtendBaseWidget(s)
	return s
}

// Set shows a page, counted from 0. If there is no such page, the paper is
// empty.
func (s *Sheet) Set(pages page.Pages, index int) {
	s.page, s.lent = page.Page{}, nil
	if index >= 0 && index < len(pages.Pages) {
		s.size, s.page, s.lent = pages.Sheet, pages.Pages[index], lent(pages)
	}
	s.Refresh()
}

// lent reads the font of what our fonts lack.
func lent(pages page.Pages) *opentype.Font {
	if pages.Lent == nil {
		return nil
	}
	f, err := opentype.Parse(pages.Lent)
	if err != nil {
		panic(err) // the paper was laid out with it
	}
	return f
}

// Words returns the texts of the page, in reading order.
func (s *Sheet) Words() []string {
	var words []string
	for _, op := range s.page.Ops {
		if text, ok := op.(page.Text); ok {
			words = append(words, text.Text)
		}
	}
	return words
}

// HeightFor returns how tall the sheet is when the page takes all of a width.
func (s *Sheet) HeightFor(width float32) float32 {
	return max(width-2*edge, 0)*float32(s.size.Height/s.size.Width) + 2*edge
}

// NaturalWidth returns the width at which a point of the paper is one of the
// screen.
func (s *Sheet) NaturalWidth() float32 { return float32(s.size.Width) + 2*edge }

// LeastWidth returns the width at which a page can still be told from another.
func (s *Sheet) LeastWidth() float32 { return 120 }

// CreateRenderer is part of the toolkit.
func (s *Sheet) CreateRenderer() fyne.WidgetRenderer {
	r := &renderer{s}
	r.Refresh()
	return r
}

// renderer lays the page out within its widget.
type renderer struct{ *Sheet }

func (r *renderer) Destroy() {}

func (r *renderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.paper, r.picture}
}

func (r *renderer) MinSize() fyne.Size { return fyne.NewSize(r.LeastWidth(), look.Gap8) }

// Layout puts the page in the middle, in whole points, so that its picture
// stays sharp.
func (r *renderer) Layout(size fyne.Size) {
	wide, high := float32(r.size.Width), float32(r.size.Height)
	scale := max(min((size.Width-2*edge)/wide, (size.Height-2*edge)/high), 0)
	sheet := fyne.NewSize(whole(wide*scale), whole(high*scale))
	for _, o := range r.Objects() {
		o.Move(fyne.NewPos(whole((size.Width-sheet.Width)/2), edge))
		o.Resize(sheet)
	}
}

// Refresh draws what was handed to the sheet since.
func (r *renderer) Refresh() {
	r.paper.StrokeColor = r.Theme().Color(look.Line, fyne.CurrentApp().Settings().ThemeVariant())
	r.paper.StrokeWidth = look.Hair
	r.Layout(r.Sheet.Size())
	r.paper.Refresh()
	r.picture.Refresh()
}

func whole(x float32) float32 { return float32(int(x)) }
