package storage

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"accord/storage/journal"
	"accord/workshop"
)

// What happens to a workshop of the library is kept twice: in its file, and
// as a line in its journal. The journal tells what happened, and mends a file
// that lost something. It never holds what people gave without their names,
// for line by line it would say who came first.

// clock tells the time, as people may have set it. Nothing is put in order by
// it.
var clock = time.Now

// note prepares the line that says how two snapshots differ; none if nothing
// differs that may be in the journal.
func (f *File) note(did string, before, after *workshop.Workshop) (*journal.Pending, error) {
	if f.journal == nil {
		return nil, nil
	}
	line := journal.Line{At: clock().UnixMilli(), Did: did}
	for _, t := range tables {
		list, err := t.differs(f, before, after)
		if err != nil {
			return nil, err
		}
		if len(list.Was) > 0 || len(list.Now) > 0 {
			line.Lists = append(line.Lists, list)
		}
	}
	if len(line.Lists) == 0 {
		return nil, nil
	}
	line.Whole = before.ID == "" // an empty workshop became this one
	p, err := f.journal.Prepare(line)
	return &p, err
}

// A mark says which line of the journal a file goes with. The zero mark is
// that of a file whose journal has not begun.
type mark struct {
	line int
	sum  uint32
}

// onItsOwn is the mark of a file that was changed without its journal.
var onItsOwn = mark{sum: 1}

// lastMark returns the mark the file has now, and markBefore the one it had
// before the last change.
func (f *File) lastMark() mark { return f.markAt(0) }

func (f *File) markBefore() mark { return f.markAt(1) }

func (f *File) markAt(back int) mark {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.journal == nil || f.journal.Last() <= back {
		return mark{}
	}
	line := f.journal.Last() - back
	return mark{line, f.journal.Sum(line)}
}

// setMark notes in the file which line of the journal goes with it.
func (f *File) setMark(m mark) error {
	return f.exec("UPDATE journal SET line = ?, sum = ?", m.line, int64(m.sum))
}

// marked returns the mark of the file.
func (f *File) marked() (m mark, err error) {
	err = f.conn.QueryRowContext(ctx(), "SELECT line, sum FROM journal").Scan(&m.line, &m.sum)
	return m, err
}

// differs says how one list differs between two snapshots, without the rows
// that nobody may know the order of.
func (t table[Row]) differs(f *File, before, after *workshop.Workshop) (list journal.List, err error) {
	list.Name = t.called()
	was, now := *t.rows(before), *t.rows(after)
	head, tail := t.same(f, before, after)
	if list.Was, err = t.lines(was[head : len(was)-tail]); err != nil {
		return list, err
	}
	if list.Now, err = t.lines(now[head : len(now)-tail]); err != nil {
		return list, err
	}
	for n := head - 1; n >= 0 && list.After == ""; n-- {
		if !t.isSecret(&now[n]) {
			list.After = t.id(&now[n])
		}
	}
	return list, nil
}

func (t table[Row]) isSecret(row *Row) bool { return t.secret != nil && t.secret(row) }

