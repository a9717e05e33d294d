package storage

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"accord/storage/disk"
	"accord/workshop"
)

// draftOf returns where what is half typed in a workshop is kept.
func (l *Library) draftOf(id workshop.WorkshopID) string {
	return filepath.Join(l.folder, "drafts", string(id)+".json")
}

// KeepDraft keeps what is half typed, which is no part of the workshop yet, in
// place of what was before. Nil: nothing is. It may be called beside a Save.
func (f *File) KeepDraft(draft any) error {
	switch {
	case f.draft == "":
		return nil // the file is not one of the library
	case draft == nil:
		return explained(disk.Erase(f.draft), "drop the draft")
	}
	if err := disk.Folder(filepath.Dir(f.draft)); err != nil {
		return explained(err, "keep the draft")
	}
	return WriteFile(f.draft, func(w io.Writer) error { return json.NewEncoder(w).Encode(draft) })
}

// Draft reads what was half typed when the app was killed, and reports whether
// anything was.
func (f *File) Draft(into any) bool {
	kept, err := os.ReadFile(f.draft)
	return err == nil && json.Unmarshal(kept, into) == nil
}

// Change names the last change that was saved, for what is only true as long
// as there is no other.
func (f *File) Change() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.journal == nil {
		return ""
	}
	last := f.journal.Last()
	return fmt.Sprintf("%d-%08x", last, f.journal.Sum(last))
}
