package ui

import (
	"slices"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// CardFace is what a card shows.
type CardFace struct {
	Side   workshop.Side // its tint; "" is neutral
	White  bool          // on a surface of its own with a hairline, as in quadrants
	Number string        // before the text, such as F-07; "" shows none
	Text   string
	Bold   bool
	Chips  []Tag  // below the text
	Facts  []Fact // below the chips
	Right  []Tag  // beside the text
	Ticks  bool   // shows a box to tick
	Ticked bool   // draws an outline too
}

// same reports whether two faces look alike.
func (f CardFace) same(g CardFace) bool {
	return f.Side == g.Side && f.White == g.White && f.Number == g.Number && f.Text == g.Text && f.Bold == g.Bold &&
		f.Ticks == g.Ticks && f.Ticked == g.Ticked &&
		slices.Equal(f.Chips, g.Chips) && slices.Equal(f.Facts, g.Facts) && slices.Equal(f.Right, g.Right)
}

// body returns the words and chips of the face.
func (f CardFace) body() *fyne.Container {
	var words fyne.CanvasObject = NewText(f.Text, Style{Bold: f.Bold})
	if f.Number != "" {
		words = RowTop(look.Gap2, NewLine(f.Number, Style{Color: look.Muted, Bold: true}), Grow(words))
	}
	column := Column(6, words)
	if len(f.Chips) > 0 {
		column.Objects = append(column.Objects, f.chips(f.Chips))
	}
	if len(f.Facts) > 0 {
		column.Objects = append(column.Objects, Facts(f.Facts...))
	}
	if len(f.Right) == 0 {
		return column
	}
	return &fyne.Container{Layout: &cardRight{}, Objects: []fyne.CanvasObject{column, f.chips(f.Right)}}
}

func (f CardFace) chips(tags []Tag) *fyne.Container {
	flow := Flow(6)
	for _, tag := range tags {
		flow.Objects = append(flow.Objects, newChip(tag, f.White))
	}
	return flow
}
