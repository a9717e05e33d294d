package workshop

import (
	"cmp"
	"slices"

	"accord/workshop/move"

	"github.com/google/uuid"
)

// A Rating is how true one statement is for one person, who is not known.
type Rating struct {
	ID        RatingID `json:"id"`
	Sheet     SheetID  `json:"sheet"` // what one person answered belongs together; empty: a show of hands
	Side      Side     `json:"side"`
	Statement string   `json:"statement"`
	Level     int      `json:"level"` // 1, not at all true, to 5, fully true; zero: can't say
}

// A Prediction is what one person expects the other side to answer on
// average in one dimension.
type Prediction struct {
	ID        PredictionID `json:"id"`
	Sheet     SheetID      `json:"sheet"` // empty: a show of hands
	Side      Side         `json:"side"`  // who predicts
	Dimension Dimension    `json:"dimension"`
	Level     int          `json:"level"` // 1 to 5
}

// RatingID and PredictionID name their rows within a workshop. A SheetID
// holds together what one person answered, and is made by chance alone: an
// identity made of time would say in which order people answered.
type (
	RatingID     string
	PredictionID string
	SheetID      string
)

func (r Rating) key() string     { return string(r.ID) }
func (p Prediction) key() string { return string(p.ID) }

// MaxLevel is the highest answer, "fully true".
const MaxLevel = 5

// CantSay is the level of an answer that is none. It is reported as such and
// never counted as a low one.
const CantSay = 0

// Problems with the pulse.
var (
	ErrNotRating     = Problem{Key: "rating.not-now"}
	ErrUnanswered    = Problem{Key: "rating.unanswered"} // Field is the statement
	ErrNoRating      = Problem{Key: "rating.no-level"}
	ErrNoPrediction  = Problem{Key: "rating.no-prediction"}
	ErrManySheets    = Problem{Key: "rating.too-many-sheets"}
	ErrCountedByHand = Problem{Key: "rating.counted-by-hands"}
	ErrCountedBySide = Problem{Key: "rating.counted-by-sheets"}
)

// A Sheet is what one person answered: a level for every statement that is
// asked, and for the dimensions the person likes to, a prediction.
type Sheet struct {
	Levels      map[string]int
	Predictions map[Dimension]int
}

// AddSheet adds one person's answers. Nobody can tell afterwards when they
// were given: sheets lie in an order of chance.
func (w *Workshop) AddSheet(side Side, s Sheet) error {
	asked, ok := w.CurrentMove().(move.Rate)
	if !ok {
		return ErrNotRating
	}
	return w.putSheet(side, asked.Statements, s)
}

// putSheet adds the answers of one person to some statements.
func (w *Workshop) putSheet(side Side, asked []string, s Sheet) error {
	switch {
	case w.handsOf(side) > 0:
		return Problem{Key: ErrCountedByHand.Key, Field: string(side)}
	case w.SheetsOf(side) >= len(w.People(side)):
		return Problem{Key: ErrManySheets.Key, With: len(w.People(side)), Field: string(side)}
	}
	sheet := SheetID(w.newSecret())
	ratings, predictions := slices.Clone(w.Ratings), slices.Clone(w.Predictions)
	for _, statement := range asked {
		level, answered := s.Levels[statement]
		if !answered {
			return Problem{Key: ErrUnanswered.Key, Field: statement}
		}
		if level < CantSay || level > MaxLevel {
			return Problem{Key: ErrNoRating.Key, Field: statement}
		}
		ratings = append(ratings, Rating{RatingID(w.newSecret()), sheet, side, statement, level})
	}
	for _, d := range Dimensions {
		level, predicted := s.Predictions[d]
		if !predicted {
			continue
		}
		if level < 1 || level > MaxLevel {
			return Problem{Key: ErrNoRating.Key, Field: string(d)}
		}
		predictions = append(predictions, Prediction{PredictionID(w.newSecret()), sheet, side, d, level})
	}
	slices.SortStableFunc(ratings, func(a, b Rating) int { return cmp.Compare(a.Sheet, b.Sheet) })
	slices.SortStableFunc(predictions, func(a, b Prediction) int { return cmp.Compare(a.Sheet, b.Sheet) })
	w.Ratings, w.Predictions = ratings, predictions
	return nil
}

