package page

import (
	"slices"

	"golang.org/x/text/unicode/bidi"
)

// turn returns a line with its clusters in the order in which they stand on
// paper, from the left, for scripts that are written from the right. It is the
// Unicode Bidirectional Algorithm without the signs that steer it, which have
// no shape and are gone by now. Rightward says which way the paragraph goes.
func turn(line [][]rune, rightward bool) [][]rune {
	levels := levelsOf(line, rightward)
	line = slices.Clone(line)
	for i, c := range line {
		if levels[i]%2 == 1 {
			line[i] = mirrored(c)
		}
	}
	most := 0
	for _, l := range levels {
		most = max(most, l)
	}
	for level := most; level > 0; level-- {
		for from := 0; from < len(line); from++ {
			to := from
			for to < len(line) && levels[to] >= level {
				to++
			}
			slices.Reverse(line[from:to])
			slices.Reverse(levels[from:to])
			from = to
		}
	}
	return line
}

// levelsOf returns how deep each cluster is nested: even numbers are read
// rightward, odd ones leftward.
func levelsOf(line [][]rune, rightward bool) []int {
	base := 1
	edge := bidi.R
	if rightward {
		base, edge = 0, bidi.L
	}
	kinds := kindsOf(line, edge)
	levels := make([]int, len(line))
	for i, k := range kinds {
		levels[i] = base
		switch {
		case k == bidi.R && base == 0, k == bidi.L && base == 1:
			levels[i]++
		case k == bidi.EN || k == bidi.AN:
			levels[i] = 2
		}
	}
	for i := len(line) - 1; i >= 0 && classOf(line[i]) == bidi.WS; i-- {
		levels[i] = base // spaces at the end of a line stay at its end
	}
	return levels
}

// kindsOf resolves what each cluster is: L, R, or a number within what is
// read leftward. Edge is what the ends of the line count as.
func kindsOf(line [][]rune, edge bidi.Class) []bidi.Class {
	kinds := make([]bidi.Class, len(line))
	strong := edge
	for i, c := range line {
		k := classOf(c)
		switch k {
		case bidi.L, bidi.R, bidi.AL:
			strong = k
		case bidi.EN:
			switch strong {
			case bidi.AL:
				k = bidi.AN
			case bidi.L:
				k = bidi.L
			}
		}
		if k == bidi.AL {
			k = bidi.R
		}
		kinds[i] = k
	}
	joinNumbers(kinds)
	for i := 0; i < len(kinds); i++ {
		if !neutral(kinds[i]) {
			continue
		}
		end := i
		for end < len(kinds) && neutral(kinds[end]) {
			end++
		}
		before, after := edge, edge
		if i > 0 {
			before = side(kinds[i-1])
		}
		if end < len(kinds) {
			after = side(kinds[end])
		}
		between := edge
		if before == after {
			between = before
		}
		for ; i < end; i++ {
			kinds[i] = between
		}
		i--
	}
	return kinds
}

// joinNumbers has what stands within a number, such as a decimal point, or at
// its end, such as a percent sign, belong to it.
func joinNumbers(kinds []bidi.Class) {
	for i := 1; i+1 < len(kinds); i++ {
		before, k, after := kinds[i-1], kinds[i], kinds[i+1]
		if before == after && (before == bidi.EN && (k == bidi.ES || k == bidi.CS) || before == bidi.AN && k == bidi.CS) {
			kinds[i] = before
		}
	}
	for i := 1; i < len(kinds); i++ {
		if kinds[i] == bidi.ET && kinds[i-1] == bidi.EN {
			kinds[i] = bidi.EN
		}
	}
	for i := len(kinds) - 2; i >= 0; i-- {
		if kinds[i] == bidi.ET && kinds[i+1] == bidi.EN {
			kinds[i] = bidi.EN
		}
	}
}

// side returns how a kind counts for the neutral ones beside it.
func side(k bidi.Class) bidi.Class {
	if k == bidi.L {
		return bidi.L
	}
	return bidi.R
}

func neutral(k bidi.Class) bool {
	switch k {
	case bidi.L, bidi.R, bidi.EN, bidi.AN:
		return false
	}
	return true
}

func classOf(c []rune) bidi.Class {
	p, _ := bidi.LookupRune(c[0])
	return p.Class()
}

// mirrored returns a cluster as it looks from the other side: ( for ).
func mirrored(c []rune) []rune {
	if p, _ := bidi.LookupRune(c[0]); p.IsBracket() && len(c) == 1 {
		return []rune(bidi.ReverseString(string(c)))
	}
	return c
}

// rightward reports whether a paragraph is read rightward, as the first letter
// of it is.
func rightward(text string) bool {
	for _, r := range text {
		switch classOf([]rune{r}) {
		case bidi.L:
			return true
		case bidi.R, bidi.AL:
			return false
		}
	}
	return true
}

// leftward reports whether any of a text is read leftward.
func leftward(text string) bool {
	for _, r := range text {
		if r >= 0x0590 { // below are no such letters
			switch classOf([]rune{r}) {
			case bidi.R, bidi.AL, bidi.AN:
				return true
			}
		}
	}
	return false
}
