package storage

import (
	"github.com/google/uuid"

	"accord/workshop"
)

// Snapshots lists the snapshots of a workshop, the newest first.
func (l *Library) Snapshots(id workshop.WorkshopID) ([]Snapshot, error) {
	if !isID(id) {
		return nil, ErrNotFound
	}
	list, err := l.albumOf(id).list()
	return list, explained(err, "list snapshots")
}

// Read returns the workshop in a snapshot as another workshop, with an
// identity of its own, under a title. The present one stays as it is.
func (s Snapshot) Read(title string) (*workshop.Workshop, error) {
	w, _, err := readSnapshot(s.Path)
	if err != nil {
		return nil, err
	}
	w.ID = workshop.WorkshopID(uuid.Must(uuid.NewV7()).String())
	return w, retitle(w, title)
}
