package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// wholePulse says how everything together stands: the pooled figure, each
// side, what people can't say, and how well each side knows the other.
type wholePulse struct {
	d        *Desk
	figure   *ui.Text
	band     *ui.Text
	sides    map[workshop.Side]*ui.Text
	names    map[workshop.Side]*ui.Text
	blind    *ui.Text
	blindBox fyne.CanvasObject
	accuracy *ui.Text
	mirror   fyne.CanvasObject
	line     *ui.Text
	less     *ui.Button
	more     *ui.Button
	small    *ui.Tick
	body     fyne.CanvasObject
}

func newWholePulse(d *Desk) *wholePulse {
	p := &wholePulse{
		d: d, figure: ui.NewText("", ui.Style{Size: look.SizeFigure, Bold: true}), band: ui.NewText("", ui.Soft),
		sides: map[workshop.Side]*ui.Text{}, names: map[workshop.Side]*ui.Text{},
		blind: ui.NewText("", ui.Body), accuracy: ui.NewText("", ui.Body), line: ui.NewText("", ui.Soft),
	}
	both := ui.Row(look.Gap4)
	for _, side := range workshop.Sides {
		p.names[side] = ui.NewText("", ui.Note)
		p.sides[side] = ui.NewText("", ui.Style{Size: look.SizeFigure, Bold: true, Color: look.SideColor(side)})
		both.Add(ui.Column(0, p.names[side], p.sides[side]))
	}
	p.blindBox = ui.Titled(nil, d.Say("pulse.cant-say"), nil, p.blind)
	p.mirror = ui.Titled(nil, d.Say("pulse.mirror"), nil, p.accuracy)
	p.less = ui.NewButton("–", ui.Plain, func() { p.move(-10) })
	p.more = ui.NewButton("+", ui.Plain, func() { p.move(10) })
	p.small = ui.NewTick(d.Say("pulse.show-small"), false, func(on bool) {
		d.try("pulse.small", func(w *workshop.Workshop) error { return w.ShowSmallSides(on) })
	})
	p.body = ui.Column(look.Gap2,
		ui.Panel(ui.Column(look.Gap1, ui.NewText(d.Say("pulse.alignment"), ui.Note), p.figure, p.band)),
		ui.Titled(nil, d.Say("pulse.by-side"), nil, both),
		p.blindBox, p.mirror,
		ui.Titled(nil, d.Say("pulse.line"), nil, p.line, ui.Row(look.Gap2, p.less, p.more), p.small))
	return p
}

// move moves the line from which a side counts as split.
func (p *wholePulse) move(by int) {
	p.d.try("pulse.line", func(w *workshop.Workshop) error {
		return w.SetSplitLine(int(w.SplitFrom()*100+0.5) + by)
	})
}

func (p *wholePulse) show(w *workshop.Workshop) {
	s := w.OverallScore()
	p.figure.SetText("–")
	p.band.SetText(p.d.Say("pulse.too-few"))
	if s.Pooled {
		p.figure.SetText(workshop.Points(s.Together))
		p.band.SetText(p.d.Say("band." + string(workshop.BandOf(s.Together))))
	}
	accuracy := ""
	for _, side := range workshop.Sides {
		part := s.Of(side)
		p.names[side].SetText(p.d.Say("pulse.people", p.d.name(side), part.Answers))
		p.sides[side].SetText("–")
		if part.Shown {
			p.sides[side].SetText(workshop.Points(part.Index))
		}
		if a, ok := w.Accuracy(side); ok {
			accuracy = joinLines(accuracy, p.d.Say("pulse.accuracy", p.d.name(side), workshop.Points(a)))
		}
	}
	p.accuracy.SetText(accuracy)
	showIf(p.mirror, accuracy != "")
	blind := p.blindSpots(w)
	p.blind.SetText(blind)
	showIf(p.blindBox, blind != "")
	p.line.SetText(p.d.Say("pulse.line-at", w.SplitFrom()))
	p.small.Set(w.SmallSides)
}

// blindSpots lists where many of a side can't say.
func (p *wholePulse) blindSpots(w *workshop.Workshop) string {
	text := ""
	for _, s := range w.StatementScores() {
		for _, side := range workshop.Sides {
			if part := s.Of(side); part.Blind() {
				text = joinLines(text, p.d.Say("pulse.blind", part.CantSay, part.CantSay+part.Answers, p.d.name(side), p.d.statement(s.Key)))
			}
		}
	}
	return text
}

