package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
)

// A Card is one thought on a flat tinted rectangle. There may be hundreds, so
// it is made of as little as its face needs.
//
// Enter and a click tap it, Space ticks it, Delete removes it, and arrows move
// to its neighbours, each as far as the screen listens. A card nobody listens
// to is passed over by Tab. It can be dragged where OnDrag says so.
type Card struct {
	pressable
	grip
	OnTick      func(on bool) // a click and Enter tick when OnTapped is nil
	OnDelete    func()
	OnKey       func(*fyne.KeyEvent) bool // is offered every key first
	OnRune      func(rune) bool           // is offered every character first
	OnSecondary func(*fyne.PointEvent)    // the other button of the mouse

	face CardFace
	back *canvas.Rectangle
	mark mark
	body *fyne.Container
	all  *drawn

	// What was found out about sizes, until the next refresh: the toolkit asks
	// every card before every frame.
	least  float32
	tallAt float32
	tall   float32
}

// NewCard returns a card.
func NewCard(face CardFace) *Card {
	c := &Card{back: newShape(), face: face, body: face.body()}
	c.mark = newMark()
	c.extend(c)
	return c
}

// Face returns what the card shows.
func (c *Card) Face() CardFace { return c.face }

// Set shows another face. It costs nothing when it is the same one, and
// little when only the tick changed.
func (c *Card) Set(face CardFace) {
	if c.face.same(face) {
		return
	}
	ticked := c.face
	ticked.Ticked = face.Ticked
	rebuild := !ticked.same(face)
	c.face = face
	if rebuild {
		c.body = face.body()
		c.least, c.tall = 0, 0
		if c.all != nil {
			c.all.objects = c.objects()
			c.layout(c.Size())
		}
	}
	c.Refresh()
}

// Text returns the words of the card, by which tests find it.
func (c *Card) Text() string { return c.face.Text }

// Parts returns what the card is made of.
func (c *Card) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{c.body} }

// AccessibilityLabel lets a screen reader read all that stands on the card.
func (c *Card) AccessibilityLabel() string { return ticked(c.face.Ticked, spoken(Texts(c.body)...)) }

// AccessibilityRole says that this can be pressed.
func (c *Card) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// Disabled is true when nobody listens to the card: Tab then passes over it.
func (c *Card) Disabled() bool {
	return c.OnTapped == nil && c.OnTick == nil && c.OnDelete == nil && c.OnKey == nil
}

// Tapped taps or ticks the card with the pointer.
func (c *Card) Tapped(*fyne.PointEvent) {
	if c.Disabled() {
		return
	}
	takeFocus(c)
	c.tap()
}

// Dragged is told that the pointer pulls the card.
func (c *Card) Dragged(e *fyne.DragEvent) { c.pull(c, e) }

// DragEnd lets the card go, or is a click that shook a little.
func (c *Card) DragEnd() {
	if c.letGo(c) {
		c.Tapped(&fyne.PointEvent{})
	}
}

// TappedSecondary is a click with the other button.
func (c *Card) TappedSecondary(at *fyne.PointEvent) {
	if c.OnSecondary != nil {
		takeFocus(c)
		c.OnSecondary(at)
	}
}

func (c *Card) tap() {
	switch {
	case c.OnTapped != nil:
		c.OnTapped()
	case c.OnTick != nil:
		c.tick()
	}
}

func (c *Card) tick() {
	face := c.face
	face.Ticked = !face.Ticked
	c.Set(face)
	c.OnTick(face.Ticked)
}

// TypedKey does what the card listens to.
func (c *Card) TypedKey(key *fyne.KeyEvent) {
	if c.OnKey != nil && c.OnKey(key) {
		return
	}
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		c.tap()
	case fyne.KeySpace:
		if c.OnTick != nil {
			c.tick()
		} else {
			AfterLetter(c.tap)
		}
	case fyne.KeyDelete, fyne.KeyBackspace:
		if c.OnDelete != nil {
			c.OnDelete()
		}
	case fyne.KeyDown, fyne.KeyRight:
		canvasOf(c).FocusNext()
	case fyne.KeyUp, fyne.KeyLeft:
		canvasOf(c).FocusPrevious()
	default:
		bubble(c, key)
	}
}

// TypedRune hands characters on to the screen.
func (c *Card) TypedRune(r rune) {
	if c.OnRune == nil || !c.OnRune(r) {
		c.pressable.TypedRune(r)
	}
}

// Cursor shows a hand over a card that can be pressed.
func (c *Card) Cursor() desktop.Cursor {
	if c.OnTapped == nil && c.OnTick == nil {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// left is the room for the box to tick.
func (c *Card) left() float32 {
	if !c.face.Ticks {
		return look.Gap3
	}
	return look.Gap3 + look.Scaled(c.Theme(), markSide) + 10
}

// HeightFor returns the height at a width.
func (c *Card) HeightFor(width float32) float32 {
	if c.tall == 0 || c.tallAt != width {
		c.tallAt, c.tall = width, Height(c.body, max(width-c.left()-look.Gap3, 0))+2*cardPadY
	}
	return c.tall
}

// LeastWidth returns the width at which the longest word fits.
func (c *Card) LeastWidth() float32 {
	if c.least == 0 {
		c.least = LeastWidth(c.body) + c.left() + look.Gap3
	}
	return c.least
}

// cardPadY is the room above and below the words of a card.
const cardPadY = 10

// NaturalWidth returns the width at which nothing wraps.
func (c *Card) NaturalWidth() float32 { return Width(c.body) + c.left() + look.Gap3 }

// CreateRenderer is part of the toolkit.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	c.redraw()
	c.all = &drawn{
		objects: c.objects(),
		layout:  c.layout,
		min: func() fyne.Size {
			width := c.Size().Width
			if width == 0 {
				width = c.NaturalWidth()
			}
			return fyne.NewSize(c.LeastWidth(), c.HeightFor(width))
		},
		refresh: func() {
			c.body.Refresh()
			c.least, c.tall = 0, 0
			c.redraw()
		},
	}
	return c.all
}

func (c *Card) objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{c.ring, c.back}
	if c.face.Ticks {
		objects = append(objects, c.mark.objects()...)
	}
	return append(objects, c.body)
}

func (c *Card) layout(size fyne.Size) {
	c.back.Resize(size)
	c.drawRing(look.Radius)
	place(c.body, c.left(), cardPadY, max(size.Width-c.left()-look.Gap3, 0), max(size.Height-2*cardPadY, 0))
}

func (c *Card) redraw() {
	s := shape{fill: look.SideTint(c.face.Side), radius: look.Radius}
	if c.face.White {
		s.fill, s.stroke, s.width = look.Surface, look.Line, 1
	}
	switch {
	case c.face.Ticked:
		s.stroke, s.width = look.Ink, 2
	case c.hovered && !c.Disabled():
		s.stroke, s.width = look.Border, 1
	}
	drawShape(c, c.back, s)
	c.drawRing(look.Radius)
	if c.face.Ticks {
		c.mark.draw(c, c.face.Ticked, false, fyne.NewPos(look.Gap3, cardPadY+1))
	}
}
