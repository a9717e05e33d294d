package ui

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A Level is what a [LevelCell] shows: a bar as tall as its level.
type Level struct {
	Level  int // below zero: nothing painted yet
	Most   int
	Side   workshop.Side
	Marked bool // outlined, because there is something to decide
	Name   string
}

// A LevelCell is a cell of a grid with a level in it. Digits are for the
// screen to take; a click and Enter tap it.
type LevelCell struct {
	pressable
	OnKey  func(*fyne.KeyEvent) bool // is offered every key first
	OnRune func(rune) bool           // is offered every character first

	level     Level
	back, bar *canvas.Rectangle
	edge      *canvas.Rectangle
	number    *canvas.Text
}

// NewLevelCell returns a cell that calls tapped.
func NewLevelCell(level Level, tapped func()) *LevelCell {
	c := &LevelCell{level: level, back: newShape(), bar: newShape(), edge: newShape(), number: newCanvasText()}
	c.OnTapped = tapped
	c.extend(c)
	return c
}

// Set shows another level.
func (c *LevelCell) Set(level Level) {
	if c.level != level {
		c.level = level
		c.Refresh()
	}
}

// Text returns the name, by which the cell is found.
func (c *LevelCell) Text() string { return c.level.Name }

// Words returns the level that is painted.
func (c *LevelCell) Words() []string {
	if c.level.Level < 0 {
		return nil
	}
	return []string{strconv.Itoa(c.level.Level)}
}

// AccessibilityLabel lets a screen reader read the cell and its level.
func (c *LevelCell) AccessibilityLabel() string {
	return spoken(append([]string{c.level.Name}, c.Words()...)...)
}

// AccessibilityRole says that this is a button.
func (c *LevelCell) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height, which is the same at every width.
func (c *LevelCell) HeightFor(float32) float32 { return look.Scaled(c.Theme(), 80) }

// LeastWidth returns the width of a figure.
func (c *LevelCell) LeastWidth() float32 { return look.Scaled(c.Theme(), 20) }

// NaturalWidth returns the width at which a bar looks like one.
func (c *LevelCell) NaturalWidth() float32 { return look.Scaled(c.Theme(), 64) }

// TypedKey offers a key to the screen before the cell uses it.
func (c *LevelCell) TypedKey(key *fyne.KeyEvent) {
	if c.OnKey == nil || !c.OnKey(key) {
		c.pressable.TypedKey(key)
	}
}

// TypedRune offers a character to the screen before it bubbles.
func (c *LevelCell) TypedRune(r rune) {
	if c.OnRune == nil || !c.OnRune(r) {
		c.pressable.TypedRune(r)
	}
}

// CreateRenderer is part of the toolkit.
func (c *LevelCell) CreateRenderer() fyne.WidgetRenderer {
	c.draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.back, c.bar, c.edge, c.number},
		layout:  func(fyne.Size) { c.draw() },
		min:     func() fyne.Size { return fyne.NewSize(c.LeastWidth(), c.HeightFor(0)) },
		refresh: c.draw,
	}
}

func (c *LevelCell) draw() {
	size, l := c.Size(), c.level
	ground := shape{fill: look.Neutral, radius: look.RadiusSmall}
	if c.hovered && !c.Disabled() {
		ground.fill = look.Hover
	}
	drawShape(c, c.back, ground)
	c.back.Resize(size)
	edge := shape{radius: look.RadiusSmall}
	if l.Marked {
		edge.stroke, edge.width = look.Warn, 2
	}
	drawShape(c, c.edge, edge)
	c.edge.Resize(size)
	c.drawRing(look.RadiusSmall)

	c.bar.Hidden, c.number.Hidden = l.Level < 0, l.Level < 0
	if l.Level < 0 {
		return
	}
	const inset = 4
	height := max((size.Height-2*inset)*float32(l.Level)/float32(max(l.Most, 1)), 3)
	drawShape(c, c.bar, shape{fill: look.SideColor(l.Side), radius: min(look.RadiusSmall, height/2)})
	place(c.bar, inset, size.Height-inset-height, size.Width-2*inset, height)
	ink, y := look.OnSide(l.Side), size.Height-inset-height
	line := look.Scaled(c.Theme(), 20)
	if height < line {
		ink, y = look.SideColor(l.Side), y-line
	}
	drawText(c, c.number, strconv.Itoa(l.Level), Style{Size: look.SizeButton, Bold: true, Color: ink, Align: fyne.TextAlignCenter})
	tall := c.number.MinSize().Height
	place(c.number, 0, y+(line-tall)/2, size.Width, tall)
}
