package workshop

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// A Lent is one thing a row has said: a card, a cell of the calendar, a
// cut-off, or a rule of the calendar. Together they are the row's past.
//
// A station takes the past of its rows along and goes on with it, and a merge
// puts both together. So it can be told which of two things was written in
// knowledge of the other, and which two were not, whenever files meet.
type Lent struct {
	ID    LentID    `json:"id"`    // the same for the same words, written in the same place after the same others
	Row   string    `json:"row"`   // identity of the row, or its name, such as "need/2026-03"
	Print string    `json:"print"` // a SHA-256 of what was said; see [gone]
	Own   bool      `json:"own"`   // said in the room, and not at a station
	State LentState `json:"state"`
	Says  string    `json:"says"` // of one that is last and not shown: a [Version] as JSON, to come back to
}

// A LentID names a Lent within its workshop.
type LentID string

func (l Lent) key() string { return string(l.ID) }

// gone is the print of a row that was taken away, or says nothing.
const gone = "gone"

// A LentState says what has become of what a row said.
type LentState string

// The states. Of each row with a past, one thing is shown or kept.
const (
	LentPast  LentState = ""      // somebody wrote something else, knowing this
	LentLast  LentState = "last"  // nobody did, but something else is shown
	LentShown LentState = "shown" // the last, and what the row says
	LentHeld  LentState = "held"  // what the row says, though it was taken away elsewhere: the room works with it
)

// A strand is the past of one row.
type strand map[LentID]Lent

// strands returns the past of every row that has one.
func (w *Workshop) strands() map[string]strand {
	all := make(map[string]strand)
	for _, l := range w.Lent {
		if l.Print == "" {
			continue // an older Accord noted whatever there was
		}
		if all[l.Row] == nil {
			all[l.Row] = make(strand)
		}
		all[l.Row][l.ID] = l
	}
	for _, s := range all {
		for id, l := range s {
			if len(s) == 1 && l.State == LentPast { // and one thing of each row: what was lent
				l.State, l.Own = LentShown, true
				s[id] = l
			}
		}
	}
	return all
}

// keep puts strands back as rows, in an order that tells nothing.
func (w *Workshop) keep(all map[string]strand) {
	w.Lent = nil
	for _, s := range all {
		w.Lent = slices.AppendSeq(w.Lent, maps.Values(s))
	}
	slices.SortFunc(w.Lent, func(a, b Lent) int { return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.ID, b.ID)) })
}

// last returns what nobody has written over, in the order of identities.
func (s strand) last() (heads []LentID) {
	for id, l := range s {
		if l.State == LentLast || l.State == LentShown {
			heads = append(heads, id)
		}
	}
	slices.Sort(heads)
	return heads
}

// shown returns what the row said when it was last looked at.
func (s strand) shown() (Lent, bool) {
	for _, l := range s {
		if l.State == LentShown || l.State == LentHeld {
			return l, true
		}
	}
	return Lent{}, false
}

// write notes what a row says now, unless that is known. Whoever wrote it had
// before them all that the strand holds.
func (s strand) write(at *Workshop, row, saying string) bool {
	print := printSaying(saying)
	shown, known := s.shown()
	if known && shown.Print == print || len(s) == 0 && print == gone {
		return false
	}
	after := ""
	for _, id := range s.last() {
		after += "\x1f" + string(id)
	}
	for id, l := range s {
		l.State, l.Says = LentPast, ""
		s[id] = l
	}
	// Every laptop that sees this gives it the same identity.
	id := LentID(uuid.NewSHA1(uuid.NameSpaceOID, []byte(string(at.ID)+"\x1f"+row+"\x1f"+print+after)).String())
	s[id] = Lent{ID: id, Row: row, Print: print, Own: at.Station == "", State: LentShown}
	return true
}

// recall notes what a station knows of the room that the room has not noted:
// words that were there when the station was made. They are past, for the room
// goes on from one thing to the next.
func (s strand) recall(station strand) {
	for id, l := range station {
		if _, known := s[id]; l.Own && !known {
			l.State, l.Says = LentPast, ""
			s[id] = l
		}
	}
}

// join puts another strand of the row to this one. What one side has written
// over is past; the last words of both stay, whoever is asked first.
func (s strand) join(other strand) {
	for id, l := range other {
		mine, known := s[id]
		switch {
		case !known:
			s[id] = l
		case l.State == LentPast && mine.State != LentPast:
			mine.State, mine.Says = LentPast, ""
			s[id] = mine
		}
	}
}

// isLent reports whether everything last in the strand was said in the room.
func (s strand) isLent() bool {
	return !slices.ContainsFunc(s.last(), func(id LentID) bool { return !s[id].Own })
}

// isNumbered reports whether a card still has the number it had in the room:
// it was lent from there, and the room has not given it up.
func (s strand) isNumbered() bool {
	lent := false
	for _, l := range s {
		if l.Own && l.Print == gone {
			return false
		}
		lent = lent || l.Own
	}
	return lent
}

// wasTaken reports whether the row was ever taken away.
func (s strand) wasTaken() bool {
	return slices.ContainsFunc(slices.Collect(maps.Values(s)), func(l Lent) bool { return l.Print == gone })
}

// best returns which of the last words are to be shown. What was written goes
// before that nothing should be there, the room before a station, the longer
// before the shorter; all else only so that everybody chooses the same.
func (s strand) best(says map[LentID]Version) Lent {
	no := func(is bool) int {
		if is {
			return 0
		}
		return 1
	}
	return s[slices.MinFunc(s.last(), func(x, y LentID) int {
		a, b := s[x], s[y]
		is, other := says[x].saying(), says[y].saying()
		return cmp.Or(
			cmp.Compare(no(a.Print != gone), no(b.Print != gone)),
			cmp.Compare(no(a.Own), no(b.Own)),
			cmp.Compare(len(other), len(is)), strings.Compare(other, is), cmp.Compare(x, y),
		)
	})]
}

// settle notes what is shown, and keeps the other last words to come back to.
func (s strand) settle(shown LentID, as LentState, says map[LentID]Version) {
	last := s.last()
	for id, l := range s {
		l.State, l.Says = LentPast, ""
		switch {
		case id == shown:
			l.State = as
		case slices.Contains(last, id):
			l.State, l.Says = LentLast, says[id].stored()
		}
		s[id] = l
	}
}

// remember notes at a station what a row says before that is changed.
func (w *Workshop) remember(row, saying string) {
	if w.Station == "" {
		return
	}
	all := w.strands()
	if all[row] == nil {
		all[row] = make(strand)
	}
	if all[row].write(w, row, saying) {
		w.keep(all)
	}
}

// rememberCard is remember for a card with its details.
func (w *Workshop) rememberCard(id CardID) {
	if w.Station == "" {
		return
	}
	c, ok := find(w.Cards, string(id))
	if !ok {
		return
	}
	var details []CardDetail
	for _, d := range w.Details {
		if d.Card == id {
			details = append(details, d)
		}
	}
	w.remember(string(id), saying(c.Text, details))
}
