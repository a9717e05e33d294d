package workshop

import "accord/workshop/move"

// An Overfull is what a side, or the room, has more of than it is asked for.
// Whoever writes or marks is stopped in time; two laptops that knew nothing of
// each other are not, and what they did is kept until somebody chooses.
type Overfull struct {
	Prompt    string
	Field     string // that is noted on too many cards; empty: there are too many cards
	Side      Side   // whose cards; empty: those of both
	Has, Most int
}

// Overfull lists what there is too much of among the answers to the prompts of
// this agenda, in its order.
func (w *Workshop) Overfull() []Overfull {
	var all []Overfull
	known := make(map[string]bool)
	for _, s := range w.Steps {
		for _, m := range s.Does().Moves {
			write, ok := m.(move.Write)
			if !ok {
				continue
			}
			for _, p := range write.Prompts {
				if !known[p.Key] {
					all = append(all, w.overfull(p)...)
				}
				known[p.Key] = true
			}
		}
	}
	return all
}

// overfull is Overfull for one prompt.
func (w *Workshop) overfull(p move.Prompt) (all []Overfull) {
	if p.Most > 0 {
		t := w.tallied()
		for _, side := range Sides {
			if has := t.piles[pile{p.Key, side}]; has > p.Most {
				all = append(all, Overfull{Prompt: p.Key, Side: side, Has: has, Most: p.Most})
			}
		}
	}
	for _, f := range p.Fields {
		if has := w.noted(p.Key, f.Key); f.Most > 0 && has > f.Most {
			all = append(all, Overfull{Prompt: p.Key, Field: f.Key, Has: has, Most: f.Most})
		}
	}
	return all
}

// tooMany counts what is too much for some prompts: cards or, where noted is
// set, notes on them.
func (w *Workshop) tooMany(prompts []move.Prompt, noted bool) int {
	n := 0
	for _, p := range prompts {
		for _, o := range w.overfull(p) {
			if noted == (o.Field != "") {
				n += o.Has - o.Most
			}
		}
	}
	return n
}
