package storage_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// Without a snapshot and without a journal, what can still be read of a
// damaged file is the workshop: every card that does not stand on the page that
// is lost, word for word.
func TestADamagedFileIsMadeAnewFromItsRowsAlone(t *testing.T) {
	l, f, room := frictionRoom(t)
	for n := range 300 {
		need(t, addCard(room, fmt.Sprintf("Card %d, as it was written in the room, with what it was about", n)))
	}
	need(t, f.Close())
	was, path := room.Workshop(), f.Path()
	need(t, os.Remove(journalOf(l, was.ID)))
	need(t, os.RemoveAll(filepath.Join(l.Folder(), "snapshots")))
	pages := leavesOf(t, path, "cards")
	if len(pages) < 6 {
		t.Fatalf("the cards stand on %d pages", len(pages))
	}
	data, err := os.ReadFile(path)
	need(t, err)
	lost := pages[len(pages)/2]
	clear(data[(lost-1)*4096 : lost*4096])
	need(t, os.WriteFile(path, data, 0o600))
	if _, err := storage.Read(path); !errors.Is(err, storage.ErrDamaged) {
		t.Fatalf("the file is not damaged: %v", err)
	}

	back, got, err := l.Open(was.ID)
	need(t, err)
	defer back.Close()
	var r storage.Recovered
	if !errors.As(back.Found(), &r) || r.From != storage.FromRows || r.Cards != len(got.Cards) {
		t.Fatalf("people are told %v", back.Found())
	}
	known := make(map[workshop.CardID]workshop.Card)
	for _, c := range was.Cards {
		known[c.ID] = c
	}
	for _, c := range got.Cards {
		if known[c.ID] != c {
			t.Errorf("a card has come back as %+v, and was %+v", c, known[c.ID])
		}
	}
	if least := len(was.Cards) * 3 / 4; len(got.Cards) < least || len(got.Cards) >= len(was.Cards) {
		t.Errorf("%d cards of %d came back, want at least %d and not all", len(got.Cards), len(was.Cards), least)
	}
	if got.Title != was.Title || len(got.Steps) != len(was.Steps) || len(got.Participants) != len(was.Participants) {
		t.Error("more than cards is missing")
	}
	need(t, errors.Join(got.Sound(), addCard(workshop.NewRoom(got, back), "One more")))
	t.Logf("%d of %d cards came back, one page of %d was lost", len(got.Cards), len(was.Cards), len(pages))
}

// leavesOf lists the pages that hold the rows of a table.
func leavesOf(t *testing.T, path, table string) (pages []int) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	need(t, err)
	defer db.Close()
	found, err := db.Query("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno", table)
	need(t, err)
	defer found.Close()
	for found.Next() {
		var page int
		need(t, found.Scan(&page))
		pages = append(pages, page)
	}
	need(t, found.Err())
	return pages
}
