package uitest

import "fyne.io/fyne/v2"

// Later puts what [fyne.Do] is handed off until something is over, as the
// window does between two keys.
func Later(something func()) {
	app := fyne.CurrentApp()
	late := &late{App: app}
	fyne.SetCurrentApp(late)
	defer func() {
		fyne.SetCurrentApp(app)
		for _, do := range late.putOff {
			do()
		}
	}()
	something()
}

// late is an app that notes what is to be done later.
type late struct {
	fyne.App
	putOff []func()
}

func (l *late) Driver() fyne.Driver { return lateDriver{l.App.Driver(), l} }

type lateDriver struct {
	fyne.Driver
	late *late
}

func (d lateDriver) DoFromGoroutine(do func(), _ bool) { d.late.putOff = append(d.late.putOff, do) }
