package workshop

import "accord/workshop/move"

// Top returns the cards of a reveal that the room goes on with, and how many
// others there are: those it chose, and where it chose fewer the first of the
// others, the sides taking turns.
func (w *Workshop) Top(m move.Reveal) (top []Card, rest int) {
	order := w.ReadingOrder(m)
	for _, chosen := range []bool{true, false} {
		for _, c := range order {
			if len(top) < m.Top && chosen == (w.DetailOf(c.ID, "top") != "") {
				top = append(top, c)
			}
		}
	}
	return top, len(order) - len(top)
}

// Chosen returns which cards to a prompt the room chose to go on with, and how
// many it marked. Two laptops may have marked more than there is room for: then
// it is the first of them.
func (w *Workshop) Chosen(prompt string) (top []Card, marked int) {
	for _, c := range w.ReadingOrder(move.Reveal{Prompts: []string{prompt}}) {
		if w.DetailOf(c.ID, "top") == "" {
			continue
		}
		if marked++; marked <= TopCauses {
			top = append(top, c)
		}
	}
	return top, marked
}

func (w *Workshop) topView(m move.Reveal) View {
	top, rest := w.Top(m)
	v := TopView{Prompt: m.Prompts[0], Rest: rest}
	for _, c := range top {
		v.Cards = append(v.Cards, w.wallCard(c))
	}
	return v
}
