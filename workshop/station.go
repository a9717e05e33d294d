package workshop

import "accord/workshop/move"

// A station is a second laptop on which one side works for a while. It gets a
// workshop of its own, with that side's cards and nothing of the other, and
// what was written there is merged back: see merge.go.

// Problems with stations.
var (
	ErrOtherStation  = Problem{Key: "station.other-side"}
	ErrNotOfThis     = Problem{Key: "station.not-of-this"}
	ErrStationsAgain = Problem{Key: "station.again"}
)

// StationFor returns the workshop that a side takes to a laptop of its own:
// the agenda and the people, that side's cards, and its row of the calendar.
func (w *Workshop) StationFor(side Side) (*Workshop, error) {
	switch {
	case w.Station != "":
		return nil, ErrStationsAgain
	case !side.isSide():
		return nil, ErrGone
	}
	s := &Workshop{Facts: w.Facts, identity: w.identity}
	s.ID, s.Station, s.StationOf = WorkshopID(w.newID()), side, w.ID
	s.Participants, s.Steps = w.Participants, w.Steps
	details := w.cardDetails()
	for _, c := range w.Cards {
		if c.Side == side {
			c.Theme = "" // the themes stay where the room is
			s.Cards = append(s.Cards, c)
			s.Details = append(s.Details, details[c.ID]...)
		}
	}
	for _, m := range w.Marks {
		if m.isOfCalendar() && m.Row == CalendarRow(side) {
			s.Marks = append(s.Marks, m)
		}
	}
	s.lend(w)
	s.Focus = ""
	return s, nil
}

// AtStations reports whether a side can work on a move at a station: what it
// writes, and its row of the calendar. All else is done together.
func AtStations(m move.Move) bool {
	switch m := m.(type) {
	case move.Write:
		return true
	case move.Paint:
		return m.Grid == move.Calendar
	}
	return false
}

// writesFor refuses what a station does for the side that is not there.
func (w *Workshop) writesFor(side Side) error {
	if w.Station != "" && side != w.Station {
		return ErrOtherStation
	}
	return nil
}

// cardDetails returns every card's details, in the order they were told.
func (w *Workshop) cardDetails() map[CardID][]CardDetail {
	all := make(map[CardID][]CardDetail)
	for _, d := range w.Details {
		all[d.Card] = append(all[d.Card], d)
	}
	return all
}

// cell names the cell of the calendar a mark lies in.
func (m Mark) cell() string { return m.Row + "/" + m.Column }

// saying writes a mark down as it is compared.
func (m Mark) saying() string { return saying(string(rune('0'+m.Level)), nil) }

// isOfCalendar reports whether a mark was painted in the calendar.
func (m Mark) isOfCalendar() bool { return m.Grid == move.Calendar }

// lend takes the past of a station's rows along, up to what they say now.
func (s *Workshop) lend(w *Workshop) {
	known, all := w.strands(), make(map[string]strand)
	for row, v := range s.versions() {
		if all[row] = known[row]; all[row] == nil {
			all[row] = make(strand)
		}
		all[row].write(w, row, v.saying())
	}
	s.keep(all)
}
