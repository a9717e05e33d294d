package desk

import (
	"slices"

	"accord/screens/ui"
	"accord/workshop"
)

// drag carries a card, and with a ticked one all that are ticked: onto a
// theme, back out of all themes, or onto another loose card to make a theme
// with it.
func (p *group) drag(id workshop.CardID, card *ui.Card) ui.Drag {
	cards, more := []workshop.CardID{id}, ""
	if p.ticked[id] {
		cards = p.chosen()
	}
	if n := len(cards); n > 1 {
		more = p.d.Say("group.carried", n)
	}
	return ui.Drag{Of: card, Ghost: ghostOf(card, more), Zones: p.zones(id, cards)}
}

// zones are where cards can be let go. A place that would change nothing is
// none.
func (p *group) zones(taken workshop.CardID, cards []workshop.CardID) []ui.Zone {
	w := p.d.room.Workshop()
	in := make(map[workshop.ThemeID]int) // how many of the cards are in each theme
	for _, id := range cards {
		c, _ := w.CardByID(id)
		in[c.Theme]++
	}
	var zones []ui.Zone
	for _, t := range w.Themes {
		if in[t.ID] < len(cards) {
			zones = append(zones, ui.Zone{Area: p.boxes[t.ID].body, Drop: func() { p.put(t.ID, cards) }})
		}
	}
	if in[""] < len(cards) {
		zones = append(zones, ui.Zone{Area: p.left, Drop: func() { p.put("", cards) }})
	}
	if c, _ := w.CardByID(taken); c.Theme != "" {
		return zones // it is taken back out, and not onto a card that lies there
	}
	for _, other := range p.within[""] {
		if !slices.Contains(cards, other.ID) {
			zones = append(zones, ui.Zone{Area: p.loose.Object(other.key()), Drop: func() { p.askNameFor(append(slices.Clone(cards), other.ID)) }})
		}
	}
	return zones
}