// oneStatement is the statement the room looks at: how the answers of each
// side lie, what to ask, and what the room found.
type oneStatement struct {
	d     *Desk
	key   string
	title *ui.Text
	lies  map[workshop.Side]*ui.Text
	ask   *ui.Text
	saw   *ui.Text
	body  fyne.CanvasObject
}

func newOneStatement(d *Desk) *oneStatement {
	p := &oneStatement{
		d: d, title: ui.NewText("", ui.Strong), lies: map[workshop.Side]*ui.Text{},
		ask: ui.NewText("", ui.Body), saw: ui.NewText("", ui.Body),
	}
	lies := ui.Column(look.Gap2)
	for _, side := range workshop.Sides {
		p.lies[side] = ui.NewText("", ui.Body)
		lies.Add(ui.RowTop(look.Gap2, ui.NewBadge(side), ui.Grow(p.lies[side])))
	}
	p.body = ui.Panel(ui.Column(look.Gap3, p.title, lies, ui.Tint(look.Script, p.ask), p.saw,
		ui.Flow(look.Gap2, ui.NewButton(d.Say("finding.note"), ui.Primary, p.note).WithKey("N"))))
	return p
}

func (p *oneStatement) show(w *workshop.Workshop, key string) {
	p.key = key
	showIf(p.body, key != "")
	if key == "" {
		return
	}
	p.title.SetText(p.d.Say("statement." + key))
	for _, side := range workshop.Sides {
		p.lies[side].SetText(p.lie(w, side))
	}
	for _, s := range w.StatementScores() {
		if s.Key == key {
			p.ask.SetText(p.prompt(w, s))
		}
	}
	found, _ := w.FindingOn(key)
	whisper(p.saw, joinLines(found.Saw, found.Why))
}

func joinLines(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// lie says how many of a side answered what.
func (p *oneStatement) lie(w *workshop.Workshop, side workshop.Side) string {
	at, shown := w.Distribution(side, p.key)
	if !shown {
		return p.d.Say("pulse.too-few")
	}
	var said []string
	for level := 1; level <= workshop.MaxLevel; level++ {
		if n := at[level]; n > 0 {
			said = append(said, p.d.Say("pulse.at-level", n, level))
		}
	}
	if n := at[workshop.CantSay]; n > 0 {
		said = append(said, p.d.Say("pulse.at-cant-say", n))
	}
	return strings.Join(said, " · ")
}

// prompt is what to ask: the side that is split among themselves, the higher
// side for an example and then the lower, or both.
func (p *oneStatement) prompt(w *workshop.Workshop, s workshop.Score) string {
	gap, known := s.Gap()
	switch {
	case !known:
		return p.d.Say("pulse.ask.few")
	case w.QuarterOf(s) == workshop.WithinOne:
		split := workshop.Sales
		if s.Marketing.Spread > s.Sales.Spread {
			split = workshop.Marketing
		}
		return p.d.Say("pulse.ask.split", p.d.name(split))
	case workshop.GapBandOf(gap) == workshop.Close:
		return p.d.Say("pulse.ask." + string(w.QuarterOf(s)))
	case gap > 0:
		return p.d.Say("pulse.ask.apart", p.d.name(workshop.Sales), p.d.name(workshop.Marketing))
	}
	return p.d.Say("pulse.ask.apart", p.d.name(workshop.Marketing), p.d.name(workshop.Sales))
}

// note asks what the room sees, and why the sides may see it differently.
func (p *oneStatement) note() {
	key := p.key
	found, _ := p.d.room.Workshop().FindingOn(key)
	p.d.ask.Fill(form.Form{
		Title: p.d.statement(key),
		Fields: []form.Field{
			{Key: "saw", Label: p.d.Say("finding.saw"), Value: found.Saw},
			{Key: "why", Label: p.d.Say("finding.why"), Value: found.Why},
		},
	}, func(values map[string]string) error {
		return p.d.change("finding.note", func(w *workshop.Workshop) error {
			return w.Note(key, values["saw"], values["why"])
		})
	})
}
