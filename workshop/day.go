package workshop

import "time"

// A Day is a calendar date written as 2026-09-14, with no time and no zone.
// The empty Day is none.
type Day string

// A TimeOfDay is a time on the clock, written as 09:30. The empty one is none.
type TimeOfDay string

// An Instant is a point in time, in milliseconds since 1970 in UTC. Zero is never.
type Instant int64

// Problems with dates.
var (
	ErrNoDay     = Problem{Key: "day.unreadable"}
	ErrNoTime    = Problem{Key: "time.unreadable"}
	ErrDayIsPast = Problem{Key: "day.past"}
)

// DayOf returns the date at a moment, in the moment's own zone.
func DayOf(at time.Time) Day { return Day(at.Format(time.DateOnly)) }

// InstantOf returns a moment as an Instant.
func InstantOf(at time.Time) Instant { return Instant(at.UnixMilli()) }

// Time returns the moment in a zone.
func (i Instant) Time(zone *time.Location) time.Time {
	return time.UnixMilli(int64(i)).In(zone)
}

// Time returns midnight of the day in UTC, and false if it is no date.
func (d Day) Time() (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	return t, err == nil
}

// Add returns the day n days later, or none if d is none.
func (d Day) Add(n int) Day {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return DayOf(t.AddDate(0, 0, n))
}

// On returns the time of day on a day in a zone, and false if either is none.
func (t TimeOfDay) On(d Day, zone *time.Location) (time.Time, bool) {
	at, err := time.ParseInLocation(time.DateOnly+" 15:04", string(d)+" "+string(t), zone)
	return at, err == nil
}

// check returns a problem with a day that is neither none nor a date.
func (d Day) check(field string) error {
	if _, ok := d.Time(); d != "" && !ok {
		return Problem{Key: ErrNoDay.Key, Field: field}
	}
	return nil
}
