package desk

import (
	"bytes"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/logo"
)

// askLogo asks for the client's logo, and shows the one there is.
func (d *Desk) askLogo() {
	f := form.Form{Title: d.Say("command.logo"), Save: d.Say("logo.use"), Below: ui.NewText(d.Say("logo.about"), ui.Soft)}
	if picture := d.room.Workshop().Logo(); picture != nil {
		f.Below = ui.Column(look.Gap3, drawLogo(picture, d.Say("command.logo")), f.Below)
		f.Remove = func() error { return d.change("logo.remove", (*workshop.Workshop).RemoveLogo) }
	}
	field := form.Field{Label: d.Say("logo.file"), Hint: d.Say("logo.file-hint"), Endings: []string{".png", ".jpg", ".jpeg"}}
	d.ask.File(f, field, func(path string) error {
		picture, err := logo.Read(path)
		if err != nil {
			return err
		}
		return d.change("logo.set", func(w *workshop.Workshop) error { return w.SetLogo(picture) })
	})
}

// drawLogo shows a logo on white, as it will be on paper.
func drawLogo(picture []byte, name string) fyne.CanvasObject {
	const wide, high = 240, 80
	shown := canvas.NewImageFromReader(bytes.NewReader(picture), name+".png")
	shown.FillMode = canvas.ImageFillContain
	shown.SetMinSize(fyne.NewSize(wide, high))
	paper := canvas.NewRectangle(color.White)
	paper.CornerRadius = look.Radius
	return container.NewHBox(container.NewStack(paper, container.NewPadded(shown)))
}
