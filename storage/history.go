package storage

import (
	"time"

	"accord/storage/journal"
)

// A Deed is a line of the journal without what it changed.
type Deed struct {
	At  time.Time
	Did string // as in [workshop.Room.Change], with "undo " or "redo " before it; "begin": the journal begins
}

// History returns what was done to the workshop, the oldest first. What people
// gave without their names is not in it.
func (f *File) History() ([]Deed, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.journal == nil {
		return nil, nil // the file is not one of the library
	}
	kept, err := journal.Read(f.journal.Path())
	if err != nil {
		return nil, explained(err, "read the journal")
	}
	lines, err := kept.Lines(1)
	var deeds []Deed
	for _, line := range lines {
		deeds = append(deeds, Deed{time.UnixMilli(line.At), line.Did})
	}
	return deeds, explained(err, "read the journal")
}
