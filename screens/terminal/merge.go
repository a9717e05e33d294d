package terminal

import (
	"errors"

	"accord/storage"
	"accord/workshop"
)

// merge takes stations into their workshop: all of them or none.
func (t *terminal) merge(args []string) error {
	if len(args) < 2 {
		return errUsage
	}
	into, from := args[0], args[1:]
	file, w, err := storage.Open(into)
	if err != nil {
		return about(into, err)
	}
	came := make([]workshop.Merged, len(from))
	err = workshop.NewRoom(w, file).Change("station.merge", func(w *workshop.Workshop) error {
		for i, path := range from {
			station, err := storage.ReadAny(path)
			if err == nil {
				came[i], err = w.Merge(station)
			}
			if err != nil {
				return about(path, err)
			}
		}
		return nil
	})
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	for i, path := range from {
		if err := t.sentence(t.say("terminal.about", path, t.say.Merged(came[i]))); err != nil {
			return err
		}
		for _, d := range came[i].Divided {
			kept, other := t.say.Divided(d)
			if err := t.sentence(t.say("terminal.divided", kept, other)); err != nil {
				return err
			}
		}
		for _, line := range t.say.Renumbered(came[i]) {
			if err := t.sentence(line); err != nil {
				return err
			}
		}
	}
	return nil
}
