package workshop

// A Side is one of the two parties. Cards, votes and promises carry a side.
type Side string

// The two sides, and both of them together.
const (
	Sales     Side = "sales"
	Marketing Side = "marketing"
	Both      Side = "both" // for what is shared, such as a joint goal; no card and no hand is "both"
)

// Sides lists the two parties in the order they are always shown.
var Sides = []Side{Sales, Marketing}

// Other returns the side across the table.
func (s Side) Other() Side {
	if s == Sales {
		return Marketing
	}
	return Sales
}

// Letter is the mark that stands beside the colour of a side, so that nobody
// has to tell colours apart.
func (s Side) Letter() string {
	switch s {
	case Sales:
		return "S"
	case Marketing:
		return "M"
	}
	return "⇄"
}

// isSide reports whether s is one of the two parties.
func (s Side) isSide() bool { return s == Sales || s == Marketing }
