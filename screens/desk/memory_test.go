package desk

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/workshop"
)

// changesToMake is how many changes a child process makes. The test binary
// starts itself again with it.
const changesToMake = "ACCORD_TEST_CHANGES"

// leftBehind is how many bytes a change may leave in memory for good. The
// toolkit keeps the rectangles and the lines of text of every entry that was
// ever shown, and its own lists here shrink only at the end.
const leftBehind = 2_500

// A workshop lasts for hours, so twice the changes must not take much more
// memory once all that can be undone is there.
//
// Each number of changes is made in a process of its own, with caches of the
// toolkit that forget at once when they are asked to, which they do only once.
func TestMemoryDoesNotGrowWithWhatIsDone(t *testing.T) {
	if n, err := strconv.Atoi(os.Getenv(changesToMake)); err == nil {
		fmt.Printf("heap=%d\n", heapAfter(t, n))
		return
	}
	half := 500
	if os.Getenv("ACCORD_LONG") != "" {
		half = 5_000
	}
	once, twice := heapOf(t, half), heapOf(t, 2*half)
	t.Logf("%d changes leave %.1f MB on the heap, %d leave %.1f MB", half, once/1e6, 2*half, twice/1e6)
	if each := (twice - once) / float64(half); each > leftBehind {
		t.Errorf("each change leaves %.0f bytes on the heap, want no more than %d", each, leftBehind)
	}
}

// heapOf returns how many bytes a child process needs after so many changes.
func heapOf(t *testing.T, changes int) float64 {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(self, "-test.run=^"+t.Name()+"$", "-test.timeout=30m")
	child.Env = append(os.Environ(), changesToMake+"="+strconv.Itoa(changes), "FYNE_CACHE=1ns")
	out, err := child.CombinedOutput()
	found := regexp.MustCompile(`heap=(\d+)`).FindSubmatch(out)
	if err != nil || found == nil {
		t.Fatalf("%v: %s", err, bytes.TrimSpace(out))
	}
	heap, err := strconv.ParseFloat(string(found[1]), 64)
	if err != nil {
		t.Fatal(err)
	}
	return heap
}

// heapAfter makes changes with the desk and the wall open, and returns how
// many bytes are in use then.
func heapAfter(t *testing.T, changes int) uint64 {
	d := friction(t)
	now := noon
	d.Host.Now = func() time.Time { return now }
	d.Now = d.Host.Now
	d.wall.toggle()
	made := 0
	d.room.Watch(func(_, _ *workshop.Workshop) { made++ })
	for made < changes {
		before := made
		d.work(t, before)
		if made == before {
			t.Fatal("nothing changes any more")
		}
		now = now.Add(time.Second)
		d.Tick()
	}
	if n := len(d.cardsOf(workshop.Sales)); n > 2 {
		t.Fatalf("there are %d cards, so what is measured grows by itself", n)
	}
	test.NewCanvas().Capture() // lets the toolkit forget what is no longer shown
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	runtime.KeepAlive(d)
	return m.HeapAlloc
}

// work adds a card, changes it and removes it, with undo and redo between, and
// goes on to the next move and back.
func (d *Desk) work(t *testing.T, n int) {
	d.type1(fmt.Sprintf("Card %d says what happened", n))
	d.press(fyne.KeyReturn)
	cards := d.cardsOf(workshop.Sales)
	if len(cards) == 0 {
		t.Fatal("no card was added")
	}
	id := cards[len(cards)-1].ID
	d.try("card.edit", func(w *workshop.Workshop) error { return w.EditCard(id, fmt.Sprintf("Card %d says it better", n)) })
	d.commands.Run("undo")
	d.commands.Run("redo")
	d.try("step.next", func(w *workshop.Workshop) error { return w.Next(d.Now()) })
	d.try("step.back", func(w *workshop.Workshop) error { return w.Back(d.Now()) })
	d.try("card.remove", func(w *workshop.Workshop) error { return w.RemoveCard(id) })
	d.commands.Run("undo")
	d.commands.Run("redo")
	d.Focus()
}
