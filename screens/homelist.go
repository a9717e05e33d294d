package screens

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/desk"
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
)

// homeRow is a workshop as the list draws it.
type homeRow struct {
	ID      workshop.WorkshopID
	Title   string
	About   string
	Note    string
	Problem string  // why it cannot be opened; empty: it can
	Part    float32 // of the steps that are done; below zero: no bar
	State   workshop.State
	Agreed  string
	Open    string
	Late    string
}

// rowOf says of a workshop what its summary knows.
func (h *home) rowOf(s storage.Summary, today workshop.Day) homeRow {
	say := h.a.say
	row := homeRow{ID: s.ID, Title: s.Title, State: s.State, Part: -1}
	if s.Problem != nil {
		row.Title, row.Problem = say("home.unreadable"), say.Problem(s.Problem)
		row.About = s.Path
		return row
	}
	when := say("head.when", document.LongDay(s.HeldOn, document.Say(say)), s.StartsAt)
	people := say("home.people", s.People)
	if s.People == 0 {
		people = say("home.nobody")
	}
	row.About = say("home.about", when, people)
	if s.Organisation != "" {
		row.About = say("home.about", s.Organisation, row.About)
	}
	if s.Rehearsal {
		row.About = say("home.about", say("rehearsal.mark"), row.About)
	}
	switch s.State {
	case workshop.Running:
		row.Part = float32(s.StepsDone) / float32(max(1, s.StepsOf))
		row.Note = say("home.running", say("activity."+s.Activity), s.StepsDone, s.StepsOf)
	case workshop.Held, workshop.Signed:
		row.Note = say("home.signed", s.Signatures, s.People)
		row.Agreed = say("home.agreed", s.Agreed, s.AgreedOf)
		row.Open = say("home.open-actions", len(s.Due))
		if late := s.Overdue(today); late > 0 {
			row.Late = say("home.overdue", late)
		}
	}
	return row
}

func (h *home) drawRow(r homeRow) fyne.CanvasObject {
	say := h.a.say
	words := ui.Column(look.Gap1, ui.NewText(r.Title, ui.Style{Size: look.SizeEntry, Bold: true}), ui.NewText(r.About, ui.Soft))
	switch {
	case r.Problem != "":
		words.Add(ui.NewText(r.Problem, ui.Alert))
	case r.Part >= 0:
		words.Add(ui.MaxWidth(320, ui.NewBar(r.Part, look.Joint)))
		words.Add(ui.NewText(r.Note, ui.Note))
	case r.Agreed != "":
		chips := ui.Flow(look.Gap2, ui.NewTinted(ui.Tag{Text: r.Note}), ui.NewTinted(ui.Tag{Text: r.Agreed, Tone: ui.ToneGood}), ui.NewTinted(ui.Tag{Text: r.Open}))
		if r.Late != "" {
			chips.Add(ui.NewTinted(ui.Tag{Text: r.Late, Tone: ui.ToneBad}))
		}
		words.Add(chips)
	}
	style := ui.Plain
	if r.State == workshop.Running {
		style = ui.ForJoint
	}
	open := ui.NewButton(say("home.open-"+string(r.State)), style, func() { h.tell(say.Problem(h.a.open(r.ID))) })
	more := ui.NewButton(say("home.more"), ui.Quiet, func() { h.more(r) })
	row := ui.Row(look.Gap2, ui.Grow(words), open, more)
	if r.Problem != "" {
		row = ui.Row(look.Gap2, ui.Grow(words), more)
	}
	return ui.Panel(row)
}

// more offers what else can be done with a workshop.
func (h *home) more(r homeRow) {
	say := h.a.say
	erase := form.Pick{Label: say("home.delete"), Do: func() { h.delete(r) }}
	if r.Problem != "" {
		h.ask.Choose(r.Title, []form.Pick{h.goBackPick(r), erase})
		return
	}
	h.ask.Choose(r.Title, []form.Pick{
		{Label: say("home.rename"), Do: func() { h.rename(r) }},
		{Label: say("home.duplicate"), Do: func() { h.duplicate(r) }},
		{Label: say("home.hand-over"), Do: func() { h.handOver(r) }},
		h.goBackPick(r),
		erase,
	})
}

