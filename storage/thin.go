package storage

import (
	"time"

	"accord/workshop"
)

// How long snapshots are kept.
const (
	fewest     = 3  // so many newest ones stay whatever the calendar says
	updateDays = 90 // one from before an update stays so many days
)

// thinning thins out older snapshots: of each day, then of each week, then of
// each month the newest is kept, so many times.
var thinning = []struct {
	most int
	same func(a, b time.Time) bool
}{
	{12, func(a, b time.Time) bool { return workshop.DayOf(a) == workshop.DayOf(b) }},
	{10, func(a, b time.Time) bool {
		year, week := a.ISOWeek()
		otherYear, otherWeek := b.ISOWeek()
		return year == otherYear && week == otherWeek
	}},
	{9, func(a, b time.Time) bool { return a.Year() == b.Year() && a.Month() == b.Month() }},
}

// tooMany returns the snapshots that are no longer kept, of a list with the
// newest first. All of today and yesterday are, in the zone of now, and all
// that a clock which was set back puts into the future.
func tooMany(list []Snapshot, now time.Time) (gone []Snapshot) {
	yesterday := workshop.DayOf(now).Add(-1)
	var last time.Time // the one kept before
	stage, kept := 0, 0
	for i, s := range list {
		at := s.At.In(now.Location())
		day := workshop.DayOf(at)
		switch {
		case i < fewest, day >= yesterday, s.Why == WhyUpdate && day >= yesterday.Add(1-updateDays):
			continue
		case stage < len(thinning) && kept == thinning[stage].most:
			stage, kept = stage+1, 0
		}
		if stage == len(thinning) || !last.IsZero() && thinning[stage].same(at, last) {
			gone = append(gone, s)
			continue
		}
		last, kept = at, kept+1
	}
	return gone
}
