package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/workshop"
)

// within drags a row among the rows of its list. The area is where it can be
// let go: the list, and what belongs to it.
func within(row, ghost, area fyne.CanvasObject, rows []fyne.CanvasObject, move func(by int)) ui.Drag {
	return ui.Drag{Of: row, Ghost: ghost, Zones: []ui.Zone{{Area: area, Rows: rows, Move: move}}}
}

// dragCard drags a card among the cards of its side.
func (d *Desk) dragCard(id workshop.CardID, card *ui.Card, area fyne.CanvasObject, rows []fyne.CanvasObject) ui.Drag {
	return within(card, ghostOf(card, ""), area, rows, func(by int) { d.rankCard(id, by) })
}

// ghostOf is what follows the pointer for a card. More says what comes with it.
func ghostOf(card *ui.Card, more string) *ui.Card {
	face := card.Face()
	face.Ticks, face.Ticked = false, false
	face.Chips, face.Facts, face.Right = nil, nil, nil
	if more != "" {
		face.Right = []ui.Tag{{Text: more}}
	}
	return ui.NewCard(face)
}
