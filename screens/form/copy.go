package form

import (
	"accord/screens/look"
	"accord/screens/ui"
)

// Copy asks where a copy of a workshop is saved, and whether it is sealed. Save
// makes it; the words that open a sealed one are shown once. Done is told its
// path.
func (a Asker) Copy(title, folder string, save func(folder string, sealed bool) (path, words string, err error), done func(path string)) {
	a.Fill(Form{
		Title: a.Say("copy.title", title),
		Fields: []Field{
			{Key: "folder", Label: a.Say("copy.folder"), Value: folder, Kind: Folder},
			{Key: "sealed", Label: a.Say("copy.who"), Value: "no", Kind: Choice, Options: []ui.Option{
				{Key: "no", Label: a.Say("copy.open")}, {Key: "yes", Label: a.Say("copy.sealed")},
			}},
		},
		Save: a.Say("copy.yes"),
	}, func(v map[string]string) error {
		path, words, err := save(v["folder"], v["sealed"] == "yes")
		if err != nil {
			return err
		}
		if words != "" {
			a.showWords(path, words)
		}
		done(path)
		return nil
	})
}

// showWords shows the words that open a sealed copy. Nobody can show them
// again.
func (a Asker) showWords(path, words string) {
	ui.NewDialog(a.Window.Canvas(), a.Say("copy.words"), ui.Column(look.Gap4,
		ui.NewText(a.Say("copy.words-how", path), ui.Body),
		ui.Tint(look.Script, ui.NewText(words, ui.Style{Size: 24, Bold: true})),
	), "", a.Say("copy.words-noted"), nil).Show()
}
