package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Scroll shows as much of its content as there is room for and scrolls up and
// down. The content gets the full width and the height it needs at that width.
type Scroll struct {
	widget.BaseWidget
	body  *fyne.Container
	width *scrolled
	inner *container.Scroll

	// OnKey is asked before a key scrolls, and answers whether it had a use for
	// it; nil: it has none.
	OnKey func(*fyne.KeyEvent) bool
}

// NewScroll returns a scroller around content.
func NewScroll(content fyne.CanvasObject) *Scroll {
	s := &Scroll{width: &scrolled{}}
	s.body = &fyne.Container{Layout: s.width, Objects: []fyne.CanvasObject{content}}
	s.inner = container.NewVScroll(s.body)
	s.ExtendBaseWidget(s)
	return s
}

// Content returns what is scrolled.
func (s *Scroll) Content() fyne.CanvasObject { return s.body.Objects[0] }

// SetContent scrolls something else, from its top.
func (s *Scroll) SetContent(content fyne.CanvasObject) {
	s.body.Objects = []fyne.CanvasObject{content}
	s.inner.Offset = fyne.Position{}
	s.Refresh()
}

// Parts returns what the scroller is made of.
func (s *Scroll) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{s.inner} }

// Offset returns how far the content is scrolled.
func (s *Scroll) Offset() float32 { return s.inner.Offset.Y }

// ScrollTo scrolls so that y of the content is at the top, if it can.
func (s *Scroll) ScrollTo(y float32) {
	most := s.body.MinSize().Height - s.Size().Height
	s.inner.ScrollToOffset(fyne.NewPos(0, max(min(y, most), 0)))
}

// ScrollToEnd shows the end of the content.
func (s *Scroll) ScrollToEnd() { s.ScrollTo(s.body.MinSize().Height) }

// ScrollToObject scrolls no more than it must for o to be in sight.
func (s *Scroll) ScrollToObject(o fyne.CanvasObject) {
	way := path(s.body, o)
	if way == nil {
		return
	}
	var top float32
	for _, step := range way[1:] { // the body itself is moved by scrolling
		top += step.Position().Y
	}
	bottom := top + o.Size().Height
	switch at, height := s.Offset(), s.Size().Height; {
	case top < at+look.Gap1:
		s.ScrollTo(top - look.Gap2)
	case bottom > at+height-look.Gap1:
		s.ScrollTo(bottom - height + look.Gap2)
	}
}

// CatchKey scrolls by a page with Page Up and Page Down.
func (s *Scroll) CatchKey(key *fyne.KeyEvent) bool {
	if s.OnKey != nil && s.OnKey(key) {
		return true
	}
	page := s.Size().Height * 0.9
	switch key.Name {
	case fyne.KeyPageUp:
		s.ScrollTo(s.Offset() - page)
	case fyne.KeyPageDown:
		s.ScrollTo(s.Offset() + page)
	default:
		return false
	}
	return true
}

// HeightFor returns little, for otherwise a long page would make its window
// taller than the display. A layout gives the scroller more with [Grow].
func (s *Scroll) HeightFor(float32) float32 { return look.Gap8 }

// whole returns how tall the scroller would be to show everything.
func (s *Scroll) whole(width float32) float32 { return Height(s.Content(), width) }

// NaturalWidth returns the width the content would like.
func (s *Scroll) NaturalWidth() float32 { return Width(s.Content()) }

// LeastWidth returns the width the content cannot go below.
func (s *Scroll) LeastWidth() float32 { return LeastWidth(s.Content()) }

// CreateRenderer is part of the toolkit.
func (s *Scroll) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{s.inner},
		layout: func(size fyne.Size) {
			s.width.width = size.Width
			s.inner.Resize(size)
			s.inner.Refresh()
		},
		min:     func() fyne.Size { return fyne.NewSize(s.LeastWidth(), s.HeightFor(0)) },
		refresh: func() { s.inner.Refresh() },
	}
}

// scrolled gives the content the width of the scroller.
type scrolled struct{ width float32 }

func (l *scrolled) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		place(o, 0, 0, size.Width, size.Height)
	}
}

func (l *scrolled) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return Height(objects[0], width)
}

func (l *scrolled) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, Height(objects[0], l.width))
}
