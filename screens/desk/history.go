package desk

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"accord/screens/form"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
)

// A spell is the same deed done several times on end, which people read as
// one.
type spell struct {
	did      string
	from, to time.Time
	times    int
}

// spells puts deeds together, the newest first.
func spells(deeds []storage.Deed) []spell {
	var all []spell
	for _, d := range deeds {
		last := len(all) - 1
		if last >= 0 && all[last].did == d.Did && workshop.DayOf(all[last].to) == workshop.DayOf(d.At) {
			all[last].to, all[last].times = d.At, all[last].times+1
			continue
		}
		all = append(all, spell{d.Did, d.At, d.At, 1})
	}
	slices.Reverse(all)
	return all
}

// askHistory lists what was done to the workshop, to be searched in. What is
// picked says so above the page.
func (d *Desk) askHistory() {
	deeds, err := d.file.History()
	if err != nil {
		d.tell(d.Say.Problem(err))
		return
	}
	for i := range deeds {
		deeds[i].At = deeds[i].At.In(d.Now().Location())
	}
	var picks []form.Pick
	for _, s := range spells(deeds) {
		text := d.spellText(s)
		picks = append(picks, form.Pick{Label: text, Hint: d.spellTime(s), Do: func() {
			d.frame.notice.Set(d.spellTime(s)+"  "+text, ui.ToneMuted)
		}})
	}
	d.ask.Choose(d.Say("history.title"), picks)
}

// spellText says what was done, and how often.
func (d *Desk) spellText(s spell) string {
	text := deedText(d.Say, s.did)
	if s.times > 1 {
		text = d.Say("history.times", text, s.times)
	}
	first, size := utf8.DecodeRuneInString(text) // in the undo menu it stands within a sentence
	return string(unicode.ToUpper(first)) + text[size:]
}

func deedText(say tell.Say, did string) string {
	if did == "begin" {
		return say("history.begin")
	}
	for _, way := range []string{"undo", "redo"} {
		if what, is := strings.CutPrefix(did, way+" "); is {
			return say(way+".done", say("did."+what))
		}
	}
	return say("did." + did)
}

// spellTime says when it was done, with the day if it was not today.
func (d *Desk) spellTime(s spell) string {
	text := tell.TimeOfDay(s.from)
	if to := tell.TimeOfDay(s.to); to != text {
		text += "–" + to
	}
	if day := workshop.DayOf(s.from); day != workshop.DayOf(d.Now()) {
		text = document.LongDay(day, document.Say(d.Say)) + ", " + text
	}
	return text
}
