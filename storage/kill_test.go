package storage_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// childFile names the file a child process writes to. The test binary starts
// itself again with it, to be killed.
const childFile = "ACCORD_TEST_CHILD_FILE"

// childUnlocked has a child do without the lock.
const childUnlocked = "ACCORD_TEST_CHILD_UNLOCKED"

// childAt is the moment at which a child opens its file; none: at once.
const childAt = "ACCORD_TEST_CHILD_AT"

func TestMain(m *testing.M) {
	layShim()
	if os.Getenv(childUnlocked) != "" {
		storage.Set("locking_mode", "NORMAL", "normal")
	}
	if path := os.Getenv(childFile); path != "" {
		if err := writeForEver(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// writeForEver adds cards as a facilitator would, and says which of them are
// kept once they are.
func writeForEver(path string) error {
	l, err := storage.NewLibrary(filepath.Join(path, "..", "..", ".."))
	if err != nil {
		return err
	}
	if at, err := time.Parse(time.RFC3339Nano, os.Getenv(childAt)); err == nil {
		time.Sleep(time.Until(at))
	}
	began := time.Now()
	f, w, err := l.Open(workshop.WorkshopID(filepath.Base(filepath.Dir(path))))
	if refused(err, time.Since(began)) {
		return nil
	}
	if err != nil {
		return err
	}
	room := workshop.NewRoom(w, f)
	snapshots := f.Keep(room, "", time.Now)
	fmt.Println("open")
	for n := 0; ; n++ {
		if n%10 == 9 {
			snapshots.Take(storage.WhyTime)
		}
		var id workshop.CardID
		err := room.Change("card.add", func(w *workshop.Workshop) (err error) {
			id, err = w.AddCard(workshop.Sides[n%2], "friction", fmt.Sprint("card ", n, strings.Repeat(" more", n%300)))
			return err
		})
		if err != nil {
			return err
		}
		fmt.Println(id)
	}
}

// startChild starts a process that writes to path, and returns it with what
// it says once it has the file open.
func startChild(t testing.TB, path string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	child, said := startAny(t, path)
	if !said.Scan() || said.Text() != "open" {
		t.Fatalf("the child does not have the file open: %s", said.Text())
	}
	return child, said
}

// startAny is startChild for one that may find the file in use.
func startAny(t testing.TB, path string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(self)
	child.Env = append(os.Environ(), childFile+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	return child, bufio.NewScanner(out)
}

func TestNoAcknowledgedCardIsLostWhenTheAppIsKilled(t *testing.T) {
	workshops, cards, lost := long(1, 20), 0, 0
	kills := long(30, 50) // of each
	for range workshops {
		acknowledged, missing := killed(t, kills)
		cards += acknowledged
		lost += missing
	}
	row(t, "killed while cards are written", fmt.Sprint(workshops*kills, " kills, ", cards, " cards"), fmt.Sprint(lost, " lost"))
	if cards == 0 {
		t.Error("no card was written, so the test says nothing")
	}
}

// killed has cards written to a workshop that is killed again and again.
func killed(t *testing.T, kills int) (cards, lost int) {
	t.Helper()
	w := rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	l := library(t)
	keep(t, l, w)
	path := filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord")
	acknowledged := make(map[workshop.CardID]bool)
	chance := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	for range kills {
		child, said := startChild(t, path)
		time.AfterFunc(time.Duration(chance.IntN(40_000))*time.Microsecond, func() { _ = child.Process.Kill() })
		for said.Scan() {
			acknowledged[workshop.CardID(said.Text())] = true
		}
		_ = child.Wait() // killed, as it should be
		lost += missing(t, l, w.ID, acknowledged)
	}
	return len(acknowledged), lost
}

// missing opens a file after a kill, looks whether it is whole, and counts
// the acknowledged cards that are not in it.
func missing(t *testing.T, l *storage.Library, id workshop.WorkshopID, acknowledged map[workshop.CardID]bool) (lost int) {
	t.Helper()
	f, w, err := l.Open(id)
	if err != nil {
		t.Fatalf("after a kill the file cannot be opened: %v", err)
	}
	if answer := f.Integrity(); answer != "ok" {
		t.Errorf("after a kill the file is not whole: %s", answer)
	}
	if err := errors.Join(w.Sound(), f.Close()); err != nil {
		t.Error(err)
	}
	there := make(map[workshop.CardID]bool)
	for _, c := range w.Cards {
		there[c.ID] = true
	}
	for id := range acknowledged {
		if !there[id] {
			t.Errorf("card %s was acknowledged and is lost", id)
			lost++
		}
	}
	return lost
}

// Two copies of Accord never write to one workshop, and a kill lets go of it.
func TestAWorkshopOpenInAnotherCopyIsInUseUntilThatIsGone(t *testing.T) {
	l, w := library(t), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	path := filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord")
	child, _ := startChild(t, path)
	began := time.Now()
	if _, _, err := l.Open(w.ID); !errors.Is(err, storage.ErrInUse) {
		t.Errorf("opening it gives %v, want %v", err, storage.ErrInUse)
	}
	if s := only(t, l); !errors.Is(s.Problem, storage.ErrInUse) {
		t.Errorf("in the list %q has the problem %v, want %v", s.Title, s.Problem, storage.ErrInUse)
	}
	if err := l.Delete(w.ID); !errors.Is(err, storage.ErrInUse) {
		t.Errorf("deleting it gives %v, want %v", err, storage.ErrInUse)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("that took %v", took)
	}
	_ = child.Process.Kill()
	_ = child.Wait()
	f, _, err := l.Open(w.ID)
	if err != nil {
		t.Fatalf("after the other copy is gone: %v", err)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}
