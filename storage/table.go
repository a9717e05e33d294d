package storage

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"accord/storage/journal"
	"accord/workshop"
)

// A keeper keeps one part of a workshop in a table of its own.
type keeper interface {
	load(ctx context.Context, f *File, w *workshop.Workshop) error
	save(f *File, before, after *workshop.Workshop) error
	called() string
	differs(f *File, before, after *workshop.Workshop) (journal.List, error)
	replay(w *workshop.Workshop, list journal.List) error
	complete(known, kept *workshop.Workshop) bool
	equal(a, b *workshop.Workshop) bool
	count(w *workshop.Workshop) int
	salvage(f *File, w *workshop.Workshop) (whole bool)
	join(into, from *workshop.Workshop, secrets bool)
	secrets(w *workshop.Workshop) ([][]byte, error)
	touches(f *File, before, after *workshop.Workshop) bool
	restore(w, from *workshop.Workshop)
	drop(w *workshop.Workshop, at int)
}

// tables lists everything a file holds. What others refer to comes first.
var tables = []keeper{
	facts, participants, steps, cards, details, hits, themes, votes,
	ratings, predictions, findings, marks, decisions, cutOffs, rules, segments, asks, goals, commitments, rounds, actions, parked, reviews, signatures, versions, amendments, partings, preWork, logos, lent, carried, earlier,
}

// A table ties one list in a workshop to one table in the file.
//
// Rows must be comparable: that is how save sees which of them changed, and
// why the types in package workshop hold no lists, maps or pointers. Beside
// its columns every table has a seq, by which rows come back in the order
// they had in the room.
type table[Row comparable] struct {
	name    string
	columns string                          // the first one is the identity
	rows    func(*workshop.Workshop) *[]Row // the list in the workshop
	fields  func(*Row) []any                // one pointer for each column
	secret  func(*Row) bool                 // kept out of the journal; nil: none is
}

// load appends every row of the table to its list.
func (t table[Row]) load(ctx context.Context, f *File, w *workshop.Workshop) error {
	found, err := f.conn.QueryContext(ctx, "SELECT "+t.columns+" FROM "+t.name+" ORDER BY seq")
	if err != nil {
		return fmt.Errorf("load %s: %w", t.name, err)
	}
	defer found.Close()

	list := t.rows(w)
	var row Row
	into := t.fields(&row)
	for found.Next() {
		if err := found.Scan(into...); err != nil {
			return fmt.Errorf("load %s: %w", t.name, err)
		}
		*list = append(*list, row)
	}
	if err := found.Err(); err != nil {
		return fmt.Errorf("load %s: %w", t.name, err)
	}
	return nil
}

// save writes the rows that differ between two snapshots of the list, and
// nothing if they share it. Most changes add or edit one row, so what is the
// same at both ends is left alone first.
func (t table[Row]) save(f *File, before, after *workshop.Workshop) error {
	was, now := *t.rows(before), *t.rows(after)
	head, tail := t.same(f, before, after)
	c := change[Row]{table: t, file: f, was: was[head : len(was)-tail], now: now[head : len(now)-tail]}
	if len(c.was) == 0 && len(c.now) == 0 {
		return nil
	}
	if head > 0 {
		c.before = t.id(&now[head-1])
	}
	if tail > 0 {
		c.after = t.id(&now[len(now)-tail])
	}
	if err := c.write(); err != nil {
		return fmt.Errorf("save %s: %w", t.name, err)
	}
	return nil
}

// A span is how many rows at both ends are the same in two snapshots.
type span struct {
	before, after *workshop.Workshop
	head, tail    int
}

// same counts the rows that are the same at both ends. The file and its
// journal ask one after the other, so the answer is kept.
func (t table[Row]) same(f *File, before, after *workshop.Workshop) (head, tail int) {
	if s := f.spans[t.name]; s.before == before && s.after == after {
		return s.head, s.tail
	}
	was, now := *t.rows(before), *t.rows(after)
	head = sameHead(was, now)
	tail = sameTail(was[head:], now[head:])
	f.spans[t.name] = span{before, after, head, tail}
	return head, tail
}

// sameHead counts the rows with which both lists begin.
func sameHead[Row comparable](a, b []Row) int {
	most := min(len(a), len(b))
	if most == 0 || &a[0] == &b[0] {
		return most // the lists share their rows, which nobody writes into
	}
	for i := range most {
		if a[i] != b[i] {
			return i
		}
	}
	return most
}

// sameTail counts the rows with which both lists end.
func sameTail[Row comparable](a, b []Row) int {
	n := 0
	for n < min(len(a), len(b)) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// id returns the identity of a row.
func (t table[Row]) id(row *Row) string {
	return reflect.ValueOf(t.fields(row)[0]).Elem().String()
}

// put is the statement that writes a row at a place, wherever it was before.
func (t table[Row]) put() string {
	columns := strings.Split(t.columns, ", ")
	return "INSERT INTO " + t.name + " (seq, " + t.columns + ") VALUES (?" + strings.Repeat(", ?", len(columns)) + ")" +
		" ON CONFLICT (id) DO UPDATE SET seq = excluded.seq" + t.sets(func(c string) string { return "excluded." + c })
}

// update is the statement that changes a row where it is.
func (t table[Row]) update() string {
	return "UPDATE " + t.name + " SET " + t.sets(func(string) string { return "?" })[2:] + " WHERE id = ?"
}

// sets lists all columns but the identity, each set to something.
func (t table[Row]) sets(to func(column string) string) string {
	var sets strings.Builder
	for _, c := range strings.Split(t.columns, ", ")[1:] {
		sets.WriteString(", " + c + " = " + to(c))
	}
	return sets.String()
}
