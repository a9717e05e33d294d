package storage_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/storage/disk"
	"accord/workshop"
)

// capture is what happens in a room: cards, some of them taken back.
func (r *recording) capture(t *testing.T, room *workshop.Room, changes int) {
	t.Helper()
	for n := range changes {
		var err error
		switch {
		case n%7 == 5:
			err = room.Undo()
		case n%14 == 6:
			err = room.Redo()
		case n%11 == 10:
			err = room.Change("card.move", func(w *workshop.Workshop) error { return w.MoveCard(w.Cards[len(w.Cards)-1].ID, -1) })
		default:
			err = addCard(room, fmt.Sprint("card ", n, strings.Repeat(" more", n*37%300)))
		}
		if err != nil {
			t.Fatal(err)
		}
		r.vow(string(room.Workshop().ID), room.Workshop())
	}
}

// live is everything that happens to a library, recorded.
func (r *recording) live(t *testing.T, l *storage.Library, changes int) {
	t.Helper()
	w := rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	id := string(w.ID)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	r.vow(id, w)
	room := workshop.NewRoom(w, f)
	snapshots := f.Keep(room, "", time.Now)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for part := range 3 {
		r.capture(t, room, changes/3)
		snapshots.Take(storage.WhyTime)
		snapshots.Wait()
		r.vow(snapshotOf+id, room.Workshop())
		must(f.Copy(filepath.Join(filepath.Dir(l.Folder()), "copy.accord")))
		r.vow("copy.accord", room.Workshop())
		if part == 1 {
			snapshots.Close()
			must(f.Close())
			f, w, err = l.Open(workshop.WorkshopID(id))
			must(err)
			room = workshop.NewRoom(w, f)
			snapshots = f.Keep(room, "", time.Now)
		}
	}
	snapshots.Close()
	other := workshop.Example()
	must(l.Import(other))
	r.vow(string(other.ID), other)
	other, err = l.Read(other.ID)
	must(err)
	must(l.Replace(other))
	r.vow(string(other.ID), other)
	must(l.Delete(other.ID))
	r.vow(string(other.ID), nil)
	must(f.Close())
	r.stop()
}

func TestNothingAcknowledgedIsLostWhenThePowerIsCut(t *testing.T) {
	home := quick(t)
	r := recordIn(t, home)
	r.live(t, in(t, home), long(9, 225))
	all := r.cutPower(t, long(97, 1), r.honest, r.keptVows)
	row(t, "power cut while cards are written, undone, copied, kept as snapshots, imported, replaced, erased",
		all.disks(), fmt.Sprint(all.corrupt, " corrupt, ", all.lost, " lost"))
	if all.corrupt+all.lost > 0 {
		t.Error(all.first)
	}
	if all.images < long(50, 20_000) {
		t.Errorf("only %d disks were tried", all.images)
	}
}

// cards records that a workshop was put into a library and cards were written.
func cards(t *testing.T, changes int) *recording {
	t.Helper()
	home := quick(t)
	r := recordIn(t, home)
	w := rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	f, err := in(t, home).New(w)
	if err != nil {
		t.Fatal(err)
	}
	r.vow(string(w.ID), w)
	r.capture(t, workshop.NewRoom(w, f), changes)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	r.stop()
	return r
}

// The test above finds what it looks for: with a disk that is not waited for,
// files are torn, and with one that is not waited for at each commit, cards
// are lost.
func TestAPowerCutIsFoundToHarmAFileThatIsNotSynced(t *testing.T) {
	defer storage.Set("wal_autocheckpoint", "20", "20")()
	for _, level := range []struct{ ask, answer, finds string }{{"OFF", "0", "corrupt"}, {"NORMAL", "1", "lost"}} {
		t.Run(level.ask, func(t *testing.T) {
			defer storage.Set("synchronous", level.ask, level.answer)()
			r := cards(t, long(9, 60))
			all := r.cutPower(t, long(29, 5), r.honest, r.keptAlone)
			row(t, "control: the same with synchronous="+level.ask+" and without a journal",
				all.disks(), fmt.Sprint(all.corrupt, " corrupt, ", all.lost, " lost"))
			if n := map[string]int{"corrupt": all.corrupt, "lost": all.lost}[level.finds]; n < long(2, 100) {
				t.Errorf("only %d disks were found %s", n, level.finds)
			}
		})
	}
}

// lying has the disk of the files, but not that of the journals, say that
// something is on disk when so much as is written later is not.
func (r *recording) lying(lag int) func(p *platter, n int) {
	var late []*node
	return func(p *platter, n int) {
		s := r.steps[n]
		if strings.HasPrefix(s.Path, "accord/journals") {
			p.do(s)
			return
		}
		switch s.Kind {
		case disk.Sync:
			return
		case disk.Write, disk.Cut:
			_, _, is := p.find(s.Path)
			late = append(late, is)
		}
		p.do(s)
		if len(late) > lag {
			is := late[0]
			first := is.later[0]
			is.data, is.later, late = written(is.data, first, first.At, first.Data), is.later[1:], late[1:]
		}
	}
}

func TestTheJournalMakesUpForADiskThatLies(t *testing.T) {
	r := cards(t, long(9, 120))
	all := r.cutPower(t, long(31, 3), r.lying(60), r.keptOpenly)
	row(t, "power cut of a disk that says 60 writes too early what is on it",
		all.disks(), fmt.Sprint(all.corrupt, " corrupt, ", all.lost, " lost"))
	if all.corrupt+all.lost > 0 {
		t.Error(all.first)
	}
	alone := r.cutPower(t, long(31, 12), r.lying(60), r.keptAlone)
	row(t, "control: the same without a journal",
		alone.disks(), fmt.Sprint(alone.corrupt, " corrupt, ", alone.lost, " lost"))
	if alone.corrupt+alone.lost == 0 {
		t.Error("nothing is lost without a journal either, so the test says nothing")
	}
}
