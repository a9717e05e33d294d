package document

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"accord/workshop"
)

// LongDay writes a day out, as "23 November 2026". No day is no text.
func LongDay(day workshop.Day, say Say) string { return writeDay(day, say, "date.long", "month.%02d") }

// ShortDay writes a day as "23 Nov 2026", for tables.
func ShortDay(day workshop.Day, say Say) string {
	return writeDay(day, say, "date.short", "month.short.%02d")
}

func writeDay(day workshop.Day, say Say, form, months string) string {
	at, ok := day.Time()
	if !ok {
		return ""
	}
	number := strconv.Itoa(at.Day())
	if at.Day() == 1 {
		number = say("date.first") // which French writes out of line
	}
	return unbroken(say(form, number, say(fmt.Sprintf(months, at.Month())), strconv.Itoa(at.Year())))
}

// unbroken holds the words of a date together: no line ends within it, in any
// format, nor on the wall.
func unbroken(date string) string { return strings.ReplaceAll(date, " ", "\u00A0") }

// Minutes writes milliseconds as whole minutes, "12 min".
func Minutes(ms int64, say Say) string { return say("time.minutes", (ms+30_000)/60_000) }

// dayOf is the date of a moment where the paper is printed.
func dayOf(at workshop.Instant) workshop.Day { return workshop.DayOf(at.Time(time.Local)) }
