package storage_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"accord/storage/disk"
)

// What a card costs is waiting for the disk: once for the file, and once for
// the journal at the same time.
func TestACardWaitsOnceForTheFileAndOnceForTheJournal(t *testing.T) {
	_, f, room := frictionRoom(t)
	var file, line atomic.Int64
	stop := watch(t, func(s disk.Step) error {
		switch {
		case s.Kind != disk.Sync:
		case strings.HasSuffix(s.Path, ".journal"):
			line.Add(1)
		default:
			file.Add(1)
		}
		return nil
	})
	_ = addCard(room, "The log is made")
	file.Store(0)
	line.Store(0)
	cards := long(100, 1000)
	for n := range cards {
		if err := addCard(room, fmt.Sprint("card ", n)); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	files, lines := float64(file.Load())/float64(cards), float64(line.Load())/float64(cards)
	row(t, "syncs a card", fmt.Sprint(cards, " cards"), fmt.Sprintf("%.2f of the file, %.2f of the journal", files, lines))
	if files < 1 || lines < 1 {
		t.Error("a card is not waited for")
	}
	if files > 1.1 || lines > 1.1 {
		t.Errorf("a card waits %.2f times for the file and %.2f times for the journal", files, lines)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}
