package storage_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"accord/storage/disk"
	"accord/workshop"
)

// A recording is what was done to a folder, step by step, and what people were
// told is safe.
type recording struct {
	folder string
	start  map[string][]byte // what was there before, by path within the folder
	mu     sync.Mutex
	steps  []disk.Step // with paths within the folder
	vows   []vow
	stop   func()
	read   sync.Map // what was in files that were read, by the sum of what is in them
}

// A vow is what people were told: that something is kept.
type vow struct {
	after int                // so many steps
	what  string             // a workshop, by its identity, or a copy, by its path within the folder
	is    *workshop.Workshop // nil: it is gone
}

// recordIn begins to record what is done to a folder.
func recordIn(t testing.TB, folder string) *recording {
	t.Helper()
	r := &recording{folder: folder}
	r.stop = watch(t, r.see)
	return r
}

func (r *recording) see(s disk.Step) error {
	var inside bool
	if s.Path, inside = r.within(s.Path); !inside {
		return nil
	}
	s.To, _ = r.within(s.To)
	s.Data = bytes.Clone(s.Data)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.steps = append(r.steps, s)
	return nil
}

func (r *recording) within(path string) (string, bool) {
	in, err := filepath.Rel(r.folder, path)
	return filepath.ToSlash(in), err == nil && !strings.HasPrefix(in, "..")
}

// vow notes that people were told something.
func (r *recording) vow(what string, is *workshop.Workshop) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.vows = append(r.vows, vow{len(r.steps), what, is})
}
