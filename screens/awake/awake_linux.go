package awake

import (
	"errors"
	"syscall"

	"github.com/godbus/dbus/v5"
)

// keep asks the session to leave its screens on, and the system not to sleep.
// Either of the two is enough on most desktops, so one may be missing.
func keep() (release func(), err error) {
	screens, noScreens := keepScreens()
	system, noSystem := keepSystem()
	if noScreens != nil && noSystem != nil {
		return nil, errors.Join(noScreens, noSystem)
	}
	return func() {
		screens()
		system()
	}, nil
}

// keepScreens asks by the interface that every Linux desktop has for players
// of films.
func keepScreens() (release func(), err error) {
	bus, err := dbus.ConnectSessionBus()
	if err != nil {
		return func() {}, err
	}
	saver := bus.Object("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver")
	var cookie uint32
	if err := saver.Call("org.freedesktop.ScreenSaver.Inhibit", 0, "Accord", why).Store(&cookie); err != nil {
		return func() {}, errors.Join(err, bus.Close())
	}
	return func() { _ = bus.Close() }, nil // the desktop forgets what a closed connection asked for
}

// keepSystem takes a lock that holds for as long as its file is open.
func keepSystem() (release func(), err error) {
	bus, err := dbus.ConnectSystemBus()
	if err != nil {
		return func() {}, err
	}
	defer bus.Close()
	login := bus.Object("org.freedesktop.login1", "/org/freedesktop/login1")
	var lock dbus.UnixFD
	if err := login.Call("org.freedesktop.login1.Manager.Inhibit", 0, "idle:sleep", "Accord", why, "block").Store(&lock); err != nil {
		return func() {}, err
	}
	return func() { _ = syscall.Close(int(lock)) }, nil
}
