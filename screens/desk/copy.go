package desk

import (
	"accord/screens/form"
	"accord/screens/ui"
	"accord/storage"
)

// saveCopy writes a copy of the workshop to hand over.
func (d *Desk) saveCopy() {
	title := d.room.Workshop().Title
	d.ask.Fill(form.Form{
		Title:  d.Say("copy.title", title),
		Fields: []form.Field{{Key: "folder", Label: d.Say("copy.folder"), Value: storage.Outbox(), Kind: form.Folder}},
		Save:   d.Say("copy.yes"),
	}, func(v map[string]string) error {
		path, err := d.file.CopyInto(v["folder"], title)
		if err != nil {
			return err
		}
		d.frame.notice.Set(d.Say("copy.done", path), ui.ToneGood)
		return nil
	})
}
