package word

import (
	"math"

	"accord/workshop/document"
)

// looks are how large a paper is set and how much room there is around its
// text: as usual, or so that it fills a few pages only.
type looks struct {
	Few                bool    // pages to fill
	scale, air         float64 // of letters and lines, and of the room around them besides
	Margin             int     // to the left and to the right of the text
	Above, Below       int     // the text
	ToHeader, ToFooter int     // from the edge of the sheet
}

// looksOf are the looks of d. Where it is to fill a few pages it is as large as
// on paper, but for some room to spare: Word sets lines a little differently.
func looksOf(d document.Document, printed numbers) looks {
	scale, spare := printed.scale, 0.94
	if printed.pages > d.Pages {
		spare = 1 // it goes on anyway
	}
	if d.Pages == 0 {
		return looks{scale: 1, air: 1, Margin: 1140, Above: 1240, Below: 1240, ToHeader: 560, ToFooter: 620}
	}
	return looks{Few: true, scale: scale * spare, air: 0.6, Margin: 860, Above: 880, Below: 1000, ToHeader: 400, ToFooter: 480}
}

// Size is a size of letters, in half points: the usual, or the one where few
// pages are to be filled.
func (l looks) Size(usual int, few ...int) int { return l.of(usual, few, 1) }

// Lead is how far it is from one line to the next.
func (l looks) Lead(usual int, few ...int) int { return l.of(usual, few, 1) }

// Air is room around text.
func (l looks) Air(usual int, few ...int) int { return l.of(usual, few, l.air) }

func (l looks) of(usual int, few []int, air float64) int {
	if l.Few && len(few) > 0 {
		usual, air = few[0], 1
	}
	return int(math.Round(float64(usual) * air * l.scale))
}
