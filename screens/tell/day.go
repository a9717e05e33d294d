package tell

import (
	"strconv"
	"strings"
	"time"

	"accord/workshop"
)

// ReadDay understands a date as people type it: 2026-11-23, 23.11.2026,
// 23/11/26, 23.11 (the next one), or +14 (in so many days). What it does not
// understand it returns as it is, so that the rules can refuse it in words.
func ReadDay(typed string, now time.Time) string {
	typed = strings.TrimSpace(typed)
	if days, ok := strings.CutPrefix(typed, "+"); ok {
		if n, err := strconv.Atoi(days); err == nil && n >= 0 && n < 10_000 {
			return string(workshop.DayOf(now.AddDate(0, 0, n)))
		}
		return typed
	}
	for _, form := range []string{"2006-1-2", "2.1.2006", "2/1/2006", "2.1.06", "2/1/06"} {
		if at, err := time.Parse(form, typed); err == nil {
			return at.Format(time.DateOnly)
		}
	}
	for _, form := range []string{"2.1", "2.1.", "2/1"} {
		at, err := time.Parse(form, typed)
		if err != nil {
			continue
		}
		next := time.Date(now.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
		if workshop.DayOf(next) < workshop.DayOf(now) {
			next = next.AddDate(1, 0, 0)
		}
		return next.Format(time.DateOnly)
	}
	return typed
}
