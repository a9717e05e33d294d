package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Segment is one of a few things of which one holds.
type Segment struct {
	Key   string
	Label string
	Side  workshop.Side // colours it while chosen; "" uses ink
}

// Segments is a row of which one is chosen, for two to five things. It is one
// stop for Tab; arrows and Space change the choice.
type Segments struct {
	widget.DisableableWidget
	// OnChanged is told when people choose, and not when code does.
	OnChanged func(key string)

	segments []Segment
	chosen   string
	cells    []*cell
	flow     *fyne.Container
	focused  bool
}

// NewSegments returns a row of segments.
func NewSegments(segments []Segment, chosen string, changed func(key string)) *Segments {
	s := &Segments{OnChanged: changed, segments: segments, chosen: chosen, flow: Flow(look.Gap2)}
	for _, segment := range segments {
		c := newCell(segment.Label, func() {
			takeFocus(s)
			s.Pick(segment.Key)
		})
		s.cells = append(s.cells, c)
		s.flow.Objects = append(s.flow.Objects, c)
	}
	s.ExtendBaseWidget(s)
	s.style()
	return s
}

// Chosen returns the key of what is chosen.
func (s *Segments) Chosen() string { return s.chosen }

// Set chooses without telling anyone.
func (s *Segments) Set(key string) {
	if s.chosen != key {
		s.chosen = key
		s.style()
	}
}

// Pick chooses as people do: it is told to OnChanged.
func (s *Segments) Pick(key string) {
	if s.chosen == key || s.Disabled() {
		return
	}
	s.Set(key)
	if s.OnChanged != nil {
		s.OnChanged(key)
	}
}

// SetLabel shows other words on a segment.
func (s *Segments) SetLabel(key, label string) {
	for i, segment := range s.segments {
		if segment.Key == key && segment.Label != label {
			s.segments[i].Label = label
			s.cells[i].label = label
			s.Refresh() // it takes another width now, and so do those beside it
		}
	}
}

// style draws each cell as chosen or not.
func (s *Segments) style() {
	for i, segment := range s.segments {
		c := s.cells[i]
		c.chosen, c.side, c.off = segment.Key == s.chosen, segment.Side, s.Disabled()
		c.focused = s.focused && c.chosen
		c.Refresh()
	}
}

// Step chooses the one beside the chosen one, and begins anew at the end.
func (s *Segments) Step(by int) {
	for i, segment := range s.segments {
		if segment.Key == s.chosen {
			n := len(s.segments)
			s.Pick(s.segments[(i+by+n)%n].Key)
			return
		}
	}
	s.Pick(s.segments[0].Key)
}

// TypedKey changes the choice.
func (s *Segments) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyRight, fyne.KeyDown:
		s.Step(1)
	case fyne.KeySpace:
		AfterLetter(func() { s.Step(1) })
	case fyne.KeyLeft, fyne.KeyUp:
		s.Step(-1)
	default:
		bubble(s, key)
	}
}

// TypedRune hands characters on to the screen.
func (s *Segments) TypedRune(r rune) {
	if r != ' ' {
		bubbleRune(s, r)
	}
}

// FocusGained is part of the toolkit.
func (s *Segments) FocusGained() {
	s.focused = true
	s.style()
	reveal(s)
}

// FocusLost is part of the toolkit.
func (s *Segments) FocusLost() {
	s.focused = false
	s.style()
}

// Words returns what can be read.
func (s *Segments) Words() []string {
	var words []string
	for _, segment := range s.segments {
		words = append(words, segment.Label)
	}
	return words
}

// AccessibilityLabel lets a screen reader read what is chosen, and all else
// that can be.
func (s *Segments) AccessibilityLabel() string {
	var words []string
	for _, c := range s.cells {
		words = append(words, c.AccessibilityLabel())
	}
	return spoken(words...)
}

// AccessibilityRole says that this is a button, for Space goes on to the next.
func (s *Segments) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height at a width, for segments wrap.
func (s *Segments) HeightFor(width float32) float32 { return Height(s.flow, width) }

// NaturalWidth returns the width of all segments in one line.
func (s *Segments) NaturalWidth() float32 { return Width(s.flow) }

// LeastWidth returns the width of the widest segment.
func (s *Segments) LeastWidth() float32 { return LeastWidth(s.flow) }

// CreateRenderer is part of the toolkit.
func (s *Segments) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{s.flow},
		layout:  s.flow.Resize,
		min:     func() fyne.Size { return s.flow.MinSize() },
		refresh: func() {
			s.style()
			s.flow.Refresh()
		},
	}
}
