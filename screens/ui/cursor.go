package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// blinks is for how many seconds a cursor blinks after the text last changed.
// Then it stands still, so that it is seen and costs nothing: each step of its
// fading draws the whole window again, about fifteen times a second.
const blinks = 5

// RestCursor lets the cursor of the entry that has the keyboard stand still
// once nobody types any more. It is called once a second.
func RestCursor(c fyne.Canvas) {
	if i, ok := c.Focused().(*Input); ok {
		i.rest()
	}
}

// rest counts the seconds, and stops the cursor at the last.
func (i *Input) rest() {
	if i.quiet++; i.quiet == blinks {
		i.stopCursor()
	}
}

// stopCursor stops the blinking. The toolkit has no word for that: it begins
// with every refresh and ends when what draws the cursor is destroyed. So
// another of the kind is made, around the same cursor, and destroyed.
func (i *Input) stopCursor() {
	if i.cursor == nil {
		return
	}
	drawer := i.cursor.CreateRenderer()
	drawer.Destroy()
	for _, o := range drawer.Objects() {
		if r, ok := o.(*canvas.Rectangle); ok {
			ink := color.NRGBAModel.Convert(r.FillColor).(color.NRGBA)
			ink.A = 255 // it may have been half faded
			r.FillColor = ink
			r.Refresh()
		}
	}
}

// CreateRenderer is part of the toolkit.
func (i *Input) CreateRenderer() fyne.WidgetRenderer {
	r := i.Entry.CreateRenderer()
	for _, o := range r.Objects() {
		if s, ok := o.(*container.Scroll); ok && s.Content != nil {
			if i.cursor, ok = s.Content.(fyne.Widget); ok {
				i.texts = textsOf(i.cursor)
			}
		}
	}
	i.shareFonts()
	return inputRenderer{r, i}
}

// An inputRenderer is the toolkit's, and notes when the text changes.
type inputRenderer struct {
	fyne.WidgetRenderer
	input *Input
}

// Refresh draws the text, with a cursor that blinks again.
func (r inputRenderer) Refresh() {
	r.input.quiet = 0
	r.WidgetRenderer.Refresh()
	r.input.shareFonts()
}

// Layout may break the text into more lines.
func (r inputRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.input.shareFonts()
}
