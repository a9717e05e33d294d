package ui

import "fyne.io/fyne/v2"

// Give returns full, which gives way in a [Row] or [Across] that is too narrow
// for all: brief is shown in its place, or nothing if brief is nil. What has
// the lowest rank gives way first.
func Give(rank int, full, brief fyne.CanvasObject) *fyne.Container {
	c := &fyne.Container{Layout: &give{rank: rank, brief: brief}, Objects: []fyne.CanvasObject{full}}
	if brief != nil {
		brief.Hide()
		c.Objects = append(c.Objects, brief)
	}
	return c
}

type give struct {
	grow
	rank  int
	brief fyne.CanvasObject
}

func (l *give) NaturalWidth(objects []fyne.CanvasObject) float32 { return Width(objects[0]) }

func (l *give) LeastWidth([]fyne.CanvasObject) float32 {
	if l.brief == nil {
		return 0
	}
	return LeastWidth(l.brief)
}

// MinSize is part of the toolkit.
func (l *give) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.width)
}

// gives returns the layout of an object that gives way.
func gives(o fyne.CanvasObject) (*fyne.Container, *give) {
	if c, ok := o.(*fyne.Container); ok {
		if l, ok := c.Layout.(*give); ok {
			return c, l
		}
	}
	return nil, nil
}

// A part is what of an object is shown: itself, or one of the two that take
// turns in one that gives way.
type part struct{ holder, shown fyne.CanvasObject }

// whole returns all that is to be seen while nothing gives way.
func whole(objects []fyne.CanvasObject) []part {
	var all []part
	for _, o := range objects {
		if c, l := gives(o); l != nil {
			// Whether the object itself is hidden is the business of the row, but
			// a screen may have hidden what is in it.
			if l.brief != nil || c.Objects[0].Visible() {
				all = append(all, part{o, c.Objects[0]})
			}
		} else if o.Visible() {
			all = append(all, part{o, o})
		}
	}
	return all
}

// yield takes the way of one part that gives it, and reports whether there
// was one left.
func yield(parts []part) ([]part, bool) {
	first, lowest := -1, 0
	for i, p := range parts {
		c, l := gives(p.holder)
		if l != nil && p.shown == c.Objects[0] && (first < 0 || l.rank < lowest) {
			first, lowest = i, l.rank
		}
	}
	if first < 0 {
		return parts, false
	}
	if _, l := gives(parts[first].holder); l.brief != nil {
		parts[first].shown = l.brief
		return parts, true
	}
	return append(parts[:first], parts[first+1:]...), true
}

// turn makes an object that gives way show a part of it, or nothing.
func turn(objects []fyne.CanvasObject, parts []part) {
	for _, o := range objects {
		c, l := gives(o)
		if l == nil {
			continue
		}
		var shown fyne.CanvasObject
		for _, p := range parts {
			if p.holder == o {
				shown = p.shown
			}
		}
		setVisible(c, shown != nil)
		if l.brief != nil {
			setVisible(c.Objects[0], shown == c.Objects[0])
			setVisible(l.brief, shown == l.brief)
		}
	}
}

func setVisible(o fyne.CanvasObject, visible bool) {
	switch {
	case visible && !o.Visible():
		o.Show()
	case !visible && o.Visible():
		o.Hide()
	}
}
