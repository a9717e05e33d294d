package storage_test

import (
	"bufio"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// Two copies of Accord that want the same workshop at once: one gets it, the
// other says within a second that it is in use, and a kill lets go of it.
func TestOfTwoCopiesOneWrites(t *testing.T) {
	l, w := library(t), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	path := filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord")
	acknowledged := make(map[workshop.CardID]bool)
	pairs, both, neither, lost := long(6, 100), 0, 0, 0
	var refusals, again []time.Duration
	for range pairs {
		writers := 0
		var children [2]*exec.Cmd
		var said [2]*bufio.Scanner
		t.Setenv(childAt, time.Now().Add(200*time.Millisecond).Format(time.RFC3339Nano))
		for i := range children {
			children[i], said[i] = startAny(t, path)
		}
		for i := range children {
			said[i].Scan()
			if took, refused := strings.CutPrefix(said[i].Text(), inUse); refused {
				d, err := time.ParseDuration(took)
				if err != nil {
					t.Fatal(err)
				}
				refusals = append(refusals, d)
			} else {
				writers++
			}
		}
		switch writers {
		case 0:
			neither++
		case 2:
			both++
		}
		for i := range children {
			_ = children[i].Process.Kill()
			for said[i].Scan() {
				acknowledged[workshop.CardID(said[i].Text())] = true
			}
			_ = children[i].Wait()
		}
		began := time.Now()
		lost += missing(t, l, w.ID, acknowledged)
		again = append(again, time.Since(began))
	}
	slices.Sort(refusals)
	slices.Sort(again)
	row(t, "two copies open one workshop at once", fmt.Sprint(pairs, " pairs"),
		fmt.Sprintf("%d with two writers, %d with none, %d lost; refused in %v at most, opened and read after a kill in %v", both, neither, lost,
			slices.Max(append(refusals, 0)).Round(time.Millisecond), again[len(again)-1].Round(time.Millisecond)))
	if both > 0 {
		t.Errorf("%d times both could write", both)
	}
	if neither > 0 {
		t.Errorf("%d times none could write", neither)
	}
	if len(refusals) > 0 && refusals[len(refusals)/2] > time.Second {
		t.Errorf("it is said after %v that the workshop is in use", refusals[len(refusals)/2])
	}
}

// Without the lock two writers would be found.
func TestWithoutALockTwoCopiesWouldWrite(t *testing.T) {
	l, w := library(t), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	defer storage.Set("locking_mode", "NORMAL", "normal")()
	first, _, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	t.Setenv(childUnlocked, "1")
	child, said := startAny(t, filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord"))
	said.Scan()
	if said.Text() != "open" {
		t.Errorf("a second copy says %q, so the test above says nothing", said.Text())
	}
	_ = child.Process.Kill()
	_ = child.Wait()
}

// inUse begins what a child says that finds its workshop in use, and after
// what time.
const inUse = "in use after "

// refused says that a workshop is in use.
func refused(err error, after time.Duration) bool {
	if !errors.Is(err, storage.ErrInUse) {
		return false
	}
	fmt.Println(inUse + after.String())
	return true
}
