package main

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// start builds Accord and starts it, on an invisible screen if there is no
// other.
func start(args []string) error {
	exe, err := build()
	if err != nil {
		return err
	}
	if hasScreen() {
		say("starting %s", exe)
		return run(exe, args...)
	}
	say("there is no screen here, so Accord runs on an invisible one")
	if err := needCommands(func(p packager) string { return p.screen }, "xvfb-run", "Xvfb"); err != nil {
		return err
	}
	return onInvisibleScreen(exe, args...)
}

// build compiles Accord into bin/ and returns its path.
func build() (exe string, err error) {
	if err := needBuild(); err != nil {
		return "", err
	}
	exe = filepath.Join("bin", "accord")
	if runtime.GOOS == "windows" {
		exe += ".exe"
	}
	if exe, err = filepath.Abs(exe); err != nil {
		return "", err
	}
	say("building; the first time takes two to seven minutes, then seconds")
	began := time.Now()
	if err := withCompiler("go", "build", "-tags", "migrated_fynedo", "-o", exe, "."); err != nil {
		return "", err
	}
	say("built in %.0f s", time.Since(began).Seconds())
	return exe, nil
}

// withCompiler runs a command that may compile C.
func withCompiler(name string, args ...string) error {
	return runWith([]string{"CGO_ENABLED=1", "CC=" + compiler()}, name, args...)
}

// onInvisibleScreen runs a command in a private X display.
func onInvisibleScreen(command string, args ...string) error {
	screen := []string{"-a", "-s", "-screen 0 1366x768x24 -nolisten tcp", command}
	return runWith([]string{"LIBGL_ALWAYS_SOFTWARE=1"}, "xvfb-run", append(screen, args...)...)
}

func hasScreen() bool {
	return runtime.GOOS != "linux" || os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
