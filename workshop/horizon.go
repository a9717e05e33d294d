package workshop

// Horizons counts a side's priorities by how far ahead they are judged, in
// the order the choices are offered. A priority that does not say is not
// counted.
func (w *Workshop) Horizons(side Side) []int {
	field, _ := FieldOf("priority", "horizon")
	counts := make([]int, len(field.Choices))
	for _, c := range w.CardsOf("priority", side) {
		chosen := w.DetailOf(c.ID, field.Key)
		for i, choice := range field.Choices {
			if chosen == choice {
				counts[i]++
			}
		}
	}
	return counts
}

// MostlyLooksAt returns the horizon most of a side's priorities have. It is
// empty if none says, or if no horizon is ahead of the others.
func (w *Workshop) MostlyLooksAt(side Side) string {
	field, _ := FieldOf("priority", "horizon")
	most, best, level := 0, "", false
	for i, n := range w.Horizons(side) {
		switch {
		case n > most:
			most, best, level = n, field.Choices[i], false
		case n == most:
			level = true
		}
	}
	if level {
		return ""
	}
	return best
}
