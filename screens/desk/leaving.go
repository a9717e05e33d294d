package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// leaving is what is asked of everyone before they go: when the pulse is
// taken again, whether it was worth the time, and a word each.
type leaving struct {
	d     *Desk
	pulse *ui.Card
	said  *ui.Card
	body  fyne.CanvasObject
}

func newLeaving(d *Desk) *leaving {
	l := &leaving{d: d, pulse: ui.NewCard(ui.CardFace{}), said: ui.NewCard(ui.CardFace{})}
	l.pulse.OnTapped = l.askPulse
	l.said.OnTapped = l.askWorth
	l.body = ui.Titled(nil, d.Say("parting.heading"), nil, ui.Column(look.Gap2, l.pulse, l.said))
	return l
}

// show says what is known.
func (l *leaving) show(w *workshop.Workshop) {
	again := l.d.Say("leaving.no-pulse")
	if w.PulseAgain != "" {
		again = l.d.shortDay(w.PulseAgain)
	}
	l.pulse.Set(ui.CardFace{Text: l.d.Say("leaving.pulse"), Right: []ui.Tag{{Text: again, Tone: ui.ToneMuted}}})
	said := ui.CardFace{Text: l.d.Say("leaving.worth")}
	for _, side := range workshop.Sides {
		if p := w.PartingOf(side); p.ID != "" {
			said.Facts = append(said.Facts, ui.Fact{
				Label: l.d.name(side), Value: joinLines(l.d.Say("leaving.hands", p.Worth.Count(), len(w.People(side))), p.Words),
			})
		}
	}
	l.said.Set(said)
}

// askPulse asks when the pulse is taken again.
func (l *leaving) askPulse() {
	d := l.d
	d.ask.Fill(form.Form{
		Title:  d.Say("leaving.pulse"),
		Fields: []form.Field{{Key: "pulse-again", Label: d.Say("reviews.on"), Value: string(d.room.Workshop().PulseAgain), Kind: form.Day}},
	}, func(values map[string]string) error {
		return d.change("leaving.pulse", func(w *workshop.Workshop) error {
			return w.SetPulseAgain(workshop.Day(values["pulse-again"]))
		})
	})
}

// askWorth asks for the hands and the words of both sides.
func (l *leaving) askWorth() {
	d := l.d
	f := form.Form{Title: d.Say("leaving.worth")}
	for _, side := range workshop.Sides {
		p := d.room.Workshop().PartingOf(side)
		f.Fields = append(f.Fields,
			form.Field{Key: string(side) + "-worth", Label: d.Say("leaving.worth-of", d.name(side)), Hint: d.Say("hands.hint"), Value: p.Worth.Typed()},
			form.Field{Key: string(side) + "-words", Label: d.Say("leaving.words-of", d.name(side)), Hint: d.Say("leaving.words.hint"), Value: p.Words})
	}
	d.ask.Fill(f, func(values map[string]string) error {
		return d.change("leaving.worth", func(w *workshop.Workshop) error {
			for _, side := range workshop.Sides {
				worth, err := workshop.ParseHands(values[string(side)+"-worth"])
				if err != nil {
					return workshop.Problem{Key: workshop.ErrNoWorth.Key, Field: string(side) + "-worth"}
				}
				if err := w.SetParting(side, worth, values[string(side)+"-words"]); err != nil {
					return err
				}
			}
			return nil
		})
	})
}
