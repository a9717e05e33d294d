package desk

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// gaps is where each gap month is given an end, one after the other, with the
// year above it in sight.
type gaps struct {
	d     *Desk
	grid  *calendarGrid
	list  *ui.Keyed[gapRow]
	cards map[workshop.Month]*ui.Card
	empty *ui.Text
	body  fyne.CanvasObject
}

// gapRow is a gap month as the list draws it.
type gapRow struct {
	Month    workshop.Month
	Need     int
	Support  int
	CutOffs  string
	Decision workshop.MonthDecision
	Owner    string
	Now      bool
}

func (r gapRow) key() string { return string(r.Month) }

// newGaps returns the panel of deciding on the gap months.
func (d *Desk) newGaps() panel {
	p := &gaps{
		d: d, grid: newCalendarGrid(d, d.room.Workshop().Months()), empty: ui.NewText("", ui.Soft),
		cards: map[workshop.Month]*ui.Card{},
	}
	p.list = ui.NewKeyed(ui.Masonry(look.Gap3, 300), gapRow.key, p.draw)
	letters := ui.NewText(d.Say("calendar.letters", gapKeys[workshop.Filled], gapKeys[workshop.Accepted], gapKeys[workshop.Escalate]), ui.Note)
	p.body = catchRunes(d.paged(ui.Column(look.Gap3, ui.Column(look.Gap1, p.grid.body, letters), p.empty, p.list)), p.letter)
	return panel{body: p.body, show: p.show, first: p.first, note: d.calendarNote, turn: p.grid.turn}
}

func (p *gaps) show(w *workshop.Workshop) {
	p.grid.show(w)
	var rows []gapRow
	for _, m := range w.GapMonths() {
		need, _ := w.MonthLevel(workshop.Sales, m)
		support, _ := w.MonthLevel(workshop.Marketing, m)
		decision, _ := w.DecisionOn(m)
		var cutOffs []string
		for _, c := range w.CutOffsOf(m) {
			cutOffs = append(cutOffs, p.d.Say("cut-off.short", c.Customer, p.d.shortDay(c.Day)))
		}
		rows = append(rows, gapRow{
			Month: m, Need: need, Support: support, CutOffs: strings.Join(cutOffs, "\n"),
			Decision: decision, Owner: w.Person(decision.Owner).Name, Now: m == w.LooksAtMonth(),
		})
	}
	p.list.Set(rows)
	whisper(p.empty, refusal(len(rows) > 0, p.d.Say("calendar.no-gaps")))
}

// draw shows a gap month: open with its three ends to choose from, or ended
// with what both say.
func (p *gaps) draw(r gapRow) fyne.CanvasObject {
	title := p.d.Say("calendar.month", p.d.Say.Month(r.Month), r.Need, r.Support)
	if r.Decision.End == "" {
		card := ui.NewCard(ui.CardFace{White: true, Bold: r.Now, Text: title, Chips: lines(r.CutOffs)})
		p.cards[r.Month] = card
		card.OnTapped = func() { p.decide(r.Month, workshop.Filled) }
		card.OnRune = func(key rune) bool { return p.chosen(r.Month, key) }
		var buttons []fyne.CanvasObject
		for _, end := range workshop.MonthEnds {
			style := ui.Plain
			if end == workshop.Filled {
				style = ui.ForJoint
			}
			buttons = append(buttons, ui.NewButton(p.d.Say("gap."+string(end)), style, func() { p.decide(r.Month, end) }).WithKey(gapKeys[end]))
		}
		return ui.Column(look.Gap2, card, ui.Flow(look.Gap2, buttons...))
	}
	f := ui.CardFace{Side: workshop.Both, Bold: true, Text: p.d.Say("calendar.ended", p.d.Say.Month(r.Month), p.d.Say("month-end."+string(r.Decision.End)))}
	f.Facts = append(f.Facts, ui.Fact{Label: p.d.Say("month-words." + string(r.Decision.End)), Value: r.Decision.Words})
	for _, tag := range []string{p.cost(r.Decision.Cost), r.Owner, p.by(r.Decision)} {
		if tag != "" {
			f.Chips = append(f.Chips, ui.Tag{Text: tag})
		}
	}
	card := ui.NewCard(f)
	p.cards[r.Month] = card
	card.OnTapped = func() { p.decide(r.Month, r.Decision.End) }
	card.OnRune = func(key rune) bool { return p.chosen(r.Month, key) }
	card.OnDelete = func() {
		p.d.try("calendar.reopen", func(w *workshop.Workshop) error { return w.ReopenMonth(r.Month) })
	}
	return card
}

