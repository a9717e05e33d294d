package workshop

import "accord/workshop/move"

// A Kind is what a room mostly does during an activity.
type Kind string

// The kinds.
const (
	Talking  Kind = "talking"
	Writing  Kind = "writing"
	Choosing Kind = "choosing" // deciding, together
	Resting  Kind = "resting"
)

// Kinds lists the kinds in the order they are shown.
var Kinds = []Kind{Talking, Writing, Choosing, Resting}

// Kind is what a room mostly does during the activity: it decides where
// anything is decided, writes where it writes and nothing is decided, and
// talks otherwise.
func (a Activity) Kind() Kind {
	if a.Part == Breathing {
		return Resting
	}
	kind := Talking
	for _, m := range a.Moves {
		switch m.(type) {
		case move.Write, move.Rate:
			if kind == Talking {
				kind = Writing
			}
		case move.Talk, move.Reveal, move.Match, move.Review:
		default:
			return Choosing
		}
	}
	return kind
}

// Balance adds up the minutes of each kind on the agenda.
func (w *Workshop) Balance() map[Kind]int {
	minutes := make(map[Kind]int)
	for _, s := range w.Steps {
		if !s.Skipped {
			minutes[s.Does().Kind()] += s.Minutes
		}
	}
	return minutes
}
