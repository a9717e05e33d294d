package storage

import (
	"os"
	"slices"
	"sync"
)

// live knows the files this program has open.
//
// Opening and closing such a file behind SQLite's back would strip the lock
// on it, so whoever wants to read a file asks here first.
var live liveFiles

type liveFiles struct {
	mu    sync.Mutex
	files []*File
}

func (l *liveFiles) add(f *File) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.files = append(l.files, f)
}

func (l *liveFiles) remove(f *File) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.files = slices.DeleteFunc(l.files, func(other *File) bool { return other == f })
}

// find returns the open file at a path, by whatever name, or nil.
func (l *liveFiles) find(path string) *File {
	info, err := os.Stat(path)
	if err != nil {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, f := range l.files {
		if os.SameFile(f.info, info) {
			return f
		}
	}
	return nil
}
