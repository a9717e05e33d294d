package form

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"accord/screens/ui"
)

// endings are what a file with a workshop may end in.
var endings = []string{".accord", ".json", ".age"}

// browse lets people look for a file or a folder and puts its path into the
// entry. Typing the path does the same without a mouse.
func (a Asker) browse(f Field, entry *ui.Entry) {
	if f.Kind == Folder {
		dialog.ShowFolderOpen(func(folder fyne.ListableURI, err error) {
			if err == nil && folder != nil {
				entry.SetText(folder.Path())
			}
		}, a.Window)
		return
	}
	open := dialog.NewFileOpen(func(file fyne.URIReadCloser, err error) {
		if err != nil || file == nil {
			return
		}
		entry.SetText(file.URI().Path())
		file.Close() // only its place is asked for
	}, a.Window)
	if f.Endings == nil {
		f.Endings = endings
	}
	open.SetFilter(storage.NewExtensionFileFilter(f.Endings))
	open.Show()
}
