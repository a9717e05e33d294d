package desk

import (
	"accord/screens/form"
	"accord/workshop"
)

// editWays asks how the sides work together from one workshop to the next.
func (d *Desk) editWays() {
	s := d.room.Workshop().Ways
	notes := func(key, value string) form.Field {
		return form.Field{Key: key, Label: d.Say("ways." + key), Hint: d.Say("ways." + key + ".hint"), Value: value, Kind: form.Notes}
	}
	d.ask.Fill(form.Form{
		Title: d.Say("ways.heading"),
		Fields: []form.Field{
			{Key: "horizon", Label: d.Say("ways.horizon"), Hint: d.Say("ways.horizon.hint"), Value: s.Horizon},
			notes("meetings", s.Meetings), notes("channels", s.Channels), notes("rights", s.Rights),
			notes("ladder", s.Ladder), notes("terms", s.Terms),
		},
	}, func(v map[string]string) error {
		return d.change("ways.set", func(w *workshop.Workshop) error {
			return w.SetWays(workshop.Ways{
				Horizon: v["horizon"], Meetings: v["meetings"], Channels: v["channels"],
				Rights: v["rights"], Ladder: v["ladder"], Terms: v["terms"],
			})
		})
	})
}
