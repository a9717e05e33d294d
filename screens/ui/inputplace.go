package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
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

// PutCursor puts the cursor before a character. In one line that has not the
// focus it goes there with it: the toolkit scrolls to the cursor, and a long
// text is read from its beginning.
func (e *Entry) PutCursor(at int) {
	switch i := e.input; {
	case i.MultiLine:
		i.putCursor(at)
	case e.focused:
		i.CursorColumn = at
	default:
		i.away, i.CursorColumn = at, 0
	}
	e.input.Refresh()
}

// place is before which character the cursor stands, or will with the focus.
func (i *Input) place() int {
	if i.MultiLine || i.entry.focused {
		return i.CursorTextOffset()
	}
	return i.away
}

// fetchCursor puts the cursor of one line where it was left.
func (i *Input) fetchCursor() {
	if !i.MultiLine && !i.entry.focused && i.SelectedText() == "" {
		i.CursorColumn = min(i.away, len([]rune(i.Text)))
	}
}

// restCursor shows the beginning of one line again. What is selected stays.
func (i *Input) restCursor() {
	if !i.MultiLine && i.SelectedText() == "" {
		i.away, i.CursorColumn = i.CursorColumn, 0
		i.Refresh()
	}
}

// MouseDown puts the cursor where it is clicked. It stays at the beginning
// until then, or the text would slip away under the pointer.
func (i *Input) MouseDown(m *desktop.MouseEvent) {
	if !i.entry.focused {
		i.away = 0
	}
	i.Entry.MouseDown(m)
}
