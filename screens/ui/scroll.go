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
	held  fyne.CanvasObject // stays in sight while the page changes; nil: nothing does

	// OnKey is asked before a key scrolls, and answers whether it had a use for
	// it; nil: it has none.
	OnKey func(*fyne.KeyEvent) bool
}

// NewScroll returns a scroller around content.
func NewScroll(content fyne.CanvasObject) *Scroll {
	s := &Scroll{}
	s.width = &scrolled{laidOut: s.keep}
	s.body = &fyne.Container{Layout: s.width, Objects: []fyne.CanvasObject{content}}
	s.inner = container.NewVScroll(s.body)
	s.inner.OnScrolled = func(fyne.Position) { s.letGo() }
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
	s.letGo()
}

// ScrollToEnd shows the end of the content.
func (s *Scroll) ScrollToEnd() { s.ScrollTo(s.body.MinSize().Height) }

// ScrollToObject scrolls no more than it must for o to be in sight.
func (s *Scroll) ScrollToObject(o fyne.CanvasObject) {
	top, bottom, within := s.span(o)
	switch at, height := s.Offset(), s.Size().Height; {
	case !within:
	case top < at+look.Gap1:
		s.ScrollTo(top - look.Gap2)
	case bottom > at+height-look.Gap1:
		s.ScrollTo(bottom - height + look.Gap2)
	}
}

// Sees reports whether all of o is in sight.
func (s *Scroll) Sees(o fyne.CanvasObject) bool {
	top, bottom, within := s.span(o)
	return within && top >= s.Offset() && bottom <= s.Offset()+s.Size().Height
}

// span returns where o begins and ends on the page, and false if it is not on
// it.
func (s *Scroll) span(o fyne.CanvasObject) (top, bottom float32, within bool) {
	way := path(s.body, o)
	if way == nil {
		return 0, 0, false
	}
	for _, step := range way[1:] { // the body itself is moved by scrolling
		top += step.Position().Y
	}
	return top, top + o.Size().Height, true
}

// hold scrolls to what has come to have the keyboard. It stays in sight when
// the page around it grows, or gets less room, until somebody scrolls away.
func (s *Scroll) hold(o fyne.CanvasObject) {
	s.ScrollToObject(o)
	s.held = o
}

// keep brings what is held into sight again after the page was laid out.
func (s *Scroll) keep() {
	if o := s.held; o != nil && o.Size().Height < s.Size().Height {
		s.ScrollToObject(o)
		s.held = o
	}
}

// letGo holds nothing any more if it is not in sight.
func (s *Scroll) letGo() {
	if s.held == nil {
		return
	}
	top, bottom, within := s.span(s.held)
	if at := s.Offset(); !within || bottom <= at || top >= at+s.Size().Height {
		s.held = nil
	}
}

// CatchKey scrolls by a page with Page Up and Page Down. Where there is nothing
// more to scroll to, it has no use for them.
func (s *Scroll) CatchKey(key *fyne.KeyEvent) bool {
	if s.OnKey != nil && s.OnKey(key) {
		return true
	}
	page, was := s.Size().Height*0.9, s.Offset()
	switch key.Name {
	case fyne.KeyPageUp:
		s.ScrollTo(s.Offset() - page)
	case fyne.KeyPageDown:
		s.ScrollTo(s.Offset() + page)
	default:
		return false
	}
	return s.Offset() != was
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
			s.keep()
		},
		min:     func() fyne.Size { return fyne.NewSize(s.LeastWidth(), s.HeightFor(0)) },
		refresh: func() { s.inner.Refresh() },
	}
}

// scrolled gives the content the width of the scroller.
type scrolled struct {
	width   float32
	laidOut func()
}

func (l *scrolled) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		place(o, 0, 0, size.Width, size.Height)
	}
	l.laidOut()
}

func (l *scrolled) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return Height(objects[0], width)
}

func (l *scrolled) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, Height(objects[0], l.width))
}
