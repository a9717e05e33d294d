package desk

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// sideList is a panel with the cards one side wrote.
type sideList struct {
	d       *Desk
	side    workshop.Side
	heading *ui.Text
	cards   *ui.Keyed[listRow]
	below   *ui.Text // said of the list as a whole
	lines   *ui.Keyed[listLine]
	body    fyne.CanvasObject
}

// listRow is a card of such a list. Rows that are equal look alike.
type listRow struct {
	cardRow
	Measured string // what number it is read from; empty: it does not say
	Example  string
	Facts    string // made by factsOf
	Later    string // what was noted once it was turned over, made by factsOf
	Guess    ui.Tag // what became of the guesses about it; empty: nothing to say
}

// listLine is a line below the cards of a list.
type listLine struct{ Label, Text string }

// newSideLists returns a list of each side, whose order can be changed where
// it means something. Tapped is told which card was
// pressed, and removed, if it is not nil, on which one Delete was.
func (d *Desk) newSideLists(tapped, removed func(workshop.CardID)) map[workshop.Side]*sideList {
	lists := make(map[workshop.Side]*sideList)
	columns := func() []fyne.CanvasObject {
		return []fyne.CanvasObject{lists[workshop.Sales].cards, lists[workshop.Marketing].cards}
	}
	for _, side := range workshop.Sides {
		l := &sideList{
			d: d, side: side,
			heading: ui.NewText("", ui.Heading), below: ui.NewText("", ui.Note),
		}
		l.cards = ui.NewKeyed(ui.Column(look.Gap2), func(r listRow) string { return string(r.ID) }, func(r listRow) fyne.CanvasObject {
			card := ui.NewCard(r.face(d))
			card.OnTapped = func() { tapped(r.ID) }
			if removed != nil {
				card.OnDelete = func() { removed(r.ID) }
			}
			card.OnKey = func(key *fyne.KeyEvent) bool {
				by := sideways(key)
				return by != 0 && d.jump(columns(), by) || r.Number != "" && d.moveCard(r.ID, key)
			}
			if r.Number != "" {
				card.OnDrag = func() ui.Drag { return d.dragCard(r.ID, card, l.body, l.cards.Objects()) }
			}
			return card
		})
		l.cards.Update = func(o fyne.CanvasObject, r listRow) { o.(*ui.Card).Set(r.face(d)) }
		l.lines = ui.NewKeyed(ui.Column(look.Gap1), func(l listLine) string { return l.Label }, func(l listLine) fyne.CanvasObject {
			return ui.RowTop(look.Gap2, ui.NewLine(l.Label, ui.Note), ui.Grow(ui.NewText(l.Text, ui.Note)))
		})
		l.body = ui.Panel(ui.Column(look.Gap2,
			ui.RowTop(look.Gap2, ui.NewBadge(side), ui.Grow(l.heading)),
			l.cards, l.below, l.lines))
		lists[side] = l
	}
	return lists
}

// sideBySide puts the lists of the sides beside each other.
func sideBySide(lists map[workshop.Side]*sideList) fyne.CanvasObject {
	return ui.Sides(look.Gap4, []float32{1, 1}, lists[workshop.Sales].body, lists[workshop.Marketing].body)
}

// show draws the cards to a prompt, and lines below them.
func (l *sideList) show(prompt string, rows []listRow, lines []listLine) {
	l.heading.SetText(l.d.Say("list."+prompt, l.d.name(l.side), l.d.name(l.side.Other())))
	l.cards.Set(rows)
	switch {
	case len(rows) == 0:
		whisper(l.below, l.d.Say("list.empty", l.d.name(l.side)))
	case len(lines) > 0:
		whisper(l.below, l.d.Say("match.left-over", l.d.name(l.side.Other())))
	default:
		whisper(l.below, "")
	}
	l.lines.Set(lines)
}

// listRowOf returns the row of a card.
func (d *Desk) listRowOf(p move.Prompt, c workshop.Card, details map[string]string) listRow {
	row := listRow{
		cardRow:  cardRow{ID: c.ID, Side: c.Side, Text: c.Text},
		Measured: d.measured(details), Example: details["example"],
	}
	if !p.Ranked && details["example"] == "" && !picksAmong(p) {
		row.Facts = d.factsOf(p.Written(), details)
		row.Later = d.laterOf(p, details)
		return row
	}
	if p.Ranked {
		row.Number = d.Say("rank", c.Rank)
	}
	var told []move.Field
	for _, f := range p.Written() {
		if f.Asked || f.Choices != nil && details["measure"] == "" {
			told = append(told, f)
		}
	}
	all := p
	p.Fields = told
	row.Chips = d.chipsOf(p, details)
	row.Later = d.laterOf(all, details)
	return row
}

// laterOf returns what was noted of a card once it was turned over, as one
// string that its face takes apart.
func (d *Desk) laterOf(p move.Prompt, details map[string]string) string {
	var later []move.Field
	for _, f := range p.Fields {
		if f.Later {
			later = append(later, f)
		}
	}
	return d.factsOf(later, details)
}

// picksAmong reports whether a prompt has a field to choose from.
func picksAmong(p move.Prompt) bool {
	return slices.ContainsFunc(p.Written(), func(f move.Field) bool { return f.Choices != nil })
}

// between stands between the name of a fact and what is known of it.
const between = "\x1e"

// factsOf returns what a card tells in its fields, as one string that its face
// takes apart: rows must be comparable, and lists are not.
func (d *Desk) factsOf(fields []move.Field, details map[string]string) string {
	var facts []string
	for _, f := range fields {
		if value := details[f.Key]; value != "" {
			facts = append(facts, d.Say("field."+f.Key)+between+d.valueOf(f, value))
		}
	}
	return strings.Join(facts, apart)
}

// measured says what number a priority is read from, and how much of what is
// judged hangs on it.
func (d *Desk) measured(details map[string]string) string {
	switch measure, weight := details["measure"], details["weight"]; {
	case measure == "":
		return ""
	case weight == "":
		return d.Say("list.measured", measure)
	default:
		return d.Say("list.measured-weight", measure, d.Say("weight."+weight))
	}
}

// face is how a row looks as a card.
func (r listRow) face(d *Desk) ui.CardFace {
	face := ui.CardFace{Side: r.Side, Number: r.Number, Text: r.Text, Chips: tagsOf(r.Chips)}
	if r.Guess.Text != "" {
		face.Chips = append(face.Chips, r.Guess)
	}
	if r.Measured != "" {
		face.Chips = append(face.Chips, ui.Tag{Text: r.Measured})
	}
	face.Facts = taken(r.Facts)
	if r.Example != "" {
		face.Facts = []ui.Fact{{Label: d.Say("field.example"), Value: r.Example}}
	}
	face.Facts = append(face.Facts, taken(r.Later)...)
	return face
}

// taken takes apart what factsOf put together.
func taken(together string) []ui.Fact {
	var facts []ui.Fact
	for _, fact := range strings.Split(together, apart) {
		if label, value, ok := strings.Cut(fact, between); ok {
			facts = append(facts, ui.Fact{Label: label, Value: value})
		}
	}
	return facts
}

// sideways returns 1 for the right arrow, -1 for the left one, and otherwise 0.
func sideways(key *fyne.KeyEvent) int {
	switch key.Name {
	case fyne.KeyRight:
		return 1
	case fyne.KeyLeft:
		return -1
	}
	return 0
}
