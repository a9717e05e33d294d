package storage

import (
	"cmp"
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"time"

	"accord/workshop"
)

// A Summary is what the home screen shows of a workshop without opening it.
type Summary struct {
	ID      workshop.WorkshopID
	Path    string
	Changed time.Time // when it was last changed
	Problem error     // why it cannot be opened; below is then what is known, mostly nothing; nil: it can

	Title        string
	Rehearsal    bool // two made-up teams did it
	Station      bool // it goes back to another workshop
	Organisation string
	HeldOn       workshop.Day
	StartsAt     workshop.TimeOfDay
	Names        workshop.Brief // for what the sides are called
	State        workshop.State
	People       int
	StepsDone    int
	StepsOf      int
	Activity     string // key of the current step's activity; empty: on none
	Signatures   int
	Agreed       int   // clauses that stand
	AgreedOf     int   // of those not set aside
	Due          []Due // what is still to be done, the most urgent first
}

// A Due is an action that is not done yet.
type Due struct {
	Label string
	Text  string
	Owner string
	Side  workshop.Side
	On    workshop.Day
}

// Overdue counts the actions that should have been done before today.
func (s Summary) Overdue(today workshop.Day) int {
	n := 0
	for _, d := range s.Due {
		if d.On < today {
			n++
		}
	}
	return n
}

// List returns the workshops of the library, the last changed first. One
// that cannot be opened is in it with its problem.
func (l *Library) List() ([]Summary, error) {
	entries, err := os.ReadDir(l.shelf())
	if err != nil {
		return nil, explained(err, "list workshops")
	}
	var list []Summary
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") || !e.IsDir() {
			continue
		}
		list = append(list, l.summary(workshop.WorkshopID(e.Name())))
	}
	slices.SortStableFunc(list, func(a, b Summary) int {
		return cmp.Or(b.Changed.Compare(a.Changed), cmp.Compare(a.ID, b.ID))
	})
	return list, nil
}

// summary describes one workshop. One that is open here is read through the
// open file.
func (l *Library) summary(id workshop.WorkshopID) Summary {
	s := Summary{ID: id, Path: l.file(id), Changed: lastChanged(l.file(id))}
	w, err := l.glance(id)
	if err == nil && w.ID != id {
		err = ErrNotWorkshop // a stranger's file, or one put here by hand
	}
	if err == nil {
		s.describe(w)
		return s
	}
	s.Problem = explained(err, "list workshop")
	if isBroken(s.Problem) {
		// What is left of it is put right when it is opened.
		list, _ := l.albumOf(id).list() // none, perhaps
		if g, ok := l.remainsOf(id).best(list); ok {
			s.describe(g.w)
			s.Problem = nil
		}
	}
	if errors.Is(s.Problem, ErrInUse) {
		// Another copy of Accord has it. A copy of the file tells at least
		// which one it is, unless it was being written just then.
		if w, err := look(ctx(), s.Path); err == nil {
			s.describe(w)
		}
	}
	return s
}

// glance reads what a summary needs: all but cards and votes, of which there
// can be many.
func (l *Library) glance(id workshop.WorkshopID) (w *workshop.Workshop, err error) {
	few := []keeper{facts, participants, steps, goals, commitments, rounds, actions, signatures}
	if f := live.find(l.file(id)); f != nil {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.load(ctx(), few)
	}
	f, err := openQuickly(ctx(), l.file(id), l.albumOf(id))
	if err != nil {
		return nil, err
	}
	w, err = f.load(ctx(), few)
	return w, errors.Join(err, f.Close())
}

// read returns all of a workshop, open or not.
// Read returns a workshop of the library, as it is on disk.
func (l *Library) Read(id workshop.WorkshopID) (*workshop.Workshop, error) {
	w, err := l.read(id)
	return w, explained(err, "read a workshop of the library")
}

func (l *Library) read(id workshop.WorkshopID) (w *workshop.Workshop, err error) {
	if !isID(id) {
		return nil, ErrNotFound
	}
	if f := live.find(l.file(id)); f != nil {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.load(ctx(), tables)
	}
	f, w, err := openAndLoad(ctx(), l.file(id), l.albumOf(id))
	if err != nil {
		return nil, err
	}
	return w, f.Close()
}

func (s *Summary) describe(w *workshop.Workshop) {
	s.Title, s.Organisation, s.HeldOn, s.StartsAt = w.Title, w.Organisation, w.HeldOn, w.StartsAt
	s.Names, s.State, s.Rehearsal, s.Station = w.Brief, w.State(), w.Rehearsal, w.Station != ""
	s.People, s.Signatures = len(w.Participants), len(w.Signatures)
	s.StepsDone, s.StepsOf = w.StepsDone()
	s.Agreed, s.AgreedOf = w.AgreedCount()
	if step, ok := w.CurrentStep(); ok {
		s.Activity = step.Activity
	}
	for _, a := range w.Actions {
		if !a.Done && !w.Rehearsal {
			owner := w.Person(a.Owner)
			s.Due = append(s.Due, Due{Label: a.Label(), Text: a.Text, Owner: owner.Name, Side: owner.Side, On: a.Due})
		}
	}
	slices.SortStableFunc(s.Due, func(a, b Due) int { return cmp.Compare(a.On, b.On) })
}

// lastChanged returns when a file was last written to, or its log.
func lastChanged(path string) time.Time {
	var last time.Time
	for _, p := range []string{path, path + "-wal"} {
		// A log without content says only that the file was looked at.
		if info, err := os.Stat(p); err == nil && info.Size() > 0 && info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last
}

// ctx has no time limit: these are our own files.
func ctx() context.Context { return context.Background() }
