package trial

import (
	"slices"

	"accord/workshop"
)

// Ninety is what a room of twelve has agreed on in ninety minutes: the example
// without what there is no time for then, with six commitments and eight
// actions.
func Ninety() *workshop.Workshop {
	w := InAHurry()
	w.Goals, w.Rules, w.Parked, w.Decisions, w.Marks, w.CutOffs, w.Carried, w.Segments = nil, nil, nil, nil, nil, nil, nil, nil
	w.Freeze, w.Notice = "", ""
	w.Commitments, w.Actions = slices.Clone(w.Commitments[:6]), slices.Clone(w.Actions[:8])
	for i := range w.Commitments {
		w.Commitments[i].IfMissed = "" // nobody is asked for it
	}
	for i := range w.Actions {
		w.Actions[i].Trigger = "" // one owner, a day, and the first step
		if i >= len(w.Commitments) {
			w.Actions[i].Goal, w.Actions[i].Commitment = "", w.Commitments[i-len(w.Commitments)].ID
		}
	}
	w.Asks = slices.DeleteFunc(slices.Clone(w.Asks), func(a workshop.Ask) bool { return a.Reply != workshop.Yes && a.Reply != workshop.YesIf })
	w.NotAgreed = "Whether margin counts for Sales is above this room."
	w.Cards = twoEach(w.Cards)
	return w
}

// InAHurry is the example, held on the agenda of ninety minutes.
func InAHurry() *workshop.Workshop {
	w := workshop.Example()
	w.Steps = slices.Clone(w.Steps)
	for i, s := range w.Steps {
		if _, lab := workshop.Labs[s.Activity]; lab || s.Activity == "goals" {
			w.Steps[i].Skipped = true
		}
		if s.Activity == "asks" {
			w.Steps[i].Activity = "short-asks"
		}
	}
	return w
}

// twoEach keeps of the cards as many as a side is asked for in a hurry.
func twoEach(cards []workshop.Card) (kept []workshop.Card) {
	type place struct {
		prompt string
		side   workshop.Side
	}
	written := map[place]int{}
	for _, c := range cards {
		switch c.Prompt {
		case "we-bring", "we-value", "they-will-say", "priority", "friction":
		default:
			continue
		}
		at := place{c.Prompt, c.Side}
		if written[at]++; written[at] <= 2 || c.Prompt == "friction" {
			kept = append(kept, c)
		}
	}
	return kept
}
