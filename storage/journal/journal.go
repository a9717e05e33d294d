// Package journal keeps a second copy of what a workshop was told: one line
// for each change, checked and on disk before the change counts as saved.
//
// It knows nothing of workshops and nothing of SQL. Start with [Journal].
package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"

	"accord/storage/disk"
)

// A Line is one change.
type Line struct {
	At    int64  `json:"at"`              // Unix time in milliseconds, to be read by people; the order is that of the lines
	Did   string `json:"did"`             // the deed, such as "card.add"
	Whole bool   `json:"whole,omitempty"` // Lists says all there is, whatever the lines before said
	Lists []List `json:"lists"`
}

// A List is what differs in one list: some rows that stood together, and
// those that stand in their place.
type List struct {
	Name  string            `json:"list"`
	After string            `json:"after,omitempty"` // identity of the row before them; empty: none
	Was   []json.RawMessage `json:"was,omitempty"`
	Now   []json.RawMessage `json:"now,omitempty"`
}

// A Journal is a file of lines. A line is a check sum in eight hexadecimal
// digits, a space and JSON. Each sum covers the lines before it as well, so
// that no line can be changed, lost or moved unnoticed.
type Journal struct {
	file *disk.File
	kept []kept
	end  int64 // where the next line goes
	size int64 // up to here the file is written already, beyond the end with zeros
}

// kept is a line that is on disk.
type kept struct {
	sum uint32
	raw []byte // its JSON; nil for lines of this run, which nobody asks for
}

// A Pending line is not kept yet.
type Pending struct {
	sum  uint32
	text []byte
}

// block is by how many bytes a journal grows at a time. To sync what is
// written over zeros is twice as quick as to sync a longer file.
const block = 64 << 10

var table = crc32.MakeTable(crc32.Castagnoli)

// Read reads a journal without changing it, and cannot add to it.
func Read(path string) (*Journal, error) {
	j := &Journal{}
	_, err := j.read(path)
	return j, err
}

// Open opens a journal, making an empty one if need be. Lines end where one
// does not pass its check; what follows was never acknowledged, or is damaged
// and is set aside.
func Open(path string) (*Journal, error) {
	if err := disk.Folder(filepath.Dir(path)); err != nil {
		return nil, err
	}
	file, err := disk.Open(path)
	if err != nil {
		return nil, err
	}
	j := &Journal{file: file}
	all, err := j.read(path)
	if err == nil {
		err = j.trim(path, all)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return j, nil
}

// read takes in the lines that pass their check.
func (j *Journal) read(path string) (all []byte, err error) {
	if all, err = os.ReadFile(path); err != nil {
		return nil, err
	}
	j.size = int64(len(all))
	for rest := all; ; {
		text, more, found := bytes.Cut(rest, []byte("\n"))
		raw, sum, ok := check(text, j.Sum(j.Last()))
		if !found || !ok {
			return all, nil
		}
		j.kept = append(j.kept, kept{sum, raw})
		j.end += int64(len(text)) + 1
		rest = more
	}
}

// trim cuts off what is no line, for nothing may follow the next one that
// could be taken for another.
func (j *Journal) trim(path string, all []byte) error {
	left := all[j.end:]
	if len(bytes.Trim(left, "\x00")) == 0 {
		return nil
	}
	if bytes.Count(left, []byte("\n")) > 1 { // more than a line that was on its way
		if err := setAside(path+".damaged", all); err != nil {
			return err
		}
	}
	j.size = j.end
	return j.file.Truncate(j.end)
}

// setAside keeps what a damaged journal held, in place of what an earlier one
// did.
func setAside(path string, all []byte) error {
	file, err := disk.Open(path)
	if err != nil {
		return err
	}
	_, err = file.WriteAt(all, 0)
	return errors.Join(err, file.Truncate(int64(len(all))), file.Sync(), file.Close())
}

// check takes a line apart and says whether it follows the one before.
func check(text []byte, before uint32) (raw []byte, sum uint32, ok bool) {
	if len(text) < 10 || text[8] != ' ' {
		return nil, 0, false
	}
	raw = text[9:]
	sum = crc32.Update(before, table, raw)
	return raw, sum, string(text[:8]) == fmt.Sprintf("%08x", sum)
}

// Last is the number of the last line, counted from 1; zero: there is none.
func (j *Journal) Last() int { return len(j.kept) }

// Sum returns the check sum of a line, and zero for one that is not there.
func (j *Journal) Sum(number int) uint32 {
	if number < 1 || number > len(j.kept) {
		return 0
	}
	return j.kept[number-1].sum
}

// Lines returns the lines that were there when the journal was opened, from a
// number on.
func (j *Journal) Lines(from int) ([]Line, error) {
	var lines []Line
	for n := from; n <= j.Last(); n++ {
		var line Line
		if err := json.Unmarshal(j.kept[n-1].raw, &line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// Whole returns the lines since the last one that says everything, and false
// if there is none.
func (j *Journal) Whole() ([]Line, bool) {
	lines, err := j.Lines(1)
	for n := len(lines) - 1; n >= 0 && err == nil; n-- {
		if lines[n].Whole {
			return lines[n:], true
		}
	}
	return nil, false
}

// Prepare returns a line as it will follow the last one.
func (j *Journal) Prepare(line Line) (Pending, error) {
	raw, err := json.Marshal(line)
	if err != nil {
		return Pending{}, err
	}
	sum := crc32.Update(j.Sum(j.Last()), table, raw)
	return Pending{sum, fmt.Appendf(nil, "%08x %s\n", sum, raw)}, nil
}

// Sum is the check sum the line will have.
func (p Pending) Sum() uint32 { return p.sum }

// Write writes a line, which is on disk only once Sync has returned. A full
// disk is noticed here.
func (j *Journal) Write(p Pending) error {
	if more := j.end + int64(len(p.text)); more > j.size {
		zeros := make([]byte, (more-j.size)/block*block+block)
		if _, err := j.file.WriteAt(zeros, j.size); err != nil {
			return err
		}
		if err := j.file.Sync(); err != nil {
			return err
		}
		j.size += int64(len(zeros))
	}
	_, err := j.file.WriteAt(p.text, j.end)
	return err
}

// Sync waits until what was written is on disk.
func (j *Journal) Sync() error { return j.file.SyncData() }

// Keep counts a line that is on disk among the others.
func (j *Journal) Keep(p Pending) {
	j.kept = append(j.kept, kept{sum: p.sum})
	j.end += int64(len(p.text))
}

// Drop takes back a line that was written and is not to be kept.
func (j *Journal) Drop(p Pending) error {
	if _, err := j.file.WriteAt(make([]byte, len(p.text)), j.end); err != nil {
		return err
	}
	return j.Sync()
}

// Forget lets go of the lines read at the opening.
func (j *Journal) Forget() {
	for n := range j.kept {
		j.kept[n].raw = nil
	}
}

// Path returns where the file is.
func (j *Journal) Path() string { return j.file.Name() }

// There reports whether the file is still where it was opened.
func (j *Journal) There() bool { return j.file.There() }

// Close closes the file.
func (j *Journal) Close() error { return j.file.Close() }
