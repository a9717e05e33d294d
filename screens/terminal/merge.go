package terminal

import (
	"accord/storage"
	"accord/workshop"
)

// merge takes stations into their workshop.
func (t *terminal) merge(args []string) error {
	came := make([]workshop.Merged, len(args))
	var names workshop.Brief
	return t.takeIn("station.merge", args, func(w *workshop.Workshop, at int, path string) error {
		station, err := storage.ReadAny(path)
		if err == nil {
			names = w.Brief
			came[at], err = w.Merge(station)
		}
		return err
	}, func(at int, path string) error { return t.tellMerged(path, names, came[at]) })
}

// tellMerged says what came of a station: what was new, what was changed in
// two places, and what is to be seen to.
func (t *terminal) tellMerged(path string, names workshop.Brief, came workshop.Merged) error {
	lines := []string{t.say("terminal.about", path, t.say.Merged(came))}
	for _, d := range came.Divided {
		kept, other := t.say.Divided(d)
		lines = append(lines, t.say("terminal.divided", kept, other))
	}
	for _, line := range append(lines, t.say.ToDo(names, came)...) {
		if err := t.sentence(line); err != nil {
			return err
		}
	}
	return nil
}
