package ui

import (
	"image/color"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

type entryKind int

const (
	single entryKind = iota // Enter submits
	card                    // wraps and grows; Enter submits and Shift+Enter breaks the line
	notes                   // Enter breaks the line and Ctrl+Enter submits
)

// An Entry takes text. Tab always moves on, and keys that mean nothing to a
// text reach the screen.
type Entry struct {
	widget.BaseWidget
	OnChanged   func(string)
	OnSubmitted func(string)
	OnEscape    func()
	// Whole says that what stands in it is typed anew and not corrected, as a
	// date is: whoever comes to it types over it.
	Whole bool
	// OnKey is offered every key first and answers whether it used it.
	OnKey func(*fyne.KeyEvent) bool
	// OnPasteLines is offered several pasted lines and answers whether it took
	// them. What it leaves is pasted as it is.
	OnPasteLines func([]string) bool
	Numbered     bool // a pasted line keeps the number it begins with

	input   *Input
	kind    entryKind
	big     bool
	most    int // lines, before it scrolls
	focused bool
	failed  bool
	color   fyne.ThemeColorName // of the line around it while it has the focus

	back  *canvas.Rectangle
	inner *container.ThemeOverride // nil while the entry is not shown
	rows  int
}

// NewEntry returns an entry of one line.
func NewEntry(placeholder string) *Entry { return newEntry(single, placeholder, 1, nil) }

// NewCardEntry returns the big entry in the middle of a screen. It grows with
// its text, and shows the key that submits and what that does at its end.
func NewCardEntry(placeholder, key, does string) *Entry {
	return newEntry(card, placeholder, 5, newHint(key, does))
}

// NewAddEntry returns an entry of one line with the same hint at its end, for
// lists that grow line by line.
func NewAddEntry(placeholder, key, does string) *Entry {
	return newEntry(single, placeholder, 1, newHint(key, does))
}

// newHint shows a key and what it does, and nothing without a key.
func newHint(key, does string) fyne.CanvasObject {
	if key == "" {
		return nil
	}
	return Row(look.Gap2, newCap(key), NewLine(does, Note))
}

// NewNotes returns an entry of several lines.
func NewNotes(placeholder string, most int) *Entry { return newEntry(notes, placeholder, most, nil) }

func newEntry(kind entryKind, placeholder string, most int, hint fyne.CanvasObject) *Entry {
	e := &Entry{kind: kind, most: most, color: look.Focus, back: newShape(), rows: 1}
	e.big = kind == card
	e.input = &Input{entry: e}
	if kind == single {
		e.input.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	} else {
		e.input.MultiLine, e.input.Wrapping = true, fyne.TextWrapWord
	}
	e.input.PlaceHolder = placeholder
	e.input.ExtendBaseWidget(e.input)
	e.input.Entry.OnChanged = e.changed
	if hint != nil {
		e.input.ActionItem = newDoable(PadEach(0, look.Gap3, 0, look.Gap2, hint), e.submit)
	}
	e.ExtendBaseWidget(e)
	return e
}

// submit does what Enter does.
func (e *Entry) submit() {
	if e.OnSubmitted != nil {
		e.OnSubmitted(e.input.Text)
	}
}

// Text returns what was typed.
func (e *Entry) Text() string { return e.input.Text }

// SetText shows another text. The toolkit's undo of single letters begins anew.
// What is typed next into one line goes behind its words.
func (e *Entry) SetText(text string) {
	e.input.SetText(text)
	if e.kind == single {
		e.PutCursor(len([]rune(text)))
	}
}

// PlaceHolder returns what the entry shows while it is empty.
func (e *Entry) PlaceHolder() string { return e.input.PlaceHolder }

// SetColor chooses the colour of the line around the entry while it has the
// focus, such as that of the side whose turn it is.
func (e *Entry) SetColor(name fyne.ThemeColorName) {
	if e.color == name {
		return
	}
	e.color = name
	e.input.Refresh() // the toolkit draws the line, and does not look again by itself
}

// SetFailed draws the line in the colour of warnings, beside a sentence that
// says what is wrong.
func (e *Entry) SetFailed(failed bool) {
	e.failed = failed
	e.redraw()
}

// Input returns the part that takes keys, for the focus.
func (e *Entry) Input() *Input { return e.input }

// Disable stops the entry from taking text.
func (e *Entry) Disable() { e.input.Disable(); e.redraw() }

// Enable lets it take text again.
func (e *Entry) Enable() { e.input.Enable(); e.redraw() }

// Words returns the text, or what stands in its place.
func (e *Entry) Words() []string {
	words := []string{e.input.Text}
	if e.input.Text == "" {
		words[0] = e.input.PlaceHolder
	}
	if e.input.ActionItem != nil {
		words = append(words, Texts(e.input.ActionItem)...)
	}
	return words
}

// AccessibilityLabel lets a screen reader read the text, or what stands in its
// place.
func (e *Entry) AccessibilityLabel() string { return spoken(e.Words()...) }

// AccessibilityRole says that this is text.
func (e *Entry) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// Parts returns what takes keys.
func (e *Entry) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{e.input} }

func (e *Entry) changed(text string) {
	if e.rowsAt(e.Size().Width) != e.rows {
		e.Refresh()
	}
	if e.OnChanged != nil {
		e.OnChanged(text)
	}
}

func (e *Entry) focus(on bool) {
	e.focused = on
	e.redraw()
	if on {
		reveal(e)
	}
}

