package storage

import (
	"fmt"
	"os"
	"time"

	"accord/storage/disk"
	"accord/storage/journal"
	"accord/workshop"
)

// Recovered says that the file of a workshop could not be read and was made
// anew, of what, and what is known to be missing.
type Recovered struct {
	From  Source
	At    time.Time // of the snapshot; zero: there was none
	Cards int       // that are there now
	Fewer int       // so many cards were there when somebody last counted, and are not now
	Aside string    // the folder with the damaged file
}

// Error says so in a log. People are shown a sentence.
func (r Recovered) Error() string {
	return "made anew from " + string(r.From) + "; damaged: " + r.Aside
}

// A Source is what a damaged file was made anew of.
type Source string

// The sources, the best first.
const (
	FromBoth     Source = "both"     // a snapshot and the journal
	FromJournal  Source = "journal"  // the journal alone
	FromSnapshot Source = "snapshot" // a snapshot, and the rows that could be read
	FromRows     Source = "rows"     // the rows that could be read
)

// A guess is what a damaged file may have held.
type guess struct {
	w    *workshop.Workshop
	at   mark
	from Source
	when time.Time
}

// remains are what is left of a workshop whose file cannot be read.
type remains struct {
	id    workshop.WorkshopID
	told  *workshop.Workshop // by the journal; nil: nothing
	lines *journal.Journal
	last  mark      // of the journal
	until time.Time // when its last line was written
	rows  salvaged
}

// rebuild sets a broken file aside with its companions and makes another of
// what is left. If nothing is, everything stays as it is.
func (l *Library) rebuild(id workshop.WorkshopID, broken error) (found, err error) {
	path := l.file(id)
	if _, err := os.Stat(l.home(id)); err != nil || live.find(path) != nil {
		return nil, broken
	}
	snapshots, err := l.albumOf(id).list()
	if err != nil {
		return nil, err
	}
	g, ok := l.remainsOf(id).best(snapshots)
	if !ok {
		return nil, broken
	}
	r := Recovered{From: g.from, At: g.when, Cards: len(g.w.Cards)}
	if len(snapshots) > 0 {
		r.Fewer = max(0, snapshots[0].Cards-r.Cards)
	}
	// Nothing is set aside before there is something to put in its place.
	anew := path + ".anew"
	if err := discard(anew); err != nil {
		return nil, err
	}
	if err := writeMarked(anew, g.w, g.at); err != nil {
		return nil, err
	}
	if r.Aside, err = setAside(path); err != nil {
		return nil, err
	}
	return r, disk.Move(anew, path)
}

// isMisnumbered reports whether a file claims to be of a later version and has
// just the tables that one of ours has.
func isMisnumbered(path string) bool {
	f, err := openStill(path)
	if err != nil {
		return false
	}
	defer f.Close()
	got, err := readSchema(ctx(), f.conn)
	if err != nil {
		return false
	}
	want, err := schemaOf(len(scriptNames()))
	return err == nil && got == want
}

// remainsOf gathers what is left beside snapshots, which are many.
func (l *Library) remainsOf(id workshop.WorkshopID) remains {
	r := remains{id: id, rows: salvage(l.file(id))}
	if w := r.rows.w; w != nil && w.ID != "" && w.ID != id {
		r.rows = salvaged{} // of another workshop
	}
	j, err := journal.Read(l.journalOf(id))
	if err != nil {
		return r
	}
	w, err := told(j)
	if err != nil || w.ID != id {
		return r
	}
	r.told, r.lines, r.last = w, j, mark{j.Last(), j.Sum(j.Last())}
	if lines, err := j.Lines(j.Last()); err == nil && len(lines) == 1 {
		r.until = time.UnixMilli(lines[0].At)
	}
	return r
}

// best returns the best guess that is sound, and false if there is none.
func (r remains) best(snapshots []Snapshot) (guess, bool) {
	var spare []guess // sound snapshots that the journal knows nothing of
	for _, s := range snapshots {
		w, at, err := readSnapshot(s.Path)
		if err != nil || w.ID != r.id {
			continue
		}
		g := guess{w, at, FromSnapshot, s.At}
		if r.told == nil || r.lines.Sum(at.line) != at.sum && s.At.After(r.until) {
			if g, ok := r.alone(g); ok {
				return g, true
			}
			continue
		}
		if r.lines.Sum(at.line) == at.sum {
			if g, ok := r.both(g); ok {
				return g, true
			}
		}
		spare = append(spare, g)
	}
	if r.told != nil {
		if g, ok := sounded(guess{r.withRows(*r.told), r.last, FromJournal, time.Time{}}); ok {
			return g, true
		}
	}
	for _, g := range spare {
		if g, ok := r.alone(g); ok {
			return g, true
		}
	}
	if r.rows.w == nil {
		return guess{}, false
	}
	if w := r.rows.w; !r.rows.facts {
		w.Facts = workshop.New(fileName, workshop.DayOf(time.Now())).Facts
		w.ID = r.id
	}
	return sounded(guess{r.rows.w, onItsOwn, FromRows, time.Time{}})
}

// both is what the journal tells, with what only the rows or a snapshot know:
// what was given without names.
func (r remains) both(s guess) (guess, bool) {
	s.from = FromBoth
	w := r.withRows(*r.told)
	sum, err := sumOfSecrets(s.w)
	for _, t := range tables {
		if err == nil && sum == r.rows.sum {
			t.restore(w, s.w) // rows that can be read may still be wrong
		}
		t.join(w, s.w, true)
	}
	return sounded(guess{w, r.last, s.from, s.when})
}

// withRows adds to what the journal tells what the rows know beyond it. One
// that the journal knows as gone stays gone, unless the journal lost lines.
func (r remains) withRows(told workshop.Workshop) *workshop.Workshop {
	if r.rows.w == nil {
		return &told
	}
	reaches := r.lines.Sum(r.rows.at.line) == r.rows.at.sum
	for _, t := range tables {
		t.join(&told, r.rows.w, reaches)
	}
	return &told
}

// alone is a snapshot without a journal, with the rows, which are newer.
func (r remains) alone(s guess) (guess, bool) {
	if r.rows.w != nil && r.rows.facts {
		w := *r.rows.w
		if !r.rows.whole {
			for _, t := range tables {
				t.join(&w, s.w, false)
			}
		}
		if g, ok := sounded(guess{&w, onItsOwn, s.from, s.when}); ok {
			return g, true
		}
	}
	return sounded(guess{s.w, onItsOwn, s.from, s.when})
}

// mostUnsound is how many rows that refer to something lost are left out.
const mostUnsound = 200

// sounded leaves out what refers to something that is lost.
func sounded(g guess) (guess, bool) {
	for range mostUnsound {
		err := g.w.Sound()
		if err == nil {
			return g, true
		}
		p, _ := workshop.AsProblem(err)
		place, _ := p.With.(string)
		if !drop(g.w, place) {
			return g, false
		}
	}
	return g, false
}

// drop takes out the row that a place such as votes[3].theme names.
func drop(w *workshop.Workshop, place string) bool {
	for _, t := range tables {
		at := 0
		if n, _ := fmt.Sscanf(place, t.called()+"[%d]", &at); n == 1 && at < t.count(w) {
			t.drop(w, at)
			return true
		}
	}
	return false
}
