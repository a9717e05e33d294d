package storage

import (
	"io"
	"os"
	"path/filepath"

	"accord/storage/disk"
	"accord/workshop"
)

// marker is the file that names the workshop on the desk. It is there only
// while one is, so finding it at the start means that the app was killed.
const marker = "on-the-desk"

// Begin notes that a workshop is on the desk. Only the first copy of Accord
// does, for there is one note.
func (l *Library) Begin(id workshop.WorkshopID) error {
	if l.second {
		return nil
	}
	err := WriteFile(filepath.Join(l.folder, marker), func(w io.Writer) error {
		_, err := io.WriteString(w, string(id))
		return err
	})
	return explained(err, "note the workshop on the desk")
}

// End notes that no workshop is on the desk any more.
func (l *Library) End() error {
	if l.second {
		return nil
	}
	return explained(disk.Erase(filepath.Join(l.folder, marker)), "clear the desk")
}

// Interrupted returns the workshop that was on the desk when the app was
// killed, and false if it was closed as it should be, or is in another copy of
// Accord.
func (l *Library) Interrupted() (workshop.WorkshopID, bool) {
	if l.second {
		return "", false
	}
	kept, err := os.ReadFile(filepath.Join(l.folder, marker))
	id := workshop.WorkshopID(kept)
	return id, err == nil && isID(id)
}
