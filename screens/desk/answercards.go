package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// answerRow is an ask with its reply and what came of it.
type answerRow struct {
	Ask      workshop.Ask
	Promise  workshop.Commitment // empty: none
	Owner    string              // of the promise
	Theme    string
	Selected bool
	Problem  string
}

// answerLine is what a row is drawn with. It stays while the answer changes,
// so that the keyboard stays too.
type answerLine struct {
	card    *ui.Card
	problem *ui.Text
	replies map[workshop.Reply]*ui.Button
	word    *ui.Button
	sponsor *ui.Button
	buttons fyne.CanvasObject
	body    fyne.CanvasObject
}

// replyKeys are the keys of the four answers. E opens the words of a promise,
// and S hands what was refused to the sponsor.
var replyKeys = map[workshop.Reply]string{
	workshop.Yes: "Y", workshop.YesIf: "I", workshop.No: "N", workshop.Unclear: "C",
}

func (p *answers) draw(r answerRow) fyne.CanvasObject {
	id := r.Ask.ID
	l := &answerLine{
		card: ui.NewCard(ui.CardFace{}), problem: ui.NewText("", ui.Alert),
		replies: map[workshop.Reply]*ui.Button{},
	}
	l.card.OnTapped = func() { p.choose(id) }
	l.card.OnKey = func(key *fyne.KeyEvent) bool { return p.pressed(id, key) }
	l.card.OnRune = func(r rune) bool { return p.typed(id, r) }
	buttons := ui.Flow(look.Gap2)
	for _, reply := range workshop.Replies {
		b := ui.NewButton(p.d.Say("reply."+string(reply)), ui.Plain, func() { p.reply(id, reply) }).WithKey(replyKeys[reply])
		l.replies[reply] = b
		buttons.Add(b)
	}
	l.word = ui.NewButton(p.d.Say("answer.word"), ui.Plain, func() { p.word(id) }).WithKey("E")
	l.sponsor = ui.NewButton("", ui.Plain, func() { p.send(id) }).WithKey("S")
	buttons.Add(l.word)
	buttons.Add(l.sponsor)
	l.buttons = ui.PadEach(0, 0, look.Gap2, 0, buttons)
	l.body = ui.Column(look.Gap2, l.card, l.problem, l.buttons)
	p.lines[id] = l
	p.update(r)
	return l.body
}

// update shows what a row says now, with the answers below the selected one.
func (p *answers) update(r answerRow) {
	l := p.lines[r.Ask.ID]
	l.card.Set(p.face(r))
	whisper(l.problem, r.Problem)
	for reply, b := range l.replies {
		style := ui.Plain
		if r.Ask.Reply == reply {
			style = ui.Selected
		}
		b.SetStyle(style)
	}
	l.sponsor.SetText(p.d.Say("answer.sponsor"))
	if r.Ask.Sponsor {
		l.sponsor.SetText(p.d.Say("answer.no-sponsor"))
	}
	showIf(l.word, r.Promise.ID != "")
	showIf(l.sponsor, r.Ask.Reply == workshop.No)
	showIf(l.buttons, r.Selected)
}

// showIf shows an object or takes it out of the page.
func showIf(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// face shows an ask, its reply, and the words of the promise it led to.
func (p *answers) face(r answerRow) ui.CardFace {
	f := ui.CardFace{
		Side: r.Ask.From, Number: r.Ask.Label(), Text: r.Ask.Text, Bold: true,
		Chips: append([]ui.Tag{{Text: r.Theme}}, p.replyTags(r.Ask)...),
	}
	if r.Promise.ID == "" {
		return f
	}
	fact := func(field, value string) {
		if value != "" {
			f.Facts = append(f.Facts, ui.Fact{Label: p.d.Say("field." + field), Value: value})
		}
	}
	fact("trigger", r.Promise.Trigger)
	fact("delivers", r.Promise.Delivers)
	fact("within", r.Promise.Within)
	fact("quality", r.Promise.Quality)
	fact("owner", r.Owner)
	if needs := p.d.needsOf(r.Promise); needs != "" {
		f.Chips = append(f.Chips, ui.Tag{Text: needs, Tone: ui.ToneBad})
	}
	return f
}

// replyTags returns the reply as chips.
func (p *answers) replyTags(a workshop.Ask) []ui.Tag {
	switch a.Reply {
	case workshop.Yes:
		return []ui.Tag{{Text: p.d.Say("reply.yes"), Tone: ui.ToneGood}}
	case workshop.YesIf:
		return []ui.Tag{{Text: p.d.Say("answer.if", a.Reason), Tone: ui.ToneGood}}
	case workshop.No:
		tags := []ui.Tag{{Text: p.d.Say("answer.because", a.Reason), Tone: ui.ToneBad}}
		if a.Sponsor {
			tags = append(tags, ui.Tag{Text: p.d.Say("answer.sent")})
		}
		return tags
	case workshop.Unclear:
		return []ui.Tag{{Text: p.d.Say("reply.unclear")}, {Text: p.d.Say("answer.again"), Tone: ui.ToneBad}}
	}
	return []ui.Tag{{Text: p.d.Say("reply.none"), Tone: ui.ToneMuted}}
}

// needsOf says which words a promise lacks, and nothing if it has them all.
func (d *Desk) needsOf(c workshop.Commitment) string {
	var missing []string
	if len(c.Missing()) == len((workshop.Commitment{}).Missing()) {
		return d.Say("missing.all")
	}
	for _, field := range c.Missing() {
		missing = append(missing, d.Say("missing."+field))
	}
	if len(missing) == 0 {
		return ""
	}
	return d.Say("field.needs", strings.Join(missing, ", "))
}
