package storage

import (
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// Claim makes this copy of Accord the first on the library for as long as it
// runs, and reports false if another one is. The system lets go of the claim
// when a copy is killed. Where nothing can be claimed, each copy is the first.
func (l *Library) Claim() bool {
	l.claim = flock.New(filepath.Join(l.folder, "open"))
	first, err := l.claim.TryLock()
	l.second = !first && err == nil
	return !l.second
}

// Second reports whether another copy of Accord has claimed the library.
func (l *Library) Second() bool { return l.second }

// knocking is how long a copy waits for the first to come to the front.
const knocking = 900 * time.Millisecond

// Knock asks the first copy of Accord to come to the front, and reports
// whether it heard. One that hangs does not.
func (l *Library) Knock() bool {
	err := WriteFile(l.door(), func(io.Writer) error { return nil })
	for end := time.Now().Add(knocking); err == nil && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Lstat(l.door()); os.IsNotExist(err) {
			return true
		}
	}
	_ = os.Remove(l.door())
	return false
}

// Knocked reports whether another copy has knocked since the last time.
func (l *Library) Knocked() bool { return os.Remove(l.door()) == nil }

func (l *Library) door() string { return filepath.Join(l.folder, "knock") }
