package workshop

import "accord/workshop/move"

// The levels of the grid of measures: what it does to one side's measure if
// the other side does exactly what it is paid for.
const (
	Helps    = 1
	Neutral  = 2
	Collides = 3
)

// MeasuresOf lists what a side is paid for or measured on.
func (w *Workshop) MeasuresOf(side Side) []Card { return w.CardsOf("measure", side) }

// ErrNoCell refuses a cell whose measures are not there, or not one of each
// side.
var ErrNoCell = Problem{Key: "collision.no-cell"}

// MarkPair says whether a measure of Sales and one of Marketing help each
// other, leave each other alone, or collide.
func (w *Workshop) MarkPair(sales, marketing CardID, level int) error {
	if !w.isPair(sales, marketing) {
		return ErrNoCell
	}
	return w.mark(move.Collisions, string(sales), string(marketing), level)
}

// isPair reports whether both are measures, one of each side.
func (w *Workshop) isPair(sales, marketing CardID) bool {
	s, ok := find(w.Cards, string(sales))
	m, both := find(w.Cards, string(marketing))
	return ok && both && s.Prompt == "measure" && m.Prompt == "measure" && s.Side == Sales && m.Side == Marketing
}

// PairLevel returns how two measures stand to each other, and false if the
// room has not said yet.
func (w *Workshop) PairLevel(sales, marketing CardID) (int, bool) {
	m, ok := w.markAt(move.Collisions, string(sales), string(marketing))
	return m.Level, ok
}

// A Collision is a measure of Sales and one of Marketing of which one side
// loses if both do exactly what they are paid for.
type Collision struct{ Sales, Marketing Card }

// Collisions lists the pairs that collide, by row and column.
func (w *Workshop) Collisions() []Collision {
	var red []Collision
	for _, s := range w.MeasuresOf(Sales) {
		for _, m := range w.MeasuresOf(Marketing) {
			if level, _ := w.PairLevel(s.ID, m.ID); level == Collides {
				red = append(red, Collision{s, m})
			}
		}
	}
	return red
}

// OpenCollisions lists the collisions without a rule or a question to the
// sponsor.
func (w *Workshop) OpenCollisions() []Collision {
	var open []Collision
	for _, c := range w.Collisions() {
		if _, settled := w.RuleOn(c.Sales.ID, c.Marketing.ID); !settled {
			open = append(open, c)
		}
	}
	return open
}

// CollidesWith lists the measures of the other side a measure collides with.
func (w *Workshop) CollidesWith(id CardID) []Card {
	var others []Card
	for _, c := range w.Collisions() {
		switch id {
		case c.Sales.ID:
			others = append(others, c.Marketing)
		case c.Marketing.ID:
			others = append(others, c.Sales)
		}
	}
	return others
}
