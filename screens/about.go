package screens

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"accord/assets"
	"accord/screens/desk"
	"accord/screens/form"
	"accord/screens/logbook"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"

	"fyne.io/fyne/v2"
)

// about says what Accord is and what it is made of, and leads to its log.
func (a *Accord) about() {
	say := a.say
	var dialog *ui.Dialog
	leave := func(do func()) func() { return func() { dialog.Cancel(); do() } }
	dialog = ui.NewDialog(a.window.Canvas(), say("about.title"), ui.Column(look.Gap4,
		ui.NewText(say("about.version", a.build.Version), ui.Body),
		ui.NewText(say("about.log"), ui.Body),
		ui.Flow(look.Gap2,
			ui.NewButton(say("about.show-log"), ui.Plain, func() { a.showFolder(a.build.Book.Folder()) }),
			ui.NewButton(say("about.report"), ui.Plain, leave(a.report)),
		),
		ui.NewText(say("about.made-of"), ui.Body),
		ui.Row(look.Gap2, ui.NewButton(say("about.licences"), ui.Plain, func() { dialog.Fail(say.Problem(a.licences())) })),
		ui.NewText(strings.Join(assets.Parts(), "\n"), ui.Note),
	), "", say("about.close"), nil)
	dialog.Show()
}

// licences writes the licences in full into a file and shows it.
func (a *Accord) licences() error {
	path := filepath.Join(a.library.Folder(), "licences.txt")
	err := storage.WriteFile(path, func(to io.Writer) error { _, err := io.WriteString(to, assets.Licences); return err })
	if err == nil {
		a.showFolder(path)
	}
	return err
}

// report shows what would be handed to people who help, and saves it where
// that is wanted.
func (a *Accord) report() {
	say, text := a.say, a.build.Book.Report(a.facts())
	form.Asker{Window: a.window, Say: say, Now: a.now}.Fill(form.Form{
		Title:  say("report.title"),
		Fields: []form.Field{{Key: "folder", Label: say("report.folder"), Value: storage.Outbox(), Kind: form.Folder}},
		Save:   say("report.save"),
		Below:  ui.Column(look.Gap2, ui.NewText(say("report.read"), ui.Body), ui.NewText(text, ui.Note)),
	}, func(v map[string]string) error {
		if err := storage.MakeFolder(v["folder"]); err != nil {
			return err
		}
		path := storage.FreeName(filepath.Join(v["folder"], say("report.file")+".txt"))
		if err := storage.WriteFile(path, func(to io.Writer) error { _, err := io.WriteString(to, text); return err }); err != nil {
			return err
		}
		a.showFolder(v["folder"])
		return nil
	})
}

// facts are what a report says of this computer and this library.
func (a *Accord) facts() logbook.Facts {
	canvas := a.window.Canvas()
	f := logbook.Facts{Version: a.build.Version, Settings: a.settings, Displays: []string{displayed(canvas)}}
	list, err := a.library.List()
	if err != nil {
		f.Unread = append(f.Unread, err)
	}
	f.Library = len(list)
	for _, s := range list {
		if s.Problem != nil {
			f.Unread = append(f.Unread, s.Problem)
		}
	}
	if d, ok := a.screen.(*desk.Desk); ok {
		f.Open = d.Workshop()
	}
	return f
}

func displayed(c fyne.Canvas) string {
	size := c.Size()
	return fmt.Sprintf("window %.0f x %.0f at %.2f", size.Width, size.Height, c.Scale())
}
