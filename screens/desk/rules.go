package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// rules is where each collision gets a rule, or goes to the sponsor.
type rules struct {
	d     *Desk
	list  *ui.Keyed[ruleRow]
	cards map[string]*ui.Card
	empty *ui.Text
	body  fyne.CanvasObject
}

// ruleRow is a collision as the list draws it.
type ruleRow struct {
	Sales, Marketing workshop.CardID
	Title            string
	Rule             workshop.Rule
	First            bool // the first without a rule
}

func (r ruleRow) key() string { return string(r.Sales) + string(r.Marketing) }

// newRules returns the panel of settling the collisions.
func (d *Desk) newRules() panel {
	p := &rules{d: d, empty: ui.NewText("", ui.Soft), cards: map[string]*ui.Card{}}
	p.list = ui.NewKeyed(ui.Masonry(look.Gap3, 340), ruleRow.key, p.draw)
	p.body = catchRunes(scrolled(ui.Column(look.Gap3, p.empty, p.list)), p.letter)
	return panel{body: p.body, show: p.show, first: p.first, note: d.collisionNote}
}

func (p *rules) show(w *workshop.Workshop) {
	var rows []ruleRow
	open := w.OpenCollisions()
	for _, c := range w.Collisions() {
		rule, _ := w.RuleOn(c.Sales.ID, c.Marketing.ID)
		rows = append(rows, ruleRow{
			Sales: c.Sales.ID, Marketing: c.Marketing.ID, Rule: rule,
			Title: p.d.Say("collision.pair", c.Sales.Text, c.Marketing.Text),
			First: len(open) > 0 && open[0] == c,
		})
	}
	p.list.Set(rows)
	whisper(p.empty, refusal(len(rows) > 0, p.d.Say("collision.none")))
}

func (p *rules) draw(r ruleRow) fyne.CanvasObject {
	if r.Rule.ID == "" {
		card := ui.NewCard(ui.CardFace{White: true, Bold: r.First, Text: r.Title, Right: []ui.Tag{{Text: "×", Tone: ui.ToneBad}}})
		p.cards[r.key()] = card
		card.OnTapped = func() { p.write(r, false) }
		card.OnRune = func(key rune) bool { return p.chosen(r, key) }
		return ui.Column(look.Gap2, card, ui.Flow(look.Gap2,
			ui.NewButton(p.d.Say("rule.write"), ui.ForJoint, func() { p.write(r, false) }).WithKey("R"),
			ui.NewButton(p.d.Say("gap.sponsor"), ui.Plain, func() { p.write(r, true) }).WithKey("S")))
	}
	f := ui.CardFace{Side: workshop.Both, Number: r.Rule.Label(), Text: r.Title}
	for _, fact := range []struct{ key, text string }{
		{"if", r.Rule.If}, {"then", r.Rule.Then}, {"limit", r.Rule.Limit}, {"decides", r.Rule.Decides}, {"question", r.Rule.Question},
	} {
		if fact.text != "" {
			f.Facts = append(f.Facts, ui.Fact{Label: p.d.Say("rule." + fact.key), Value: fact.text})
		}
	}
	if r.Rule.By != "" {
		f.Chips = []ui.Tag{{Text: p.d.Say("calendar.until", p.d.shortDay(r.Rule.By))}}
	}
	card := ui.NewCard(f)
	p.cards[r.key()] = card
	card.OnTapped = func() { p.write(r, r.Rule.Sponsor) }
	card.OnRune = func(key rune) bool { return p.chosen(r, key) }
	card.OnDelete = func() {
		p.d.try("rule.drop", func(w *workshop.Workshop) error { return w.DropRule(r.Rule.ID) })
	}
	return card
}

// chosen settles a collision by a letter.
func (p *rules) chosen(r ruleRow, key rune) bool {
	switch strings.ToUpper(string(key)) {
	case "R":
		p.write(r, false)
	case "S":
		p.write(r, true)
	default:
		return false
	}
	return true
}

// letter settles the first open collision, wherever the keyboard is.
func (p *rules) letter(key rune) bool {
	if open := p.d.room.Workshop().OpenCollisions(); len(open) > 0 {
		return p.chosen(ruleRow{Sales: open[0].Sales.ID, Marketing: open[0].Marketing.ID,
			Title: p.d.Say("collision.pair", open[0].Sales.Text, open[0].Marketing.Text)}, key)
	}
	return false
}

// write asks for a rule, or for the question to the sponsor.
func (p *rules) write(r ruleRow, sponsor bool) {
	line := func(key, value string) form.Field {
		return form.Field{Key: key, Label: p.d.Say("rule." + key), Hint: p.d.Say("rule." + key + ".hint"), Value: value}
	}
	f := form.Form{Title: r.Title}
	if sponsor {
		f.Fields = []form.Field{line("question", r.Rule.Question),
			{Key: "by", Label: p.d.Say("calendar.until-day"), Value: string(r.Rule.By), Kind: form.Day}}
	} else {
		f.Fields = []form.Field{line("if", r.Rule.If), line("then", r.Rule.Then), line("limit", r.Rule.Limit), line("decides", r.Rule.Decides)}
	}
	theme := r.Rule.Theme
	if r.Rule.ID == "" {
		theme = p.d.room.Workshop().RuleTheme()
	}
	f.Fields = append(f.Fields, form.Field{
		Key: "theme", Label: p.d.Say("park.theme"), Value: string(theme), Kind: form.Choice, Options: p.d.themeOptions(),
	})
	p.d.ask.Fill(f, func(values map[string]string) error {
		err := p.d.change("rule.set", func(w *workshop.Workshop) error {
			return w.SetRule(workshop.Rule{
				Sales: r.Sales, Marketing: r.Marketing, Theme: workshop.ThemeID(values["theme"]), Sponsor: sponsor,
				If: values["if"], Then: values["then"], Limit: values["limit"], Decides: values["decides"],
				Question: values["question"], By: workshop.Day(values["by"]),
			})
		})
		if err == nil {
			p.d.Focus()
		}
		return err
	})
}

// first is the first collision without a rule, or the first of all.
func (p *rules) first() fyne.Focusable {
	if open := p.d.room.Workshop().OpenCollisions(); len(open) > 0 {
		if card := p.cards[ruleRow{Sales: open[0].Sales.ID, Marketing: open[0].Marketing.ID}.key()]; card != nil {
			return card
		}
	}
	return ui.FirstFocusable(p.list)
}
