package desk

import (
	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document/signed"
)

// errRedactSigned refuses to take out what both sides put their names under.
var errRedactSigned = workshop.Problem{Key: "redact.signed"}

func (d *Desk) whyNoRedaction() string {
	return refusal(len(d.room.Workshop().Cards) > 0, d.Say("redact.no-cards"))
}

// chooseRedaction asks whose words are to be taken out. What lies face down is
// listed by its number alone.
func (d *Desk) chooseRedaction() {
	w := d.room.Workshop()
	var picks []form.Pick
	for _, c := range w.Cards {
		if c.Text == workshop.TakenOut {
			continue
		}
		pick := form.Pick{Label: c.Label(), Hint: d.name(c.Side), Do: func() { d.askRedaction(c) }}
		if w.FaceUp(c) {
			pick.Label += "  " + beginning(c.Text)
		}
		picks = append(picks, pick)
	}
	d.ask.Choose(d.Say("redact.which"), picks)
}

// askRedaction asks once more, for nobody can bring the words back.
func (d *Desk) askRedaction(c workshop.Card) {
	ui.Ask(d.Window.Canvas(), d.Say("redact.title", c.Label()), d.Say("redact.explain"), d.Say("redact.yes"), d.Say("form.cancel"), func() {
		if err := d.redact(c.ID); err != nil {
			d.frame.notice.Set(d.Say.Problem(err), ui.ToneBad)
			return
		}
		d.frame.notice.Set(d.Say("redact.done", c.Label()), ui.ToneGood)
	})
}

// redact takes the words of a card out of everything, the past as well.
func (d *Desk) redact(id workshop.CardID) error {
	err := d.change("card.redact", func(w *workshop.Workshop) error {
		before := w.Versions
		if err := w.Redact(id); err != nil {
			return err
		}
		for i, v := range w.Versions {
			_, was := signed.Paper(before[i])
			if _, is := signed.Paper(v); was == nil && is != nil {
				return errRedactSigned
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	d.seal()
	return d.file.Forget(d.room.Workshop(), d.Settings.Second)
}
