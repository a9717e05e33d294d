package uitest

import (
	"testing"

	"fyne.io/fyne/v2"
)

// Repaints returns the objects that something asks to be painted again. A
// window in which there is none is not drawn anew.
func Repaints(t testing.TB, something func()) []fyne.CanvasObject {
	t.Helper()
	app := fyne.CurrentApp()
	noted := &noted{App: app}
	fyne.SetCurrentApp(noted)
	defer fyne.SetCurrentApp(app)
	something()
	return noted.repainted
}

// noted is an app that notes what is to be painted again.
type noted struct {
	fyne.App
	repainted []fyne.CanvasObject
}

func (n *noted) Driver() fyne.Driver { return notedDriver{n.App.Driver(), n} }

type notedDriver struct {
	fyne.Driver
	noted *noted
}

// CanvasForObject is what an object asks for to be painted.
func (d notedDriver) CanvasForObject(o fyne.CanvasObject) fyne.Canvas {
	return notedCanvas{d.Driver.CanvasForObject(o), o, d.noted}
}

type notedCanvas struct {
	fyne.Canvas
	asked fyne.CanvasObject
	noted *noted
}

func (c notedCanvas) Refresh(o fyne.CanvasObject) {
	c.SetDirty()
	c.Canvas.Refresh(o)
}

// SetDirty is what an object that was moved calls.
func (c notedCanvas) SetDirty() { c.noted.repainted = append(c.noted.repainted, c.asked) }
