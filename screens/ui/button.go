package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
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
	icon   fyne.Resource
	reason string

	back, cap   *canvas.Rectangle
	text, keyed *canvas.Text
	image       *canvas.Image
}

// NewButton returns a button that calls tapped.
func NewButton(label string, style ButtonStyle, tapped func()) *Button {
	b := &Button{label: label, style: style, back: newShape(), cap: newShape()}
	b.text, b.keyed = newCanvasText(), newCanvasText()
	b.image = canvas.NewImageFromResource(nil)
	b.image.FillMode = canvas.ImageFillContain
	b.image.Hide()
	b.OnTapped = tapped
	b.extend(b)
	return b
}

// WithKey shows the key that does the same, such as G, in a small cap.
func (b *Button) WithKey(key string) *Button {
	b.key = key
	b.Refresh()
	return b
}

// WithIcon shows an icon before the label.
func (b *Button) WithIcon(icon fyne.Resource) *Button {
	b.icon = icon
	b.Refresh()
	return b
}

// Text returns the label.
func (b *Button) Text() string { return b.label }

// SetText shows another label.
func (b *Button) SetText(label string) {
	if b.label != label {
		b.label = label
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

// AccessibilityLabel lets a screen reader read the label.
func (b *Button) AccessibilityLabel() string { return b.label }

// AccessibilityRole says that this is a button.
func (b *Button) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height, which is the same at every width.
func (b *Button) HeightFor(float32) float32 { return b.min().Height }

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
		objects: []fyne.CanvasObject{b.ring, b.back, b.image, b.text, b.cap, b.keyed},
		layout:  b.layout,
		min:     b.min,
		refresh: func() { b.redraw(); b.layout(b.Size()) },
	}
}

func (b *Button) redraw() {
	s, ink := b.colors()
	drawShape(b, b.back, s)
	b.drawRing(look.RadiusButton)
	drawText(b, b.text, b.label, Style{Size: look.SizeButton, Bold: true, Color: ink})
	b.cap.Hidden, b.keyed.Hidden, b.image.Hidden = b.key == "", b.key == "", b.icon == nil
	if b.key != "" {
		drawShape(b, b.cap, shape{fill: look.Surface, stroke: look.Line, width: 1, radius: look.RadiusSmall})
		drawText(b, b.keyed, b.key, Style{Size: look.SizeChip, Bold: true, Color: look.Muted})
	}
	if b.icon != nil {
		if colored := theme.NewColoredResource(b.icon, ink); b.image.Resource == nil || b.image.Resource.Name() != colored.Name() {
			b.image.Resource = colored
			b.image.Refresh()
		}
	}
}

// extras returns the widths of the icon and of the cap, with their gaps.
func (b *Button) extras() (icon, cap float32) {
	if b.icon != nil {
		icon = look.Scaled(b.Theme(), look.Gap4)
		if b.label != "" {
			icon += look.Gap2
		}
	}
	if b.key != "" {
		cap = b.keyed.MinSize().Width + 2*look.Gap2 + look.Gap2
	}
	return icon, cap
}

func (b *Button) min() fyne.Size {
	icon, cap := b.extras()
	text := b.text.MinSize()
	side := look.Gap3 + 2
	if b.style == Quiet {
		side = look.Gap2
	}
	return fyne.NewSize(text.Width+icon+cap+2*side, text.Height+2*look.Gap2+2)
}

func (b *Button) layout(size fyne.Size) {
	place(b.back, 0, 0, size.Width, size.Height)
	b.drawRing(look.RadiusButton)
	icon, cap := b.extras()
	text := b.text.MinSize()
	x := max((size.Width-text.Width-icon-cap)/2, look.Gap1)
	if b.icon != nil {
		side := look.Scaled(b.Theme(), look.Gap4)
		place(b.image, x, (size.Height-side)/2, side, side)
		x += icon
	}
	place(b.text, x, (size.Height-text.Height)/2, text.Width, text.Height)
	if b.key != "" {
		k := b.keyed.MinSize()
		x += text.Width + look.Gap2
		place(b.cap, x, (size.Height-k.Height)/2-1, k.Width+2*look.Gap2, k.Height+2)
		place(b.keyed, x+look.Gap2, (size.Height-k.Height)/2, k.Width, k.Height)
	}
}
