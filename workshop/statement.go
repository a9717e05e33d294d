package workshop

import "slices"

// A Dimension is one of the five things the pulse measures.
type Dimension string

// The dimensions, in the order they are asked and shown.
const (
	Horizon  Dimension = "H" // horizon and calendar: the first tension
	Measures Dimension = "M" // measures and rewards: the second
	Category Dimension = "K" // knowledge of category and customer: the third
	Flow     Dimension = "F" // flow and follow-through
	Respect  Dimension = "R" // respect and strengths
)

// Dimensions lists the dimensions in order.
var Dimensions = []Dimension{Horizon, Measures, Category, Flow, Respect}

// PulseStatements are the keys of the twenty statements of the pulse. The
// first letter is the dimension; the sentence is named after the key.
var PulseStatements = []string{
	"H1", "H2", "H3", "H4",
	"M1", "M2", "M3", "M4",
	"K1", "K2", "K3", "K4",
	"F1", "F2", "F3", "F4",
	"R1", "R2", "R3", "R4",
}

// ShortPulse are the eight statements that are asked when time is short.
var ShortPulse = []string{"H2", "H3", "M1", "M3", "K1", "K3", "F1", "R2"}

// DimensionOf returns the dimension a statement belongs to.
func DimensionOf(statement string) Dimension { return Dimension(statement[:1]) }

// isStatement reports whether a key is that of a statement.
func isStatement(key string) bool { return slices.Contains(PulseStatements, key) }
