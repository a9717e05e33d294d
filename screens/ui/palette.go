package ui

import (
	"cmp"
	"slices"
	"strings"

	"accord/screens/look"

	"fyne.io/fyne/v2"
)

// A Palette is a list to search in: every command with its key, or every
// theme a card could move to. Typing narrows it, arrows mark, Enter picks and
// Escape closes. What cannot be picked is grey and says why.
type Palette struct {
	over    *overlay
	entry   *Entry
	list    *pickList
	nothing *fyne.Container
	options []Option
	shown   []Option
}

// NewPalette returns a palette that is not open yet. Nothing is said when no
// option has what was typed.
func NewPalette(c fyne.Canvas, placeholder, nothing string, options []Option, picked func(key string)) *Palette {
	p := &Palette{options: options, entry: NewEntry(placeholder), nothing: PadXY(look.Gap3, look.Gap2, NewText(nothing, Soft))}
	p.list = newPickList(func(o Option) {
		p.over.close()
		picked(o.Key)
	})
	p.entry.OnChanged = p.narrow
	p.entry.OnKey = func(key *fyne.KeyEvent) bool { return p.list.key(key.Name) }
	p.over = newOverlay(c, Pad(look.Gap4, Column(look.Gap2, p.entry, p.nothing, Grow(p.list.scroll))))
	p.over.shade = newShape()
	p.over.away = p.Hide
	p.over.onKey = func(key *fyne.KeyEvent) {
		if key.Name == fyne.KeyEscape {
			p.Hide()
		}
	}
	p.over.spot = p.spot
	p.narrow("")
	return p
}

// Show opens the palette.
func (p *Palette) Show() { p.over.show() }

// Hide closes the palette.
func (p *Palette) Hide() { p.over.close() }

// Visible reports whether the palette is open.
func (p *Palette) Visible() bool { return p.over.open }

// Shown returns the options that have what was typed.
func (p *Palette) Shown() []Option { return p.shown }

// narrow lists the options that have every word that was typed, the nearest
// first, and of those as near in the order they have.
func (p *Palette) narrow(typed string) {
	p.shown = nil
	near := make(map[string]int)
	for _, o := range p.options {
		if near[o.Key] = nearness(o, typed); near[o.Key] < far {
			p.shown = append(p.shown, o)
		}
	}
	slices.SortStableFunc(p.shown, func(a, b Option) int { return cmp.Compare(near[a.Key], near[b.Key]) })
	p.nothing.Hidden = len(p.shown) > 0
	first := 0
	for i, o := range p.shown {
		if o.Reason == "" {
			first = i
			break
		}
	}
	p.list.show(p.shown, first)
	p.over.content.Refresh()
}

// far is how near an option is that has not what was typed.
const far = 5

// nearness tells how near an option is to what was typed: its key, how its
// label begins, how a word of it does, anywhere in it, beside it or in words
// alike, or not at all.
func nearness(o Option, typed string) int {
	typed = strings.ToLower(strings.TrimSpace(typed))
	label := strings.ToLower(o.Label)
	switch {
	case typed != "" && slices.Contains(strings.Split(strings.ToLower(o.Hint), hintMark), typed):
		return 0
	case strings.HasPrefix(label, typed):
		return 1
	case strings.Contains(label, " "+typed):
		return 2
	case hasWords(label, typed):
		return 3
	case hasWords(label+" "+o.Alike+" "+o.Hint+" "+o.Reason, typed):
		return 4
	}
	return far
}

// hasWords reports whether what can be read of an option has each of the words,
// in any order.
func hasWords(text, words string) bool {
	text = strings.ToLower(text)
	for word := range strings.FieldsSeq(strings.ToLower(words)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// spot puts the palette near the top, where it stays while the list shrinks.
func (p *Palette) spot(window fyne.Size) (fyne.Position, fyne.Size) {
	width := min(look.Scaled(p.over.Theme(), 560), window.Width-2*look.Gap5)
	height := min(look.Scaled(p.over.Theme(), 440), window.Height-2*look.Gap5)
	return fyne.NewPos((window.Width-width)/2, min(window.Height-height, 80)/2+look.Gap5/2), fyne.NewSize(width, height)
}
