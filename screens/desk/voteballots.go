package desk

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// ballots takes in one ballot after the other on a laptop that is passed
// round. What was cast is counted and never shown again: the next person
// finds an empty ballot.
type ballots struct {
	d     *Desk
	side  workshop.Side
	given []workshop.ThemeID // on the open ballot, the newest last
	keys  map[rune]workshop.ThemeID
	alone func() // in the booth: told when the ballot is cast; nil on the desk

	turns  *ui.Segments
	title  *ui.Text
	left   *ui.Text
	error  *ui.Text
	themes *ui.Keyed[ballotRow]
	scroll *ui.Scroll
	cards  map[workshop.ThemeID]*ui.Card
	cast   *ui.Button
	less   *ui.Button
	back   *ui.Button
	done   *ui.Text
	way    *ui.Text          // how it goes on once all are in
	full   fyne.CanvasObject // what is there when all of a side are in
	open   fyne.CanvasObject // and while a ballot is missing
	body   fyne.CanvasObject
}

// ballotRow is a theme as a ballot draws it.
type ballotRow struct {
	ID    workshop.ThemeID
	Key   string
	Label string
	Name  string
	Dots  int
	Side  workshop.Side
}

// ballotKeys give dots to the themes in order. B and F are left out, for they
// blank and freeze the wall wherever they are pressed.
const ballotKeys = "123456789acdeghijklmnopqrstuvwxyz"

// newBallotAlone is one ballot, for one person of a side.
func (d *Desk) newBallotAlone(side workshop.Side, cast func()) panel {
	p := newBallots(d, cast)
	p.side = side
	return panel{body: p.body, show: p.show, first: p.first}
}

func newBallots(d *Desk, alone func()) *ballots {
	p := &ballots{
		d: d, alone: alone, side: workshop.Sales,
		title: ui.NewText("", ui.Title), left: ui.NewText("", ui.Soft),
		error: ui.NewText("", ui.Alert), done: ui.NewText("", ui.Title), way: ui.NewText("", ui.Soft),
		cards: map[workshop.ThemeID]*ui.Card{},
	}
	p.turns = ui.NewSegments([]ui.Segment{
		{Key: string(workshop.Sales), Side: workshop.Sales},
		{Key: string(workshop.Marketing), Side: workshop.Marketing},
	}, string(p.side), func(side string) { p.turn(workshop.Side(side)) })
	p.themes = ui.NewKeyed(ui.Column(look.Gap2), func(r ballotRow) string { return string(r.ID) }, p.draw)
	p.themes.Update = func(o fyne.CanvasObject, r ballotRow) { o.(*ui.Card).Set(p.face(r)) }
	p.cast = ui.NewButton(d.Say("vote.cast"), ui.ForSales, p.castIt).WithKey(d.Say("key.enter"))
	p.less = ui.NewButton(d.Say("vote.less"), ui.Plain, p.takeDot)
	p.back = ui.NewButton(d.Say("vote.take-back"), ui.Plain, p.takeBack)
	list, scroll := scrolling(p.themes)
	p.scroll = scroll
	p.full = ui.Panel(ui.Column(look.Gap2, p.done, p.way))
	p.open = ui.Panel(ui.Column(look.Gap3,
		ui.Column(look.Gap1, p.title, p.left),
		p.error,
		ui.Grow(ui.MinHeight(writeCardsH, list)),
		ui.Flow(look.Gap2, p.cast, p.less),
	))
	page := ui.Column(look.Gap3)
	if alone == nil {
		page.Add(ui.Flow(look.Gap4, p.turns, p.back, d.boothButton()))
	}
	page.Add(ui.MaxWidth(pollW, p.full))
	page.Add(ui.Grow(ui.MaxWidth(pollW, p.open)))
	p.body = scrolled(page)
	p.error.Hide()
	p.toMissing(d.room.Workshop())
	return p
}

