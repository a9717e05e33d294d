package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// readBack is the first page of the agreement, to be read aloud, and below it
// what was not agreed, which is never left blank.
type readBack struct {
	d     *Desk
	lines *ui.Keyed[readLine]
	open  *ui.Keyed[readLine]
	asked *fyne.Container // the entry for what was not agreed, while nothing is noted
	entry *ui.Entry
	error *ui.Text
	noted *ui.PressChip
	read  *ui.Button // leads on from what is read aloud; the page says where to
	body  *fyne.Container
}

// readLine is a line to read aloud: what begins a list, or one thing in it.
type readLine struct {
	Key     string // tells lines apart
	Side    workshop.Side
	Heading bool
	Number  string
	Text    string
	Why     string // what keeps it from being agreed
}

func newReadBack(d *Desk) *readBack {
	r := &readBack{
		d:     d,
		entry: ui.NewEntry(d.Say("sign.not-agreed-hint")),
		error: newComplaint(),
		read:  ui.NewButton(d.Say("sign.read-on"), ui.Plain, nil),
	}
	r.entry.OnSubmitted = func(string) { r.note() }
	key := func(l readLine) string { return l.Key }
	r.lines = ui.NewKeyed(ui.Column(look.Gap2), key, r.draw)
	r.open = ui.NewKeyed(ui.Column(look.Gap2), key, r.draw)
	r.noted = ui.NewPressChip(ui.Tag{}, r.reopen)
	r.asked = ui.Column(look.Gap2, ui.NewText(d.Say("sign.not-agreed-ask"), ui.Soft), r.entry, r.error)
	r.body = ui.Column(look.Gap2,
		ui.Tint(look.Script, ui.Column(look.Gap3,
			ui.Row(look.Gap2, ui.Grow(ui.NewText(d.Say("sign.read"), ui.Heading)), r.read), r.lines)),
		ui.Titled(nil, d.Say("not-agreed.heading"), nil, r.open, ui.Flow(look.Gap2, r.noted), r.asked),
	)
	d.heed(r.entry, r.error, r.body)
	return r
}

// first is the entry that must be filled, if it must.
func (r *readBack) first() fyne.Focusable {
	if r.asked.Hidden {
		return nil
	}
	return r.entry.Input()
}

// show draws what stands and what does not.
func (r *readBack) show(w *workshop.Workshop) {
	r.lines.Set(r.agreed(w))
	open := r.notAgreed(w)
	r.open.Set(open)
	r.noted.Set(ui.Tag{Text: w.NotAgreed})
	r.noted.Hidden = w.NotAgreed == ""
	if hidden := len(open) > 0 || w.NotAgreed != ""; r.asked.Hidden != hidden {
		r.asked.Hidden = hidden
		r.body.Refresh()
	}
}

// agreed lists the goals, the promises each way and the actions.
func (r *readBack) agreed(w *workshop.Workshop) (lines []readLine) {
	list := func(side workshop.Side, heading string, of []readLine) {
		if len(of) > 0 {
			lines = append(append(lines, readLine{Key: heading, Side: side, Heading: true, Text: heading}), of...)
		}
	}
	var goals []readLine
	for _, g := range w.Goals {
		if w.Standing(workshop.ClauseID(g.ID)) == workshop.Agreed {
			goals = append(goals, readLine{Key: string(g.ID), Number: g.Label(), Text: r.d.goalSentence(g)})
		}
	}
	list(workshop.Both, r.d.Say("summary.goals"), goals)
	for _, side := range []workshop.Side{workshop.Marketing, workshop.Sales} {
		var promises []readLine
		for _, c := range w.Commitments {
			if c.From == side && w.Standing(workshop.ClauseID(c.ID)) == workshop.Agreed {
				promises = append(promises, readLine{Key: string(c.ID), Number: c.Label(), Text: c.Deed})
			}
		}
		list(side, r.d.Say("consent.will", r.d.name(side)), promises)
	}
	if len(lines) == 0 {
		return []readLine{{Key: "nothing", Text: r.d.Say("sign.nothing")}}
	}
	if plan := w.Plan(); len(plan) > 0 {
		lines = append(lines, readLine{Key: "plan", Heading: true, Text: r.d.Say("sign.plan", len(plan), r.d.shortDay(plan[0].Due))})
	}
	return lines
}

