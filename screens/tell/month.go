package tell

import (
	"fmt"
	"strconv"

	"accord/workshop"
)

// Month writes a month out, as "June 2027".
func (say Say) Month(m workshop.Month) string {
	return say("calendar.month-year", say(fmt.Sprintf("month.%02d", m.Number())), strconv.Itoa(m.Year()))
}

// LooseEnd says what has no end yet, and what it needs.
func (say Say) LooseEnd(e workshop.LooseEnd) string {
	if e.Month != "" {
		return say(e.Key, say.Month(e.Month))
	}
	return say(e.Key, e.About)
}