func lines(text string) []ui.Tag {
	var tags []ui.Tag
	for _, line := range strings.Split(text, "\n") {
		if line != "" {
			tags = append(tags, ui.Tag{Text: line})
		}
	}
	return tags
}

func (p *gaps) cost(c workshop.CostBand) string {
	if c == workshop.NoCost {
		return ""
	}
	return p.d.Say("cost-band." + string(c))
}

func (p *gaps) by(d workshop.MonthDecision) string {
	if d.By == "" {
		return ""
	}
	if d.End == workshop.Filled {
		return p.d.Say("calendar.from", p.d.shortDay(d.By))
	}
	return p.d.Say("calendar.until", p.d.shortDay(d.By))
}

// gapKeys are the letters that end the month the room looks at.
var gapKeys = map[workshop.MonthEnd]string{workshop.Filled: "L", workshop.Accepted: "A", workshop.Escalate: "S"}

// chosen ends a month by a letter.
func (p *gaps) chosen(month workshop.Month, r rune) bool {
	for end, key := range gapKeys {
		if strings.EqualFold(key, string(r)) {
			p.decide(month, end)
			return true
		}
	}
	return false
}

// letter ends the month the room looks at, wherever the keyboard is.
func (p *gaps) letter(r rune) bool {
	month := p.d.room.Workshop().LooksAtMonth()
	return month != "" && p.chosen(month, r)
}

// decide asks what both sides say about a month.
func (p *gaps) decide(month workshop.Month, end workshop.MonthEnd) {
	w := p.d.room.Workshop()
	decision, _ := w.DecisionOn(month)
	p.d.try("calendar.look", func(w *workshop.Workshop) error { w.Look(string(month)); return nil })
	fields := []form.Field{{Key: "words", Label: p.d.Say("month-words." + string(end)), Hint: p.d.Say("month-words." + string(end) + ".hint"), Value: decision.Words}}
	if end == workshop.Filled {
		var bands []ui.Option
		for _, band := range workshop.CostBands {
			label := p.d.Say("field.none")
			if band != workshop.NoCost {
				label = p.cost(band)
			}
			bands = append(bands, ui.Option{Key: string(band), Label: label})
		}
		fields = append(fields,
			form.Field{Key: "cost", Label: p.d.Say("calendar.cost"), Value: string(decision.Cost), Kind: form.Choice, Options: bands},
			form.Field{Key: "owner", Label: p.d.Say("calendar.owner"), Value: string(decision.Owner), Kind: form.Choice, Options: p.d.ownerOptions(workshop.Marketing)})
	}
	if end != workshop.Accepted {
		label := "calendar.from-day"
		if end == workshop.Escalate {
			label = "calendar.until-day"
		}
		fields = append(fields, form.Field{Key: "by", Label: p.d.Say(label), Value: string(decision.By), Kind: form.Day})
	}
	p.d.ask.Fill(form.Form{Title: p.d.Say("calendar.decide-on", p.d.Say.Month(month)), Fields: fields}, func(values map[string]string) error {
		err := p.d.change("calendar.decide", func(w *workshop.Workshop) error {
			if err := w.DecideMonth(workshop.MonthDecision{
				Month: month, End: end, Words: values["words"], Cost: workshop.CostBand(values["cost"]),
				Owner: workshop.ParticipantID(values["owner"]), By: workshop.Day(values["by"]),
			}); err != nil {
				return err
			}
			w.Look("") // on to the next gap
			return nil
		})
		if err == nil {
			p.d.Focus()
		}
		return err
	})
}

// first is the gap month the room looks at, or the first of them.
func (p *gaps) first() fyne.Focusable {
	if card := p.cards[p.d.room.Workshop().LooksAtMonth()]; card != nil {
		return card
	}
	if f := ui.FirstFocusable(p.list); f != nil {
		return f
	}
	return p.grid.cell(p.d.room.Workshop())
}

// number is a number in an entry, and empty for zero.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// wholeNumber reads a number, where an empty entry is zero.
func wholeNumber(text string) (int, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, nil
	}
	return strconv.Atoi(text)
}
