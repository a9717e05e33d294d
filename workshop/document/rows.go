package document

import (
	"accord/workshop"
)

// A row is one thing in a list, its facts in the order of the columns.
type row interface{ cells() []Cell }

// Lists puts into lists what a workshop left behind: actions and promises to
// follow up, the pulse as far as it may be shown, all cards the room has
// seen, and where they led.
func Lists(w *workshop.Workshop, say Say) Workbook {
	p := newPaper(w, say)
	return Workbook{
		Title: w.Title, Mark: p.mark(w.State(), w.Rehearsal), Language: w.Language, PageOf: say("paper.page-of"),
		Lists: say("rows.lists"), NotADate: say("rows.not-a-date"), NotThere: say("rows.not-on-list"),
		Ledgers: []Ledger{
			p.actionLedger(), p.commitmentLedger(), p.startLineLedger(), p.pulseLedger(), p.cardLedger(), p.traceLedger(),
		},
	}
}

// The keys of the lists.
const (
	Actions     = "actions"
	Commitments = "commitments"
	StartLine   = "start-line"
	Pulse       = "pulse"
	Cards       = "cards"
	Trace       = "trace"
)

// ledger puts rows under columns.
func ledger[R row](key, name string, rows []R, columns ...Column) Ledger {
	l := Ledger{Key: key, Name: name, Columns: columns, Rows: make([]Row, 0, len(rows))}
	for _, r := range rows {
		l.Rows = append(l.Rows, r.cells())
	}
	return l
}

// figure is a number of a side, and nothing where it may not be shown.
func figure(shown bool, number int) Cell {
	if !shown {
		return nil
	}
	return Number(number)
}
