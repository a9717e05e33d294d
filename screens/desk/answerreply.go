package desk

import (
	"unicode"

	"accord/screens/ui"
	"accord/workshop"
)

// typed answers an ask with a letter: yes, yes if, no because, not clear yet.
// E opens the words of its promise, and S hands it to the sponsor.
func (p *answers) typed(id workshop.AskID, r rune) bool {
	a := p.d.room.Workshop().AskByID(id)
	if a.ID == "" {
		return false
	}
	letter := string(unicode.ToUpper(r))
	for reply, key := range replyKeys {
		if key == letter {
			p.choose(id)
			p.reply(id, reply)
			return true
		}
	}
	switch {
	case letter == "E" && (a.Reply == workshop.Yes || a.Reply == workshop.YesIf):
		p.choose(id)
		p.word(id)
	case letter == "S" && a.Reply == workshop.No:
		p.choose(id)
		p.send(id)
	default:
		return false
	}
	return true
}

// reply answers an ask. A yes goes on to the words of the promise; the if and
// the because are asked for first.
func (p *answers) reply(id workshop.AskID, reply workshop.Reply) {
	a := p.d.room.Workshop().AskByID(id)
	switch reply {
	case workshop.YesIf:
		p.askReason(a, reply, func() { p.word(id) })
	case workshop.No:
		p.askReason(a, reply, func() {})
	default:
		if a.Reply == reply {
			p.word(id)
			return
		}
		p.askDrop(a, reply, func() {
			if !p.fail(p.answer(id, reply, "")) {
				p.word(id)
			}
		})
	}
}

// askDrop asks before an answer takes away the line that an earlier one
// needed, for its key is pressed easily.
func (p *answers) askDrop(a workshop.Ask, reply workshop.Reply, then func()) {
	if a.Reason == "" {
		then()
		return
	}
	say := p.d.Say
	ui.Ask(p.d.Window.Canvas(), say("answer.title", a.Label(), say("reply."+string(reply))), say("answer.drops", a.Reason),
		say("reply."+string(reply)), say("form.cancel"), then)
}

func (p *answers) answer(id workshop.AskID, reply workshop.Reply, reason string) error {
	return p.d.change("ask.answer", func(w *workshop.Workshop) error { return w.Answer(id, reply, reason) })
}

// askReason asks for the one line that an answer needs, and then goes on.
func (p *answers) askReason(a workshop.Ask, reply workshop.Reply, then func()) {
	entry := ui.NewEntry(p.d.Say("answer.hint." + string(reply)))
	entry.SetText(a.Reason)
	entry.Whole = a.Reply != reply // another answer seldom keeps the words
	field := ui.NewField(a.Text, entry)
	var dialog *ui.Dialog
	dialog = ui.NewDialog(p.d.Window.Canvas(), p.d.Say("answer.title", a.Label(), p.d.Say("reply."+string(reply))), field,
		p.d.Say("form.save"), p.d.Say("form.cancel"), func() bool {
			err := p.answer(a.ID, reply, entry.Text())
			field.Fail(p.d.Say.Problem(err))
			if err == nil {
				// Closed here and not by answering true, for what comes next may
				// open over it.
				dialog.Hide()
				p.fail(nil)
				then()
			}
			return false
		})
	dialog.Show()
}

// word opens the words of the promise an ask led to, if it led to one.
func (p *answers) word(id workshop.AskID) {
	if c, ok := p.d.room.Workshop().CommitmentFrom(id); ok {
		p.d.editCommitment(c.ID)
	}
}

// send hands a refused ask to the sponsor, or takes it back.
func (p *answers) send(id workshop.AskID) {
	p.fail(p.d.change("ask.sponsor", func(w *workshop.Workshop) error {
		return w.SendToSponsor(id, !w.AskByID(id).Sponsor)
	}))
}

// fail says beside the selected ask what is wrong, and reports whether
// anything is.
func (p *answers) fail(err error) bool {
	p.problem = p.d.Say.Problem(err)
	p.show(p.d.room.Workshop())
	p.inSight()
	return err != nil
}
