package journal_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"accord/storage/journal"
)

// written returns a journal with so many lines, closed.
func written(t *testing.T, lines int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.journal")
	for range 2 { // half of them after it was opened again
		j, err := journal.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		for range lines / 2 {
			add(t, j, fmt.Sprint("deed ", j.Last()+1))
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

func add(t *testing.T, j *journal.Journal, did string) {
	t.Helper()
	p, err := j.Prepare(journal.Line{Did: did, Lists: []journal.List{{Name: "cards", Now: []json.RawMessage{[]byte(`{"id":"1"}`)}}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Write(p); err != nil {
		t.Fatal(err)
	}
	if err := j.Sync(); err != nil {
		t.Fatal(err)
	}
	j.Keep(p)
}

// right counts the lines and complains of one that does not say what was
// written as that line.
func right(t *testing.T, path string) int {
	t.Helper()
	j, err := journal.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := j.Lines(1)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range lines {
		if want := fmt.Sprint("deed ", i+1); line.Did != want {
			t.Errorf("line %d says %q, want %q", i+1, line.Did, want)
		}
	}
	return len(lines)
}

func TestNoBitOfALineCanChangeUnnoticed(t *testing.T) {
	path := written(t, 20)
	if n := right(t, path); n != 20 {
		t.Fatalf("%d lines of 20 are there, so the test says nothing", n)
	}
	all, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	end := 0
	for i, b := range all {
		if b != 0 {
			end = i + 1
		}
	}
	chance := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		bit := chance.IntN(end * 8)
		all[bit/8] ^= 1 << (bit % 8)
		if err := os.WriteFile(path, all, 0o600); err != nil {
			t.Fatal(err)
		}
		if n := right(t, path); n >= 20 {
			t.Fatalf("bit %d was changed and nobody noticed", bit)
		}
		all[bit/8] ^= 1 << (bit % 8)
	}
}

func TestALineThatWasCutOffIsWrittenOver(t *testing.T) {
	path := written(t, 10)
	all, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := range 400 {
		if err := os.WriteFile(path, append(all[:cut:cut], "garbage\n"...), 0o600); err != nil {
			t.Fatal(err)
		}
		j, err := journal.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		had := j.Last()
		add(t, j, fmt.Sprint("deed ", had+1))
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
		if n := right(t, path); n != had+1 {
			t.Errorf("cut at %d it has %d lines, want %d", cut, n, had+1)
		}
	}
}

func TestALineTakenBackIsGone(t *testing.T) {
	path := written(t, 2)
	j, err := journal.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	p, err := j.Prepare(journal.Line{Did: "deed 3"})
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Write(p); err != nil {
		t.Fatal(err)
	}
	if n := right(t, path); n != 3 {
		t.Errorf("%d lines are there, so the test says nothing", n)
	}
	if err := j.Drop(p); err != nil {
		t.Fatal(err)
	}
	if n := right(t, path); n != 2 {
		t.Errorf("%d lines are there, want 2", n)
	}
}
