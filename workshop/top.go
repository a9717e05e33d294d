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

func (w *Workshop) topView(m move.Reveal) View {
	top, rest := w.Top(m)
	v := TopView{Prompt: m.Prompts[0], Rest: rest}
	for _, c := range top {
		v.Cards = append(v.Cards, w.wallCard(c))
	}
	return v
}
