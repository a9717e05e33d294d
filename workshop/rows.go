package workshop

import "slices"

// A row is one element of a workshop's lists. It is a value that can be
// compared, and has an identity of its own.
type row interface {
	comparable
	key() string
}

// The lists of a workshop are shared by all its snapshots, so nothing is ever
// changed in place: the functions below put a new list where the old one was.

// add puts a row at the end of a list.
//
// Where the list ends in room that nobody has used it goes there, so that
// snapshots share the rows they have in common: to copy a full room's cards
// for each new one would take longer than to sync it to the disk. A row is
// never zero, so room is unused as long as it is; after an undo, another
// snapshot may have a row there, and the list is copied.
func add[Row row](list *[]Row, r Row) {
	var unused Row
	if n := len(*list); n < cap(*list) && (*list)[:n+1][n] == unused {
		*list = (*list)[:n+1]
		(*list)[n] = r
		return
	}
	*list = append(slices.Clip(*list), r)
}

// edit changes one row of a list. If change fails, the list stays as it was.
func edit[Row row](list *[]Row, key string, change func(*Row) error) error {
	at := index(*list, key)
	if at < 0 {
		return ErrGone
	}
	r := (*list)[at]
	if err := change(&r); err != nil {
		return err
	}
	*list = slices.Clone(*list)
	(*list)[at] = r
	return nil
}

// remove takes the rows out of a list for which gone says so.
func remove[Row row](list *[]Row, gone func(Row) bool) {
	if slices.ContainsFunc(*list, gone) {
		*list = slices.DeleteFunc(slices.Clone(*list), gone)
	}
}

// find returns the row with an identity.
func find[Row row](list []Row, key string) (r Row, ok bool) {
	at := index(list, key)
	if at < 0 {
		return r, false
	}
	return list[at], true
}

// index returns where in a list the row with an identity stands, or -1.
func index[Row row](list []Row, key string) int {
	return slices.IndexFunc(list, func(r Row) bool { return r.key() == key })
}

// shift moves a row by steps places up (negative) or down within a list, as
// far as it goes.
func shift[Row row](list *[]Row, key string, by int) error {
	from := index(*list, key)
	if from < 0 {
		return ErrGone
	}
	to := max(0, min(len(*list)-1, from+by))
	r := (*list)[from]
	moved := slices.Delete(slices.Clone(*list), from, from+1)
	*list = slices.Insert(moved, to, r)
	return nil
}

// nextNumber returns one more than the highest number in a list.
func nextNumber[Row any](list []Row, number func(Row) int) int {
	most := 0
	for _, r := range list {
		most = max(most, number(r))
	}
	return most + 1
}