// goBackPick offers the workshop as it was at some moment.
func (h *home) goBackPick(r homeRow) form.Pick {
	say := h.a.say
	list, err := h.a.library.Snapshots(r.ID)
	pick := form.Pick{Label: say("command.go-back"), Do: func() {
		desk.GoBack(h.ask, r.Title, list, h.a.openNew, func(err error) { h.tell(say.Problem(err)) })
	}}
	if len(list) == 0 {
		say.Problem(err) // the log has why there seem to be none
		pick.Why = say("snapshot.none")
	}
	return pick
}

func (h *home) rename(r homeRow) {
	h.askTitle(h.a.say("home.rename"), r.Title, func(title string) error { return h.a.library.Rename(r.ID, title) })
}

func (h *home) duplicate(r homeRow) {
	h.askTitle(h.a.say("home.duplicate"), h.a.say("home.copy-of", r.Title), func(title string) error {
		_, err := h.a.library.Duplicate(r.ID, title)
		return err
	})
}

// askTitle asks for a title and does something with it.
func (h *home) askTitle(question, title string, do func(title string) error) {
	h.ask.Fill(form.Form{
		Title:  question,
		Fields: []form.Field{{Key: "title", Label: h.a.say("brief.title"), Value: title}},
	}, func(v map[string]string) error {
		if err := do(v["title"]); err != nil {
			return err
		}
		h.show()
		return nil
	})
}

// delete removes a workshop after a question that names it.
func (h *home) delete(r homeRow) {
	say := h.a.say
	ui.Ask(h.a.window.Canvas(), say("home.delete-title", r.Title), say("home.delete-text"), say("home.delete-yes"), say("form.cancel"), func() {
		err := h.a.library.Delete(r.ID)
		h.show()
		if err != nil {
			h.tell(say.Problem(err))
		}
	}).Warn()
}

// dueRow is an action that is due, as the side panel draws it.
type dueRow struct {
	ID    workshop.WorkshopID
	Label string
	Side  workshop.Side
	Text  string
	Owner string
	On    workshop.Day
	When  string
	Late  bool
}

// soon is how many days ahead an action counts as due now.
const soon = 7

// dueOf lists what is due of one workshop.
func (h *home) dueOf(s storage.Summary, today workshop.Day) []dueRow {
	var rows []dueRow
	for _, d := range s.Due {
		if d.On > today.Add(soon) || s.State != workshop.Signed && s.State != workshop.Held {
			continue
		}
		when := document.ShortDay(d.On, document.Say(h.a.say))
		if d.On < today {
			when = h.a.say("home.late-since", when)
		}
		rows = append(rows, dueRow{ID: s.ID, Label: d.Label, Side: d.Side, Text: d.Text, Owner: d.Owner, On: d.On, When: when, Late: d.On < today})
	}
	return rows
}

// mostDue is how many due actions the side panel lists.
const mostDue = 5

// firstDue returns the most urgent.
func firstDue(due []dueRow) []dueRow {
	slices.SortStableFunc(due, func(a, b dueRow) int { return cmp.Compare(a.On, b.On) })
	return due[:min(len(due), mostDue)]
}

func (h *home) drawDue(r dueRow) fyne.CanvasObject {
	tone := ui.TonePlain
	if r.Late {
		tone = ui.ToneBad
	}
	card := ui.NewCard(ui.CardFace{Side: r.Side, Number: r.Label, Text: r.Text, Chips: []ui.Tag{{Text: r.Owner}, {Text: r.When, Tone: tone}}})
	card.OnTapped = func() { h.tell(h.a.say.Problem(h.a.open(r.ID))) }
	return card
}
