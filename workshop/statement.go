package workshop

import "slices"

// A Dimension is one of the five things the pulse measures.
type Dimension string

// The dimensions, in the order they are asked and shown.
const (
	Horizon  Dimension = "h" // horizon and calendar: the first tension
	Measures Dimension = "m" // measures and rewards: the second
	Category Dimension = "k" // knowledge of category and customer: the third
	Flow     Dimension = "f" // flow and follow-through
	Respect  Dimension = "r" // respect and strengths
)

// Dimensions lists the dimensions in order.
var Dimensions = []Dimension{Horizon, Measures, Category, Flow, Respect}

// PulseStatements are the keys of the twenty statements of the pulse. The
// first letter is the dimension; the sentence is named after the key.
var PulseStatements = []string{
	"h1", "h2", "h3", "h4",
	"m1", "m2", "m3", "m4",
	"k1", "k2", "k3", "k4",
	"f1", "f2", "f3", "f4",
	"r1", "r2", "r3", "r4",
}

// ShortPulse are the eight statements that are asked when time is short.
var ShortPulse = []string{"h2", "h3", "m1", "m3", "k1", "k3", "f1", "r2"}

// DimensionOf returns the dimension a statement belongs to.
func DimensionOf(statement string) Dimension { return Dimension(statement[:1]) }

// isStatement reports whether a key is that of a statement.
func isStatement(key string) bool { return slices.Contains(PulseStatements, key) }
