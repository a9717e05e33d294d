package ui

import (
	"strings"

	"fyne.io/fyne/v2"
)

// TypedRune types a character where the cursor stands.
func (i *Input) TypedRune(r rune) { i.keepPlace(0, func() { i.Entry.TypedRune(r) }) }

// erase takes away the character before the cursor, the one behind it, or what
// is selected.
func (i *Input) erase(key *fyne.KeyEvent) {
	ahead := 0
	if key.Name == fyne.KeyDelete && i.SelectedText() == "" {
		ahead = 1
	}
	i.keepPlace(ahead, func() { i.Entry.TypedKey(key) })
}

// A spot is where an edit left the cursor: before which character, and where
// the toolkit says that is.
type spot struct {
	text        string
	at          int
	row, column int
}

// keepPlace edits where the last edit left the cursor, and remembers where
// this one leaves it. Ahead is how many characters behind the cursor it takes.
//
// The toolkit loses its place when a space falls on the end of a wrapped line:
// what is typed next lands before the space. So the place is found from the
// text, whose part behind the cursor no edit changes.
func (i *Input) keepPlace(ahead int, edit func()) {
	if !i.MultiLine {
		edit()
		return
	}
	if i.left == (spot{i.Text, i.left.at, i.CursorRow, i.CursorColumn}) {
		i.putCursor(i.left.at)
	}
	before, at := []rune(i.Text), i.CursorTextOffset()
	behind := before[min(at+ahead, len(before)):]
	selected := len([]rune(i.SelectedText()))
	edit()
	if !strings.HasSuffix(i.Text, string(behind)) {
		behind = behind[min(selected, len(behind)):] // the cursor stood before what was selected
	}
	if at = len([]rune(i.Text)) - len(behind); at >= 0 && strings.HasSuffix(i.Text, string(behind)) {
		i.putCursor(at)
		i.Refresh()
		i.left = spot{i.Text, at, i.CursorRow, i.CursorColumn}
	}
}

// putCursor puts the cursor before a character, on the last line that begins
// no later.
func (i *Input) putCursor(place int) {
	row, begin := 0, 0
	for next := 1; ; next++ {
		i.CursorRow, i.CursorColumn = next, 0
		at := i.CursorTextOffset() // 0 for a line that is not there
		if at <= begin || at > place {
			break
		}
		row, begin = next, at
	}
	i.CursorRow, i.CursorColumn = row, place-begin
}
