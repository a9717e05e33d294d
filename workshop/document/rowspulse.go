package document

import (
	"math"

	"accord/workshop"
)

// A PulseRow is what both sides answered to a statement, or in a dimension. A
// side with too few answers shows nothing, not even how many there were, and
// nobody's own answer is ever in it.
type PulseRow struct {
	Dimension, Statement string // without a statement it is about the whole dimension
	workshop.Score
}

func (r PulseRow) cells() []Cell {
	cells := []Cell{Text(r.Dimension)}
	if r.Statement != "" {
		cells = append(cells, Text(r.Statement))
	}
	for _, side := range workshop.Sides {
		part := r.Of(side)
		cells = append(cells, figure(part.Shown, rounded(part.Index)), figure(part.Shown, part.Answers))
		if r.Statement != "" {
			cells = append(cells, figure(part.Shown, part.CantSay))
		}
	}
	gap, ok := r.Gap()
	return append(cells, figure(ok, rounded(math.Abs(gap))), figure(r.Pooled, rounded(r.Together)))
}

// rounded is a figure in whole points, as it is printed.
func rounded(points float64) int { return int(math.Round(points)) }

// startLineLedger has a row for each dimension, and a chart of them.
func (p paper) startLineLedger() Ledger {
	say, columns := p.say, []Column{{Head: p.say("start-line.dimension"), Width: 34}}
	chart := Chart{Title: say("start-line.heading"), Alt: say("rows.chart", p.side(workshop.Sales), p.side(workshop.Marketing))}
	for _, side := range workshop.Sides {
		chart.Bars = append(chart.Bars, Bar{Side: side, Column: len(columns)})
		columns = append(columns, Column{Head: p.side(side), Width: 14, Holds: Numbers}, p.answersOf(side))
	}
	l := ledger(StartLine, say("start-line.heading"), p.pulseRows(p.scoresShown(p.w.DimensionScores), false), append(columns, p.apart()...)...)
	l.Chart = chart
	return l
}

// pulseLedger has a row for each statement.
func (p paper) pulseLedger() Ledger {
	columns := []Column{{Head: p.say("start-line.dimension"), Width: 24}, {Head: p.say("pulse.statement"), Width: 60}}
	for _, side := range workshop.Sides {
		columns = append(columns, Column{Head: p.side(side), Width: 14, Holds: Numbers}, p.answersOf(side),
			Column{Head: p.say("rows.cant-say", p.side(side)), Width: 14, Holds: Numbers})
	}
	return ledger(Pulse, p.say("pulse.heading"), p.pulseRows(p.scoresShown(p.w.StatementScores), true), append(columns, p.apart()...)...)
}

func (p paper) answersOf(side workshop.Side) Column {
	return Column{Head: p.say("rows.answers", p.side(side)), Width: 14, Holds: Numbers}
}

// apart are the columns that take both sides together.
func (p paper) apart() []Column {
	return []Column{
		{Head: p.say("pulse.gap"), Width: 10, Holds: Numbers}, {Head: p.say("start-line.both"), Width: 10, Holds: Numbers},
	}
}

// scoresShown are scores, once the room may see them.
func (p paper) scoresShown(scores func() []workshop.Score) []workshop.Score {
	if len(p.w.Ratings) == 0 || !p.w.PulseOpen() {
		return nil
	}
	return scores()
}

func (p paper) pulseRows(scores []workshop.Score, statements bool) []PulseRow {
	var rows []PulseRow
	for _, s := range scores {
		r, dimension := PulseRow{Score: s}, s.Key
		if statements {
			r.Statement, dimension = p.say("statement."+s.Key), string(workshop.DimensionOf(s.Key))
		}
		r.Dimension = p.say("dimension." + dimension)
		rows = append(rows, r)
	}
	return rows
}
