package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// menu is the list of a [Choice] while it is open. It takes keys as a whole.
type menu struct {
	widget.BaseWidget
	options []Option
	list    *pickList
	begun   beginning
}

func newMenu(options []Option, at int, picked func(key string)) *menu {
	m := &menu{options: options}
	m.list = newPickList(func(o Option) { picked(o.Key) })
	m.ExtendBaseWidget(m)
	m.list.show(options, at)
	return m
}

// Parts returns the rows.
func (m *menu) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{m.list.scroll} }

// AccessibilityLabel lets a screen reader read the marked option.
func (m *menu) AccessibilityLabel() string {
	if m.list.at < 0 {
		return ""
	}
	return m.options[m.list.at].Label
}

// AccessibilityRole says that this is a button, for Enter picks.
func (m *menu) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

func (m *menu) FocusGained() {}
func (m *menu) FocusLost()   {}

// TypedKey moves, picks, or lets the list be closed.
func (m *menu) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeySpace {
		m.list.pick()
		return
	}
	if !m.list.key(key.Name) {
		bubble(m, key)
	}
}

// TypedRune moves to the option that begins with what is typed.
func (m *menu) TypedRune(r rune) {
	if i := m.begun.next(m.options, m.list.at, r); i >= 0 {
		m.list.mark(i)
	}
}

func (m *menu) HeightFor(width float32) float32 { return m.list.scroll.whole(width) }
func (m *menu) NaturalWidth() float32           { return Width(m.list.scroll) }

func (m *menu) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{m.list.scroll},
		layout:  m.list.scroll.Resize,
		min:     func() fyne.Size { return m.list.scroll.MinSize() },
		refresh: m.list.scroll.Refresh,
	}
}
