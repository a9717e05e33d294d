package storage

import (
	"cmp"
	"database/sql"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"accord/workshop"
)

// salvaged are the rows of a damaged file that could still be read.
type salvaged struct {
	w     *workshop.Workshop // nil: none could
	at    mark               // with which line of the journal they go; zero: nobody knows
	sum   int64              // the check sum of what the journal may not know, as the file keeps it
	facts bool               // whether the one row of facts was among them
	whole bool               // whether every row was
}

// salvage reads what it can of a damaged file, from a copy of it.
func salvage(path string) (s salvaged) {
	folder, err := os.MkdirTemp("", "accord-")
	if err != nil {
		return s
	}
	defer os.RemoveAll(folder)
	mine := filepath.Join(folder, fileName)
	if err := duplicate(path, mine); err != nil {
		return s
	}
	if err := duplicate(path+"-wal", mine+"-wal"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s
	}
	if err := mendHeader(mine); err != nil {
		return s
	}
	f, err := attach(ctx(), mine)
	if err != nil {
		return s
	}
	defer f.Close()
	s.w, s.whole = &workshop.Workshop{}, true
	for _, t := range tables {
		s.whole = t.salvage(f, s.w) && s.whole
	}
	s.facts = s.w.ID != ""
	if s.sum, err = f.keptSumOfSecrets(); err != nil {
		s.sum = unsummed
	}
	if at, err := f.marked(); err == nil {
		s.at = at
	}
	if !s.facts && len(s.w.Steps) == 0 {
		s.w = nil
	}
	return s
}

// mendHeader puts our own first bytes before a file that lost them. They tell
// SQLite how to read the rest.
func mendHeader(path string) error {
	if err := checkHeader(path); err == nil {
		return nil
	}
	fresh := path + ".fresh"
	if err := write(fresh, &workshop.Workshop{}); err != nil {
		return err
	}
	header := make([]byte, 100)
	from, err := os.Open(fresh)
	if err != nil {
		return err
	}
	_, err = from.Read(header)
	if err := errors.Join(err, from.Close(), os.Remove(fresh)); err != nil {
		return err
	}
	to, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	// How many pages there are stays as it is; a header that says otherwise
	// would make SQLite refuse those beyond.
	clear(header[28:40])
	_, err = to.WriteAt(header, 0)
	return errors.Join(err, to.Close())
}

// mostTries is how often a table is entered anew behind a page that cannot be
// read.
const mostTries = 400

// salvage reads a table from both ends, and where a page cannot be read, from
// the middle of what lies between, again and again. It reports whether it
// read everything.
func (t table[Row]) salvage(f *File, w *workshop.Workshop) (whole bool) {
	s := &sieve[Row]{table: t, file: f, rows: make(map[string]placed[Row])}
	if _, err := s.ask("ASC"); err != nil {
		return false // SQLite does not find the table, whatever part of it is asked for
	}
	gaps := [][2]string{{"", "~"}}
	whole = true
	for tries := 0; len(gaps) > 0; tries++ {
		low, high := gaps[0][0], gaps[0][1]
		gaps = gaps[1:]
		low, done := s.read(low, high, "ASC")
		if done {
			continue
		}
		if high, done = s.read(low, high, "DESC"); done {
			continue
		}
		whole = false
		if middle := between(low, high); middle != "" && tries < mostTries {
			gaps = append(gaps, [2]string{low, middle}, [2]string{middle, high})
		}
	}
	var all []placed[Row]
	for _, p := range s.rows {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b placed[Row]) int { return cmp.Compare(a.seq, b.seq) })
	for _, p := range all {
		*t.rows(w) = append(*t.rows(w), p.row)
	}
	return whole
}

// placed is a row with its number in the order.
type placed[Row comparable] struct {
	seq int
	row Row
}

// A sieve collects the rows of a table that can be read.
type sieve[Row comparable] struct {
	table table[Row]
	file  *File
	rows  map[string]placed[Row] // by identity
}

// ask returns the question for rows between two identities.
func (s *sieve[Row]) ask(order string) (*sql.Stmt, error) {
	return s.file.prepared("SELECT seq, " + s.table.columns + " FROM " + s.table.name + " WHERE id > ? AND id < ? ORDER BY id " + order)
}

// read reads rows between two identities from one of them on. It returns up to
// which it came, and whether that is all.
func (s *sieve[Row]) read(low, high, order string) (last string, whole bool) {
	last = low
	if order == "DESC" {
		last = high
	}
	ask, err := s.ask(order)
	if err != nil {
		return last, false
	}
	found, err := ask.QueryContext(ctx(), low, high)
	if err != nil {
		return last, false
	}
	defer found.Close()
	var p placed[Row]
	into := append([]any{&p.seq}, s.table.fields(&p.row)...)
	whole = true
	for found.Next() {
		if err := found.Scan(into...); err != nil {
			whole = false // this row alone
			continue
		}
		last = s.table.id(&p.row)
		s.rows[last] = p
	}
	return last, whole && found.Err() == nil
}

// between returns an identity in the middle of two, and nothing if there is
// none.
func between(low, high string) string {
	a, b := firstBytes(low, 0), firstBytes(high, 0xff)
	sum := make([]byte, len(a))
	carry := 0
	for i := len(a) - 1; i >= 0; i-- {
		carry += int(a[i]) + int(b[i])
		sum[i] = byte(carry)
		carry >>= 8
	}
	for i := range sum { // half of it
		next := carry<<8 | int(sum[i])
		sum[i], carry = byte(next/2), next%2
	}
	text := hex.EncodeToString(sum)
	middle := text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:]
	if middle <= low || middle >= high {
		return ""
	}
	return middle
}

// firstBytes returns the bytes of an identity, filled up.
func firstBytes(id string, fill byte) []byte {
	all := make([]byte, 16)
	n, _ := hex.Decode(all, []byte(strings.ReplaceAll(id, "-", "")))
	for i := n; i < len(all); i++ {
		all[i] = fill
	}
	return all
}

// join adds the rows that another workshop has and this one lacks: all of
// them, or only what is kept out of the journal.
func (t table[Row]) join(into, from *workshop.Workshop, secrets bool) {
	list := t.rows(into)
	known := make(map[string]bool, len(*list))
	for i := range *list {
		known[t.id(&(*list)[i])] = true
	}
	joined := slices.Clone(*list)
	for _, row := range *t.rows(from) {
		if !known[t.id(&row)] && (!secrets || t.isSecret(&row)) {
			joined = append(joined, row)
		}
	}
	*list = joined
}

func (t table[Row]) drop(w *workshop.Workshop, at int) {
	*t.rows(w) = slices.Delete(slices.Clone(*t.rows(w)), at, at+1)
}

func (t factsTable) salvage(f *File, w *workshop.Workshop) bool { return t.load(ctx(), f, w) == nil }

func (t factsTable) join(into, from *workshop.Workshop, secrets bool) {
	if !secrets && into.ID == "" {
		into.Facts = from.Facts
	}
}

func (t factsTable) drop(*workshop.Workshop, int) {}
