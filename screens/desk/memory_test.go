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
	"fyne.io/fyne/v2/widget"

	"accord/workshop"
)

// changesToMake is how many changes a child process makes at least, and then
// as many again. The test binary starts itself again with it.
const changesToMake = "ACCORD_TEST_CHANGES"

// leftBehind is how many bytes a change may leave in memory for good. The
// toolkit notes the theme of every line and rectangle within an entry, and
// never forgets one, so each entry that was ever shown leaves some.
const leftBehind = 2_500

// A workshop lasts for hours, so twice the changes must not take much more
// memory once all that can be undone is there.
//
// The changes are made in a process of its own, because the toolkit's caches
// are told only at their start to forget as soon as they are swept.
func TestMemoryDoesNotGrowWithWhatIsDone(t *testing.T) {
	if n, err := strconv.Atoi(os.Getenv(changesToMake)); err == nil {
		d := busy(t)
		d.make(t, n)
		once, made := d.heap(t), d.made
		d.make(t, 2*n)
		fmt.Printf("once=%d twice=%d changes=%d\n", once, d.heap(t), d.made-made)
		return
	}
	half := 500
	if os.Getenv("ACCORD_LONG") != "" {
		half = 5_000
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(self, "-test.run=^"+t.Name()+"$", "-test.timeout=30m")
	child.Env = append(os.Environ(), changesToMake+"="+strconv.Itoa(half), "FYNE_CACHE=1ns")
	out, err := child.CombinedOutput()
	found := regexp.MustCompile(`once=\d+ twice=\d+ changes=\d+`).Find(out)
	if err != nil || found == nil {
		t.Fatalf("%v: %s", err, bytes.TrimSpace(out))
	}
	var once, twice, changes float64
	if _, err := fmt.Sscanf(string(found), "once=%f twice=%f changes=%f", &once, &twice, &changes); err != nil {
		t.Fatal(err)
	}
	each := (twice - once) / changes
	t.Logf("the heap holds %.1f MB, and %.1f MB after %.0f more changes, %.0f bytes each", once/1e6, twice/1e6, changes, each)
	if each > leftBehind {
		t.Errorf("each change leaves %.0f bytes on the heap, want no more than %d", each, leftBehind)
	}
}

// busyDesk is a desk with its wall, on which changes are made.
type busyDesk struct {
	*Desk
	now  time.Time
	made int // changes
}

func busy(t *testing.T) *busyDesk {
	b := &busyDesk{Desk: friction(t), now: noon}
	b.Host.Now = func() time.Time { return b.now }
	b.Desk.Now = b.Host.Now
	b.wall.toggle()
	b.room.Watch(func(_, _ *workshop.Workshop) { b.made++ })
	return b
}

// make makes changes until there are so many, and then until the toolkit has
// swept its caches, which it does every ten seconds, as in a real window.
func (b *busyDesk) make(t *testing.T, changes int) {
	for {
		before := b.made
		b.work(t, before)
		if b.made == before {
			t.Fatal("nothing changes any more")
		}
		b.now = b.now.Add(time.Second)
		b.Tick()
		if swept() && b.made >= changes {
			return
		}
	}
}

// swept paints something, after which the toolkit may forget what is no
// longer shown, and reports whether it did.
func swept() (did bool) {
	test.WidgetRenderer(&leaf{fallen: func() { did = true }})
	test.NewCanvas().Capture()
	return did
}

// A leaf is shown nowhere. It tells when the toolkit lets go of it.
type leaf struct {
	widget.BaseWidget
	fallen func()
}

func (l *leaf) CreateRenderer() fyne.WidgetRenderer { return fallingLeaf{l} }

type fallingLeaf struct{ *leaf }

func (f fallingLeaf) Destroy()                     { f.fallen() }
func (f fallingLeaf) Layout(fyne.Size)             {}
func (f fallingLeaf) Objects() []fyne.CanvasObject { return nil }

// heap returns how many bytes are in use.
func (b *busyDesk) heap(t *testing.T) uint64 {
	if n := len(b.cardsOf(workshop.Sales)); n > 2 {
		t.Fatalf("there are %d cards, so what is measured grows by itself", n)
	}
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	runtime.KeepAlive(b)
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
