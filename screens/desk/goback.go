package desk

import (
	"time"
	"unicode/utf8"

	"accord/screens/form"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
)

// GoBack lists the snapshots of a workshop with a title, and has the chosen
// one opened as a workshop of its own. The present one stays as it is.
func GoBack(ask form.Asker, title string, list []storage.Snapshot, open func(*workshop.Workshop) error, fail func(error)) {
	zone := ask.Now().Location()
	var picks []form.Pick
	for _, s := range list {
		picks = append(picks, form.Pick{
			Label: snapshotLine(s, zone, ask.Say), Hint: ask.Say("snapshot.why." + string(s.Why)),
			Do: func() {
				w, err := s.Read(titleAt(title, moment(s.At.In(zone), ask.Say), ask.Say))
				if err == nil {
					err = open(w)
				}
				fail(err)
			},
		})
	}
	ask.Choose(ask.Say("snapshot.pick"), picks)
}

// snapshotLine says when a snapshot was taken, at which step, and how many
// cards are in it.
func snapshotLine(s storage.Snapshot, zone *time.Location, say tell.Say) string {
	where := "activity." + s.Where
	if s.Where == storage.BeforeStart || s.Where == storage.AfterEnd {
		where = "snapshot." + s.Where
	}
	return say("snapshot.line", moment(s.At.In(zone), say), say(where), say("snapshot.cards", s.Cards))
}

// moment says a day and a time.
func moment(at time.Time, say tell.Say) string {
	return say("head.when", document.LongDay(workshop.DayOf(at), document.Say(say)), tell.TimeOfDay(at))
}

// titleAt is what a workshop as it was at some moment is called. A long title
// gives way to the moment.
func titleAt(title, when string, say tell.Say) string {
	full := say("snapshot.title", title, when)
	if over := utf8.RuneCountInString(full) - workshop.MaxLine; over > 0 {
		letters := []rune(title)
		full = say("snapshot.title", string(letters[:max(0, len(letters)-over-1)])+"…", when)
	}
	return full
}

func (d *Desk) whyNoGoBack() string {
	return refusal(len(d.snapshotList()) > 0, d.Say("snapshot.none"))
}

// snapshotList returns the snapshots of the workshop; without a library it has
// none.
func (d *Desk) snapshotList() []storage.Snapshot {
	if d.Library == nil {
		return nil
	}
	list, err := d.Library.Snapshots(d.room.Workshop().ID)
	d.Say.Problem(err) // the log has why there seem to be none
	return list
}

// goBack opens the workshop as it was at a moment people choose.
func (d *Desk) goBack() {
	GoBack(d.ask, d.room.Workshop().Title, d.snapshotList(), d.Switch, func(err error) { d.tell(d.Say.Problem(err)) })
}

// tellSnapshots says what people should know of snapshots that could not be
// taken. Nothing is lost by it, so it is said quietly.
func (d *Desk) tellSnapshots(err error) {
	if err == nil {
		return
	}
	sentence := d.Say("snapshot.failed")
	if away, ok := err.(storage.SecondAway); ok {
		sentence = d.Say("snapshot.second-away", away.Folder)
		if !away.Last.IsZero() {
			sentence = d.Say("snapshot.second-gone", away.Folder, moment(away.Last.In(d.Now().Location()), d.Say))
		}
	} else {
		d.Say.Problem(err) // the log has why
	}
	d.frame.notice.Set(sentence, ui.ToneMuted)
}
