package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
)

// tick remembers that a card is ticked, or not any more.
func (p *group) tick(id workshop.CardID, on bool) {
	if on {
		p.ticked[id] = true
	} else {
		delete(p.ticked, id)
	}
	p.showTicked()
}

// tickNumbers ticks cards by their numbers, as they hang together on paper.
func (p *group) tickNumbers() {
	p.d.askNumbers(p.m.Prompt, p.d.Say("numbers.tick"), p.d.Say("numbers.tick-hint"), func(cards []workshop.CardID) {
		for _, id := range cards {
			p.ticked[id] = true
		}
		p.show(p.d.room.Workshop())
	})
}

// chosen returns the ticked cards in the order they were written.
func (p *group) chosen() []workshop.CardID {
	var ids []workshop.CardID
	for _, c := range p.d.room.Workshop().Cards {
		if p.ticked[c.ID] {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// sort begins with a theme for each tension, named as a question.
func (p *group) sort() {
	say, names := p.d.onPaper(), make(map[string]string)
	for _, tension := range workshop.Tensions {
		names[tension] = say("seed." + tension)
	}
	if p.d.try("theme.seed", func(w *workshop.Workshop) error { return w.SeedThemes(names) }) {
		p.d.Focus()
	}
}

// typed does what the keys of this panel stand for.
func (p *group) typed(key *fyne.KeyEvent) bool {
	c := p.d.Window.Canvas()
	if p.d.wake(key) {
		return true
	}
	switch by := sideways(key); {
	case by != 0:
		return p.d.jump(p.columns(), by)
	case key.Name == fyne.KeyG:
		ui.AfterLetter(p.askName)
	case key.Name == fyne.KeyM:
		ui.AfterLetter(p.askTheme)
	case key.Name == fyne.KeyN:
		ui.AfterLetter(p.tickNumbers)
	case key.Name == fyne.KeyT && p.seed.Reason() == "":
		p.sort()
	case key.Name == fyne.KeyEscape && len(p.ticked) > 0:
		clear(p.ticked)
		p.show(p.d.room.Workshop())
	case key.Name == fyne.KeyDown:
		c.FocusNext()
	case key.Name == fyne.KeyUp:
		c.FocusPrevious()
	default:
		return false
	}
	return true
}

// cardKey is offered the keys of a card first.
func (p *group) cardKey(id workshop.CardID, key *fyne.KeyEvent) bool {
	switch {
	case sideways(key) != 0:
		return p.d.jump(p.columns(), sideways(key))
	case key.Name == fyne.KeyE:
		ui.AfterLetter(func() { p.d.editCard(id) })
	case key.Name == fyne.KeyM && len(p.ticked) == 0:
		ui.AfterLetter(func() { p.askThemeFor([]workshop.CardID{id}) })
	default:
		return false
	}
	return true
}

// columns are what the arrows to the sides jump between: the loose cards,
// then each theme.
func (p *group) columns() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{p.left}, p.themes.Objects()...)
}

// takeOut takes a card out of its theme.
func (p *group) takeOut(id workshop.CardID) {
	if c, _ := p.d.room.Workshop().CardByID(id); c.Theme == "" {
		return
	}
	p.put("", []workshop.CardID{id})
}

// put moves cards into a theme, or out of all of them, and unticks them.
func (p *group) put(theme workshop.ThemeID, cards []workshop.CardID) {
	was := p.untick(cards)
	if !p.d.try("theme.put", func(w *workshop.Workshop) error { return w.PutCards(theme, cards...) }) {
		p.ticked = was
		p.show(p.d.room.Workshop())
	}
}

// untick unticks cards and returns what was ticked before.
func (p *group) untick(cards []workshop.CardID) (was map[workshop.CardID]bool) {
	was, p.ticked = p.ticked, map[workshop.CardID]bool{}
	for id := range was {
		p.ticked[id] = true
	}
	for _, id := range cards {
		delete(p.ticked, id)
	}
	return was
}

// askName groups the ticked cards, asking for the question they raise.
func (p *group) askName() { p.askNameFor(p.chosen()) }

func (p *group) askNameFor(cards []workshop.CardID) {
	if len(cards) == 0 {
		p.d.tell(p.d.Say.Problem(workshop.ErrNothingTicked))
		return
	}
	p.askQuestion(p.d.Say("group.cards", len(cards)), "", func(name string) error {
		was := p.untick(cards)
		err := p.d.change("theme.add", func(w *workshop.Workshop) error {
			_, err := w.AddTheme(name, cards...)
			return err
		})
		if err != nil {
			p.ticked = was
		}
		return err
	})
}

// rename asks for another question of a theme.
func (p *group) rename(id workshop.ThemeID) {
	t := p.d.room.Workshop().ThemeByID(id)
	p.askQuestion(p.d.Say("group.rename-one", t.Label()), t.Name, func(name string) error {
		return p.d.change("theme.rename", func(w *workshop.Workshop) error { return w.RenameTheme(id, name) })
	})
}

// askQuestion asks for the question a theme is called by. It may stay empty
// until the room has found one. The keyboard goes on to the next card.
func (p *group) askQuestion(title, name string, save func(name string) error) {
	d := p.d
	entry := ui.NewEntry(d.Say("group.name-hint"))
	entry.SetText(name)
	field := ui.NewField(d.Say("group.name"), entry).WithHint(d.Say("group.name-later"))
	var dialog *ui.Dialog
	dialog = ui.NewDialog(d.Window.Canvas(), title, field, d.Say("form.save"), d.Say("form.cancel"), func() bool {
		err := save(entry.Text())
		if err != nil {
			if tell.Field(err) == "name" {
				field.Fail(d.Say.Problem(err))
			} else {
				dialog.Fail(d.Say.Problem(err))
			}
			return false
		}
		dialog.Hide()
		if d.Window.Canvas().Focused() == nil {
			d.Focus()
		}
		return true
	})
	entry.OnSubmitted = func(string) { dialog.Confirm() }
	dialog.Show()
}

// askTheme moves the ticked cards to a theme that is chosen from a list.
func (p *group) askTheme() { p.askThemeFor(p.chosen()) }

func (p *group) askThemeFor(cards []workshop.CardID) {
	if len(cards) == 0 {
		p.d.tell(p.d.Say.Problem(workshop.ErrNothingTicked))
		return
	}
	w := p.d.room.Workshop()
	var picks []form.Pick
	for _, t := range w.Themes {
		picks = append(picks, form.Pick{Label: p.d.themeNamed(t), Do: func() { p.put(t.ID, cards) }})
	}
	picks = append(picks,
		form.Pick{Label: p.d.Say("group.new-theme"), Hint: "G", Do: func() { p.askNameFor(cards) }},
		form.Pick{Label: p.d.Say("group.no-theme"), Do: func() { p.put("", cards) }},
	)
	p.d.ask.Choose(p.d.Say("group.move-to", len(cards)), picks)
}
