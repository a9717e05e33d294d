package storage

import (
	"fmt"
	"slices"
)

// A change is what differs between two snapshots of one list.
type change[Row comparable] struct {
	table    table[Row]
	file     *File
	was, now []Row  // without the rows that are the same at both ends
	before   string // identity of the row before them; empty: none
	after    string // identity of the row after them; empty: none
}

// write removes the rows that are gone, changes those that stayed in place,
// and puts the new and the moved ones between them.
func (c change[Row]) write() error {
	place := make(map[string]int, len(c.was)) // where a row was
	for i := range c.was {
		place[c.table.id(&c.was[i])] = i
	}
	if err := c.remove(place); err != nil {
		return err
	}
	last, newest := -1, c.before
	var run []Row // rows that want a place between newest and the next that stayed
	for i := range c.now {
		row := c.now[i]
		at, had := place[c.table.id(&row)]
		if !had || at < last {
			run = append(run, row)
			continue
		}
		if err := c.insert(run, newest, c.table.id(&row)); err != nil {
			return err
		}
		run, last, newest = nil, at, c.table.id(&row)
		if c.was[at] == row {
			continue
		}
		fields := c.table.fields(&row)
		if err := c.file.exec(c.table.update(), append(fields[1:len(fields):len(fields)], fields[0])...); err != nil {
			return fmt.Errorf("%s: %w", newest, err)
		}
	}
	return c.insert(run, newest, c.after)
}

func (c change[Row]) remove(place map[string]int) error {
	stays := make(map[string]bool, len(c.now))
	for i := range c.now {
		stays[c.table.id(&c.now[i])] = true
	}
	for i := range c.was {
		id := c.table.id(&c.was[i])
		if stays[id] {
			continue
		}
		delete(place, id)
		if err := c.file.exec("DELETE FROM "+c.table.name+" WHERE id = ?", id); err != nil {
			return fmt.Errorf("remove %s: %w", id, err)
		}
	}
	return nil
}

// insert puts rows between two others. A row that was taken away leaves its
// number in the order free, so there is room when it comes back; where there
// is none, the rows that follow move on.
func (c change[Row]) insert(rows []Row, before, after string) error {
	if len(rows) == 0 {
		return nil
	}
	low, err := c.seqOf(before)
	if err != nil {
		return err
	}
	if after != "" {
		high, err := c.seqOf(after)
		if err != nil {
			return err
		}
		if lacking := len(rows) - (high - low - 1); lacking > 0 {
			if err := c.file.exec("UPDATE "+c.table.name+" SET seq = seq + ? WHERE seq >= ?", lacking, high); err != nil {
				return err
			}
		}
	}
	put := c.table.put()
	for i := range rows {
		seq := low + 1 + i
		if err := c.file.exec(put, slices.Insert(c.table.fields(&rows[i]), 0, any(&seq))...); err != nil {
			return fmt.Errorf("%s: %w", c.table.id(&rows[i]), err)
		}
	}
	return nil
}

// seqOf returns the number of a row in the order; none comes before all.
func (c change[Row]) seqOf(id string) (seq int, err error) {
	if id == "" {
		return 0, nil
	}
	stmt, err := c.file.prepared("SELECT seq FROM " + c.table.name + " WHERE id = ?")
	if err != nil {
		return 0, err
	}
	if err := stmt.QueryRow(id).Scan(&seq); err != nil {
		return 0, fmt.Errorf("%s: %w", id, err)
	}
	return seq, nil
}
