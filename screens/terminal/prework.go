package terminal

import (
	"errors"

	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/press"
)

// prework takes in what people answered before the day: all files or none.
func (t *terminal) prework(args []string) error {
	if len(args) < 2 {
		return errUsage
	}
	into, from := args[0], args[1:]
	file, w, err := storage.Open(into)
	if err != nil {
		return about(into, err)
	}
	came := make([]workshop.PreWorkDone, len(from))
	err = workshop.NewRoom(w, file).Change("prework.take", func(w *workshop.Workshop) error {
		for i, path := range from {
			answers, err := press.ReadPreWork(path)
			if err == nil {
				came[i], err = w.TakePreWork(answers)
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
		if err := t.sentence(t.say("terminal.about", path, t.say.PreWork(came[i]))); err != nil {
			return err
		}
	}
	return nil
}
