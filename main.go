// Accord guides a facilitator through a joint workshop of a sales and a
// marketing team, in one room, on one laptop, without a network.
//
// With no argument or with a file it opens its window. With a command such
// as "accord export" it does its work without one: see package terminal.
package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"runtime/debug"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"accord/assets"
	"accord/screens"
	"accord/screens/logbook"
	"accord/screens/terminal"
	"accord/storage"
)

// version is what this build calls itself. FyneApp.toml says the same.
const version = "0.1.0"

func main() {
	if terminal.Is(os.Args[1:]) {
		os.Exit(terminal.Run(os.Args[1:], os.Stdout, os.Stderr, build(), screens.Keys))
	}
	if err := open(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "accord:", err)
		os.Exit(1)
	}
}

// errNoDisplay is what people read who start a window where there is none.
// It stands here because the sentences of the window cannot be shown.
var errNoDisplay = errors.New("there is no display here for a window; see accord help for what works without one")

// open shows the window and returns when it is closed.
func open(files []string) error {
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		return errNoDisplay
	}
	library, err := storage.NewLibrary("")
	if err != nil {
		return err
	}
	if !library.Claim() && len(files) == 0 && library.Knock() {
		return nil // the window that is open already is in front
	}
	book := logbook.Open(library.Folder())
	book.Listen()
	slog.Info("begin", "version", version)
	app.SetMetadata(fyne.AppMetadata{
		ID:         "app.accord.desk",
		Name:       "Accord",
		Version:    version,
		Icon:       fyne.NewStaticResource("accord.png", assets.Icon),
		Migrations: map[string]bool{"fyneDo": true},
	})
	accord, err := screens.New(app.New(), library, screens.Build{Version: build(), Book: book})
	if err != nil {
		return err
	}
	accord.Run(files)
	slog.Info("end")
	return book.Close()
}

// build returns the version and, if it is known, the commit it was built from.
func build() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return version + " (" + s.Value[:12] + ")"
		}
	}
	return version
}