func (e *Entry) fontSize() float32 {
	if e.big {
		return look.Scaled(e.outer(), look.SizeEntry)
	}
	return look.Scaled(e.outer(), look.SizeBody)
}

// padding is the room the toolkit leaves around the text of an entry.
func (e *Entry) padding() float32 {
	if e.big {
		return look.Gap3 + 2
	}
	return look.Gap2
}

// rowsAt returns how many lines the text takes at a width.
func (e *Entry) rowsAt(width float32) int {
	least := 1
	if e.kind == notes {
		least = min(3, e.most)
	}
	if e.kind == single || width <= 0 {
		return least
	}
	room := width - e.hintWidth() - 2*e.padding() - 2
	text := e.input.Text
	if text == "" {
		text = e.input.PlaceHolder
	}
	lines := wrap(text, room, 0, func(s string) float32 {
		return fyne.MeasureText(s, e.fontSize(), fyne.TextStyle{}).Width
	})
	return min(max(len(lines), e.input.CursorRow+1, least), e.most)
}

func (e *Entry) hintWidth() float32 {
	if e.input.ActionItem == nil {
		return 0
	}
	return Width(e.input.ActionItem)
}

// HeightFor returns how tall the entry is with its text at a width.
func (e *Entry) HeightFor(width float32) float32 {
	line := fyne.MeasureText("M", e.fontSize(), fyne.TextStyle{}).Height
	return float32(e.rowsAt(width))*line + 2*e.padding() + 2
}

// NaturalWidth is that of a short answer.
func (e *Entry) NaturalWidth() float32 { return look.Scaled(e.outer(), 220) + e.hintWidth() }

// LeastWidth leaves room for a few letters.
func (e *Entry) LeastWidth() float32 { return look.Scaled(e.outer(), 80) + e.hintWidth() }

// CreateRenderer is part of the toolkit.
//
// The toolkit never forgets the theme around a rectangle or a line of text
// that stands in a theme of its own. So the theme lets go of the entry once
// that is no longer shown, or each entry ever made would stay in memory, and
// its page with it.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	th, within := &entryTheme{e}, container.NewStack(e.input)
	e.inner = container.NewThemeOverride(within, th)
	e.redraw()
	r := e.renderer()
	return &released{r, func() { th.e, within.Objects = &Entry{big: e.big, color: e.color}, nil }}
}

// released is a renderer that lets go of something once it is destroyed.
type released struct {
	*drawn
	release func()
}

func (r *released) Destroy() { r.release() }

func (e *Entry) renderer() *drawn {
	return &drawn{
		objects: []fyne.CanvasObject{e.back, e.inner},
		layout:  e.layout,
		min: func() fyne.Size {
			width := e.LeastWidth()
			return fyne.NewSize(width, e.HeightFor(max(e.Size().Width, width)))
		},
		refresh: func() {
			e.redraw()
			e.inner.Refresh()
			e.layout(e.Size())
		},
	}
}

func (e *Entry) layout(size fyne.Size) {
	e.rows = e.rowsAt(size.Width)
	place(e.back, 0, 0, size.Width, size.Height)
	place(e.inner, 0, 0, size.Width, size.Height)
}

func (e *Entry) redraw() {
	s := shape{fill: look.Surface, stroke: look.Border, width: 1, radius: e.radius()}
	switch {
	case e.input.Disabled():
		s.fill, s.stroke = look.Neutral, look.Line
	case e.focused:
		s.stroke = "" // the toolkit draws one, which cannot be told from its cursor
	case e.failed:
		s.stroke, s.width = look.Warn, 2
	}
	drawShape(e, e.back, s)
}

func (e *Entry) radius() float32 {
	if e.big {
		return look.Radius
	}
	return look.RadiusButton
}

// outer returns the theme around the entry. While the toolkit draws what is
// within, it answers with the theme within.
func (e *Entry) outer() fyne.Theme {
	th := e.Theme()
	if _, inside := th.(*entryTheme); inside {
		return fyne.CurrentApp().Settings().Theme()
	}
	return th
}

// entryTheme is the theme around an entry, with the entry's own size of text
// and without the frame of the toolkit, for ours is drawn behind it.
type entryTheme struct{ e *Entry }

func (t *entryTheme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	switch name {
	case theme.ColorNameInputBackground, theme.ColorNameInputBorder:
		return color.Transparent
	case theme.ColorNameScrollBar, theme.ColorNameShadow:
		if t.e.kind == single { // a bar would lie on the words
			return color.Transparent
		}
	case theme.ColorNamePrimary: // the cursor and, with the focus, the line around
		name = t.e.color
		if t.e.failed {
			name = look.Warn
		}
	}
	return t.e.outer().Color(name, variant)
}

func (t *entryTheme) Font(style fyne.TextStyle) fyne.Resource { return t.e.outer().Font(style) }

func (t *entryTheme) Icon(name fyne.ThemeIconName) fyne.Resource { return t.e.outer().Icon(name) }

func (t *entryTheme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case sizeWithin:
		return 1
	case theme.SizeNameText:
		return t.e.fontSize()
	case theme.SizeNameInnerPadding:
		return t.e.padding()
	case theme.SizeNameScrollBar, theme.SizeNameScrollBarSmall:
		if t.e.kind == single {
			return 0
		}
	case theme.SizeNameInputBorder:
		return 2
	case theme.SizeNameInputRadius:
		return t.e.radius()
	}
	return t.e.outer().Size(name)
}
