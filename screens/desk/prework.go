package desk

import (
	"accord/screens/form"
	"accord/screens/ui"
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
		var came workshop.PreWorkDone
		if err := d.change("prework.take", func(w *workshop.Workshop) (err error) {
			came, err = w.TakePreWork(answers)
			return err
		}); err != nil {
			return err
		}
		d.frame.notice.Set(d.Say.PreWork(came), ui.ToneGood)
		return nil
	})
}
