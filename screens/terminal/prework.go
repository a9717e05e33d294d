package terminal

import (
	"flag"
	"io"

	"accord/workshop"
	"accord/workshop/document/press"
)

// prework takes in what people answered before the day.
func (t *terminal) prework(args []string) error {
	flags := flag.NewFlagSet("prework", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // we say it in our own words
	counted := flags.String("counted", "", "")
	if flags.Parse(args) != nil {
		return errUsage
	}
	if err := t.oneOf("counted", *counted, []string{string(workshop.CountedBefore), string(workshop.NotCounted)}); *counted != "" && err != nil {
		return err
	}
	came := make([]workshop.PreWorkDone, flags.NArg())
	return t.takeIn("prework.take", flags.Args(), func(w *workshop.Workshop, at int, path string) error {
		answers, err := press.ReadPreWork(path)
		if err == nil {
			answers.Counted = workshop.Counted(*counted)
			came[at], err = w.TakePreWork(answers)
		}
		return err
	}, func(at int, path string) error {
		return t.sentence(t.say("terminal.about", path, t.say.PreWork(came[at])))
	})
}
