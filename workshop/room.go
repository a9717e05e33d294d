package workshop

import (
	"fmt"
	"slices"
)

// A Room is an open workshop and the only door through which it changes.
//
// It belongs to the goroutine that draws the windows and needs no locks. The
// workshop it hands out never changes afterwards, so a slow export may read
// it from another goroutine while the room goes on.
type Room struct {
	saver    Saver
	now      *Workshop
	past     []moment // newest last
	future   []moment // undone changes, newest last
	watchers []*func(before, after *Workshop)
	busy     bool  // while watchers are told
	tally    tally // lent to each workshop while it is changed
}

// A Saver makes a change last, and remembers what was done. It is
// storage.File, except in tests.
type Saver interface {
	Save(did string, before, after *Workshop) error
}

// A moment is a workshop as it was before something was done to it.
type moment struct {
	did string
	was *Workshop
}

// maxPast is how many changes can be undone.
const maxPast = 200

// NewRoom opens the room on a workshop that saver has just loaded or created.
func NewRoom(w *Workshop, saver Saver) *Room {
	return &Room{saver: saver, now: w}
}

// Workshop returns the workshop as it is now. It is to be read, not changed.
func (r *Room) Workshop() *Workshop { return r.now }

// Watch has f called after every change, until stop is called. A screen that
// need not draw everything again compares before and after.
func (r *Room) Watch(f func(before, after *Workshop)) (stop func()) {
	r.watchers = append(r.watchers, &f)
	return func() {
		r.watchers = slices.DeleteFunc(r.watchers, func(w *func(before, after *Workshop)) bool { return w == &f })
	}
}

// Change does something to the workshop, saves the result and tells the
// watchers. Did names the deed, for the undo menu. If change or saving
// fails, nothing has happened.
func (r *Room) Change(did string, change func(*Workshop) error) error {
	if r.busy {
		panic("a watcher changes the workshop: " + did) // it would draw what is already past
	}
	before, after := r.now, r.now.clone()
	after.tally = &r.tally
	err := change(after)
	after.tally = nil
	if err != nil {
		return err
	}
	if err := r.saver.Save(did, before, after); err != nil {
		return fmt.Errorf("%s: %w", did, err)
	}
	r.past = append(r.past, moment{did, before})
	if len(r.past) > maxPast {
		r.past = slices.Delete(r.past, 0, 1)
	}
	r.future = nil
	r.show(after)
	return nil
}

// Undo takes back the last change, if there is one.
func (r *Room) Undo() error { return r.step("undo ", &r.past, &r.future) }

// Redo does the last undone change again, if there is one.
func (r *Room) Redo() error { return r.step("redo ", &r.future, &r.past) }

// Seal ends what can be undone. After a person's turn in the booth, undo would
// show what that person wrote.
func (r *Room) Seal() { r.past, r.future = nil, nil }

// CanUndo names the change that Undo would take back.
func (r *Room) CanUndo() (did string, ok bool) { return newest(r.past) }

// CanRedo names the change that Redo would do again.
func (r *Room) CanRedo() (did string, ok bool) { return newest(r.future) }

func newest(moments []moment) (did string, ok bool) {
	if len(moments) == 0 {
		return "", false
	}
	return moments[len(moments)-1].did, true
}

// step moves the room to the newest moment in from, leaving one in to.
func (r *Room) step(way string, from, to *[]moment) error {
	if len(*from) == 0 {
		return nil
	}
	last := (*from)[len(*from)-1]
	if err := r.saver.Save(way+last.did, r.now, last.was); err != nil {
		return fmt.Errorf("%s%s: %w", way, last.did, err)
	}
	*from = (*from)[:len(*from)-1]
	*to = append(*to, moment{last.did, r.now})
	r.show(last.was)
	return nil
}

// show makes after the workshop as it is now and tells everyone who watches.
func (r *Room) show(after *Workshop) {
	before := r.now
	r.now = after
	r.busy = true
	defer func() { r.busy = false }()
	for _, f := range slices.Clone(r.watchers) { // f may stop watching
		(*f)(before, after)
	}
}
