package storage_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"accord/storage"
	"accord/workshop"
)

// The benchmarks print ratios of two things done in turns on the same disk,
// for a rate alone says more about the machine than about us.

// writing returns a rich workshop in which the room is writing, with so many
// more cards in it.
func writing(b *testing.B, more int) *workshop.Workshop {
	b.Helper()
	w := rich(b)
	if err := to("friction")(w); err != nil {
		b.Fatal(err)
	}
	cards := slices.Clone(w.Cards)
	for n := range more {
		cards = append(cards, workshop.Card{
			ID: workshop.CardID(uuid.Must(uuid.NewV7()).String()), Number: n + 100, Step: w.Step,
			Prompt: "friction", Side: workshop.Sides[n%2], Rank: n + 100, Text: fmt.Sprint("The leaflet came late again, for the ", n, "th time"),
		})
	}
	w.Cards = cards
	return w
}

// writer returns what adds one card durably, to the file and to its journal,
// and how long that took.
func writer(b *testing.B, more int) func() time.Duration {
	b.Helper()
	w := writing(b, more)
	f, err := library(b).New(w)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = f.Close() })
	return writerTo(b, f, w)
}

// writerTo returns what adds one card to a file, and to its journal if it has
// one.
func writerTo(b *testing.B, f *storage.File, w *workshop.Workshop) func() time.Duration {
	room := workshop.NewRoom(w, f)
	return func() time.Duration {
		began := time.Now()
		err := room.Change("card.add", func(w *workshop.Workshop) error {
			_, err := w.AddCard(workshop.Sales, "friction", "One more")
			return err
		})
		took := time.Since(began)
		if err != nil {
			b.Fatal(err)
		}
		return took
	}
}

// inTurns does two things in turns and reports the median of the first as a
// multiple of the second's.
func inTurns(b *testing.B, unit string, one, other func() time.Duration) {
	b.Helper()
	var ones, others []time.Duration
	for b.Loop() {
		ones = append(ones, one())
		others = append(others, other())
	}
	slices.Sort(ones)
	slices.Sort(others)
	b.ReportMetric(float64(ones[len(ones)/2])/float64(others[len(others)/2]), unit)
	b.ReportMetric(float64(ones[len(ones)*99/100])/float64(others[len(others)*99/100]), unit+"-p99")
	b.ReportMetric(float64(ones[len(ones)/2].Microseconds()), "µs/median")
	b.ReportMetric(float64(ones[len(ones)*99/100].Microseconds()), "µs/p99")
}

// bareWrite returns what writes one page over and syncs it, and how long that
// took.
func bareWrite(b *testing.B) func() time.Duration {
	b.Helper()
	page := make([]byte, 4096)
	bare, err := os.Create(filepath.Join(b.TempDir(), "bare"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = bare.Close() })
	return func() time.Duration {
		began := time.Now()
		if _, err := bare.WriteAt(page, 0); err != nil {
			b.Error(err)
		}
		if err := syncData(bare); err != nil {
			b.Error(err)
		}
		return time.Since(began)
	}
}

// A card, from the room's door to the disk, against a bare write of one page
// that is synced.
func BenchmarkDurableCardAgainstBareWrite(b *testing.B) {
	inTurns(b, "x/bare", writer(b, 0), bareWrite(b))
}

// A card in a file without a journal against the same.
func BenchmarkDurableCardInFileAloneAgainstBareWrite(b *testing.B) {
	w := writing(b, 0)
	f, _ := create(b, w)
	inTurns(b, "x/bare", writerTo(b, f, w), bareWrite(b))
}

// A card against two bare writes at once, which is what a file and its journal
// ask of the disk.
func BenchmarkDurableCardAgainstTwoBareWrites(b *testing.B) {
	one, other := bareWrite(b), bareWrite(b)
	inTurns(b, "x/two", writer(b, 0), func() time.Duration {
		began := time.Now()
		var both sync.WaitGroup
		both.Go(func() { one() })
		other()
		both.Wait()
		return time.Since(began)
	})
}

// A card in the file and its journal against one in a file without a journal.
func BenchmarkDurableCardAgainstFileAlone(b *testing.B) {
	w := writing(b, 0)
	f, _ := create(b, w)
	inTurns(b, "x/file", writer(b, 0), writerTo(b, f, w))
}

// A card while one snapshot after another is written against one while none
// is, among 2,000 others.
func BenchmarkDurableCardWhileSnapshotsAreTaken(b *testing.B) {
	w := writing(b, 2_000)
	f, err := library(b).New(w)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	room := workshop.NewRoom(w, f)
	snapshots := f.Keep(room, "", time.Now)
	add := func() time.Duration {
		began := time.Now()
		if err := addCard(room, "One more"); err != nil {
			b.Fatal(err)
		}
		return time.Since(began)
	}
	inTurns(b, "x/none", func() time.Duration {
		snapshots.Take(storage.WhyTime)
		return add()
	}, func() time.Duration {
		snapshots.Wait()
		return add()
	})
}

// Writing and checking a snapshot of 2,000 cards against reading them.
func BenchmarkSnapshotOf2000Cards(b *testing.B) {
	w := writing(b, 2_000)
	f, err := library(b).New(w)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	room := workshop.NewRoom(w, f)
	snapshots := f.Keep(room, "", time.Now)
	inTurns(b, "x/read", func() time.Duration {
		if err := addCard(room, "One more"); err != nil {
			b.Fatal(err)
		}
		began := time.Now()
		snapshots.Take(storage.WhyTime)
		snapshots.Wait()
		return time.Since(began)
	}, func() time.Duration {
		began := time.Now()
		if _, err := storage.Read(f.Path()); err != nil {
			b.Fatal(err)
		}
		return time.Since(began)
	})
}

// A card in a workshop that is almost full against one in an empty one.
func BenchmarkDurableCardWith47000Others(b *testing.B) {
	inTurns(b, "x/none", writer(b, 47_000), writer(b, 0))
}

// Opening a workshop, with all checks, against reading the same rows with
// plain SQL.
func BenchmarkOpen(b *testing.B) {
	for _, cards := range []int{2_000, 50_000} {
		b.Run(fmt.Sprint(cards, "cards"), func(b *testing.B) {
			f, path := create(b, writing(b, cards))
			if err := f.Close(); err != nil {
				b.Fatal(err)
			}
			inTurns(b, "x/plain", func() time.Duration {
				began := time.Now()
				f, _, err := storage.Open(path)
				took := time.Since(began)
				if err != nil {
					b.Fatal(err)
				}
				if err := f.Close(); err != nil {
					b.Fatal(err)
				}
				return took
			}, func() time.Duration { return readPlainly(b, path) })
		})
	}
}

// readPlainly reads every card with nothing but SQL.
func readPlainly(b *testing.B, path string) time.Duration {
	b.Helper()
	began := time.Now()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query("SELECT id, number, step, prompt, side, rank, text, shown, theme FROM cards ORDER BY seq")
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	type card struct {
		id, step, prompt, side, text, theme string
		number, rank, shown                 int
	}
	var cards []card
	for rows.Next() {
		var c card
		if err := rows.Scan(&c.id, &c.number, &c.step, &c.prompt, &c.side, &c.rank, &c.text, &c.shown, &c.theme); err != nil {
			b.Fatal(err)
		}
		cards = append(cards, c)
	}
	if err := rows.Err(); err != nil || len(cards) == 0 {
		b.Fatalf("%d cards read: %v", len(cards), err)
	}
	return time.Since(began)
}
