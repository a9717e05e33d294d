package desk

import (
	"strings"

	"math"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// findings is where the room looks at what the pulse measured: all
// statements in an order, and one of them at a time.
type findings struct {
	d       *Desk
	order   *ui.Segments
	list    *ui.Keyed[scoreRow]
	rows    map[string]*ui.PressRow
	empty   *ui.Text
	whole   *wholePulse
	one     *oneStatement
	legend  *ui.Text
	places  *ui.Places // the level and gap grid
	chosen  string     // the statement the room looks at; empty: the list
	ordered workshop.PulseOrder
	body    fyne.CanvasObject
}

// scoreRow is a statement or a dimension as the list draws it.
type scoreRow struct {
	Score  workshop.Score
	Noted  bool
	Chosen bool
	View   string // what the room looks at: an order, or the quarters
}

func (r scoreRow) key() string { return r.Score.Key }

// The sizes of the page: the panels at its side, what the list needs beside
// them, and the columns of the list.
const (
	findingsSideW  float32 = 264
	findingsLeastW float32 = 560
	gapW           float32 = 54
	gapBandW       float32 = 84
)

// newFindings returns the panel of a talk about what was measured.
func (d *Desk) newFindings() panel {
	p := &findings{d: d, rows: map[string]*ui.PressRow{}, empty: ui.NewText("", ui.Soft), legend: ui.NewText("", ui.Note)}
	var orders []ui.Segment
	for _, o := range workshop.PulseOrders {
		orders = append(orders, ui.Segment{Key: string(o), Label: d.Say("pulse." + string(o))})
	}
	orders = append(orders, ui.Segment{Key: workshop.TheQuarters, Label: d.Say("pulse.quarters")})
	p.order = ui.NewSegments(orders, string(workshop.ByGap), p.lookAt)
	p.whole, p.one = newWholePulse(d), newOneStatement(d)
	p.list = ui.NewKeyed(ui.Column(0), scoreRow.key, p.draw)
	head := ui.PadXY(look.Gap3, 0, ui.Row(look.Gap3, d.scoreWords(ui.NewText(d.Say("pulse.statement"), ui.Note),
		ui.Row(look.Gap1, ui.NewText(d.Say("pulse.lowest-level"), ui.Note), ui.Space(), ui.NewText(d.Say("pulse.highest-level"), ui.Note))),
		ui.Fixed(d.roomy(gapW)+look.Gap3+d.roomy(gapBandW), 0, ui.NewText(d.Say("pulse.gap"), ui.Note))))
	p.places = ui.NewPlaces(ui.PlaceNames{
		Apart: d.Say("quarter.apart"), Low: d.Say("quarter.both-low"), High: d.Say("quarter.both-high"),
		Lowest: d.Say("pulse.lowest-level"), Highest: d.Say("pulse.highest-level"),
	})
	main := ui.Panel(ui.Column(look.Gap2, p.places, head, p.empty, p.list, p.legend))
	p.body = catchRunes(d.paged(ui.Column(look.Gap3, p.order,
		ui.Flank(look.Gap4, findingsSideW, findingsLeastW, main, p.one.body, p.whole.body))), p.letter)
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, typed: p.typed}
}

// scoreColumns puts a statement, its dumbbell, the gap and what that calls
// for beside each other. The head of the gap spans both of its columns.
func (d *Desk) scoreColumns(words, dumbbell, gap, band fyne.CanvasObject) fyne.CanvasObject {
	return ui.Row(look.Gap3, d.scoreWords(words, dumbbell),
		ui.Fixed(d.roomy(gapW), 0, gap), ui.Fixed(d.roomy(gapBandW), 0, band))
}

// scoreWords leaves statements more of the room where letters are large.
func (d *Desk) scoreWords(words, dumbbell fyne.CanvasObject) fyne.CanvasObject {
	share := float32(1.1)
	if d.scaled(1) > 1.5 {
		share = 1.7
	}
	return ui.Grow(ui.Ratio(look.Gap3, []float32{share, 1}, words, dumbbell))
}

// show draws the scores in the order the room looks at them.
func (p *findings) show(w *workshop.Workshop) {
	p.chosen, p.ordered = "", w.PulseOrder()
	for _, s := range w.PulseAsked() {
		if s == w.Focus {
			p.chosen = s
		}
	}
	view := string(p.ordered)
	if w.Focus == workshop.TheQuarters {
		view = workshop.TheQuarters
	}
	p.order.Set(view)
	scores := workshop.Sorted(w.StatementScores(), p.ordered)
	switch view {
	case string(workshop.ByDimension):
		scores = append(w.DimensionScores(), scores...)
	case workshop.TheQuarters:
		scores = inQuarters(w, scores)
	}
	var rows []scoreRow
	for _, s := range scores {
		_, noted := w.FindingOn(s.Key)
		rows = append(rows, scoreRow{Score: s, Noted: noted, Chosen: s.Key == p.chosen, View: view})
	}
	p.list.Set(rows)
	whisper(p.empty, refusal(len(w.Ratings) > 0, p.d.Say("wall.pulse.none")))
	whisper(p.legend, p.explain(w, view))
	places, _ := w.PulsePlaces()
	showIf(p.places, view == workshop.TheQuarters && len(places) > 0)
	p.places.Set(places)
	p.whole.show(w)
	p.one.show(w, p.chosen)
	p.body.Refresh()
}

