package document

import (
	"time"

	"accord/workshop"
)

// runLog is the annex of how long each step was planned to take and took, to
// plan the next workshop by.
func (p paper) runLog() Section {
	s := Section{ID: "run-log", Heading: p.say("run-log.heading")}
	if p.w.Began == 0 {
		return s
	}
	t := Table{
		Head:   []string{p.say("run-log.step"), p.say("run-log.planned"), p.say("run-log.spent"), p.say("run-log.difference")},
		Widths: []int{10, 4, 4, 5},
	}
	planned, spent := int64(0), int64(0)
	for _, step := range p.w.Steps {
		name, minutes := p.step(step), int64(step.Minutes)*time.Minute.Milliseconds()
		switch {
		case step.Skipped:
			t.Rows = append(t.Rows, []string{name, Minutes(minutes, p.say), p.say("run-log.skipped"), ""})
		case step.Started == 0:
			t.Rows = append(t.Rows, []string{name, Minutes(minutes, p.say), p.say("run-log.not-begun"), ""})
		default:
			planned, spent = planned+minutes, spent+step.Spent
			t.Rows = append(t.Rows, p.spent(name, minutes, step.Spent))
		}
	}
	t.Rows = append(t.Rows, p.spent(p.say("run-log.whole"), planned, spent))
	s.Blocks = append(append(s.Blocks, t), p.partings()...)
	s.Blocks = append(s.Blocks, Paragraph{Text: p.say("run-log.record", string(p.w.ID)), Tone: Muted})
	return s
}

// spent is a row of what was planned and what was spent, in milliseconds.
func (p paper) spent(name string, planned, spent int64) []string {
	difference := p.say("run-log.as-planned")
	switch over := spent - planned; {
	case over >= 30_000:
		difference = p.say("run-log.over", Minutes(over, p.say))
	case over <= -30_000:
		difference = p.say("run-log.under", Minutes(-over, p.say))
	}
	return []string{name, Minutes(planned, p.say), Minutes(spent, p.say), difference}
}

// step is what a step is called: by its own name, or as its activity is.
func (p paper) step(s workshop.Step) string {
	if s.Title != "" {
		return s.Title
	}
	return p.say("activity." + s.Activity)
}