// goalSentence says a goal in a breath: what, from where to where, by when.
func (d *Desk) goalSentence(g workshop.Goal) string {
	say := g.Text
	switch {
	case g.Baseline != "" && g.Target != "":
		say = d.Say("sign.and", say, d.Say("goal.from-to", g.Baseline, g.Target))
	case g.Target != "":
		say = d.Say("sign.and", say, d.Say("goal.to", g.Target))
	}
	if g.Due != "" {
		say = d.Say("sign.and", say, d.Say("summary.by", d.shortDay(g.Due)))
	}
	return say
}

// notAgreed lists what was set aside, what has no consent, what was refused,
// and what is a disagreement or for the sponsor.
func (r *readBack) notAgreed(w *workshop.Workshop) (lines []readLine) {
	for _, clause := range w.Clauses() {
		standing := w.Standing(clause)
		if standing == workshop.Agreed {
			continue
		}
		why := r.d.Say("standing." + string(standing))
		if g, ok := r.d.goal(workshop.GoalID(clause)); ok {
			lines = append(lines, readLine{Key: string(clause), Number: g.Label(), Text: g.Text, Why: why})
			continue
		}
		c := w.CommitmentByID(workshop.CommitmentID(clause))
		lines = append(lines, readLine{Key: string(clause), Number: c.Label(), Text: c.Deed, Why: why})
	}
	lines = append(lines, r.refused(w)...)
	for _, p := range w.Parked {
		if p.Kind != workshop.Later {
			lines = append(lines, readLine{
				Key: string(p.ID), Number: p.Label(), Text: p.Text, Why: r.d.parkedHint(p),
			})
		}
	}
	return lines
}

// refused lists the asks that led to no promise, and what the labs handed to
// the sponsor.
func (r *readBack) refused(w *workshop.Workshop) (lines []readLine) {
	toSponsor := func(by workshop.Day) string {
		return r.d.parkedHint(workshop.Parked{Kind: workshop.ToSponsor, By: by})
	}
	for _, a := range w.Asks {
		if a.Reply != workshop.No {
			continue
		}
		why := r.d.Say("answer.no", a.Reason)
		if a.Sponsor {
			why = joinLines(why, toSponsor(""))
		}
		lines = append(lines, readLine{Key: string(a.ID), Number: a.Label(), Text: a.Text, Why: why})
	}
	for _, gap := range w.DecidedGaps() {
		if gap.End == workshop.Escalate {
			lines = append(lines, readLine{Key: string(gap.Month), Number: r.d.shortMonth(gap.Month), Text: gap.Words, Why: toSponsor(gap.By)})
		}
	}
	for _, rule := range w.RulesInForce() {
		if rule.Sponsor {
			lines = append(lines, readLine{Key: string(rule.ID), Number: rule.Label(), Text: rule.Question, Why: toSponsor(rule.By)})
		}
	}
	return lines
}

func (r *readBack) draw(l readLine) fyne.CanvasObject {
	if l.Heading {
		if l.Side == "" {
			return ui.PadEach(look.Gap1, 0, 0, 0, ui.NewText(l.Text, ui.Strong))
		}
		return ui.PadEach(look.Gap1, 0, 0, 0, ui.Row(look.Gap2, ui.NewBadge(l.Side), ui.Grow(ui.NewText(l.Text, ui.Strong))))
	}
	if l.Number == "" {
		return ui.NewText(l.Text, ui.Body)
	}
	words := ui.Column(look.Gap1, ui.NewText(l.Text, ui.Body))
	if l.Why != "" {
		words.Add(ui.NewText(l.Why, ui.Note))
	}
	return ui.RowTop(look.Gap2, ui.MinWidth(36, ui.NewLine(l.Number, ui.Soft)), ui.Grow(words))
}

// note keeps what was typed as what was not agreed, such as "none".
func (r *readBack) note() {
	err := r.d.change("sign.not-agreed", func(w *workshop.Workshop) error {
		if r.entry.Text() == "" {
			return workshop.ErrEmpty
		}
		return w.SetNotAgreed(r.entry.Text())
	})
	complain(r.error, r.d.Say.Problem(err), r.body)
	if err == nil {
		r.entry.SetText("")
		r.d.Focus()
	}
}

// reopen has the note typed anew.
func (r *readBack) reopen() {
	r.entry.SetText(r.d.room.Workshop().NotAgreed)
	r.d.try("sign.not-agreed", func(w *workshop.Workshop) error { return w.SetNotAgreed("") })
	r.d.Focus()
}
