package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// The toolkit keeps the fonts of each theme apart, and an entry has a theme of
// its own. Left to itself it reads every font again for each entry that is
// shown and at each refresh of one, some ten megabytes that it never lets go
// of. A line of text that names its font shares that font with all others.

// sizeWithin is a size that only the theme within an entry has.
const sizeWithin fyne.ThemeSizeName = "within an entry"

// fontWithin returns the font that a line of text within an entry names. A
// line elsewhere names none, and has the signs that ours lacks from others.
func fontWithin(th fyne.Theme, style fyne.TextStyle) fyne.Resource {
	if th.Size(sizeWithin) == 0 {
		return nil
	}
	return th.Font(style)
}

// shareFonts has what is typed, and what stands there before, name its font.
func (i *Input) shareFonts() {
	for _, t := range i.texts {
		for _, o := range t.CreateRenderer().Objects() { // lines that are kept from one refresh to the next
			if line, ok := o.(*canvas.Text); ok {
				line.FontSource = i.Theme().Font(line.TextStyle)
			}
		}
	}
}

// textsOf returns what draws the text of an entry: what is typed, and what
// stands there before.
func textsOf(cursor fyne.Widget) (texts []*widget.RichText) {
	drawer := cursor.CreateRenderer()
	defer drawer.Destroy()
	for _, o := range drawer.Objects() {
		if t, ok := o.(*widget.RichText); ok {
			texts = append(texts, t)
		}
	}
	return texts
}
