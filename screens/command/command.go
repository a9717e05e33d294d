// Package command holds the one table of everything a facilitator can do.
// The menu, the keys, the buttons and the list under Ctrl+K are all made from
// it, so a command added here is found in each of them.
package command

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"accord/screens/tell"
)

// A Command is something the facilitator can do.
type Command struct {
	Name   string        // names its sentence, command.<name>, such as "undo"
	Menu   string        // names the menu it stands in, menu.<menu>; empty: in none
	Key    Key           // the zero key: none
	Alike  string        // names other words it is looked for by, alike.<alike>; empty: its own name will do
	Also   fyne.KeyName  // another key for it, without modifier, where nobody is writing; empty: none
	Do     func()        // does it
	WhyNot func() string // why it cannot be done now, as a sentence; nil or empty: it can
	Above  bool          // can be done while a dialog is open, too
	More   func() string // what it would do now, such as the name of the last change; nil: nothing to add
}

// A Key is a key with its modifiers.
type Key struct {
	Name     fyne.KeyName
	Modifier fyne.KeyModifier
}

// Ctrl is the key that stands for Ctrl, and for Cmd on macOS.
const Ctrl = fyne.KeyModifierShortcutDefault

// Shift is the shift key.
const Shift = fyne.KeyModifierShift

// shortcut returns the key as the toolkit knows it, and nil for a key
// without modifier, which the toolkit does not count as a shortcut.
func (k Key) shortcut() fyne.Shortcut {
	if k.Name == "" || k.Modifier == 0 {
		return nil
	}
	if k == (Key{fyne.KeyZ, Ctrl}) {
		return &fyne.ShortcutUndo{} // what the window makes of it
	}
	return &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Modifier}
}

// Hint returns the key as people read it, such as Ctrl+Shift+Z.
func (k Key) Hint(say tell.Say) string {
	if k.Name == "" {
		return ""
	}
	var parts []string
	if k.Modifier&Ctrl != 0 {
		parts = append(parts, say("key.ctrl"))
	}
	if k.Modifier&Shift != 0 {
		parts = append(parts, say("key.shift"))
	}
	return strings.Join(append(parts, keyName(k.Name, say)), "+")
}

// keys returns the keys of a command as people read them, the short one first.
func (c *Command) keys(say tell.Say) string {
	if c.Also == "" {
		return c.Key.Hint(say)
	}
	return Key{Name: c.Also}.Hint(say) + " · " + c.Key.Hint(say)
}

// keyName returns what stands on the key.
func keyName(name fyne.KeyName, say tell.Say) string {
	switch name {
	case fyne.KeyRight:
		return say("key.right")
	case fyne.KeyLeft:
		return say("key.left")
	case fyne.KeyUp:
		return say("key.up")
	case fyne.KeyDown:
		return say("key.down")
	case fyne.KeyPageUp:
		return say("key.page-up")
	case fyne.KeyPageDown:
		return say("key.page-down")
	}
	return string(name)
}

// possible reports whether the command can be done now, and why not.
func (c *Command) possible() (why string, ok bool) {
	if c.WhyNot != nil {
		why = c.WhyNot()
	}
	return why, why == ""
}
