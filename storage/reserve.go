package storage

import (
	"crypto/rand"
	"errors"
	"io"
	"os"
	"time"
)

// A reserve is a file that holds room on the disk and nothing else. When the
// disk is full it is given up, so that the room can go on writing for some
// thousand cards while somebody makes room.
type reserve struct {
	path string
	next time.Time // when it is to be looked after again
}

const (
	reserveSize  = 8 << 20     // bytes
	reservePause = time.Minute // a full disk is not emptied in a moment
)

// due reports whether it is time to look after the reserve.
func (r *reserve) due(now time.Time) bool { return !now.Before(r.next) }

// hold makes the reserve unless it is there, and reports whether it could be
// made again after it was given up. A disk too full for a reserve is no
// reason to stop.
func (r *reserve) hold() (again bool) {
	again = !r.next.IsZero()
	r.next = time.Now().Add(reservePause)
	if _, err := os.Lstat(r.path); err == nil {
		return false
	}
	file, err := os.OpenFile(r.path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return false
	}
	// Noise, for some disks take no room for what they can press together.
	_, err = io.CopyN(file, rand.Reader, reserveSize)
	if err = errors.Join(err, file.Close()); err != nil {
		_ = os.Remove(r.path) // half a reserve would be in the way
		return false
	}
	return again
}

// release gives the reserve up, and reports whether there was one.
func (r *reserve) release() bool {
	r.next = time.Now().Add(reservePause)
	return os.Remove(r.path) == nil
}
