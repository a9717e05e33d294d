package ui

import (
	"accord/assets"
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

var icon = fyne.NewStaticResource("accord.png", assets.Icon)

// NewBrand returns the app's picture and name, for the head of a rail.
func NewBrand(name string) fyne.CanvasObject {
	picture := canvas.NewImageFromResource(icon)
	picture.FillMode = canvas.ImageFillContain
	return Row(look.Gap2, Fixed(28, 28, picture), NewLine(name, Style{Size: look.SizeTitle, Color: look.RailBold, Bold: true}))
}
