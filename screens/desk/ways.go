package desk

import (
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// A way is one way in which the room gives its input to a move.
type way struct {
	name string // names its sentence, way.<name>
	on   bool   // whether it is the one in use
	do   func()
}

// wayOf is the way that one of several segments stands for.
func wayOf(s *ui.Segments, key, name string) way {
	return way{name, s.Chosen() == key, func() { s.Pick(key) }}
}

// chooseWay offers every way there is now for the room to give its input.
func (d *Desk) chooseWay() {
	var picks []form.Pick
	for _, w := range d.ways() {
		pick := form.Pick{Label: d.Say("way." + w.name), Do: w.do}
		if w.on {
			pick.Hint = d.Say("way.now")
		}
		picks = append(picks, pick)
	}
	d.ask.Choose(d.Say("command.way"), picks)
}

// ways lists those of the panel, the booth, and the stations.
func (d *Desk) ways() []way {
	var ways []way
	if d.stage != running {
		return nil
	}
	if d.panel.ways != nil {
		ways = d.panel.ways()
	}
	if d.whyNoBooth() == "" {
		ways = append(ways, way{name: "booth", do: d.askBooth})
	}
	if w := d.room.Workshop(); w.Station == "" && workshop.AtStations(w.CurrentMove()) {
		ways = append(ways, way{name: "station", do: d.saveStation}, way{name: "merge", do: d.mergeStation})
	}
	return ways
}

func (d *Desk) whyNoWay() string {
	return refusal(len(d.ways()) > 0, d.Say("way.none"))
}

// newElsewhere is the page of a station for what is done where the workshop is.
func (d *Desk) newElsewhere() panel {
	next := ui.NewButton(d.Say("command.next"), ui.Primary, func() { d.commands.Run("next") })
	return panel{
		body: ui.Column(0, ui.MaxWidth(sheetW, ui.Panel(ui.Column(look.Gap3,
			ui.NewText(d.Say("station.elsewhere"), ui.Heading), ui.NewText(d.Say("station.elsewhere-how"), ui.Soft), ui.Flow(look.Gap2, next))))),
		show: func(*workshop.Workshop) {},
	}
}

// belongsElsewhere reports whether a station has no part in a move: what is
// noted there would not come back.
func belongsElsewhere(w *workshop.Workshop, m move.Move) bool {
	if w.Station == "" {
		return false
	}
	switch m.(type) {
	case move.Talk, move.Reveal:
		return false
	}
	return !workshop.AtStations(m)
}
