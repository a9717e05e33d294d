package desk

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"accord/screens/ui"
)

// A draft is what is half typed: no part of the workshop yet, but nobody
// should have to type it twice because a battery died.
type draft struct {
	After  string   // the change it was typed after, for once it is added it is no draft any more
	At     string   // the place it was typed at
	Chosen *half    // whose it is, and what it is about
	Texts  []string // what stands in the entries there
	Asked  []string // what stands in the entries of a dialog
}

// KeepDraft keeps what is half typed now, unless that was kept before. It is
// called twice a second. What somebody types in the booth is theirs alone
// until they give it, so it is kept nowhere.
func (d *Desk) KeepDraft() {
	now := d.halfTyped()
	if d.keeping || reflect.DeepEqual(now, d.draft) {
		return
	}
	d.draft, d.keeping = now, true
	var err error
	d.Go(func() {
		if now == nil {
			err = d.file.KeepDraft(nil)
		} else {
			err = d.file.KeepDraft(now)
		}
	}, func() {
		d.keeping = false
		d.Say.Problem(err) // which notes it in the log; there is nothing people could do
	})
}

// halfTyped returns what is half typed; nil: nothing is.
func (d *Desk) halfTyped() *draft {
	if d.booth != nil {
		return nil
	}
	now := &draft{After: d.file.Change(), At: fmt.Sprint(d.at), Chosen: d.chosen(), Texts: ui.Typed(d.panel.body)}
	if top := d.Window.Canvas().Overlays().Top(); top != nil {
		now.Asked = ui.Typed(top)
	}
	if strings.Join(now.Texts, "") == "" && strings.Join(now.Asked, "") == "" {
		return nil
	}
	return now
}

// Recall puts what was half typed when the app was killed back where it was.
// What has no place any more, as in a dialog that is closed, is shown, so that
// somebody can type it again. It is called once the desk fills the window.
func (d *Desk) Recall() {
	var kept draft
	if !d.file.Draft(&kept) || kept.After != d.file.Change() {
		return
	}
	lost := kept.Asked
	if kept.At == fmt.Sprint(d.at) {
		d.chooseAgain(kept.Chosen)
	}
	if kept.At != fmt.Sprint(d.at) || !ui.TypeIn(d.panel.body, kept.Texts) {
		lost = slices.Concat(kept.Texts, kept.Asked)
	}
	lost = slices.DeleteFunc(slices.Clone(lost), func(text string) bool { return strings.TrimSpace(text) == "" })
	if len(lost) > 0 {
		d.tell(d.Say("draft.lost", strings.Join(lost, " / ")))
	}
	d.Focus()
}
