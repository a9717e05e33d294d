package desk

import (
	"errors"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/press"
)

// takePreWork takes in what somebody answered before the day.
func (d *Desk) takePreWork() {
	field := form.Field{Label: d.Say("prework.file"), Hint: d.Say("prework.file-hint"), Endings: []string{".xlsx"}}
	d.ask.File(form.Form{Title: d.Say("command.prework"), Save: d.Say("prework.take")}, field, func(path string) error {
		answers, err := press.ReadPreWork(path)
		if err != nil {
			return err
		}
		err = d.putPreWork(answers)
		if errors.Is(err, workshop.ErrPulseTwice) {
			d.askWhosePulse(answers)
			return nil
		}
		return err
	})
}

// putPreWork puts answers to the cards of their side, and says what was new.
func (d *Desk) putPreWork(answers workshop.PreWork) error {
	var came workshop.PreWorkDone
	d.past.Take(storage.WhyMerge)
	if err := d.change("prework.take", func(w *workshop.Workshop) (err error) {
		came, err = w.TakePreWork(answers)
		return err
	}); err != nil {
		return err
	}
	d.frame.notice.Set(d.Say.PreWork(came), ui.ToneGood)
	return nil
}

// askWhosePulse asks whether the pulse of answers is counted already. Nothing
// is proposed: only who sent them knows.
func (d *Desk) askWhosePulse(answers workshop.PreWork) {
	var options []ui.Option
	for _, counted := range []workshop.Counted{workshop.CountedBefore, workshop.NotCounted} {
		options = append(options, ui.Option{Key: string(counted), Label: d.Say("prework.counted." + string(counted))})
	}
	d.ask.Fill(form.Form{
		Title:  d.Say("command.prework"),
		Fields: []form.Field{{Key: "counted", Label: d.Say("prework.whose-pulse"), Kind: form.Choice, Options: options}},
		Save:   d.Say("prework.take"),
	}, func(v map[string]string) error {
		if answers.Counted = workshop.Counted(v["counted"]); answers.Counted == workshop.NotAsked {
			return workshop.Problem{Key: "prework.say-whose", Field: "counted"}
		}
		return d.putPreWork(answers)
	})
}
