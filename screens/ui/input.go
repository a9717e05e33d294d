package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Input is the part of an [Entry] that takes keys. It is what has the focus.
type Input struct {
	widget.Entry
	entry *Entry
	shift bool
	left  spot // where the last edit left the cursor
	away  int  // where the cursor of one line goes with the focus

	cursor fyne.Widget        // draws the text and the cursor; nil: not drawn yet
	texts  []*widget.RichText // what the text is drawn with
	quiet  int                // how many times it was told that time passes since it last changed
}

// AcceptsTab is false, so that Tab always moves on.
func (i *Input) AcceptsTab() bool { return false }

// AccessibilityLabel lets a screen reader read the entry.
func (i *Input) AccessibilityLabel() string { return i.entry.AccessibilityLabel() }

// AccessibilityRole says that this is text.
func (i *Input) AccessibilityRole() fyne.AccessibleRole { return i.entry.AccessibilityRole() }

// KeyDown remembers Shift, which decides what Enter does.
func (i *Input) KeyDown(key *fyne.KeyEvent) {
	if key.Name == desktop.KeyShiftLeft || key.Name == desktop.KeyShiftRight {
		i.shift = true
	}
	i.Entry.KeyDown(key)
}

// KeyUp forgets Shift.
func (i *Input) KeyUp(key *fyne.KeyEvent) {
	if key.Name == desktop.KeyShiftLeft || key.Name == desktop.KeyShiftRight {
		i.shift = false
	}
	i.Entry.KeyUp(key)
}

// FocusGained is part of the toolkit.
func (i *Input) FocusGained() {
	i.fetchCursor()
	i.Entry.FocusGained()
	i.entry.focus(true)
	if i.entry.Whole && i.Text != "" {
		i.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// FocusLost is part of the toolkit.
func (i *Input) FocusLost() {
	i.shift = false
	i.Entry.FocusLost()
	i.entry.focus(false)
	i.restCursor()
}

// TypedKey edits the text, submits it, or hands the key on to the screen when
// it means nothing here.
func (i *Input) TypedKey(key *fyne.KeyEvent) {
	if i.entry.OnKey != nil && i.entry.OnKey(key) {
		return
	}
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		i.typedReturn(key)
	case fyne.KeyEscape:
		if i.entry.OnEscape != nil {
			i.entry.OnEscape()
			return
		}
		bubble(i, key)
	case fyne.KeyPageUp, fyne.KeyPageDown,
		fyne.KeyF1, fyne.KeyF2, fyne.KeyF3, fyne.KeyF4, fyne.KeyF5, fyne.KeyF6,
		fyne.KeyF7, fyne.KeyF8, fyne.KeyF9, fyne.KeyF10, fyne.KeyF11, fyne.KeyF12:
		bubble(i, key)
	case fyne.KeyUp, fyne.KeyDown:
		if !i.MultiLine {
			bubble(i, key)
			return
		}
		i.Entry.TypedKey(key)
	case fyne.KeyBackspace, fyne.KeyDelete:
		i.erase(key)
	default:
		i.Entry.TypedKey(key)
	}
}

// typedReturn submits or breaks the line.
func (i *Input) typedReturn(key *fyne.KeyEvent) {
	switch breaks := i.shift || i.entry.kind == notes; {
	case i.MultiLine && breaks:
		i.Entry.TypedKey(key)
	case i.entry.OnSubmitted != nil:
		i.entry.OnSubmitted(i.Text)
	default:
		bubble(i, key)
	}
}

// TypedShortcut submits with Ctrl+Enter, takes several pasted lines apart, and
// hands on to the window what means nothing to a text.
func (i *Input) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutPaste:
		i.paste(s.Clipboard)
		return
	case *desktop.CustomShortcut:
		switch s.KeyName {
		case fyne.KeyReturn, fyne.KeyEnter:
			if i.entry.OnSubmitted != nil {
				i.entry.OnSubmitted(i.Text)
			} else {
				bubble(i, &fyne.KeyEvent{Name: s.KeyName})
			}
			return
		case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
			// by whole words
		default:
			if c, ok := canvasOf(i).(fyne.Shortcutable); ok {
				c.TypedShortcut(s)
			}
			return
		}
	}
	i.Entry.TypedShortcut(s)
}
