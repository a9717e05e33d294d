package storage

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"accord/storage/disk"
	"accord/workshop"
)

// SecondAway says that the second place for snapshots is not there.
type SecondAway struct {
	Folder string
	Last   time.Time // when something was last written there; zero: nobody knows
}

// Error says so in a log. People are shown a sentence.
func (s SecondAway) Error() string { return "the second place for snapshots is not there: " + s.Folder }

// A second is a second place for the snapshots of one workshop: a stick or
// another disk. It may be slow or not there, and nobody waits for it.
type second struct {
	folder string // what people chose; empty: none
	album  album
	note   string // the file that keeps when something was last written there
	queue  queue

	mu   sync.Mutex
	away error // untold yet
	told bool  // that it is not there
}

// CheckSecond refuses a second place that is not there now.
func CheckSecond(folder string) error {
	if folder == "" {
		return nil
	}
	p := ErrNowhere
	if info, err := os.Stat(folder); !filepath.IsAbs(folder) {
		p = ErrNoFolder
	} else if err == nil && info.IsDir() {
		return nil
	}
	p.Field = "second"
	return p
}

// secondIn returns a second place in a folder for the snapshots of this file.
func (f *File) secondIn(folder string) *second {
	s := &second{folder: folder}
	if folder != "" && f.album.folder != "" {
		s.album = secondAlbum(folder, filepath.Base(f.album.folder))
		s.note = filepath.Join(filepath.Dir(f.album.folder), "second")
	}
	return s
}

// secondAlbum returns where in a second folder the snapshots of a workshop are.
func secondAlbum(folder, id string) album { return album{filepath.Join(folder, "Accord", id)} }

// copy copies a snapshot to the second place.
func (s *second) copy(from Snapshot) {
	if s.album.folder == "" {
		return
	}
	s.queue.do(func() {
		err := s.write(from)
		s.mu.Lock()
		defer s.mu.Unlock()
		if err == nil {
			s.away, s.told = nil, false
		} else if !s.told {
			s.away, s.told = err, true
		}
	})
}

func (s *second) write(from Snapshot) error {
	// A stick that is not in is not made a folder of.
	if info, err := os.Stat(s.folder); err != nil || !info.IsDir() {
		return SecondAway{s.folder, secondWritten(s.note, s.folder)}
	}
	_, err := s.album.add(from, func(path string) error {
		err := WriteFile(path, func(to io.Writer) error {
			file, err := os.Open(from.Path)
			if err != nil {
				return err
			}
			_, err = io.Copy(to, file)
			return errors.Join(err, file.Close())
		})
		return err
	})
	if err != nil {
		return explained(err, "copy snapshot to the second place")
	}
	return WriteFile(s.note, func(to io.Writer) error {
		_, err := io.WriteString(to, s.folder)
		return err
	})
}

// secondWritten returns when something was last written to a second folder.
func secondWritten(note, folder string) time.Time {
	if last, err := os.ReadFile(note); err != nil || string(last) != folder {
		return time.Time{}
	}
	info, err := os.Stat(note)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// untold returns what people should know and were not told yet.
func (s *second) untold() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	away := s.away
	s.away = nil
	return away
}

func (s *second) wait(most time.Duration) { s.queue.wait(most) }

// forgetSecond erases the snapshots of a workshop in the second place, if that
// can be reached.
func forgetSecond(folder string, id workshop.WorkshopID) error {
	if folder == "" {
		return nil
	}
	return disk.Erase(secondAlbum(folder, string(id)).folder)
}
