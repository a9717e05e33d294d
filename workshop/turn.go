package workshop

import (
	"slices"

	"accord/workshop/move"
)

// Turn takes the room's eyes to the next thing there is to look at within the
// move, or to the one before: another card, statement, promise, month or
// clause, as a clicker does. It reports whether there was one.
func (w *Workshop) Turn(by int) (turned bool, err error) {
	if m, ok := w.CurrentMove().(move.Reveal); ok && m.OneByOne {
		return w.turnCard(m, by)
	}
	pages, at := w.pages()
	to := slices.Index(pages, at) + by
	if to < 0 || to >= len(pages) {
		return false, nil
	}
	w.Look(pages[to])
	return true, nil
}

// turnCard looks again at a card beside this one, or turns the next one over.
func (w *Workshop) turnCard(m move.Reveal, by int) (bool, error) {
	c, ok := w.ShownBeside(m, by)
	if !ok && by > 0 {
		c, ok = w.NextToShow(m)
	}
	if !ok {
		return false, nil
	}
	return true, w.ShowCard(c.ID)
}

// pages lists what the room can look at during the move, one after the other,
// and where it is. What has one view has no pages.
func (w *Workshop) pages() (pages []string, at string) {
	switch m := w.CurrentMove().(type) {
	case move.Talk:
		if m.Topic == move.Findings {
			return w.pulsePages()
		}
	case move.Reveal:
		return w.listPages(m)
	case move.Settle:
		if m.Matter == move.GapMonths {
			if len(w.OpenGaps()) == 0 {
				pages = append(pages, "") // the year as a whole
			}
			for _, month := range w.GapMonths() {
				pages = append(pages, string(month))
			}
			return pages, string(w.LooksAtMonth())
		}
	case move.Consent:
		for _, c := range w.Clauses() {
			pages = append(pages, string(c))
		}
		return pages, string(w.LooksAtClause())
	case move.Review:
		for _, c := range w.Carried {
			pages = append(pages, string(c.ID))
		}
		return pages, string(w.LooksAtCarried().ID)
	}
	return nil, ""
}

// pulsePages are the list by gap and then each statement in that order.
func (w *Workshop) pulsePages() (pages []string, at string) {
	pages = []string{string(ByGap)}
	for _, s := range Sorted(w.StatementScores(), ByGap) {
		pages = append(pages, s.Key)
	}
	if slices.Contains(pages, w.Focus) {
		return pages, w.Focus
	}
	return pages, string(ByGap)
}

// listPages are the lists of a reveal. Stories are shown one at a time.
func (w *Workshop) listPages(m move.Reveal) (pages []string, at string) {
	at = w.LooksAt(m)
	for _, prompt := range m.Prompts {
		stories := w.Stories()
		if prompt != "story" || len(stories) == 0 {
			pages = append(pages, prompt)
			continue
		}
		for _, c := range stories {
			pages = append(pages, string(c.ID))
		}
		switch {
		case slices.Contains(pages, w.Focus):
			at = w.Focus
		case at == "story":
			at = pages[len(pages)-len(stories)]
		}
	}
	return pages, at
}
