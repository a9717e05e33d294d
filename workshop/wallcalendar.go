package workshop

// NotPainted is the level of a month nobody has painted yet.
const NotPainted = -1

func (w *Workshop) calendarView(deciding bool) View {
	v := CalendarView{Deciding: deciding, Left: len(w.OpenGaps())}
	now := w.LooksAtMonth()
	for _, m := range w.Months() {
		month := WallMonth{Month: m, Need: NotPainted, Support: NotPainted, Gap: w.IsGap(m), Over: w.IsOverServed(m)}
		if level, ok := w.MonthLevel(Sales, m); ok {
			month.Need = level
		}
		if level, ok := w.MonthLevel(Marketing, m); ok {
			month.Support = level
		}
		if d, ok := w.DecisionOn(m); ok && month.Gap && deciding {
			month.End, month.Words, month.Note, month.By = d.End, d.Words, w.Person(d.Owner).Name, d.By
		}
		month.Now = deciding && m == now
		v.Months = append(v.Months, month)
	}
	return v
}

// LooksAtMonth returns the gap month the room looks at: the one in focus, or
// the first without an end, and none if all have one.
func (w *Workshop) LooksAtMonth() Month {
	for _, m := range w.GapMonths() {
		if string(m) == w.Focus {
			return m
		}
	}
	if open := w.OpenGaps(); len(open) > 0 {
		return open[0]
	}
	return ""
}
