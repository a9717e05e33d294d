package desk

import (
	"strings"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/press"
)

// takeSheet takes in cards or people that were kept in a spreadsheet, once it
// has been seen what comes of them.
func (d *Desk) takeSheet() {
	f := form.Form{Title: d.Say("command.sheet"), Save: d.Say("sheet.look"), Below: ui.NewText(joinLines(d.Say("sheet.how"), d.openQuestions()), ui.Soft)}
	field := form.Field{Label: d.Say("sheet.file"), Hint: d.Say("sheet.file-hint"), Endings: []string{".csv", ".txt", ".tsv"}}
	d.ask.File(f, field, func(path string) error {
		sheet, err := press.ReadSheet(path, d.room.Workshop(), spoken()...)
		if err != nil {
			return err
		}
		trial := *d.room.Workshop()
		came, err := trial.TakeSheet(sheet.Rows)
		switch {
		case err != nil:
			return err
		case came.IsEmpty() && len(came.Left) == 0:
			return workshop.Problem{Key: "sheet.nothing"}
		}
		d.proposeSheet(sheet, came)
		return nil
	})
}

// openQuestions says what may stand in a table as the question of a card.
func (d *Desk) openQuestions() string {
	open := d.room.Workshop().OpenPrompts()
	if len(open) == 0 {
		return ""
	}
	for i, key := range open {
		open[i] = d.Say("prompt." + key)
	}
	return d.Say("sheet.questions", strings.Join(open, ", "))
}

// spoken are the words of every language of ours.
func spoken() (all []document.Say) {
	for _, say := range tell.Everywhere() {
		all = append(all, document.Say(say))
	}
	return all
}

// proposeSheet shows what comes of a table, and takes it in if that is right.
func (d *Desk) proposeSheet(sheet document.Sheet, came workshop.SheetDone) {
	content := ui.Column(look.Gap3)
	if said := d.Say.Sheet(d.room.Workshop().Brief, came); said != "" {
		content.Add(ui.NewText(said+".", ui.Body))
	}
	if left := d.Say.LeftOut(came); left != nil {
		list := ui.Column(look.Gap1)
		for _, line := range left {
			list.Add(ui.NewText(line, ui.Body))
		}
		content.Add(list)
	}
	if len(sheet.Ignored) > 0 {
		content.Add(ui.NewText(d.Say("sheet.ignored", strings.Join(sheet.Ignored, ", ")), ui.Soft))
	}
	if came.IsEmpty() {
		content.Add(ui.NewText(d.Say("sheet.nothing-left"), ui.Body))
		ui.NewDialog(d.Window.Canvas(), d.Say("command.sheet"), content, "", d.Say("form.cancel"), nil).Show()
		return
	}
	var dialog *ui.Dialog
	dialog = ui.NewDialog(d.Window.Canvas(), d.Say("command.sheet"), content, d.Say("sheet.take"), d.Say("form.cancel"), func() bool {
		err := d.putSheet(sheet.Rows)
		dialog.Fail(d.Say.Problem(err))
		return err == nil
	})
	dialog.ShowReady()
}

// putSheet takes in the rows of a table, as one change.
func (d *Desk) putSheet(rows []workshop.SheetRow) error {
	var came workshop.SheetDone
	d.past.Take(storage.WhyMerge)
	err := d.change("sheet.take", func(w *workshop.Workshop) (err error) {
		came, err = w.TakeSheet(rows)
		return err
	})
	if err == nil {
		d.frame.notice.Set(d.Say("sheet.done", d.Say.Sheet(d.room.Workshop().Brief, came)), ui.ToneGood)
	}
	return err
}
