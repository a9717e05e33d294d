package storage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
	"github.com/google/uuid"

	"accord/storage/disk"
	"accord/workshop"
)

// A Library is a folder of workshops, each in a folder of its own:
// workshops/<identity>/workshop.accord.
type Library struct {
	folder string
	claim  *flock.Flock // nil: nobody asked for it
	second bool         // another copy of Accord was here before
}

// NewLibrary returns the library in a folder, making it if need be. An empty
// folder stands for [DefaultFolder].
func NewLibrary(folder string) (*Library, error) {
	if folder == "" {
		var err error
		if folder, err = DefaultFolder(); err != nil {
			return nil, explained(err, "find the folder for workshops")
		}
	}
	l := &Library{folder: folder}
	if err := disk.Folder(l.shelf()); err != nil {
		return nil, explained(err, "make the folder for workshops")
	}
	l.sweep()
	return l, nil
}

// Folder returns where the library is.
func (l *Library) Folder() string { return l.folder }

// New puts a workshop into the library and opens its file. A kill leaves
// either the whole workshop or nothing.
func (l *Library) New(w *workshop.Workshop) (*File, error) {
	if err := l.put(w); err != nil {
		return nil, explained(err, "put a workshop into the library")
	}
	f, _, err := l.openKept(w.ID)
	return f, explained(err, "open new workshop")
}

// put writes a workshop into a folder with another name first.
func (l *Library) put(w *workshop.Workshop) error {
	if !isID(w.ID) {
		return errors.New("a workshop without an identity")
	}
	if _, err := os.Lstat(l.home(w.ID)); err == nil {
		return ErrExists
	}
	temp, err := disk.TempFolder(l.shelf(), unfinished)
	if err != nil {
		return err
	}
	if err := write(filepath.Join(temp, fileName), w); err != nil {
		return errors.Join(err, disk.Erase(temp))
	}
	if err := disk.Move(temp, l.home(w.ID)); err != nil {
		return errors.Join(err, disk.Erase(temp))
	}
	return nil
}

// Open opens a workshop of the library and compares it with its journal. See
// [File.Found].
func (l *Library) Open(id workshop.WorkshopID) (*File, *workshop.Workshop, error) {
	if !isID(id) {
		return nil, nil, ErrNotFound
	}
	f, w, err := l.openKept(id)
	return f, w, explained(err, "open workshop")
}

// Duplicate puts a second workshop into the library that holds the same
// under another title, and returns its identity.
func (l *Library) Duplicate(id workshop.WorkshopID, title string) (workshop.WorkshopID, error) {
	w, err := l.read(id)
	if err != nil {
		return "", explained(err, "read the workshop to duplicate")
	}
	return l.putAs(w, title)
}

// putAs puts a workshop into the library under a new identity and title.
func (l *Library) putAs(w *workshop.Workshop, title string) (workshop.WorkshopID, error) {
	w.ID = workshop.WorkshopID(uuid.Must(uuid.NewV7()).String())
	if err := retitle(w, title); err != nil {
		return "", err
	}
	return w.ID, explained(l.put(w), "put a workshop into the library")
}

// Rename changes the title of a workshop that is not open.
func (l *Library) Rename(id workshop.WorkshopID, title string) error {
	f, w, err := l.Open(id)
	if err != nil {
		return err
	}
	err = workshop.NewRoom(w, f).Change("brief.edit", func(w *workshop.Workshop) error { return retitle(w, title) })
	return errors.Join(err, f.Close())
}

// retitle changes nothing of a workshop but its title.
func retitle(w *workshop.Workshop, title string) error {
	brief := w.Brief
	brief.Title = title
	return w.Describe(brief, w.HeldOn)
}

// Delete erases a workshop: its file, everything beside it, the folder, its
// journal, and its snapshots, in the second place too if that can be reached.
func (l *Library) Delete(id workshop.WorkshopID) error {
	if !isID(id) {
		return ErrNotFound
	}
	return explained(l.remove(id), "delete workshop")
}

func (l *Library) remove(id workshop.WorkshopID) error {
	if live.find(l.file(id)) != nil {
		return ErrInUse
	}
	// A damaged file cannot be opened and goes all the same, but not one
	// that another copy of Accord has open.
	f, err := openQuickly(ctx(), l.file(id), album{})
	if err == nil {
		err = f.Close()
	}
	if errors.Is(explained(err, "look whether it is open"), ErrInUse) {
		return ErrInUse
	}
	// What is beside it first: without that, a workshop that a kill left
	// behind is whole, but nobody would ever look for a journal or snapshots
	// without a workshop.
	if err := l.forget(id); err != nil {
		return err
	}
	settings, _ := l.Settings() // with a problem, there is no second place
	if err := errors.Join(l.albumOf(id).erase(), forgetSecond(settings.Second, id)); err != nil {
		return err
	}
	// Renamed first, so that a kill leaves no half workshop in the list.
	gone := filepath.Join(l.shelf(), unfinished+string(id))
	if err := disk.Move(l.home(id), gone); err != nil {
		return err
	}
	return errors.Join(disk.Erase(gone), disk.LastingNames(l.shelf()))
}

// unfinished begins the names of folders that are being made or erased.
const unfinished = ".unfinished-"

// sweep erases what a kill left unfinished, on the shelf and in the homes of
// workshops. What is younger than an hour may be the work of another copy of
// Accord.
func (l *Library) sweep() {
	for _, pattern := range []string{"workshops/.*", "workshops/*/.*", "snapshots/*/.*"} {
		left, err := fs.Glob(os.DirFS(l.folder), pattern)
		if err != nil {
			return // whoever lists the library will be told
		}
		for _, name := range left {
			path := filepath.Join(l.folder, filepath.FromSlash(name))
			if info, err := os.Lstat(path); err == nil && time.Since(info.ModTime()) > time.Hour {
				_ = disk.Erase(path) // again next time
			}
		}
	}
}

const fileName = "workshop.accord"

func (l *Library) shelf() string { return filepath.Join(l.folder, "workshops") }

func (l *Library) home(id workshop.WorkshopID) string { return filepath.Join(l.shelf(), string(id)) }

func (l *Library) file(id workshop.WorkshopID) string { return filepath.Join(l.home(id), fileName) }

// isID reports whether id is a UUID as we write it, and so safe in a path.
func isID(id workshop.WorkshopID) bool {
	u, err := uuid.Parse(string(id))
	return err == nil && u.String() == string(id)
}
