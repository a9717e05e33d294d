// Package uitest drives our widgets the way people do: it reads what is on the
// screen, presses what carries a label, and types.
//
// It is for tests and pictures only.
package uitest

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"accord/screens/look"
	"accord/screens/ui"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// Language is the language that screens are tested in: English, or in
// pictures the one that PICTURES_IN names. Only pictures are made in others,
// for most tests read English.
func Language() string {
	if tag := os.Getenv("PICTURES_IN"); tag != "" && os.Getenv("PICTURES") != "" {
		return tag
	}
	return "en"
}

// Walk calls fn with everything visible in o, through every widget, from the
// top down. When fn answers false it goes no deeper there.
func Walk(o fyne.CanvasObject, fn func(fyne.CanvasObject) bool) {
	if o == nil || !o.Visible() || !fn(o) {
		return
	}
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			Walk(child, fn)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			Walk(child, fn)
		}
	}
}

// Texts returns all words that can be read in o, in reading order. Wrapped
// text is one string.
func Texts(o fyne.CanvasObject) []string {
	var all []string
	Walk(o, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case interface{ Words() []string }:
			all = append(all, o.Words()...)
			return false
		case *canvas.Text:
			all = append(all, o.Text)
		}
		return true
	})
	return all
}

// Screen returns what is on top in a canvas: the topmost dialog, or the page.
func Screen(c fyne.Canvas) fyne.CanvasObject {
	if top := c.Overlays().Top(); top != nil {
		return top
	}
	return c.Content()
}

// Says reports whether some text in o contains words.
func Says(o fyne.CanvasObject, words string) bool {
	return slices.ContainsFunc(Texts(o), func(s string) bool { return strings.Contains(spaced(s), spaced(words)) })
}

// spaced is text as people read it, who see no difference between a space and
// one at which no line ends.
func spaced(text string) string { return strings.ReplaceAll(text, "\u00A0", " ") }

// Find returns the first object of a type for which fits is true.
func Find[T any](t testing.TB, o fyne.CanvasObject, what string, fits func(T) bool) T {
	t.Helper()
	var found T
	done := false
	Walk(o, func(o fyne.CanvasObject) bool {
		if candidate, ok := o.(T); ok && !done && fits(candidate) {
			found, done = candidate, true
		}
		return !done
	})
	if !done {
		t.Fatalf("there is no %s on the screen, which says %q", what, Texts(o))
	}
	return found
}

// labelled is what can be pressed and carries words.
type labelled interface {
	fyne.Tappable
	Text() string
}

// Tap presses whatever carries this label.
func Tap(t testing.TB, o fyne.CanvasObject, label string) {
	t.Helper()
	found := Find(t, o, "thing to press called "+label, func(l labelled) bool { return l.Text() == label })
	if d, ok := found.(fyne.Disableable); ok && d.Disabled() {
		t.Fatalf("%q cannot be pressed now", label)
	}
	found.Tapped(&fyne.PointEvent{Position: fyne.NewPos(1, 1)})
}

// Button returns the button with this label.
func Button(t testing.TB, o fyne.CanvasObject, label string) *ui.Button {
	t.Helper()
	return Find(t, o, "button called "+label, func(b *ui.Button) bool { return b.Text() == label })
}

// Entry returns the entry that shows this placeholder while it is empty.
func Entry(t testing.TB, o fyne.CanvasObject, placeholder string) *ui.Entry {
	t.Helper()
	return Find(t, o, "entry for "+placeholder, func(e *ui.Entry) bool { return e.PlaceHolder() == placeholder })
}

// Card returns the card with these words.
func Card(t testing.TB, o fyne.CanvasObject, words string) *ui.Card {
	t.Helper()
	return Find(t, o, "card "+words, func(c *ui.Card) bool { return spaced(c.Text()) == spaced(words) })
}

// Type focuses an entry and types text into it, letter by letter.
func Type(c fyne.Canvas, e *ui.Entry, text string) {
	c.Focus(e.Input())
	for _, r := range text {
		e.Input().TypedRune(r)
	}
}

// Press presses a key as the window would: what has the focus gets it, or else
// the window.
func Press(c fyne.Canvas, keys ...fyne.KeyName) {
	for _, name := range keys {
		key := &fyne.KeyEvent{Name: name}
		switch focused := c.Focused(); {
		case name == fyne.KeyTab:
			c.FocusNext()
		case focused != nil:
			focused.TypedKey(key)
		case c.OnTypedKey() != nil:
			c.OnTypedKey()(key)
		}
	}
}

// PressShift presses a key while Shift is held.
func PressShift(c fyne.Canvas, name fyne.KeyName) {
	shift := &fyne.KeyEvent{Name: desktop.KeyShiftLeft}
	keyable, ok := c.Focused().(desktop.Keyable)
	if name == fyne.KeyTab {
		c.FocusPrevious()
		return
	}
	if ok {
		keyable.KeyDown(shift)
		defer keyable.KeyUp(shift)
	}
	Press(c, name)
}

// Letter types a character to what has the focus, or else to the window.
func Letter(c fyne.Canvas, r rune) {
	if focused := c.Focused(); focused != nil {
		focused.TypedRune(r)
	} else if c.OnTypedRune() != nil {
		c.OnTypedRune()(r)
	}
}

// Settle lays everything out again, as the window does before it draws.
func Settle(o fyne.CanvasObject) {
	Walk(o, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *fyne.Container:
			if o.Layout != nil {
				o.Layout.Layout(o.Objects, o.Size())
			}
		case fyne.Widget:
			test.WidgetRenderer(o).Layout(o.Size())
		}
		return true
	})
}

// Picture writes what a window shows to a PNG in the folder that the
// environment variable PICTURES names, and does nothing when that is unset. A
// nil theme keeps the theme of the app. PICTURES_MODE and PICTURES_SCALE make
// all pictures in another theme, such as "contrast", or with larger text.
func Picture(t testing.TB, name string, w fyne.Window, size fyne.Size, th fyne.Theme) {
	t.Helper()
	folder := os.Getenv("PICTURES")
	if folder == "" {
		return
	}
	if th == nil {
		th = fyne.CurrentApp().Settings().Theme()
	}
	fyne.CurrentApp().Settings().SetTheme(asked(th))
	w.SetPadded(false)
	w.Resize(size)
	w.Content().Refresh()
	Settle(w.Content())
	for _, overlay := range w.Canvas().Overlays().List() {
		overlay.Resize(size)
		overlay.Refresh()
		Settle(overlay)
	}
	if err := write(filepath.Join(folder, name+".png"), w.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// PictureOf writes what an object looks like in a window of its own.
func PictureOf(t testing.TB, name string, o fyne.CanvasObject, size fyne.Size, th fyne.Theme) {
	t.Helper()
	w := test.NewTempWindow(t, o)
	Picture(t, name, w, size, th)
}

// asked is a theme as whoever makes the pictures wants it.
func asked(th fyne.Theme) fyne.Theme {
	ours, ok := th.(look.Theme)
	if !ok {
		return th
	}
	if mode := os.Getenv("PICTURES_MODE"); mode != "" {
		ours.Mode = look.Mode(mode)
	}
	if scale, err := strconv.ParseFloat(os.Getenv("PICTURES_SCALE"), 32); err == nil {
		ours.Scale = float32(scale)
	}
	return ours
}

func write(path string, picture image.Image) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return png.Encode(file, picture)
}
