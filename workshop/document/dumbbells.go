package document

import "accord/workshop"

// Dumbbells are the picture of where both sides stand between 0 and 100, a
// line a score. A format that draws it writes the words below; one that does
// not writes the words alone.
type Dumbbells struct {
	Lines           []Dumbbell
	Lowest, Highest string // the ends of the scale
	Alt             string // says what it shows to those who cannot see it
	Words           Table  // every figure
	Cells           Ledger // the same figures with their chart, for a format that draws from cells
}

// A Dumbbell is where both sides stand on one thing. Of a side that may not be
// shown it holds no figure.
type Dumbbell struct {
	Name  string
	Score workshop.Score
}

func (Dumbbells) block() {}

// dimensions is where the sides stand in each dimension.
func (p paper) dimensions() Dumbbells {
	scores := p.w.DimensionScores()
	d := Dumbbells{
		Lowest: p.say("pulse.lowest-level"), Highest: p.say("pulse.highest-level"),
		Alt:   p.say("start-line.picture", p.side(workshop.Sales), p.side(workshop.Marketing)),
		Words: p.scores(p.say("start-line.dimension"), scores, "dimension."),
		Cells: p.startLineLedger(),
	}
	for _, s := range scores {
		d.Lines = append(d.Lines, Dumbbell{p.say("dimension." + s.Key), s})
	}
	return d
}