// explain says what the marks of a dimension mean that others have not.
func (p *findings) explain(w *workshop.Workshop, view string) string {
	var legend []string
	if view == workshop.TheQuarters && len(w.Ratings) > 0 {
		legend = append(legend, p.d.Say("quarter.split", w.SplitFrom()))
	}
	if view == string(workshop.ByDimension) && len(w.Predictions) > 0 {
		legend = append(legend, p.d.Say("pulse.outlines"))
	}
	if view == string(workshop.ByDimension) && len(w.Earlier) > 0 {
		legend = append(legend, p.d.Say("pulse.strokes", p.d.shortDay(w.FollowsOn)))
	}
	return strings.Join(legend, " · ")
}

// inQuarters sorts scores by what kind of talk they call for.
func inQuarters(w *workshop.Workshop, scores []workshop.Score) []workshop.Score {
	var sorted []workshop.Score
	for _, q := range workshop.Quarters {
		for _, s := range scores {
			if w.QuarterOf(s) == q {
				sorted = append(sorted, s)
			}
		}
	}
	return sorted
}

func (p *findings) draw(r scoreRow) fyne.CanvasObject {
	s := r.Score
	words := ui.NewText(p.d.numbered(s.Key), ui.Body)
	if len(s.Key) == 1 {
		words.SetStyle(ui.Strong)
	}
	gap, band := ui.NewLine("–", ui.Strong), fyne.CanvasObject(ui.NewText(p.d.Say("pulse.few"), ui.Note))
	if points, ok := s.Gap(); ok {
		gap.SetText(workshop.Points(math.Abs(points)))
		band = ui.Row(0, ui.NewTinted(p.d.talkTag(s)))
	}
	text := fyne.CanvasObject(words)
	if r.Noted {
		text = ui.Column(0, words, ui.NewText(p.d.Say("finding.noted"), ui.Note))
	}
	row := ui.NewPressRow(p.d.scoreColumns(text, ui.NewDumbbell(s), gap, band), func() { p.pick(s.Key) })
	row.SetChosen(r.Chosen)
	p.rows[s.Key] = row
	return row
}

// statement is a statement in few words, or a dimension.
func (d *Desk) statement(key string) string {
	if len(key) == 1 {
		return d.Say("dimension." + key)
	}
	return d.Say("statement." + key + ".short")
}

// numbered is a statement behind its number while the room looks at the
// picture of the quarters, where numbers stand.
func (d *Desk) numbered(key string) string {
	if d.room.Workshop().Focus == workshop.TheQuarters {
		return strings.ToUpper(key) + " " + d.statement(key)
	}
	return d.statement(key)
}

// talkTag says what a score calls for: by its quarter while the room looks at
// those, by its gap otherwise.
func (d *Desk) talkTag(s workshop.Score) ui.Tag {
	w := d.room.Workshop()
	if w.Focus == workshop.TheQuarters {
		q := w.QuarterOf(s)
		return ui.Tag{Text: d.Say("quarter." + string(q)), Tone: quarterTones[q]}
	}
	gap, _ := s.Gap()
	band := workshop.GapBandOf(gap)
	return ui.Tag{Text: d.Say("gap." + string(band)), Tone: gapTones[band]}
}

var gapTones = map[workshop.GapBand]ui.Tone{
	workshop.Close: ui.ToneGood, workshop.LookAt: ui.ToneMuted, workshop.TalkFirst: ui.ToneBad,
}

var quarterTones = map[workshop.Quarter]ui.Tone{
	workshop.BothLow: ui.ToneAmber, workshop.Apart: ui.ToneBad, workshop.BothHigh: ui.ToneGood,
}

// lookAt turns the room to a list in an order, or to the quarters.
func (p *findings) lookAt(view string) {
	p.d.try("pulse.look", func(w *workshop.Workshop) error { w.Look(view); return nil })
}

// pick turns the room to one statement, and back to the list the second time.
func (p *findings) pick(key string) {
	switch {
	case len(key) == 1:
		return // a dimension is talked about through its statements
	case key == p.chosen:
		p.lookAt(string(workshop.ByGap))
	default:
		p.lookAt(key)
	}
	if row := p.rows[key]; row != nil {
		p.d.Window.Canvas().Focus(row)
	}
}

// typed leads from a statement back to the list.
func (p *findings) typed(key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeyEscape || p.chosen == "" {
		return false
	}
	p.pick(p.chosen)
	return true
}

// letter opens the note on the statement the room looks at.
func (p *findings) letter(r rune) bool {
	if (r != 'n' && r != 'N') || p.chosen == "" {
		return false
	}
	p.one.note()
	return true
}

// first is the statement the room looks at, or the first of the list.
func (p *findings) first() fyne.Focusable {
	if row := p.rows[p.chosen]; row != nil {
		return row
	}
	if f := ui.FirstFocusable(p.list); f != nil {
		return f
	}
	return p.order
}

// note says how many statements the sides are far apart on.
func (p *findings) note(w *workshop.Workshop) string {
	far := 0
	for _, s := range w.StatementScores() {
		if gap, ok := s.Gap(); ok && workshop.GapBandOf(gap) == workshop.TalkFirst {
			far++
		}
	}
	return p.d.Say("pulse.note", far)
}
