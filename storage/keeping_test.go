package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// A kept is a room of a library whose snapshots are taken, with a clock that
// the test sets.
type kept struct {
	t     *testing.T
	l     *storage.Library
	f     *storage.File
	room  *workshop.Room
	k     *storage.Keeping
	now   time.Time
	awake time.Duration
}

func keeping(t *testing.T, second string) *kept {
	t.Helper()
	l, f, room := frictionRoom(t)
	c := &kept{t: t, l: l, f: f, room: room, now: time.Date(2026, 11, 28, 10, 0, 0, 0, time.UTC)}
	c.k = f.Keep(room, second, func() time.Time { return c.now })
	t.Cleanup(c.k.Close)
	return c
}

// pass lets time pass, and the computer be awake.
func (c *kept) pass(d time.Duration) error {
	c.now, c.awake = c.now.Add(d), c.awake+d
	return c.k.Tick(c.awake)
}

// whys lists why snapshots were taken, the first one first, once all are.
func (c *kept) whys() string {
	c.t.Helper()
	c.k.Wait()
	list, err := c.l.Snapshots(c.room.Workshop().ID)
	if err != nil {
		c.t.Fatal(err)
	}
	var all []string
	for i := len(list) - 1; i >= 0; i-- {
		all = append(all, string(list[i].Why))
	}
	return strings.Join(all, " ")
}

func TestASnapshotIsTakenWhenFiveMinutesHavePassedAndSomethingChanged(t *testing.T) {
	c := keeping(t, "")
	steps := []struct {
		after  time.Duration
		change bool
		whys   string
	}{
		{time.Minute, true, ""},
		{4 * time.Minute, false, "time"},
		{5 * time.Minute, false, "time"}, // nothing changed
		{time.Second, true, "time time"},
		{time.Minute, true, "time time"},
	}
	for i, s := range steps {
		if s.change {
			if err := addCard(c.room, "One more"); err != nil {
				t.Fatal(err)
			}
		}
		if err := c.pass(s.after); err != nil {
			t.Fatal(err)
		}
		if got := c.whys(); got != s.whys {
			t.Errorf("at %d snapshots were taken for %q, want %q", i, got, s.whys)
		}
	}
}

func TestSnapshotsAreTakenWhereSomethingCouldGoWrong(t *testing.T) {
	c := keeping(t, "")
	for n := range 8 {
		if err := addCard(c.room, strings.Repeat("x", n+1)); err != nil {
			t.Fatal(err)
		}
	}
	full := c.room.Workshop()
	err := c.room.Change("cards.remove", func(w *workshop.Workshop) error {
		w.Cards = w.Cards[:len(w.Cards)-6]
		return nil
	})
	if err != nil || c.whys() != "removal" {
		t.Fatalf("snapshots were taken for %q (%v), want one before much is taken away", c.whys(), err)
	}
	list, _ := c.l.Snapshots(full.ID)
	if was, err := list[0].Read("Before"); err != nil || len(was.Cards) != len(full.Cards) || was.ID == full.ID || was.Title != "Before" {
		t.Errorf("the snapshot does not hold what was there before: %v", err)
	}
	if err := c.room.Change("step.go", func(w *workshop.Workshop) error { return w.Next(morning) }); err != nil {
		t.Fatal(err)
	}
	for c.room.Workshop().Step == full.Step {
		if err := c.room.Change("step.go", func(w *workshop.Workshop) error { return w.Next(morning) }); err != nil {
			t.Fatal(err)
		}
	}
	c.whys()
	if err := addCarriedOn(c); err != nil {
		t.Fatal(err)
	}
	c.now = c.now.Add(-24 * time.Hour) // somebody sets the clock back
	if err := c.pass(time.Second); err != nil {
		t.Fatal(err)
	}
	c.whys()
	if err := addCarriedOn(c); err != nil {
		t.Fatal(err)
	}
	c.k.Take(storage.WhyMerge)
	c.whys()
	c.k.Take(storage.WhyMerge) // of the same
	if err := addCarriedOn(c); err != nil {
		t.Fatal(err)
	}
	c.k.Close()
	if got, want := c.whys(), "removal step clock merge closed"; got != want {
		t.Errorf("snapshots were taken for %q, want %q", got, want)
	}
}

// addCarriedOn changes something that can be changed at any step.
func addCarriedOn(c *kept) error {
	if err := c.pass(time.Second); err != nil {
		return err
	}
	return c.room.Change("park", func(w *workshop.Workshop) error {
		_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: "Later"})
		return err
	})
}

