package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A ButtonStyle says how much a button asks to be pressed.
type ButtonStyle int

// The styles of buttons. A screen has one Primary.
const (
	Plain    ButtonStyle = iota // white with a hairline
	Primary                     // filled with ink
	Quiet                       // words only
	Danger                      // undoes or removes
	Selected                    // chosen among several
	ForSales                    // filled with the colour of a side
	ForMarketing
	ForJoint
)

// ForSide is the filled style of a side.
func ForSide(side workshop.Side) ButtonStyle {
	switch side {
	case workshop.Sales:
		return ForSales
	case workshop.Marketing:
		return ForMarketing
	}
	return ForJoint
}

// A Button does something. Click, Enter and Space press it.
type Button struct {
	pressable
	label  string
	style  ButtonStyle
	key    string
	reason string

	back *canvas.Rectangle
	text *Text
	cap  *keyCap
}

// NewButton returns a button that calls tapped.
func NewButton(label string, style ButtonStyle, tapped func()) *Button {
	b := &Button{label: label, style: style, back: newShape(), text: NewText(label, Style{Size: look.SizeButton, Bold: true}), cap: newCap("")}
	b.cap.Hide()
	b.OnTapped = tapped
	b.extend(b)
	return b
}

// WithKey shows the key that does the same, such as G, in a small cap.
func (b *Button) WithKey(key string) *Button {
	b.key = key
	b.cap.setKey(key)
	b.Refresh()
	return b
}

// Text returns the label.
func (b *Button) Text() string { return b.label }

// SetText shows another label.
func (b *Button) SetText(label string) {
	if b.label != label {
		b.label = label
		b.text.SetText(label)
		b.Refresh()
	}
}

// SetStyle shows the button in another style.
func (b *Button) SetStyle(style ButtonStyle) {
	if b.style != style {
		b.style = style
		b.Refresh()
	}
}

// Refuse makes the button impossible to press and says why. Screens show the
// reason beside it. An empty reason makes the button work again.
func (b *Button) Refuse(reason string) {
	b.reason = reason
	if reason == "" {
		b.Enable()
	} else {
		b.Disable()
	}
}

// Reason says why the button cannot be pressed, or nothing.
func (b *Button) Reason() string { return b.reason }

// Words returns what can be read on the button.
func (b *Button) Words() []string {
	if b.key != "" {
		return []string{b.label, b.key}
	}
	return []string{b.label}
}

// AccessibilityLabel lets a screen reader read the label, and why the button
// cannot be pressed.
func (b *Button) AccessibilityLabel() string { return spoken(b.label, b.reason) }

// AccessibilityRole says that this is a button.
func (b *Button) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height at a width, for a long label wraps.
func (b *Button) HeightFor(width float32) float32 {
	return b.text.HeightFor(width-b.around()) + 2*buttonPadY
}

// NaturalWidth returns the width of the label in one line.
func (b *Button) NaturalWidth() float32 { return b.text.NaturalWidth() + b.around() }

// LeastWidth returns the width of the longest word.
func (b *Button) LeastWidth() float32 { return b.text.LeastWidth() + b.around() }

// buttonPadY is the room above and below a label.
const buttonPadY = look.Gap2 + 1

// colors returns the background and the colour of the words.
func (b *Button) colors() (shape, fyne.ThemeColorName) {
	s := shape{radius: look.RadiusButton, width: 1}
	var ink fyne.ThemeColorName
	switch b.style {
	case Primary, Selected:
		s.fill, ink = look.Primary, look.OnPrimary
	case ForSales:
		s.fill, ink = look.Sales, look.OnSales
	case ForMarketing:
		s.fill, ink = look.Marketing, look.OnMarketing
	case ForJoint:
		s.fill, ink = look.Joint, look.OnJoint
	case Danger:
		s.fill, s.stroke, ink = look.Surface, look.Line, look.Warn
	case Quiet:
		ink = look.Ink
	default:
		s.fill, s.stroke, ink = look.Surface, look.Line, look.Ink
	}
	switch {
	case b.Disabled():
		s.fill, s.stroke, ink = look.Neutral, look.Line, look.Faint
	case b.hovered && (b.style == Plain || b.style == Danger || b.style == Quiet):
		s.fill = look.Hover
	case b.hovered:
		s.stroke, s.width = look.Border, 2
	}
	return s, ink
}

// CreateRenderer is part of the toolkit.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	b.redraw()
	return &drawn{
		objects: []fyne.CanvasObject{b.ring, b.back, b.text, b.cap},
		layout:  b.layout,
		min:     b.min,
		refresh: func() {
			b.redraw()
			b.text.Refresh()
			b.cap.Refresh()
			b.layout(b.Size())
		},
	}
}

func (b *Button) redraw() {
	s, ink := b.colors()
	drawShape(b, b.back, s)
	b.drawRing(look.RadiusButton)
	b.text.Set(b.label, Style{Size: look.SizeButton, Bold: true, Color: ink, Align: fyne.TextAlignCenter})
	b.cap.Hidden = b.key == ""
}

// capWidth is the width of the cap with its gap.
func (b *Button) capWidth() float32 {
	if b.key == "" {
		return 0
	}
	return b.cap.MinSize().Width + look.Gap2
}

// around is the width of all but the label.
func (b *Button) around() float32 {
	if b.style == Quiet {
		return b.capWidth() + 2*look.Gap2
	}
	return b.capWidth() + 2*(look.Gap3+2)
}

func (b *Button) min() fyne.Size {
	width := b.Size().Width
	if width == 0 {
		width = b.NaturalWidth()
	}
	return fyne.NewSize(b.LeastWidth(), b.HeightFor(width))
}

func (b *Button) layout(size fyne.Size) {
	place(b.back, 0, 0, size.Width, size.Height)
	b.drawRing(look.RadiusButton)
	text := min(b.text.NaturalWidth(), max(size.Width-b.around(), 0))
	x := max((size.Width-text-b.capWidth())/2, 0)
	height := b.text.HeightFor(text)
	place(b.text, x, (size.Height-height)/2, text, height)
	if b.key != "" {
		k := b.cap.MinSize()
		place(b.cap, x+text+look.Gap2, (size.Height-k.Height)/2, k.Width, k.Height)
	}
}
