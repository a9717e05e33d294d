package storage_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/storage"
	"accord/storage/journal"
	"accord/workshop"
)

func journalOf(l *storage.Library, id workshop.WorkshopID) string {
	return filepath.Join(l.Folder(), "journals", string(id)+".journal")
}

// frictionRoom returns a room of a library in which people write cards.
func frictionRoom(t testing.TB) (*storage.Library, *storage.File, *workshop.Room) {
	t.Helper()
	l := library(t)
	f, room := frictionRoomIn(t, l)
	return l, f, room
}

func frictionRoomIn(t testing.TB, l *storage.Library) (*storage.File, *workshop.Room) {
	t.Helper()
	w := rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	f, w, err := l.Open(w.ID) // which gives out identities as the app does
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f, workshop.NewRoom(w, f)
}

func addCard(room *workshop.Room, text string) error {
	return room.Change("card.add", func(w *workshop.Workshop) error {
		_, err := w.AddCard(workshop.Sales, "friction", text)
		return err
	})
}

func TestTheJournalTellsEveryDeedWithWhatWasAndWhatIs(t *testing.T) {
	l, _, room := frictionRoom(t)
	if err := errors.Join(addCard(room, "Leaflets come late"), room.Undo(), room.Redo()); err != nil {
		t.Fatal(err)
	}
	j, err := journal.Read(journalOf(l, room.Workshop().ID))
	if err != nil {
		t.Fatal(err)
	}
	lines, err := j.Lines(2)
	if err != nil || len(lines) != 3 {
		t.Fatalf("the journal has %d more lines, want 3 (%v)", len(lines), err)
	}
	for i, want := range []string{"card.add", "undo card.add", "redo card.add"} {
		if lines[i].Did != want || lines[i].At == 0 {
			t.Errorf("line %d says %q at %d, want %q", i, lines[i].Did, lines[i].At, want)
		}
	}
	if now := lines[0].Lists[0].Now; len(now) != 1 || !strings.Contains(string(now[0]), "Leaflets come late") {
		t.Errorf("the card is told as %s", now)
	}
	if was := lines[1].Lists[0].Was; len(was) != 1 || !strings.Contains(string(was[0]), "Leaflets come late") {
		t.Errorf("the card that was taken back is told as %s", was)
	}
}

func TestWhatNobodyMayKnowTheOrderOfIsNotInTheJournal(t *testing.T) {
	l, f, room := frictionRoom(t)
	if err := addCard(room, "In the open"); err != nil {
		t.Fatal(err)
	}
	err := errors.Join(
		room.Change("booth.open", func(w *workshop.Workshop) error { return w.OpenBooth() }),
		addCard(room, "Nightingale in the booth"),
	)
	if err != nil {
		t.Fatal(err)
	}
	w := room.Workshop()
	all, err := os.ReadFile(journalOf(l, w.ID))
	if err != nil {
		t.Fatal(err)
	}
	ballots := 0
	for _, v := range w.Votes {
		if v.Ballot > 0 {
			ballots++
			if bytes.Contains(all, []byte(v.ID)) {
				t.Errorf("ballot %s is in the journal", v.ID)
			}
		}
	}
	for _, r := range w.Ratings {
		if bytes.Contains(all, []byte(r.ID)) {
			t.Errorf("answer %s is in the journal", r.ID)
		}
	}
	if ballots == 0 || len(w.Ratings) == 0 {
		t.Error("there are no secrets here, so the test says nothing")
	}
	if bytes.Contains(all, []byte("Nightingale")) {
		t.Error("a card from the booth is in the journal")
	}
	if !bytes.Contains(all, []byte("In the open")) {
		t.Error("a card from the room is not in the journal, so the test says nothing")
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	back, got, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(back.Found(), back.Close()); err != nil || !same(got, w) {
		t.Errorf("secrets make the file differ from its journal: %v", err)
	}
}

func TestNothingHappensWhenTheJournalCannotBeWritten(t *testing.T) {
	l, f, room := frictionRoom(t)
	if err := addCard(room, "Kept"); err != nil {
		t.Fatal(err)
	}
	want := room.Workshop()
	f.LoseJournal()
	if err := addCard(room, "Not kept"); err == nil {
		t.Error("a card counts as saved that is not in the journal")
	}
	if room.Workshop() != want {
		t.Error("the room shows what is not saved")
	}
	_ = f.Close() // its journal is closed already
	back, got, err := l.Open(want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(back.Found(), back.Close()); err != nil || !same(got, want) {
		t.Errorf("the file does not hold what the room showed last: %v", err)
	}
}

func TestNothingIsInTheJournalThatTheFileRefused(t *testing.T) {
	l, f, room := frictionRoom(t)
	f.LimitPages(0)
	var err error
	for n := 0; err == nil && n < 1000; n++ {
		err = addCard(room, strings.Repeat("full ", 30))
	}
	if !errors.Is(err, storage.ErrNoRoom) {
		t.Fatalf("a full disk gives %v", err)
	}
	want := room.Workshop()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	back, got, err := l.Open(want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(back.Found(), back.Close()); err != nil || !same(got, want) {
		t.Errorf("the file does not hold what the room showed last: %v", err)
	}
}

// A disk that lost all that was written since may still have the file as it
// was made, which goes with no line of the journal.
func TestAFileAsItWasBeforeItsJournalBeganIsBroughtUpToDate(t *testing.T) {
	l, w := library(t), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	made, old := create(t, w)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	room := workshop.NewRoom(w, f)
	if err := errors.Join(addCard(room, "Kept"), f.Close(), made.Close(), os.Rename(old, f.Path())); err != nil {
		t.Fatal(err)
	}
	back, got, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	if !same(got, room.Workshop()) {
		t.Error("a card that was acknowledged is lost")
	}
}

// A file may be changed without its journal, as "accord merge" does.
func TestAFileChangedWithoutItsJournalIsBelieved(t *testing.T) {
	l, f, room := frictionRoom(t)
	id, path := room.Workshop().ID, f.Path()
	if err := errors.Join(addCard(room, "With"), f.Close()); err != nil {
		t.Fatal(err)
	}
	alone, w, err := storage.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	room = workshop.NewRoom(w, alone)
	if err := errors.Join(addCard(room, "Without"), alone.Close()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		back, got, err := l.Open(id)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(back.Found(), back.Close()); err != nil || !same(got, room.Workshop()) {
			t.Errorf("what was changed without the journal is gone: %v", err)
		}
	}
}
