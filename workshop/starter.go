package workshop

import "strconv"

// A Starter is a promise that rooms often find useful, with blanks for the
// figures. It is the key of its sentence in the translations.
type Starter string

// How many starters there are for each side to promise, and for both.
const (
	sideStarters  = 10
	jointStarters = 5
)

// StartersOf lists what a side may promise, its own first and then what both
// can promise alike. Without a side it lists them all.
func StartersOf(side Side) []Starter {
	sides := []Side{side}
	if side == "" {
		sides = Sides[:]
	}
	var all []Starter
	for _, s := range sides {
		for i := range sideStarters {
			all = append(all, Starter("starter."+string(s)+"."+strconv.Itoa(i+1)))
		}
	}
	for i := range jointStarters {
		all = append(all, Starter("starter.both."+strconv.Itoa(i+1)))
	}
	return all
}
