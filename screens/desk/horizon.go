package desk

import (
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// horizon shows how far ahead each side is judged: a letter for each of its
// priorities, and in a sentence where most of them lie.
type horizon struct {
	d       *Desk
	choices []string
	bars    []*fyne.Container
	counts  [][]int // of each side, as they are drawn
	says    *ui.Text
	body    fyne.CanvasObject
}

// horizonLabelW is the least width of the labels before the bars.
const horizonLabelW = 88

func newHorizon(d *Desk) *horizon {
	field, _ := workshop.FieldOf("priority", "horizon")
	h := &horizon{d: d, choices: field.Choices, says: ui.NewText("", ui.Soft)}
	column := ui.Column(look.Gap2)
	for _, choice := range h.choices {
		bar := ui.Flow(look.Gap1)
		h.bars = append(h.bars, bar)
		column.Add(ui.Row(look.Gap2, ui.MinWidth(horizonLabelW, ui.NewText(d.Say("horizon."+choice), ui.Body)), ui.Grow(bar)))
	}
	h.body = ui.Titled(nil, d.Say("horizon.title"), nil, column, h.says)
	return h
}

// show draws the priorities of both sides.
func (h *horizon) show(w *workshop.Workshop) {
	counts := [][]int{w.Horizons(workshop.Sales), w.Horizons(workshop.Marketing)}
	if !slices.EqualFunc(counts, h.counts, slices.Equal[[]int]) {
		h.counts = counts
		for i, bar := range h.bars {
			bar.Objects = nil
			for s, side := range workshop.Sides {
				for range counts[s][i] {
					bar.Objects = append(bar.Objects, ui.NewBadge(side))
				}
			}
			bar.Refresh()
		}
	}
	h.says.SetText(h.sentence(w))
}

// silent reports whether no priority of a side says how far ahead it looks.
func silent(w *workshop.Workshop, side workshop.Side) bool {
	return !slices.ContainsFunc(w.Horizons(side), func(n int) bool { return n > 0 })
}

// sentence says where most priorities of each side lie.
func (h *horizon) sentence(w *workshop.Workshop) string {
	say := h.d.Say
	sales, marketing := w.MostlyLooksAt(workshop.Sales), w.MostlyLooksAt(workshop.Marketing)
	far := func(choice string) string { return say("horizon.far." + choice) }
	switch {
	case silent(w, workshop.Sales) || silent(w, workshop.Marketing), sales == "" && marketing == "":
		return say("horizon.open")
	case sales == marketing:
		return say("horizon.both", far(sales))
	case marketing == "":
		return say("horizon.one", h.d.name(workshop.Sales), far(sales), h.d.name(workshop.Marketing))
	case sales == "":
		return say("horizon.one", h.d.name(workshop.Marketing), far(marketing), h.d.name(workshop.Sales))
	}
	return say("horizon.each", h.d.name(workshop.Sales), far(sales), h.d.name(workshop.Marketing), far(marketing))
}
