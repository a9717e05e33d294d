package excel

import (
	"strings"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/width"

	"accord/workshop"
	"accord/workshop/document"
)

// left tells that a text went on.
const left = "…"

// fitting is text as a cell can hold it: what is longer than any cell ends in
// a sign that it went on.
func fitting(text string) string {
	if units(text) <= excelize.TotalCellChars {
		return text
	}
	return cut(text, excelize.TotalCellChars-1) + left
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

// linesOf is how many lines a text takes in a column of so many characters.
func linesOf(text string, most int) int {
	most = max(most-1, 1) // for the edges
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
			room -= long + 1
		}
	}
	return lines
}

// breadth is how many narrow characters a word takes. Those of East Asia, and
// emoji, are as broad as two.
func breadth(word string) int {
	n := 0
	for _, r := range word {
		n++
		if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
			n++
		}
	}
	return n
}