func (p *ballots) show(w *workshop.Workshop) {
	cast, of := w.BallotsCast(p.side), len(w.People(p.side))
	for _, side := range workshop.Sides {
		p.turns.SetLabel(string(side), side.Letter()+"  "+p.d.ballotsOf(w, side))
	}
	p.turns.Set(string(p.side))
	p.title.SetText(p.d.Say("vote.ballot", min(cast+1, of), of, p.d.name(p.side)))
	p.left.SetText(joinLines(p.d.Say("vote.ballot-how", len(p.given), w.DotsEach()), p.letters(w)))
	p.cast.SetStyle(ui.ForSide(p.side))
	p.less.Refuse(refusal(len(p.given) > 0, p.d.Say("vote.empty-ballot")))
	p.back.Refuse(refusal(cast > 0, p.d.Say("vote.none-cast")))
	p.done.SetText(p.d.Say("vote.side-in", p.d.name(p.side)))
	p.way.SetText(p.d.Say("vote.hand-over", p.d.name(p.side.Other())))
	if !missing(w, workshop.Sales) && !missing(w, workshop.Marketing) {
		p.done.SetText(p.d.Say("vote.all-ballots"))
		p.way.SetText(p.d.Say("vote.closing"))
	}
	showIf(p.full, cast >= of)
	showIf(p.open, cast < of)
	p.showThemes(w)
}

// letters says where the keys go on as letters, and nothing if there are
// digits enough: what is read as K-10 is not keyed as a one and a nought.
func (p *ballots) letters(w *workshop.Workshop) string {
	digits := strings.IndexFunc(ballotKeys, unicode.IsLetter)
	if len(w.Themes) <= digits {
		return ""
	}
	return p.d.Say("vote.letters", w.Themes[digits].Label())
}

// showThemes draws the open ballot, and nothing of any other.
func (p *ballots) showThemes(w *workshop.Workshop) {
	dots := p.dots()
	p.keys = make(map[rune]workshop.ThemeID)
	var rows []ballotRow
	for i, t := range w.Themes {
		row := ballotRow{ID: t.ID, Label: t.Label(), Name: p.d.themeName(t), Dots: dots[t.ID], Side: p.side}
		if i < len(ballotKeys) {
			row.Key = ballotKeys[i : i+1]
			p.keys[rune(ballotKeys[i])] = t.ID
		}
		rows = append(rows, row)
	}
	p.themes.Set(rows)
}

func (p *ballots) draw(r ballotRow) fyne.CanvasObject {
	card := ui.NewCard(p.face(r))
	card.OnTapped = func() { p.give(r.ID) }
	card.OnRune = p.typed
	card.OnKey = p.pressed
	p.cards[r.ID] = card
	return card
}

// face shows a theme with the key that gives it a dot and the dots it has.
func (p *ballots) face(r ballotRow) ui.CardFace {
	f := ui.CardFace{Number: r.Key, Text: r.Name, Right: []ui.Tag{{Text: r.Label, Tone: ui.ToneMuted}}}
	if r.Dots > 0 {
		f.Side, f.Bold = r.Side, true
		f.Right = []ui.Tag{{Text: p.d.Say("vote.dots-given", r.Dots), Tone: ui.SideTone(r.Side)}, f.Right[0]}
	}
	return f
}

// dots adds up what the open ballot gives to each theme.
func (p *ballots) dots() map[workshop.ThemeID]int {
	dots := make(map[workshop.ThemeID]int)
	for _, id := range p.given {
		dots[id]++
	}
	return dots
}

// missing reports whether somebody of a side has not cast a ballot.
func missing(w *workshop.Workshop, side workshop.Side) bool {
	return w.BallotsCast(side) < len(w.People(side))
}

// first is the first theme of the ballot. When all are in it is the choice of
// the side, where another Enter does no harm.
func (p *ballots) first() fyne.Focusable {
	w := p.d.room.Workshop()
	if card := p.cards[w.Themes[0].ID]; card != nil && missing(w, p.side) {
		return card
	}
	return p.turns
}
