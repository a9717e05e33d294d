// Command empty opens a window with nothing in it: what Accord's start is
// measured against.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
)

func main() {
	w := app.NewWithID("app.accord.empty").NewWindow("Empty")
	w.Resize(fyne.NewSize(1366, 768))
	w.ShowAndRun()
}