// lines writes rows as JSON.
func (t table[Row]) lines(rows []Row) ([]json.RawMessage, error) {
	var lines []json.RawMessage
	for i := range rows {
		if t.isSecret(&rows[i]) {
			continue
		}
		line, err := toJSON(t.columns, t.fields(&rows[i]))
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", t.name, t.id(&rows[i]), err)
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// replay does to a list what a line of the journal says was done to it.
func (t table[Row]) replay(w *workshop.Workshop, list journal.List) error {
	rows := slices.Clone(*t.rows(w))
	for _, line := range list.Was {
		var row Row
		if err := fromJSON(line, t.columns, t.fields(&row)); err != nil {
			return err
		}
		at := t.find(rows, t.id(&row))
		if at < 0 {
			return fmt.Errorf("%s %s is not there", t.name, t.id(&row))
		}
		rows = slices.Delete(rows, at, at+1)
	}
	at := 0
	if list.After != "" {
		if at = t.find(rows, list.After) + 1; at == 0 {
			return fmt.Errorf("%s %s is not there", t.name, list.After)
		}
	}
	now := make([]Row, len(list.Now))
	for i, line := range list.Now {
		if err := fromJSON(line, t.columns, t.fields(&now[i])); err != nil {
			return err
		}
	}
	*t.rows(w) = slices.Insert(rows, at, now...)
	return nil
}

// find returns where a row is, and -1 if it is not there. It looks among the
// last rows first, which change most.
func (t table[Row]) find(rows []Row, id string) int {
	for at := len(rows) - 1; at >= 0; at-- {
		if t.id(&rows[at]) == id {
			return at
		}
	}
	return -1
}

// complete adds to what a journal knows what it may not know, from the file
// itself, and reports whether the file lacks nothing of the rest.
func (t table[Row]) complete(known, kept *workshop.Workshop) bool {
	ours, list := *t.rows(kept), t.rows(known)
	if t.secret == nil {
		return t.equal(known, kept)
	}
	var open, secret []Row
	for i := range ours {
		if !t.isSecret(&ours[i]) {
			open = append(open, ours[i])
		} else if t.find(*list, t.id(&ours[i])) < 0 { // or it was turned over since
			secret = append(secret, ours[i])
		}
	}
	whole := slices.Equal(open, *list)
	*list = append(*list, secret...)
	return whole
}

func (t table[Row]) called() string { return t.name }

func (t table[Row]) count(w *workshop.Workshop) int { return len(*t.rows(w)) }

func (t table[Row]) equal(a, b *workshop.Workshop) bool { return slices.Equal(*t.rows(a), *t.rows(b)) }

func (t factsTable) called() string { return "facts" }

func (t factsTable) count(*workshop.Workshop) int { return 1 }

func (t factsTable) equal(a, b *workshop.Workshop) bool { return a.Facts == b.Facts }

func (t factsTable) differs(_ *File, before, after *workshop.Workshop) (list journal.List, err error) {
	list.Name = t.called()
	if before.Facts == after.Facts {
		return list, nil
	}
	was, err := toJSON(t.columns, t.fields(&before.Facts))
	if err != nil {
		return list, err
	}
	now, err := toJSON(t.columns, t.fields(&after.Facts))
	list.Was, list.Now = []json.RawMessage{was}, []json.RawMessage{now}
	return list, err
}

func (t factsTable) complete(known, kept *workshop.Workshop) bool { return t.equal(known, kept) }

func (t factsTable) replay(w *workshop.Workshop, list journal.List) error {
	if len(list.Now) != 1 {
		return errors.New("facts must be one row")
	}
	return fromJSON(list.Now[0], t.columns, t.fields(&w.Facts))
}

// toJSON writes a row with the names of its columns, so that a later version
// of Accord, which has more of them, can read it.
func toJSON(columns string, fields []any) (json.RawMessage, error) {
	line := []byte{'{'}
	for i, c := range columnNames(columns) {
		value, err := json.Marshal(fields[i])
		if err != nil {
			return nil, err
		}
		if i > 0 {
			line = append(line, ',')
		}
		line = append(append(append(append(line, '"'), c...), '"', ':'), value...)
	}
	return append(line, '}'), nil
}

func fromJSON(line json.RawMessage, columns string, fields []any) error {
	var values map[string]json.RawMessage
	if err := json.Unmarshal(line, &values); err != nil {
		return err
	}
	for i, c := range columnNames(columns) {
		if value, ok := values[c]; ok {
			if err := json.Unmarshal(value, fields[i]); err != nil {
				return fmt.Errorf("%s: %w", c, err)
			}
		}
	}
	return nil
}

// columnNames splits a list of columns, some of which SQL wants in quotes.
func columnNames(columns string) []string {
	names := strings.Split(columns, ",")
	for i, n := range names {
		names[i] = strings.Trim(n, ` "`)
	}
	return names
}

// inOpen reports whether an identity says when it was given out. In the booth
// none does.
func inOpen(id string) bool { return len(id) > 14 && id[14] == '7' }
