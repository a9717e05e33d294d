package storage_test

import (
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"accord/storage/disk"
)

// A node is a file or a folder, on the disk and on the way there.
type node struct {
	data  []byte      // what of a file is on disk
	later []disk.Step // what may be there, or not
	names map[string]*node
	now   map[string]*node // the names as programs see them
}

// A naming gives names to nodes: all of it happens, or nothing.
type naming []struct {
	in   *node
	name string
	is   *node // nil: the name is taken away
}

// A platter is a disk between two steps.
type platter struct {
	root  *node
	later []naming // in this order, some of them not to be
}

func newFolder() *node { return &node{names: map[string]*node{}, now: map[string]*node{}} }

// newPlatter returns a disk with some files on it.
func newPlatter(files map[string][]byte) *platter {
	p := &platter{root: newFolder()}
	for path, data := range files {
		names := strings.Split(filepath.ToSlash(path), "/")
		in := p.root
		for _, name := range names[:len(names)-1] {
			if in.now[name] == nil {
				in.now[name] = newFolder()
				in.names[name] = in.now[name]
			}
			in = in.now[name]
		}
		name := names[len(names)-1]
		in.now[name] = &node{data: data}
		in.names[name] = in.now[name]
	}
	return p
}

// find returns the folder of a path, the last name, and what it names now.
func (p *platter) find(path string) (in *node, name string, is *node) {
	in = p.root
	if path == "." {
		return nil, "", in
	}
	names := strings.Split(path, "/")
	for _, n := range names[:len(names)-1] {
		in = in.now[n]
	}
	name = names[len(names)-1]
	return in, name, in.now[name]
}

func (p *platter) rename(n naming) {
	for _, one := range n {
		give(one.in.now, one.name, one.is)
	}
	p.later = append(p.later, n)
}

func give(names map[string]*node, name string, is *node) {
	if is == nil {
		delete(names, name)
		return
	}
	names[name] = is
}

// do takes a step.
func (p *platter) do(s disk.Step) {
	in, name, is := p.find(s.Path)
	switch s.Kind {
	case disk.Make:
		p.rename(naming{{in, name, &node{}}})
	case disk.MakeFolder:
		p.rename(naming{{in, name, newFolder()}})
	case disk.Remove:
		p.rename(naming{{in, name, nil}})
	case disk.Rename:
		to, called, _ := p.find(s.To)
		p.rename(naming{{in, name, nil}, {to, called, is}})
	case disk.SyncFolder:
		p.later = slices.DeleteFunc(p.later, func(n naming) bool {
			for _, one := range n {
				if one.in == is {
					n.last()
					return true
				}
			}
			return false
		})
	case disk.Sync:
		for _, step := range is.later {
			is.data = written(is.data, step, step.At, step.Data)
		}
		is.later = nil
	default:
		is.later = append(is.later, s)
	}
}

// last puts a naming on disk.
func (n naming) last() {
	for _, one := range n {
		give(one.in.names, one.name, one.is)
	}
}

// written returns data after a step, of which only a part may have happened.
func written(data []byte, s disk.Step, from int64, part []byte) []byte {
	end := from + int64(len(part))
	if s.Kind == disk.Cut && end < int64(len(data)) {
		return data[:end:end]
	}
	if end > int64(len(data)) {
		data = append(data, make([]byte, end-int64(len(data)))...)
	}
	copy(data[from:], part)
	return data
}

// A cut says what becomes of what was not on disk when the power was cut.
type cut int

const (
	dropped  cut = iota // all of it is gone
	reached             // all of it is there, as after a kill
	some                // some writes are there
	torn                // some sectors of them
	littered            // some sectors, and garbage where the file had grown
	cuts
)

// sector is what a disk writes at once.
const sector = 512

// after returns the files that a power cut now could leave.
func (p *platter) after(c cut, chance *rand.Rand) map[string][]byte {
	lasting := len(p.later) // names come to disk in order
	switch c {
	case dropped:
		lasting = 0
	case some, torn, littered:
		lasting = chance.IntN(lasting + 1)
	}
	names := map[*node]map[string]*node{}
	for _, n := range p.later[:lasting] {
		for _, one := range n {
			if names[one.in] == nil {
				names[one.in] = maps.Clone(one.in.names)
			}
			give(names[one.in], one.name, one.is)
		}
	}
	files := map[string][]byte{}
	var walk func(path string, n *node)
	walk = func(path string, n *node) {
		if n.names == nil {
			files[path] = n.after(c, chance)
			return
		}
		in, changed := names[n]
		if !changed {
			in = n.names
		}
		for _, name := range slices.Sorted(maps.Keys(in)) {
			walk(filepath.Join(path, name), in[name])
		}
	}
	walk("", p.root)
	return files
}

// after returns what a power cut now could leave of a file.
func (n *node) after(c cut, chance *rand.Rand) []byte {
	data := slices.Clone(n.data)
	for _, s := range n.later {
		switch whole := chance.IntN(2) == 0; {
		case c == dropped:
		case c == reached, whole && (c == some || s.Kind == disk.Cut):
			data = written(data, s, s.At, s.Data)
		case c == some || s.Kind == disk.Cut:
		default:
			data = n.tear(data, s, c, chance)
		}
	}
	return data
}

// tear writes some sectors of a write.
func (n *node) tear(data []byte, s disk.Step, c cut, chance *rand.Rand) []byte {
	for from := 0; from < len(s.Data); {
		where := s.At + int64(from)
		to := min(from+sector-int(where%sector), len(s.Data))
		part := s.Data[from:to]
		switch {
		case chance.IntN(2) == 0:
			data = written(data, s, where, part)
		case c == littered && where+int64(len(part)) > int64(len(data)):
			litter := make([]byte, len(part))
			for i := range litter {
				litter[i] = byte(chance.Uint32())
			}
			data = written(data, s, where, litter)
		}
		from = to
	}
	return data
}

// unsettled reports whether a power cut could leave more than one thing.
func (p *platter) unsettled() bool {
	waits := len(p.later) > 0
	var walk func(n *node)
	walk = func(n *node) {
		waits = waits || len(n.later) > 0
		for _, is := range n.names {
			walk(is)
		}
	}
	walk(p.root)
	return waits
}

// lay writes files into an empty folder.
func lay(folder string, files map[string][]byte) error {
	for path, data := range files {
		path = filepath.Join(folder, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			return err
		}
	}
	return nil
}
