package workshop

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"accord/workshop/move"

	"github.com/google/uuid"
)

// A station is a second laptop on which one side works for a while. It gets a
// workshop of its own, with that side's cards and nothing of the other, and
// what was written there is merged back: see merge.go.

// Lent is a card or a cell as it was when a station was made. What differs
// from it there was done at the station.
type Lent struct {
	ID    LentID `json:"id"`
	Row   string `json:"row"`   // identity of the card, or the cell of the calendar, such as "need/2026-03"
	Print string `json:"print"` // a SHA-256 of what it said; empty: it is not at the station, only known
}

// A LentID names a Lent within its workshop.
type LentID string

func (l Lent) key() string { return string(l.ID) }

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
		l := Lent{ID: LentID(uuid.NewString()), Row: string(c.ID)}
		if c.Side == side {
			l.Print = printOf(c.Text, details[c.ID])
			c.Theme = "" // the themes stay where the room is
			s.Cards = append(s.Cards, c)
			s.Details = append(s.Details, details[c.ID]...)
		}
		s.Lent = append(s.Lent, l)
	}
	for _, m := range w.Marks {
		if m.Grid == move.Calendar && m.Row == CalendarRow(side) {
			s.Marks = append(s.Marks, m)
			s.Lent = append(s.Lent, Lent{ID: LentID(uuid.NewString()), Row: m.cell(), Print: printOf(levelText(m.Level), nil)})
		}
	}
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

// printOf returns a SHA-256 of what a card or a cell says, which two laptops
// agree on.
func printOf(text string, details []CardDetail) string {
	sum := sha256.Sum256([]byte(saying(text, details)))
	return hex.EncodeToString(sum[:])
}

// saying writes down a card with its details, in an order of their own.
func saying(text string, details []CardDetail) string {
	var fields []string
	for _, d := range details {
		fields = append(fields, d.Field+"\x1f"+d.Text)
	}
	slices.Sort(fields)
	return text + "\x1e" + strings.Join(fields, "\x1e")
}

// cell names the cell of the calendar a mark lies in.
func (m Mark) cell() string { return m.Row + "/" + m.Column }

// levelText writes a level as it is compared.
func levelText(level int) string { return string(rune('0' + level)) }