// Two snapshots from while people write in private would tell who wrote what.
func TestNoSnapshotIsTakenWhilePeopleWriteInPrivate(t *testing.T) {
	c := keeping(t, "")
	err := errors.Join(
		c.room.Change("booth.open", func(w *workshop.Workshop) error { return w.OpenBooth() }),
		addCard(c.room, "Nightingale"), c.pass(10*time.Minute),
	)
	if err != nil || c.whys() != "" {
		t.Errorf("snapshots were taken for %q: %v", c.whys(), err)
	}
}

// A snapshot that cannot be taken is said once, and the room goes on.
func TestASnapshotThatCannotBeTakenIsSaidAndCostsNothing(t *testing.T) {
	c := keeping(t, "")
	inTheWay := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(inTheWay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c.f.SpoilSnapshots(filepath.Join(inTheWay, "below"))
	if err := errors.Join(addCard(c.room, "One"), c.pass(storage.Between)); err != nil {
		t.Fatal(err)
	}
	c.k.Wait()
	if err := c.pass(time.Second); err == nil {
		t.Error("nobody says that the snapshot could not be taken")
	}
	if err := errors.Join(c.pass(time.Second), addCard(c.room, "Two")); err != nil {
		t.Errorf("it is said twice, or the room stops: %v", err)
	}
}

func TestSnapshotsAreCopiedToASecondPlaceAndItsAbsenceIsSaidOnce(t *testing.T) {
	stick := filepath.Join(t.TempDir(), "stick")
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	c := keeping(t, stick)
	if err := errors.Join(addCard(c.room, "One"), c.pass(storage.Between)); err != nil {
		t.Fatal(err)
	}
	c.k.Wait()
	copies, err := filepath.Glob(filepath.Join(stick, "Accord", string(c.room.Workshop().ID), "*.accord"))
	if err != nil || len(copies) != 1 {
		t.Fatalf("the second place holds %v (%v)", copies, err)
	}
	if w, err := storage.Read(copies[0]); err != nil || !same(w, c.room.Workshop()) {
		t.Errorf("the copy does not hold what the room shows: %v", err)
	}
	if err := os.Rename(stick, stick+" taken out"); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(addCard(c.room, "Two"), c.pass(storage.Between)); err != nil {
		t.Fatal(err)
	}
	c.k.Wait()
	var away storage.SecondAway
	if err := c.pass(time.Second); !errors.As(err, &away) || away.Folder != stick || away.Last.IsZero() {
		t.Errorf("of the stick that was taken out is said %+v", err)
	}
	if err := errors.Join(addCard(c.room, "Three"), c.pass(storage.Between)); err != nil {
		t.Fatal(err)
	}
	c.k.Wait()
	if err := c.pass(time.Second); err != nil {
		t.Errorf("it is said twice: %v", err)
	}
	if _, err := os.Stat(stick); err == nil {
		t.Error("a folder was made where the stick should be")
	}
	if got := c.whys(); got != "time time time" {
		t.Errorf("without the stick, snapshots were taken for %q", got)
	}
}

// Whoever erases a workshop erases every snapshot of it.
func TestErasingAWorkshopErasesItsSnapshotsInBothPlaces(t *testing.T) {
	stick := t.TempDir()
	c := keeping(t, stick)
	s := storage.UsualSettings()
	s.Second = stick
	if err := errors.Join(c.l.KeepSettings(s), addCard(c.room, "Nightingale"), c.pass(storage.Between)); err != nil {
		t.Fatal(err)
	}
	c.k.Close()
	id := c.room.Workshop().ID
	if err := c.f.Close(); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{stick, c.l.Folder()} {
		if !holds(t, folder, "Nightingale") {
			t.Errorf("%s does not hold what is erased, so the test says nothing", folder)
		}
	}
	if err := c.l.Delete(id); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{stick, c.l.Folder()} {
		if holds(t, folder, "Nightingale") || holds(t, folder, string(id)) {
			t.Errorf("%s still holds what was erased", folder)
		}
	}
}

// holds reports whether any file below a folder, or its name, holds a text.
func holds(t *testing.T, folder, text string) (found bool) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		all, err := os.ReadFile(path)
		found = found || strings.Contains(string(all), text) || strings.Contains(d.Name(), text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestWhatAFileReplacesStaysAsASnapshot(t *testing.T) {
	c := keeping(t, "")
	if err := addCard(c.room, "Only here"); err != nil {
		t.Fatal(err)
	}
	c.k.Close()
	was := c.room.Workshop()
	if err := c.f.Close(); err != nil {
		t.Fatal(err)
	}
	other := rich(t)
	other.ID = was.ID
	if err := c.l.Replace(other); err != nil {
		t.Fatal(err)
	}
	list, err := c.l.Snapshots(was.ID)
	if err != nil || list[0].Why != storage.WhyReplace || list[0].Cards != len(was.Cards) {
		t.Errorf("the newest snapshot is %+v (%v)", list[0], err)
	}
}
