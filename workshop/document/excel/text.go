package excel

import (
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/width"

	"accord/workshop"
	"accord/workshop/document"
)

// shortened is text of so many units of UTF-16 at most. One that was longer
// ends in a sign that it went on.
func shortened(text string, most int) string {
	if units(text) <= most {
		return text
	}
	return cut(text, most-1) + "…"
}

// cut keeps so many units of UTF-16 of a text, which is what Excel counts.
func cut(text string, most int) string {
	for i, r := range text {
		if most -= utf16.RuneLen(r); most < 0 {
			return text[:i]
		}
	}
	return text
}

// units is how long Excel says that a text is.
func units(text string) int {
	n := 0
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}

// dayOf is midnight in UTC, for with any other time the cell would show one.
func dayOf(d document.Date) (time.Time, bool) { return workshop.Day(d).Time() }

// The height of a row in points, and the most that Excel takes. The height has
// to be told: not every program makes a row as high as its text.
const (
	lineHeight = 13.5
	rowMargin  = 5.0
	headMargin = 3 // characters that the button of the filter takes
)

func height(lines int) float64 {
	return min(float64(lines)*lineHeight+rowMargin, excelize.MaxRowHeight)
}

// linesOf is how many lines a text takes in a column of so many digits.
func linesOf(text string, most int) int {
	most = max(most-1, 1) * digit // for the edges
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines++
		room := most
		for word := range strings.SplitSeq(line, " ") {
			long := breadth(word)
			if long > room && room < most {
				lines, room = lines+1, most
			}
			for long > most {
				lines, long = lines+1, long-most
			}
			room -= long + narrow
		}
	}
	return lines
}

// How broad characters are beside a digit, generously.
const (
	narrow  = 5
	digit   = 10
	capital = 13
	broad   = 16
	square  = 20 // those of East Asia, and emoji
)

// breadth is how much room a word takes.
func breadth(word string) int {
	n := 0
	for _, r := range word {
		k := width.LookupRune(r).Kind()
		switch {
		case strings.ContainsRune("fijlrtI.,:;'|()[]/-", r):
			n += narrow
		case strings.ContainsRune("mwMW@%", r):
			n += broad
		case k == width.EastAsianWide || k == width.EastAsianFullwidth:
			n += square
		case unicode.IsUpper(r):
			n += capital
		default:
			n += digit
		}
	}
	return n
}

// fewer is a text with commas between its parts, with as many of them as a few
// lines hold, and how many more there are.
func fewer(text string, most int, more func(n int) string) string {
	const few = 10 // lines: one row is not to fill a page with numbers
	if linesOf(text, most) <= few {
		return text
	}
	all := strings.Split(text, ", ")
	first := func(n int) string { return strings.Join(all[:n], ", ") + " " + more(len(all)-n) }
	n := sort.Search(len(all)-1, func(n int) bool { return linesOf(first(n+1), most) > few })
	return first(max(n, 1))
}

// widest is the most that a column grows to, for its row to show a long text.
const widest = 120

// widthFor is how wide a column has to be for its longest text to stand in a
// row, which cannot be higher than Excel lets it.
func widthFor(texts []string, least int) int {
	for _, t := range texts {
		for least < widest && float64(linesOf(t, least))*lineHeight+rowMargin > excelize.MaxRowHeight {
			least += 4
		}
	}
	return least
}
