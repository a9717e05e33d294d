package storage

import (
	"fmt"
	"sync"
	"time"

	"accord/workshop"
)

// A Keeping watches a room and takes snapshots of it: every few minutes if
// something changed, when another step begins, before much is taken away, when
// the clock jumps, and at the end. A workshop that the room handed out never
// changes, so each is written beside the room, which waits for none of them.
//
// It takes none while people write in private: two of them would tell what
// was given in between, and so by whom.
type Keeping struct {
	file *File
	room *workshop.Room
	now  func() time.Time
	stop func()

	first  queue
	second *second
	last   *workshop.Workshop // what the newest snapshot holds; nil: another one
	took   time.Time          // when that was
	seen   time.Time          // the time at the last tick; zero: there was none
	awake  time.Duration      // how long the computer had been awake then

	mu     sync.Mutex
	failed error // why the last one could not be taken, untold yet
}

// Between is how long a change waits for a snapshot.
const Between = 5 * time.Minute

// much is how many rows are taken away at once before that is worth a
// snapshot of its own.
const much = 5

// patient is how long the end waits for the last snapshot, and hurried how
// long for its copy in a second place, which may be on a network.
const (
	patient = time.Minute
	hurried = 3 * time.Second
)

// Keep takes snapshots of a room on this file from now on, and copies them to
// a second folder; an empty one is none. A file that is not one of a library
// has no snapshots.
func (f *File) Keep(room *workshop.Room, folder string, now func() time.Time) *Keeping {
	k := &Keeping{file: f, room: room, now: now, took: now(), stop: func() {}}
	k.SetSecond(folder)
	if f.album.folder == "" {
		return k
	}
	list, err := f.album.list()
	k.tell(err)
	if at := f.lastMark(); len(list) > 0 && at.line != 0 && list[0].Line == at.line {
		k.last = room.Workshop()
	}
	k.stop = room.Watch(k.changed)
	return k
}

// SetSecond has snapshots copied to another second folder from now on.
func (k *Keeping) SetSecond(folder string) {
	if k.second == nil || k.second.folder != folder {
		k.second = k.file.secondIn(folder)
	}
}

// changed takes a snapshot if what changed is worth one.
func (k *Keeping) changed(before, after *workshop.Workshop) {
	switch {
	case lost(before, after) >= much:
		k.take(WhyRemoval, before, k.file.markBefore())
	case before.Step != after.Step:
		k.take(WhyStep, after, k.file.lastMark())
	}
}

// lost counts the rows that are gone.
func lost(before, after *workshop.Workshop) (rows int) {
	for _, t := range tables {
		rows += max(0, t.count(before)-t.count(after))
	}
	return rows
}

// Tick is called once a second, with how long the computer has been awake. It
// returns what people should know, once.
func (k *Keeping) Tick(awake time.Duration) error {
	now := k.now()
	jumped := !k.seen.IsZero() && (now.Sub(k.seen)-(awake-k.awake)).Abs() >= time.Minute
	k.seen, k.awake = now, awake
	switch {
	case jumped:
		k.Take(WhyClock)
	case now.Sub(k.took).Abs() >= Between:
		k.Take(WhyTime)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	failed := k.failed
	k.failed = nil
	if failed == nil {
		failed = k.second.untold()
	}
	return failed
}

// Take takes a snapshot of the room as it is now, unless the newest one holds
// the same.
func (k *Keeping) Take(why Why) {
	if w := k.room.Workshop(); w != k.last {
		k.take(why, w, k.file.lastMark())
	}
}

func (k *Keeping) take(why Why, w *workshop.Workshop, at mark) {
	a := k.file.album
	if step, ok := w.CurrentStep(); a.folder == "" || ok && step.Private && why != WhyClosed {
		return
	}
	k.took = k.now()
	if w == k.room.Workshop() {
		k.last = w
	}
	now, second := k.took, k.second
	k.first.do(func() {
		s, err := a.take(w, at, why, now)
		k.tell(err)
		if err == nil {
			second.copy(s)
		}
	})
}

// tell notes an error for the next tick.
func (k *Keeping) tell(err error) {
	if err == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.failed = explained(fmt.Errorf("take snapshot: %w", err), "take snapshot")
}

// Close takes the last snapshot and waits for it.
func (k *Keeping) Close() {
	k.stop()
	k.Take(WhyClosed)
	k.first.wait(patient)
	k.second.wait(hurried)
}
