package desk

import (
	"strings"
	"unicode/utf8"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
)

// whyNoStation says why no side can take its part to another laptop.
func (d *Desk) whyNoStation() string {
	return refusal(d.room.Workshop().Station == "", d.Say("station.again"))
}

// saveStation saves what a side needs to work on a laptop of its own.
func (d *Desk) saveStation() {
	w := d.room.Workshop()
	var sides []ui.Option
	for _, side := range workshop.Sides {
		sides = append(sides, ui.Option{Key: string(side), Label: d.name(side)})
	}
	d.ask.Fill(form.Form{
		Title: d.Say("command.station"),
		Fields: []form.Field{
			{Key: "side", Label: d.Say("station.side"), Kind: form.Choice, Options: sides, Value: string(workshop.Sales)},
			{Key: "folder", Label: d.Say("copy.folder"), Value: storage.Outbox(), Kind: form.Folder},
		},
		Save: d.Say("copy.yes"),
	}, func(v map[string]string) error {
		side := workshop.Side(v["side"])
		station, err := w.StationFor(side)
		if err != nil {
			return err
		}
		name := d.Say("station.title", w.Title, d.name(side))
		if utf8.RuneCountInString(name) <= workshop.MaxLine {
			station.Title = name // so that the two are told apart in one library
		}
		path, err := storage.SaveInto(v["folder"], name, station)
		if err != nil {
			return err
		}
		d.frame.notice.Set(d.Say("station.saved", path), ui.ToneGood)
		return nil
	})
}

// mergeStation takes in what was written at a station.
func (d *Desk) mergeStation() {
	field := form.Field{Label: d.Say("station.file"), Hint: d.Say("station.file-hint")}
	d.ask.File(form.Form{Title: d.Say("command.merge"), Save: d.Say("station.merge")}, field, func(path string) error {
		from, err := storage.ReadAny(path)
		if err != nil {
			return err
		}
		return d.merge(from)
	})
}

// merge takes a workshop in, and says what came of it. What was changed in two
// places is asked about before, so that all of it is one change.
func (d *Desk) merge(from *workshop.Workshop) error {
	trial := *d.room.Workshop()
	came, err := trial.Merge(from)
	if err != nil {
		return err
	}
	if len(came.Divided) > 0 {
		d.chooseVersions(from, came.Divided)
		return nil
	}
	return d.mergeWith(from, nil)
}

// mergeWith merges and takes the other version of what is in instead.
func (d *Desk) mergeWith(from *workshop.Workshop, instead []workshop.Divided) error {
	var came workshop.Merged
	d.past.Take(storage.WhyMerge)
	err := d.change("station.merge", func(w *workshop.Workshop) (err error) {
		if came, err = w.Merge(from); err != nil {
			return err
		}
		for _, one := range instead {
			if err := w.UseOther(one); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		d.frame.notice.Set(strings.Join(append([]string{d.Say.Merged(came)}, d.Say.ToDo(d.room.Workshop().Brief, came)...), " "), ui.ToneGood)
	}
	return err
}

// chooseVersions shows what was changed in both places: the version that will
// be kept, and the other one to take instead. Nothing is merged before.
func (d *Desk) chooseVersions(from *workshop.Workshop, divided []workshop.Divided) {
	list := ui.Column(look.Gap4)
	var ticks []*ui.Tick
	for _, one := range divided {
		kept, other := d.Say.Divided(one)
		tick := ui.NewTick(d.Say("station.instead", other), false, nil)
		ticks = append(ticks, tick)
		list.Add(ui.Column(look.Gap1, ui.NewText(d.Say("station.kept", kept), ui.Body), tick))
	}
	var dialog *ui.Dialog
	dialog = ui.NewDialog(d.Window.Canvas(), d.Say("station.divided"), ui.Column(look.Gap3, ui.NewText(d.Say("station.divided-how"), ui.Soft), list),
		d.Say("station.merge"), d.Say("form.cancel"), func() bool {
			var instead []workshop.Divided
			for i, one := range divided {
				if ticks[i].On() {
					instead = append(instead, one)
				}
			}
			err := d.mergeWith(from, instead)
			dialog.Fail(d.Say.Problem(err))
			return err == nil
		})
	dialog.WithKey(d.Say("key.ctrl") + "+" + d.Say("key.enter")) // Enter ticks there
	dialog.Show()
}
