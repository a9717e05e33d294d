package desk

import (
	"strings"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
)

// reasons says why each thing is done, with the numbers of the annex.
func (d *Desk) reasons() []document.Reason {
	return document.Reasons(d.room.Workshop(), document.Say(d.Say))
}

// lines say why each thing is done, in one line each, by identity.
func (d *Desk) lines() map[string]string {
	all := make(map[string]string)
	for _, r := range d.reasons() {
		all[r.Of] = r.Line
	}
	return all
}

// whyFact is why a thing is done, as a fact of its card; there is none where
// nothing leads to it.
func (d *Desk) whyFact(id string) []ui.Fact {
	if way := d.lines()[id]; way != "" {
		return []ui.Fact{{Label: d.Say("why.label"), Value: way}}
	}
	return nil
}

// outcomes are the lines of each theme that something came of.
func (d *Desk) outcomes(w *workshop.Workshop) map[string]string {
	if len(w.Commitments)+len(w.Rules)+len(w.Actions)+len(w.Parked) == 0 {
		return nil // while cards are sorted, each move of a card asks
	}
	all := d.lines()
	for _, t := range w.Themes {
		if len(w.Ends(t.ID)) == 0 {
			delete(all, string(t.ID))
		}
	}
	return all
}

// askWhy lists everything with why it is done, to be searched in. What is
// picked says so above the page.
func (d *Desk) askWhy() {
	var picks []form.Pick
	for _, r := range d.reasons() {
		way := r.Line
		if way == "" {
			way = d.Say("why.nothing")
		}
		text := strings.Join(strings.Fields(r.Label+" "+r.Text), " ")
		text += "\n" + way
		picks = append(picks, form.Pick{Label: text, Do: func() {
			d.frame.notice.Set(text, ui.ToneMuted)
		}})
	}
	d.ask.Choose(d.Say("why.title"), picks)
}

// whyNoWhy says why there is nothing to ask about yet.
func (d *Desk) whyNoWhy() string {
	w := d.room.Workshop()
	return refusal(len(w.Themes)+len(w.Goals)+len(w.Commitments)+len(w.Actions)+len(w.Rules) > 0, d.Say("why.not-yet"))
}
