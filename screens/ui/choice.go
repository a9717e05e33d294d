package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A Choice is a button that says what is chosen and opens a list to choose
// something else. Arrows, Enter, Escape and the beginning of a name work in the list.
type Choice struct {
	pressable
	// OnChanged is told when people choose, and not when code does.
	OnChanged func(key string)

	options     []Option
	chosen      string
	placeholder string
	begun       beginning
	list        *overlay

	back  *canvas.Rectangle
	text  *canvas.Text
	arrow [2]*canvas.Line
}

// NewChoice returns a choice among options. The placeholder is shown while
// none of them is chosen.
func NewChoice(placeholder string, options []Option, chosen string, changed func(key string)) *Choice {
	c := &Choice{OnChanged: changed, options: options, chosen: chosen, placeholder: placeholder}
	c.back, c.text = newShape(), newCanvasText()
	for i := range c.arrow {
		c.arrow[i] = canvas.NewLine(c.back.FillColor)
	}
	c.OnTapped = c.open
	c.extend(c)
	return c
}

// Chosen returns the key of what is chosen.
func (c *Choice) Chosen() string { return c.chosen }

// Set chooses without telling anyone.
func (c *Choice) Set(key string) {
	if c.chosen != key {
		c.chosen = key
		c.Refresh()
	}
}

// SetOptions offers other options.
func (c *Choice) SetOptions(options []Option) {
	c.options = options
	c.Refresh()
}

// Options returns what can be chosen.
func (c *Choice) Options() []Option { return c.options }

// Pick chooses as people do: it is told to OnChanged.
func (c *Choice) Pick(key string) {
	if c.chosen == key {
		return
	}
	c.Set(key)
	if c.OnChanged != nil {
		c.OnChanged(key)
	}
}

// index returns the place of what is chosen, or -1.
func (c *Choice) index() int {
	for i, o := range c.options {
		if o.Key == c.chosen {
			return i
		}
	}
	return -1
}

// Text returns the words of what is chosen.
func (c *Choice) Text() string {
	if i := c.index(); i >= 0 {
		return c.options[i].Label
	}
	return c.placeholder
}

// Words returns what can be read on the button.
func (c *Choice) Words() []string { return []string{c.Text()} }

// AccessibilityLabel lets a screen reader read what is chosen.
func (c *Choice) AccessibilityLabel() string { return c.Text() }

// AccessibilityRole says that this is a button.
func (c *Choice) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// TypedKey opens the list with an arrow too.
func (c *Choice) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyDown || key.Name == fyne.KeyUp {
		c.press()
		return
	}
	c.pressable.TypedKey(key)
}

// TypedRune chooses the option that begins with what is typed.
func (c *Choice) TypedRune(r rune) {
	if i := c.begun.next(c.options, c.index(), r); i >= 0 && !c.Disabled() {
		c.Pick(c.options[i].Key)
		return
	}
	c.pressable.TypedRune(r)
}

// FocusLost forgets what was typed.
func (c *Choice) FocusLost() {
	c.begun = ""
	c.pressable.FocusLost()
}

// open shows the list below the button, or above it where there is more room.
func (c *Choice) open() {
	window := canvasOf(c)
	if window == nil || len(c.options) == 0 {
		return
	}
	menu := newMenu(c.options, c.index(), func(key string) {
		c.list.close()
		c.Pick(key)
	})
	c.list = newOverlay(window, menu)
	c.list.away = c.list.close
	c.list.onKey = func(key *fyne.KeyEvent) {
		if key.Name == fyne.KeyEscape {
			c.list.close()
		}
	}
	at := spotOf(window, c)
	c.list.spot = func(size fyne.Size) (fyne.Position, fyne.Size) {
		width := min(max(Width(menu), c.Size().Width), size.Width)
		below, above := size.Height-at.Y-c.Size().Height-look.Gap2, at.Y-look.Gap2
		height := Height(menu, width)
		y := at.Y + c.Size().Height + look.Gap1
		if height > below && above > below {
			height = min(height, above)
			y = at.Y - height - look.Gap1
		}
		x := max(min(at.X, size.Width-width), 0)
		return fyne.NewPos(x, y), fyne.NewSize(width, min(height, max(below, above)))
	}
	c.list.show()
}

// HeightFor returns the height, which is the same at every width.
func (c *Choice) HeightFor(float32) float32 { return c.min().Height }

func (c *Choice) style() Style {
	style := Style{Size: look.SizeButton, Bold: true}
	switch {
	case c.Disabled():
		style.Color = look.Faint
	case c.index() < 0:
		style.Color, style.Bold = look.Muted, false
	}
	return style
}

// NaturalWidth fits the longest option, so that the button does not jump.
func (c *Choice) NaturalWidth() float32 {
	size := look.Scaled(c.Theme(), look.SizeButton)
	most := fyne.MeasureText(c.placeholder, size, fyne.TextStyle{}).Width
	for _, o := range c.options {
		most = max(most, fyne.MeasureText(o.Label, size, fyne.TextStyle{Bold: true}).Width)
	}
	return most + 2*look.Gap3 + 4 + c.arrowSide()
}

func (c *Choice) arrowSide() float32 { return look.Scaled(c.Theme(), look.Gap5) }

func (c *Choice) min() fyne.Size {
	line := fyne.MeasureText("Ag", look.Scaled(c.Theme(), look.SizeButton), fyne.TextStyle{Bold: true})
	return fyne.NewSize(min(c.NaturalWidth(), look.Scaled(c.Theme(), 80)), line.Height+2*look.Gap2+2)
}

// CreateRenderer is part of the toolkit.
func (c *Choice) CreateRenderer() fyne.WidgetRenderer {
	c.draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.back, c.text, c.arrow[0], c.arrow[1]},
		layout:  func(fyne.Size) { c.draw() },
		min:     c.min,
		refresh: c.draw,
	}
}

func (c *Choice) draw() {
	s := shape{fill: look.Surface, stroke: look.Border, width: 1, radius: look.RadiusButton}
	switch {
	case c.Disabled():
		s.fill, s.stroke = look.Neutral, look.Line
	case c.hovered:
		s.fill = look.Hover
	}
	size, style := c.Size(), c.style()
	drawShape(c, c.back, s)
	c.back.Resize(size)
	c.drawRing(look.RadiusButton)
	room := size.Width - 2*look.Gap3 - 4 - c.arrowSide()
	fits := func(s string) float32 {
		return fyne.MeasureText(s, look.Scaled(c.Theme(), style.Size), fyne.TextStyle{Bold: style.Bold}).Width
	}
	words := c.Text()
	if size.Width > 0 && fits(words) > room+0.5 {
		words = shorten(words, room, fits)
	}
	drawText(c, c.text, words, style)
	line := c.text.MinSize()
	place(c.text, look.Gap3+2, (size.Height-line.Height)/2, line.Width, line.Height)
	u := look.Scaled(c.Theme(), 4)
	mid := fyne.NewPos(size.Width-look.Gap3-u-2, size.Height/2+u/2)
	for i, dx := range []float32{-u, u} {
		a := c.arrow[i]
		a.StrokeColor, a.StrokeWidth = paint(c, look.Muted), 1.5
		a.Position1, a.Position2 = mid.AddXY(dx, -u), mid
		a.Refresh()
	}
}
