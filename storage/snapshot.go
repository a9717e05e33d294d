package storage

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"accord/storage/disk"
	"accord/workshop"
)

// A Snapshot is a workshop as it was at some moment, in a file of its own.
// What people need to choose one stands in its name, so that a list of them
// opens none.
type Snapshot struct {
	Path  string
	Seq   int       // in which order they were taken, whatever the clock said
	At    time.Time // to be read by people
	Line  int       // the line of the journal it goes with; zero: none
	Cards int
	Why   Why
	Where string // key of the activity the room was at, or one of the two below
}

// Where the room is while it is at no activity.
const (
	BeforeStart = "before-start"
	AfterEnd    = "after-end"
)

// A Why is the reason a snapshot was taken.
type Why string

// The reasons.
const (
	WhyTime    Why = "time"    // some minutes had passed
	WhyStep    Why = "step"    // another step began
	WhyClosed  Why = "closed"  // the workshop was closed
	WhyClock   Why = "clock"   // the computer's clock jumped
	WhyMerge   Why = "merge"   // a station or pre-work was about to be taken in
	WhyRemoval Why = "removal" // much was taken away
	WhyReplace Why = "replace" // a file from outside took its place
	WhyUpdate  Why = "update"  // a later version of Accord opened it
)

// Whys are all reasons.
var Whys = []Why{WhyTime, WhyStep, WhyClosed, WhyClock, WhyMerge, WhyRemoval, WhyReplace, WhyUpdate}

// An album is the folder with the snapshots of one workshop.
type album struct {
	folder string
}

// albumOf returns where the snapshots of a workshop are.
func (l *Library) albumOf(id workshop.WorkshopID) album {
	return album{filepath.Join(l.folder, "snapshots", string(id))}
}

// take writes a snapshot, makes sure that it holds what it should, and only
// then lets older ones go.
func (a album) take(w *workshop.Workshop, at mark, why Why, now time.Time) (Snapshot, error) {
	return a.add(snapshotOf(w, at, why, now), func(path string) error {
		if err := writeMarked(path, w, at); err != nil {
			return err
		}
		if err := verify(path, w, at); err != nil {
			return errors.Join(fmt.Errorf("check the snapshot: %w", err), discard(path))
		}
		return nil
	})
}

// add has a file made as the newest snapshot.
func (a album) add(s Snapshot, make func(path string) error) (Snapshot, error) {
	if err := disk.Folder(a.folder); err != nil {
		return s, err
	}
	list, err := a.list()
	if err != nil {
		return s, err
	}
	s.Seq = 1
	if len(list) > 0 {
		s.Seq = list[0].Seq + 1
	}
	s.Path = filepath.Join(a.folder, s.name())
	if err := make(s.Path); err != nil {
		return s, err
	}
	return s, a.thin(s.At)
}

// keepOld keeps a file as it is before it is brought up to date.
func (a album) keepOld(ctx context.Context, f *File) error {
	version, err := versionOf(ctx, f.conn)
	if err != nil || a.folder == "" || version == len(scriptNames()) {
		return err
	}
	s, began := Snapshot{At: time.Now().UTC().Truncate(time.Second), Why: WhyUpdate}, 0
	err = f.conn.QueryRowContext(ctx, "SELECT began, (SELECT count(*) FROM cards),"+
		" coalesce((SELECT activity FROM steps WHERE steps.id = facts.step), '') FROM facts").Scan(&began, &s.Cards, &s.Where)
	if err != nil {
		return err
	}
	if s.Where == "" && began == 0 {
		s.Where = BeforeStart
	} else if s.Where == "" {
		s.Where = AfterEnd
	}
	_, err = a.add(s, func(path string) error {
		return f.vacuum(path, func(temp string) error {
			_, err := look(ctx, temp)
			return err
		})
	})
	return err
}

// erase removes all snapshots.
func (a album) erase() error { return eraseIn(a.folder) }

// thin removes the snapshots that are no longer kept.
func (a album) thin(now time.Time) error {
	list, err := a.list()
	if err != nil {
		return err
	}
	for _, s := range tooMany(list, now) {
		if err := disk.Erase(s.Path); err != nil {
			return err
		}
	}
	return nil
}

// list returns the snapshots, the newest first.
func (a album) list() ([]Snapshot, error) {
	entries, err := os.ReadDir(a.folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []Snapshot
	for _, e := range entries {
		if s, ok := parseSnapshot(e.Name()); ok {
			s.Path = filepath.Join(a.folder, e.Name())
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b Snapshot) int { return b.Seq - a.Seq })
	return list, nil
}

// snapshotOf describes a workshop as a snapshot.
func snapshotOf(w *workshop.Workshop, at mark, why Why, now time.Time) Snapshot {
	s := Snapshot{At: now.UTC().Truncate(time.Second), Line: at.line, Cards: len(w.Cards), Why: why, Where: BeforeStart}
	if step, ok := w.CurrentStep(); ok {
		s.Where = step.Activity
	} else if w.Began != 0 {
		s.Where = AfterEnd
	}
	return s
}

// stamp is how the time stands in a name.
const stamp = "20060102T150405Z"

// name is what the file of a snapshot is called.
func (s Snapshot) name() string {
	return fmt.Sprintf("%06d-%s-%d-%d-%s-%s.accord", s.Seq, s.At.UTC().Format(stamp), s.Line, s.Cards, s.Why, s.Where)
}

// parseSnapshot reads what [Snapshot.name] wrote.
func parseSnapshot(name string) (s Snapshot, ok bool) {
	bare, ours := strings.CutSuffix(name, ".accord")
	parts := strings.SplitN(bare, "-", 6) // the last may have more of them
	if !ours || len(parts) != 6 {
		return s, false
	}
	var errs [4]error
	s.Seq, errs[0] = strconv.Atoi(parts[0])
	s.At, errs[1] = time.Parse(stamp, parts[1])
	s.Line, errs[2] = strconv.Atoi(parts[2])
	s.Cards, errs[3] = strconv.Atoi(parts[3])
	s.Why, s.Where = Why(parts[4]), parts[5]
	return s, errors.Join(errs[:]...) == nil && s.Seq > 0
}

// verify makes sure that a file holds a workshop and nothing else.
func verify(path string, want *workshop.Workshop, at mark) error {
	if err := checkHeader(path); err != nil {
		return err
	}
	f, err := openStill(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := errors.Join(checkSchema(ctx(), f.conn), checkPages(ctx(), f.conn)); err != nil {
		return err
	}
	got, err := f.load(ctx(), tables)
	if err != nil {
		return err
	}
	for _, t := range tables {
		if !t.equal(got, want) {
			return fmt.Errorf("%s: not what was written", t.called())
		}
	}
	if is, err := f.marked(); err != nil || is != at {
		return fmt.Errorf("its mark is %v, want %v (%w)", is, at, err)
	}
	return nil
}

// openStill opens a file that nobody writes to, to read it where it is.
func openStill(path string) (*File, error) {
	db, conn, err := connectStill(ctx(), path)
	if err != nil {
		return nil, err
	}
	return &File{path: path, db: db, conn: conn}, nil
}

// readSnapshot returns what a snapshot of any version holds and with which
// line of the journal it goes.
func readSnapshot(path string) (*workshop.Workshop, mark, error) {
	limited, cancel := context.WithTimeout(ctx(), patience)
	defer cancel()
	w, at, err := lookMarked(limited, path)
	if err == nil {
		err = w.Sound()
	}
	return w, at, explained(err, "read snapshot")
}
