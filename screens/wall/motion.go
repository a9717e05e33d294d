package wall

import (
	"time"

	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// moved is how long a motion takes: long enough to see where a card comes
// from, and over before anyone waits for it.
const moved = 180 * time.Millisecond

// A motion is how the cards of one drawing become those of the next: a card
// that is turned over opens, a card that has another place goes there, and
// one that is put into a theme comes up to it. It is made of the pieces of
// the next drawing alone, so it shows nothing that the next does not.
type motion struct {
	pieces []piece // as they are at the end
	goes   map[string]going
}

// A going is how a part of the wall comes to its place.
type going struct {
	dx, dy float32 // how far from its place it begins
	over   bool    // it goes over everything else
	opens  bool    // it stays, and opens from the middle of its ground
	ground box
}

// motionBetween returns how one drawing becomes another. Cards that are put
// into a theme come from a box.
func motionBetween(before, after []piece, from box) motion {
	m := motion{pieces: after, goes: make(map[string]going)}
	was := grounds(before)
	for name, now := range grounds(after) {
		then, there := was[name]
		switch {
		case now.part.n > then.part.n:
			m.goes[name] = going{dx: from.x - now.box.x, dy: from.y - now.box.y, over: true}
		case !there:
			m.goes[name] = going{opens: true, ground: now.box}
		case then.box.x != now.box.x || then.box.y != now.box.y:
			m.goes[name] = going{dx: then.box.x - now.box.x, dy: then.box.y - now.box.y}
		}
	}
	return m
}

// grounds returns the first piece of every part of a drawing, by its name.
func grounds(pieces []piece) map[string]piece {
	all := make(map[string]piece)
	for _, p := range pieces {
		if _, has := all[p.part.name]; p.part.name != "" && !has {
			all[p.part.name] = p
		}
	}
	return all
}

// at returns the pieces after a share of the motion.
func (m motion) at(share float32) []piece {
	if share >= 1 {
		return m.pieces
	}
	var under, over []piece
	for _, p := range m.pieces {
		switch g, goes := m.goes[p.part.name]; {
		case !goes:
			under = append(under, p)
		case g.over:
			over = append(over, g.at(p, share))
		default:
			under = append(under, g.at(p, share))
		}
	}
	return append(under, over...)
}

// wide is the share of a motion after which a card is so far open that its
// words have room.
const wide = 0.9

// at returns a piece after a share of the way to its place.
func (g going) at(p piece, share float32) piece {
	switch {
	case !g.opens:
		p.box.x += g.dx * (1 - share)
		p.box.y += g.dy * (1 - share)
	case p.box == g.ground:
		p.box = p.box.centred(p.box.h * share)
	case share < wide:
		p.text, p.fill, p.edge = "", "", ""
	}
	return p
}

// SetLively lets the wall move where that explains something, or keeps it
// still, as a new one is.
func (v *View) SetLively(lively bool) {
	v.lively = lively
	v.stop()
}

// explains reports whether a motion would explain how the wall became what it
// is: cards that are turned over, read out or put into themes. Anything else
// is simply there.
func (v *View) explains(before workshop.Wall) bool {
	if !v.lively || v.blank || !fyne.CurrentApp().Settings().ShowAnimations() {
		return false
	}
	if before.Activity != v.wall.Activity || before.Language != v.wall.Language {
		return false
	}
	switch v.wall.View.(type) {
	case workshop.ListsView, workshop.PairsView, workshop.OneCardView:
		return before.View != nil
	case workshop.ThemesView:
		_, same := before.View.(workshop.ThemesView)
		return same
	}
	return false
}

// move shows a motion. Nothing runs before and after.
func (v *View) move(m motion) {
	if len(m.goes) == 0 {
		return
	}
	show := func(share float32) {
		if unit, _ := v.unit(); v.still.show(m.at(share), unit, v.mode) {
			canvas.Refresh(v)
		}
	}
	show(0)
	var a *fyne.Animation
	a = fyne.NewAnimation(moved, func(share float32) {
		if v.moving != a {
			return // another drawing has come meanwhile
		}
		if share >= 1 {
			v.moving = nil
		}
		show(share)
	})
	a.Curve = fyne.AnimationEaseOut
	v.moving = a
	a.Start()
}

// stop ends a motion on its way. What is drawn next is drawn in its place.
func (v *View) stop() {
	if v.moving != nil {
		v.moving.Stop()
		v.moving = nil
	}
}
