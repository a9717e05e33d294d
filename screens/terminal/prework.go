package terminal

import (
	"accord/workshop"
	"accord/workshop/document/press"
)

// prework takes in what people answered before the day.
func (t *terminal) prework(args []string) error {
	came := make([]workshop.PreWorkDone, len(args))
	return t.takeIn("prework.take", args, func(w *workshop.Workshop, at int, path string) error {
		answers, err := press.ReadPreWork(path)
		if err == nil {
			came[at], err = w.TakePreWork(answers)
		}
		return err
	}, func(at int, path string) error {
		return t.sentence(t.say("terminal.about", path, t.say.PreWork(came[at])))
	})
}
