package desk

import (
	"io"
	"path/filepath"

	"accord/screens/command"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/pdf"
)

// handKeys are the keys that mean the same wherever the keyboard is.
var handKeys = []string{"enter", "shift-enter", "tab", "space", "arrows", "digits", "letters", "escape"}

// Keys lists every key of the desk in a language, also where there is no desk.
func Keys(say tell.Say) []document.KeyGroup {
	d := &Desk{Host: Host{Say: say}, commands: command.New(say, nil)}
	d.addCommands()
	return d.keys()
}

// keyCard is one page with every key of the desk.
func (d *Desk) keyCard() document.Document {
	return document.KeyCard(d.keys(), d.Say("language.tag"), document.Say(d.Say))
}

// keys are those of every command, after those of the hands.
func (d *Desk) keys() []document.KeyGroup {
	hand := document.KeyGroup{Name: d.Say("key-card.hand")}
	for _, name := range handKeys {
		hand.Keys = append(hand.Keys, document.Fact{Label: d.Say("key-card." + name), Value: d.Say("key-card." + name + ".does")})
	}
	groups := []document.KeyGroup{hand}
	for _, g := range d.commands.Keys() {
		keys := document.KeyGroup{Name: g.Name}
		for _, l := range g.Lines {
			keys.Keys = append(keys.Keys, document.Fact{Label: l.Hint, Value: l.Label})
		}
		groups = append(groups, keys)
	}
	return groups
}

// makeKeyCard writes the page of keys where the papers go, and opens it.
func (d *Desk) makeKeyCard() {
	folder := d.folder
	if folder == "" {
		folder = storage.Outbox()
	}
	if err := storage.MakeFolder(folder); err != nil {
		d.tell(d.Say.Problem(err))
		return
	}
	path := storage.FreeName(filepath.Join(folder, storage.FileName(d.Say("key-card.file"), ".pdf")))
	paper := d.keyCard()
	paper.Made = d.Now()
	sheet := page.Sheets[d.Settings.PaperSize]
	var err error
	d.Go(func() {
		err = storage.WriteFile(path, func(to io.Writer) error { return pdf.WriteWith(to, paper, sheet, d.Lend) })
	}, func() {
		if err != nil {
			d.tell(d.Say.Problem(err))
			return
		}
		d.frame.notice.Set(d.Say("key-card.done", path), ui.ToneGood)
		if err := d.App.OpenURL(fileURL(filepath.ToSlash(path))); err != nil {
			d.Say.Problem(err) // the notice says where it is
		}
	})
}
