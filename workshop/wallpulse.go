package workshop

// TheQuarters is the focus that shows the level and gap grid.
const TheQuarters = "quarters"

// wallScores is how many scores the room can read from the back row.
const wallScores = 8

func (w *Workshop) sheetsView() View {
	var v SheetsView
	for _, side := range Sides {
		v.Counts = append(v.Counts, SideCount{Side: side, Count: w.Answered(side), Of: len(w.People(side))})
	}
	return v
}

// findingsView shows what was measured, the way the room looks at it: one
// statement, the quarters, or a list in an order.
func (w *Workshop) findingsView() View {
	scores := w.StatementScores()
	for _, s := range scores {
		if s.Key == w.Focus {
			found, _ := w.FindingOn(s.Key)
			return StatementView{Score: s, Saw: found.Saw, Why: found.Why}
		}
	}
	if w.Focus == TheQuarters {
		places, few := w.PulsePlaces()
		return QuartersView{Places: places, Few: few, Line: w.SplitFrom()}
	}
	v := PulseView{Order: w.PulseOrder(), Whole: w.OverallScore()}
	if v.Order == ByDimension {
		scores = w.DimensionScores()
	}
	v.Scores, v.Of = Sorted(scores, v.Order), len(scores)
	v.Scores = v.Scores[:min(wallScores, len(v.Scores))]
	return v
}

// PulseOrder is how the room looks at the list of scores: by gap, unless it
// has turned to another order.
func (w *Workshop) PulseOrder() PulseOrder {
	for _, order := range PulseOrders {
		if string(order) == w.Focus {
			return order
		}
	}
	return ByGap
}
