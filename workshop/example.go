package workshop

import (
	"fmt"
	"time"
)

// Example returns a finished workshop: a full day of two teams of six, signed
// at the end. It shows newcomers what comes out, and serves tests, pictures
// and papers.
//
// Nothing in it is put there past the rules: it is played, deed by deed, the
// way a room would do it. It is the same every time.
//
// Canary is a range nobody outside has heard of. Its name stands in every
// place that stays between the two sides, so that a paper for others which
// says it has let something through.
func Example() *Workshop {
	d := newExampleDay()
	for _, s := range exampleScript() {
		d.enter(s)
		d.play(s, len(s.deeds))
	}
	must(d.w.Next(d.at)) // out of the last step
	return d.workshop()
}

// ExampleUntil returns the example as it stood when the room had done what it
// does in one move of an activity, and had not gone on yet. Without an
// activity the day has not begun. The room's clock was set going at Since.
func ExampleUntil(activity string, move int) *Workshop {
	return ExampleMidway(activity, move, 1)
}

// ExampleMidway is [ExampleUntil] with only a share of the move's deeds done,
// from 0 to 1: half of the cards written, half of the hands raised.
func ExampleMidway(activity string, move int, share float64) *Workshop {
	d := newExampleDay()
	if activity == "" {
		return d.workshop()
	}
	for _, s := range exampleScript() {
		d.enter(s)
		if s.activity == activity && s.move == move {
			d.play(s, int(min(1, share)*float64(len(s.deeds))))
			return d.workshop()
		}
		d.play(s, len(s.deeds))
	}
	panic(fmt.Sprintf("the example has no move %d of %s", move, activity))
}

// A scene is what the room does during one move, spread over its minutes.
type scene struct {
	activity string
	move     int
	minutes  int
	deeds    []deed
}

// A deed is one thing the room does.
type deed func(*exampleDay)

// exampleScript is the whole day.
func exampleScript() []scene {
	return []scene{
		{"open", 0, 7, exampleContract()},
		{"before", 0, 4, exampleBefore()},
		{"pulse", 0, 9, examplePulse()},
		{"pulse-reveal", 0, 10, exampleFindings()},
		{"priorities", 0, 8, examplePriorities()},
		{"priorities", 1, 4, nil},
		{"priorities", 2, 4, exampleHits([2]string{"P-01", "E-04"}, [2]string{"P-06", "E-02"}, [2]string{"P-07", "E-01"})},
		{"mirror-write", 0, 14, exampleMirror()},
		{"mirror-reveal", 0, 12, exampleReading()},
		{"mirror-reveal", 1, 8, exampleHits([2]string{"V-01", "X-01"}, [2]string{"V-04", "X-03"}, [2]string{"V-05", "X-04"})},
		{"amplify", 0, 7, exampleAmplify()},
		{"amplify", 1, 5, nil},
		{"break", 0, 13, nil},
		{"friction", 0, 13, exampleFriction()},
		{"themes", 0, 6, exampleReadAloud()},
		{"themes", 1, 6, exampleThemes()},
		{"ballots", 0, 5, exampleBallots()},
		{"ballots", 1, 2, exampleCold()},
		{"calendar", 0, 14, exampleCalendar()},
		{"calendar", 1, 18, exampleGaps()},
		{"slack", 0, 2, nil},
		{"lunch", 0, 46, nil},
		{"measures", 0, 8, exampleMeasures()},
		{"measures", 1, 8, exampleCollisions()},
		{"measures", 2, 10, exampleRules()},
		{"measures", 3, 6, exampleRange()},
		{"category", 0, 20, exampleCategory()},
		{"category", 1, 14, nil},
		{"slack", 0, 1, nil},
		{"break", 0, 15, nil},
		{"asks", 0, 8, exampleAsks()},
		{"asks", 1, 14, exampleAnswers()},
		{"goals", 0, 8, exampleGoals()},
		{"consent", 0, 16, exampleConsent()},
		{"pre-mortem", 0, 6, exampleFailures()},
		{"pre-mortem", 1, 4, exampleTop()},
		{"actions", 0, 10, exampleActions()},
		{"close", 0, 6, exampleClose()},
	}
}

// exampleDay plays the script. It finds things by what the room calls them:
// cards and clauses by their label, people by their name.
type exampleDay struct {
	w       *Workshop
	at      time.Time
	until   time.Time // when the scene ends
	counter int       // identities given out
}

// newExampleDay returns the day before its first step: planned, with
// everyone on the list.
func newExampleDay() *exampleDay {
	d := &exampleDay{at: time.Date(2026, 11, 16, 14, 0, 0, 0, time.UTC)}
	d.w = &Workshop{identity: d.identity}
	d.w.plan("Snacks: joint plan 2027", "2026-11-23")
	must(d.w.UseAgenda(FullDay))
	must(d.w.Describe(exampleBrief(d.w.Brief), DayOf(d.at)))
	must(d.w.SetWays(exampleWays))
	for _, side := range Sides {
		must(d.w.AddParticipants(side, examplePeople[side]))
	}
	must(d.w.CountBy(ByBallots))
	must(d.w.Follow(exampleEarlier(d.identity)))
	d.w.Earlier = exampleStood(d.identity)
	d.at = time.Date(2026, 11, 23, 9, 33, 0, 0, time.UTC)
	d.until = d.at
	return d
}

// enter takes the room to the scene's move.
func (d *exampleDay) enter(s scene) {
	d.at = d.until
	d.until = d.at.Add(time.Duration(s.minutes) * time.Minute)
	if d.w.Began == 0 {
		must(d.w.Start(d.at))
	} else {
		must(d.w.Next(d.at))
	}
	if now, _ := d.w.CurrentStep(); now.Activity != s.activity || now.Move != s.move {
		panic(fmt.Sprintf("the example is at move %d of %s, not at move %d of %s", now.Move, now.Activity, s.move, s.activity))
	}
}

// play does the first so many deeds of a scene, and ends with it if that is
// all of them.
func (d *exampleDay) play(s scene, deeds int) {
	start, whole := d.at, d.until.Sub(d.at)
	for i, do := range s.deeds[:deeds] {
		d.at = start.Add(whole * time.Duration(i+1) / time.Duration(len(s.deeds)+1))
		do(d)
	}
	if deeds == len(s.deeds) {
		d.at = d.until
	}
}

// workshop hands the workshop over, to give out identities like any other.
func (d *exampleDay) workshop() *Workshop {
	d.w.identity = nil
	return d.w
}

// identity gives out a UUID of version 7 made of the time of day and a
// counter, where others have chance.
func (d *exampleDay) identity() string {
	d.counter++
	ms := d.at.UnixMilli()
	return fmt.Sprintf("%08x-%04x-7%03x-8000-%012x", ms>>16, ms&0xffff, d.counter, d.counter)
}
