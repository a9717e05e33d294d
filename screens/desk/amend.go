package desk

import (
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// After both sides have signed, a clause is amended: with who asked for it, a
// reason, and hands on both sides. What it said stays in the log.

// amend asks which clause is amended.
func (d *Desk) amend() {
	w := d.room.Workshop()
	var picks []form.Pick
	for _, g := range w.Goals {
		picks = append(picks, form.Pick{Label: g.Label() + " " + g.Text, Do: func() { d.amendGoal(g) }})
	}
	for _, c := range w.Commitments {
		if !c.SetAside {
			picks = append(picks, form.Pick{Label: c.Label() + " " + c.Deed, Hint: d.name(c.From), Do: func() { d.amendCommitment(c) }})
		}
	}
	picks = append(picks, d.unlikePicks()...)
	picks = append(picks, form.Pick{Label: d.Say("amend.add"), Do: d.amendWith})
	if len(w.Goals) < workshop.MaxGoals {
		picks = append(picks, form.Pick{Label: d.Say("amend.add-goal"), Do: d.amendWithGoal})
	}
	d.ask.Choose(d.Say("amend.choose"), picks)
}

func (d *Desk) whyNoAmendment() string {
	return refusal(d.room.Workshop().SignedByBoth(), d.Say("version.not-signed"))
}

func (d *Desk) amendGoal(g workshop.Goal) {
	d.fillAmendment(g.Label(), d.goalFields(g), nil, func(w *workshop.Workshop, values map[string]string, m workshop.Motion) error {
		return w.AmendGoal(g.ID, goalFrom(g, values), m)
	})
}

// amendCommitment asks for the new words of a promise, or to set it aside.
func (d *Desk) amendCommitment(c workshop.Commitment) {
	stands := form.Field{Key: "stands", Label: d.Say("amend.stands"), Value: "yes", Kind: form.Choice, Options: []ui.Option{
		{Key: "yes", Label: d.Say("amend.stands.yes")}, {Key: "no", Label: d.Say("amend.stands.no")},
	}}
	fields := append([]form.Field{stands}, d.commitmentFields(c)...)
	d.fillAmendment(c.Label(), fields, nil, func(w *workshop.Workshop, values map[string]string, m workshop.Motion) error {
		if values["stands"] == "no" {
			return w.AmendAside(c.ID, m)
		}
		return w.AmendCommitment(c.ID, reworded(c, values), m)
	})
}

// amendWith asks for a promise that was not in the agreement.
func (d *Desk) amendWith() {
	from := form.Field{Key: "from", Label: d.Say("clause.new-from"), Kind: form.Choice, Options: d.sideOptions()}
	fields := append([]form.Field{from}, d.commitmentFields(workshop.Commitment{From: workshop.Sales})...)
	d.fillAmendment(d.Say("amend.add"), fields, nil, func(w *workshop.Workshop, values map[string]string, m workshop.Motion) error {
		c := reworded(workshop.Commitment{From: workshop.Side(values["from"]), Origin: workshop.FromIdea}, values)
		_, err := w.AmendWith(c, m)
		return err
	})
}

// amendWithGoal asks for a goal that was not in the agreement.
func (d *Desk) amendWithGoal() {
	d.fillAmendment(d.Say("amend.add-goal"), d.goalFields(workshop.Goal{}), nil, func(w *workshop.Workshop, values map[string]string, m workshop.Motion) error {
		_, err := w.AmendWithGoal(goalFrom(workshop.Goal{}, values), m)
		return err
	})
}

// fillAmendment asks for what a clause says from now on, and for the motion,
// above what there is to read, if anything. What is amended cannot be undone,
// only amended again.
func (d *Desk) fillAmendment(what string, says []form.Field, read fyne.CanvasObject, amend func(*workshop.Workshop, map[string]string, workshop.Motion) error) {
	d.ask.Fill(form.Form{
		Title:  d.Say("amend.form", what),
		Fields: slices.Concat(d.askedFor(), says, d.handsOnIt()),
		Save:   d.Say("amend.save"),
		Below:  read,
	}, func(values map[string]string) error {
		m, err := d.motion(values)
		if err != nil {
			return err
		}
		if err := d.change("amend", func(w *workshop.Workshop) error { return amend(w, values, m) }); err != nil {
			return err
		}
		d.seal()
		d.frame.notice.Set(d.Say("amend.done", what), ui.ToneGood)
		return nil
	})
}

// seal ends what can be undone, and greys the button that would do it.
func (d *Desk) seal() {
	d.room.Seal()
	d.frame.show(d.room.Workshop())
}

// askedFor are who asks for an amendment, and why.
func (d *Desk) askedFor() []form.Field {
	return []form.Field{
		{Key: "by", Label: d.Say("amend.by"), Kind: form.Choice, Options: d.ownerOptions(workshop.Sales)[1:]},
		{Key: "why", Label: d.Say("amend.why"), Hint: d.Say("amend.why.hint")},
	}
}

// handsOnIt are the hands that were raised on an amendment.
func (d *Desk) handsOnIt() (fields []form.Field) {
	for _, side := range workshop.Sides {
		fields = append(fields, form.Field{Key: string(side), Label: d.Say("amend.hands", d.name(side)), Hint: d.Say("hands.hint")})
	}
	return fields
}

// motion reads what was filled in for the motion.
func (d *Desk) motion(values map[string]string) (workshop.Motion, error) {
	m := workshop.Motion{By: workshop.ParticipantID(values["by"]), Why: values["why"], At: workshop.InstantOf(d.Now())}
	for side, into := range map[workshop.Side]*workshop.Hands{workshop.Sales: &m.Sales, workshop.Marketing: &m.Marketing} {
		raised, err := workshop.ParseHands(values[string(side)])
		if p, wrong := workshop.AsProblem(err); wrong {
			p.Field = string(side)
			return m, p
		}
		*into = raised
	}
	return m, nil
}