// CountRatings notes a show of hands on a statement: how many of a side
// raised each level, those who can't say first. It replaces what was counted
// before.
func (w *Workshop) CountRatings(side Side, statement string, hands Hands) error {
	if !isStatement(statement) {
		return ErrGone
	}
	if err := w.countable(side, hands); err != nil {
		return err
	}
	remove(&w.Ratings, func(r Rating) bool { return r.Sheet == "" && r.Side == side && r.Statement == statement })
	for level, n := range hands {
		for range n {
			add(&w.Ratings, Rating{ID: RatingID(w.newSecret()), Side: side, Statement: statement, Level: level})
		}
	}
	return nil
}

// countable refuses a show of hands that cannot be one of this side's.
func (w *Workshop) countable(side Side, hands Hands) error {
	_, rating := w.CurrentMove().(move.Rate)
	switch {
	case !rating:
		return ErrNotRating
	case !side.isSide():
		return ErrGone
	case w.SheetsOf(side) > 0:
		return Problem{Key: ErrCountedBySide.Key, Field: string(side)}
	case hands.Count() > len(w.People(side)) || slices.Min(hands[:]) < 0:
		return Problem{Key: ErrManyHands.Key, With: len(w.People(side)), Field: string(side)}
	}
	return nil
}

// CountPredictions notes by a show of hands what a side expects the other to
// answer in a dimension: how many raised each level. It replaces what was
// counted before; no hands at all take it away.
func (w *Workshop) CountPredictions(side Side, d Dimension, hands Hands) error {
	if !slices.Contains(Dimensions, d) {
		return ErrGone
	}
	if err := w.countable(side, hands); err != nil {
		return err
	}
	if hands[CantSay] > 0 {
		return Problem{Key: ErrNoPrediction.Key, Field: string(side)}
	}
	remove(&w.Predictions, func(p Prediction) bool { return p.Sheet == "" && p.Side == side && p.Dimension == d })
	for level, n := range hands {
		for range n {
			add(&w.Predictions, Prediction{ID: PredictionID(w.newSecret()), Side: side, Dimension: d, Level: level})
		}
	}
	return nil
}

// PredictedBy returns what a show of hands gave of what a side expects in a
// dimension.
func (w *Workshop) PredictedBy(side Side, d Dimension) (hands Hands) {
	for _, p := range w.Predictions {
		if p.Sheet == "" && p.Side == side && p.Dimension == d {
			hands[p.Level]++
		}
	}
	return hands
}

// HandsOn returns what a show of hands gave on a statement.
func (w *Workshop) HandsOn(side Side, statement string) (hands Hands) {
	for _, r := range w.Ratings {
		if r.Sheet == "" && r.Side == side && r.Statement == statement {
			hands[r.Level]++
		}
	}
	return hands
}

// ClearRatings throws away what a side answered, to begin again.
func (w *Workshop) ClearRatings(side Side) error {
	if _, ok := w.CurrentMove().(move.Rate); !ok {
		return ErrNotRating
	}
	remove(&w.Ratings, func(r Rating) bool { return r.Side == side })
	remove(&w.Predictions, func(p Prediction) bool { return p.Side == side })
	return nil
}

// SheetsOf counts the sheets of a side.
func (w *Workshop) SheetsOf(side Side) int {
	n, last := 0, SheetID("")
	for _, r := range w.Ratings { // sheets lie together
		if r.Side == side && r.Sheet != last && r.Sheet != "" {
			n++
		}
		last = r.Sheet
	}
	return n
}

// handsOf counts the answers of a side that came from a show of hands.
func (w *Workshop) handsOf(side Side) int {
	n := 0
	for _, r := range w.Ratings {
		if r.Side == side && r.Sheet == "" {
			n++
		}
	}
	for _, p := range w.Predictions {
		if p.Side == side && p.Sheet == "" {
			n++
		}
	}
	return n
}

// Answered counts the people of a side whose answers are in: sheets, or the
// most hands that were raised on one statement.
func (w *Workshop) Answered(side Side) int {
	most := w.SheetsOf(side)
	for _, statement := range w.PulseAsked() {
		most = max(most, w.HandsOn(side, statement).Count())
	}
	return most
}

// PulseAsked lists the statements of the pulse on this agenda, and none if
// it has no pulse.
func (w *Workshop) PulseAsked() []string {
	for _, s := range w.Steps {
		for _, m := range s.Does().Moves {
			if rate, ok := m.(move.Rate); ok && (!s.Skipped || len(w.Ratings) > 0) {
				return rate.Statements
			}
		}
	}
	return nil
}

// newSecret gives out an identity that tells nothing, not even when.
func (w *Workshop) newSecret() string {
	if w.identity != nil {
		return w.identity()
	}
	return uuid.NewString()
}
