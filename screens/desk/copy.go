package desk

import (
	"accord/screens/ui"
	"accord/storage"
)

// saveCopy writes a copy of the workshop to hand over.
func (d *Desk) saveCopy() {
	w := d.room.Workshop()
	d.ask.Copy(w.Title, storage.Outbox(), func(folder string, sealed bool) (path, words string, err error) {
		if sealed {
			return storage.SealInto(folder, w)
		}
		path, err = d.file.CopyInto(folder, w.Title)
		return path, "", err
	}, func(path string) { d.frame.notice.Set(d.Say("copy.done", path), ui.ToneGood) })
}
