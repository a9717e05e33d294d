package desk

import (
	"strings"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document/press"
)

// takePreWork takes in what somebody answered before the day.
func (d *Desk) takePreWork() {
	d.ask.Fill(form.Form{
		Title: d.Say("command.prework"),
		Fields: []form.Field{{
			Key: "path", Label: d.Say("prework.file"), Hint: d.Say("prework.file-hint"), Kind: form.File, Endings: []string{".xlsx"},
		}},
		Save: d.Say("prework.take"),
	}, func(v map[string]string) error {
		path := strings.TrimSpace(v["path"])
		if path == "" {
			return workshop.Problem{Key: "home.no-path", Field: "path"}
		}
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
