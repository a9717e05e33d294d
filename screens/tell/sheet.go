package tell

import (
	"strings"

	"accord/assets"
	"accord/workshop"
)

// Everywhere returns the sentences of every language of ours: what comes from
// elsewhere may be in any of them.
func Everywhere() (all []Say) {
	for _, tag := range assets.Languages() {
		all = append(all, In(tag))
	}
	return all
}

// Sheet says in a few words what comes of a table, such as "12 cards for Sales,
// 9 cards for Marketing".
func (s Say) Sheet(names workshop.Brief, came workshop.SheetDone) string {
	var parts []string
	for _, of := range []struct {
		key string
		are map[workshop.Side]int
	}{{"sheet.cards", came.Cards}, {"sheet.people", came.People}} {
		for _, side := range workshop.Sides {
			if n := of.are[side]; n > 0 {
				parts = append(parts, s(of.key, n, s.Side(names, side)))
			}
		}
	}
	if came.Known > 0 {
		parts = append(parts, s("sheet.known", came.Known))
	}
	return strings.Join(parts, ", ")
}

// mostLeft is how many rows that are left out are named.
const mostLeft = 8

// LeftOut says which rows of a table are left out, and why, one a line.
func (s Say) LeftOut(came workshop.SheetDone) (lines []string) {
	if len(came.Left) == 0 {
		return nil
	}
	lines = append(lines, s("sheet.left", len(came.Left)))
	for i, r := range came.Left {
		if i == mostLeft {
			return append(lines, s("sheet.and-more", len(came.Left)-i))
		}
		lines = append(lines, s("sheet.row", r.Row, s.Problem(r.Wrong)))
	}
	return lines
}
