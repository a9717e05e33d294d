package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"accord/screens/ui"
)

// runes gives the characters that nothing within a page has a use for to the
// page. Keys that open a form are taken as characters, for the key comes first
// and its character would be typed into the form.
type runes struct {
	widget.BaseWidget
	content fyne.CanvasObject
	catch   func(rune) bool
}

func catchRunes(content fyne.CanvasObject, catch func(rune) bool) *runes {
	r := &runes{content: content, catch: catch}
	r.ExtendBaseWidget(r)
	return r
}

// CatchRune is told the characters nobody within had a use for.
func (r *runes) CatchRune(char rune) bool { return r.catch(char) }

// Parts returns the page.
func (r *runes) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.content} }

// HeightFor returns the height of the page at a width.
func (r *runes) HeightFor(width float32) float32 { return ui.Height(r.content, width) }

// NaturalWidth returns the width the page would like.
func (r *runes) NaturalWidth() float32 { return ui.Width(r.content) }

// LeastWidth returns the width the page cannot go below.
func (r *runes) LeastWidth() float32 { return ui.LeastWidth(r.content) }

// CreateRenderer is part of the toolkit.
func (r *runes) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }
