package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// ranges is where both sides score the parts of the range by the same five
// criteria, and see which pull them apart.
type ranges struct {
	d        *Desk
	segments []workshop.Segment
	grid     *signGrid
	entry    *ui.Entry
	error    *ui.Text
	pulls    *ui.Keyed[pullRow]
	middle   *fyne.Container
	body     fyne.CanvasObject
}

// pullRow is a part of the range and what it does to the sides.
type pullRow struct {
	ID    workshop.SegmentID
	Name  string
	Focus string
	Pull  workshop.Pull
}

// newRanges returns the panel of scoring the range.
func (d *Desk) newRanges() panel {
	p := &ranges{d: d, entry: ui.NewEntry(d.Say("segment.hint")), error: newComplaint(), middle: stack()}
	p.entry.OnSubmitted = func(string) { p.add() }
	p.pulls = ui.NewKeyed(ui.Masonry(look.Gap2, 260), func(r pullRow) string { return string(r.ID) }, p.draw)
	p.body = scrolled(ui.Column(look.Gap3, ui.NewText(d.Say("range.how"), ui.Soft),
		ui.Row(look.Gap2, ui.Grow(p.entry), ui.NewButton(d.Say("segment.add"), ui.Plain, p.add)), p.error, p.middle, p.pulls))
	d.heed(p.entry, p.error, p.body)
	return panel{body: p.body, show: p.show, first: p.first, note: p.note}
}

func (p *ranges) show(w *workshop.Workshop) {
	if !sameSegments(p.segments, w.Segments) || p.grid == nil {
		p.segments = w.Segments
		p.grid = p.newGrid()
		p.middle.Objects = nil
		if len(p.segments) > 0 {
			p.middle.Objects = []fyne.CanvasObject{p.grid.body}
		}
		p.body.Refresh()
	}
	p.grid.show()
	var rows []pullRow
	for _, s := range w.Segments {
		rows = append(rows, pullRow{s.ID, s.Name, s.Focus, w.PullOf(s.ID)})
	}
	p.pulls.Set(rows)
}

// sameSegments reports whether a grid would have the same rows.
func sameSegments(a, b []workshop.Segment) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (p *ranges) newGrid() *signGrid {
	g := &signGrid{d: p.d, least: 1, most: 5}
	segments := p.segments
	g.mark = func(row, column, level int) error {
		return p.d.change("segment.score", func(w *workshop.Workshop) error {
			return w.ScoreSegment(segments[row].ID, workshop.Criteria[column], level)
		})
	}
	g.is = func(row, column int) int {
		level, _ := p.d.room.Workshop().SegmentLevel(segments[row].ID, workshop.Criteria[column])
		return level
	}
	g.sign = func(row, column, level int) ui.Sign {
		sign := ui.Sign{Tone: ui.ToneMuted, Name: p.d.Say("range.cell", segments[row].Name, p.d.Say("criterion."+workshop.Criteria[column]))}
		if level > 0 {
			sign.Sign = digit(level)
		}
		if level >= 4 {
			sign.Tone = ui.ToneJoint
		}
		return sign
	}
	var rows, columns []fyne.CanvasObject
	for _, s := range segments {
		rows = append(rows, ui.NewText(s.Name, ui.Strong))
	}
	for _, c := range workshop.Criteria {
		columns = append(columns, ui.NewText(p.d.Say("criterion."+c), ui.Style{Size: look.SizeNote, Bold: true, Align: fyne.TextAlignCenter}))
	}
	g.lay(rows, columns)
	return g
}

// add puts the part that is typed into the range.
func (p *ranges) add() {
	err := p.d.change("segment.add", func(w *workshop.Workshop) error {
		_, err := w.AddSegment(p.entry.Text())
		return err
	})
	complain(p.error, p.d.Say.Problem(err), p.body)
	if err == nil {
		p.entry.SetText("")
	}
	p.d.Window.Canvas().Focus(p.entry.Input())
}

func (p *ranges) draw(r pullRow) fyne.CanvasObject {
	f := ui.CardFace{White: true, Text: r.Name}
	if r.Pull != workshop.NoPull {
		f.Facts = []ui.Fact{{Label: p.d.Say("range.means"), Value: p.d.Say("pull." + string(r.Pull))}}
	}
	if r.Focus != "" {
		f.Chips = []ui.Tag{{Text: p.d.Say("segment.focused", r.Focus), Tone: ui.ToneGood}}
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.edit(r) }
	card.OnDelete = func() {
		p.d.try("segment.remove", func(w *workshop.Workshop) error { return w.RemoveSegment(r.ID) })
	}
	return card
}

// edit renames a part of the range and says when both push it.
func (p *ranges) edit(r pullRow) {
	p.d.ask.Fill(form.Form{
		Title: r.Name,
		Fields: []form.Field{
			{Key: "name", Label: p.d.Say("segment.name"), Value: r.Name},
			{Key: "focus", Label: p.d.Say("segment.focus"), Hint: p.d.Say("segment.focus.hint"), Value: r.Focus},
		},
		Remove: func() error {
			return p.d.change("segment.remove", func(w *workshop.Workshop) error { return w.RemoveSegment(r.ID) })
		},
	}, func(values map[string]string) error {
		return p.d.change("segment.edit", func(w *workshop.Workshop) error {
			return w.EditSegment(r.ID, values["name"], values["focus"])
		})
	})
}

// first is the entry until there is a range, and then the first empty cell.
func (p *ranges) first() fyne.Focusable {
	if p.grid != nil && len(p.segments) > 0 {
		if f := p.grid.first(); f != nil {
			return f
		}
	}
	return p.entry.Input()
}

func (p *ranges) note(w *workshop.Workshop) string {
	return p.d.Say("range.note", len(w.Segments))
}
