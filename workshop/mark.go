package workshop

import "accord/workshop/move"

// A Mark is a level somebody put into a cell of a grid. A cell without one
// has not been thought about yet, which is not the same as level zero.
//
// Rows and columns are named by keys or identities, as the grid has it: see
// calendar.go, collision.go and segment.go.
type Mark struct {
	ID     MarkID    `json:"id"`
	Grid   move.Grid `json:"grid"`
	Row    string    `json:"row"`
	Column string    `json:"column"`
	Level  int       `json:"level"`
}

// A MarkID names a mark within its workshop.
type MarkID string

func (m Mark) key() string { return string(m.ID) }

// ErrNoLevel refuses a level that a grid does not have.
var ErrNoLevel = Problem{Key: "mark.no-level"}

// A scale is the lowest and the highest level of a grid.
type scale struct{ least, most int }

// scales has every grid.
var scales = map[move.Grid]scale{
	move.Calendar:   {0, MostSupport},
	move.Collisions: {1, 3},
	move.Ranges:     {1, 5},
}

// mark puts a level into a cell, whatever was there before. Whether the cell
// exists is for the grid to say.
func (w *Workshop) mark(grid move.Grid, row, column string, level int) error {
	if s := scales[grid]; level < s.least || level > s.most {
		return ErrNoLevel
	}
	if m, ok := w.markAt(grid, row, column); ok {
		return edit(&w.Marks, string(m.ID), func(m *Mark) error { m.Level = level; return nil })
	}
	add(&w.Marks, Mark{ID: MarkID(w.newID()), Grid: grid, Row: row, Column: column, Level: level})
	return nil
}

// markAt returns the mark in a cell, and false if it is empty.
func (w *Workshop) markAt(grid move.Grid, row, column string) (Mark, bool) {
	for _, m := range w.Marks {
		if m.Grid == grid && m.Row == row && m.Column == column {
			return m, true
		}
	}
	return Mark{}, false
}
