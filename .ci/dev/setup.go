package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// A packager is a Linux package manager and what it calls the things Accord
// needs.
type packager struct {
	command string
	refresh []string // brings its lists up to date; nil: not needed
	install []string
	build   string // to compile and link
	screen  string // an invisible screen
	papers  string // to look into papers and to use the real window as a hand would
}

var packagers = []packager{
	{
		command: "apt-get", refresh: []string{"update"},
		install: []string{"-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends"},
		build: "clang libc6-dev pkgconf libgl-dev libegl-dev libxcursor-dev libxrandr-dev libxinerama-dev libxi-dev" +
			" libxxf86vm-dev libwayland-dev libxkbcommon-dev",
		screen: "xvfb xauth libgl1-mesa-dri",
		papers: "poppler-utils qpdf xdotool",
	},
	{
		command: "dnf", install: []string{"install", "-y"},
		build: "clang pkgconf-pkg-config libXcursor-devel libXrandr-devel mesa-libGL-devel mesa-libEGL-devel libXi-devel" +
			" libXinerama-devel libXxf86vm-devel wayland-devel libxkbcommon-devel",
		screen: "xorg-x11-server-Xvfb xorg-x11-xauth mesa-dri-drivers",
		papers: "poppler-utils qpdf xdotool",
	},
	{
		command: "zypper", install: []string{"--non-interactive", "install"},
		build: "clang pkgconf-pkg-config libXcursor-devel libXrandr-devel Mesa-libGL-devel Mesa-libEGL-devel libXi-devel" +
			" libXinerama-devel libXxf86vm-devel wayland-devel libxkbcommon-devel",
		screen: "xorg-x11-server-Xvfb xauth Mesa-dri",
		papers: "poppler-tools qpdf xdotool",
	},
	{
		command: "pacman", install: []string{"-S", "--needed", "--noconfirm"},
		build:  "clang pkgconf libglvnd libxcursor libxrandr libxinerama libxi libxxf86vm wayland libxkbcommon",
		screen: "xorg-server-xvfb xorg-xauth mesa",
		papers: "poppler qpdf xdotool",
	},
}

// probe includes what the toolkit's window needs, so that compiling it tells
// whether a build can work, in less than a second.
const probe = `#include <X11/Xlib.h>
#include <X11/Xcursor/Xcursor.h>
#include <X11/extensions/Xrandr.h>
#include <X11/extensions/Xinerama.h>
#include <X11/extensions/XInput2.h>
#include <GL/gl.h>
#include <EGL/egl.h>
#include <wayland-client-core.h>
#include <xkbcommon/xkbcommon.h>
int main(void) { return 0; }
`

// needBuild installs what a build needs, if it cannot be done here yet.
func needBuild() error {
	why := buildable()
	if why == nil {
		return nil
	}
	say("Accord cannot be built here yet: %v", why)
	switch runtime.GOOS {
	case "darwin":
		say("asking macOS for its command line tools; run this again when they are installed")
		return run("xcode-select", "--install")
	case "windows":
		return errors.New("install a C compiler, such as WinLibs, then run this again")
	}
	if err := install(func(p packager) string { return p.build }); err != nil {
		return err
	}
	if why := buildable(); why != nil {
		return fmt.Errorf("still cannot build: %w", why)
	}
	return nil
}

// needCommands installs packages unless all of the commands are there.
func needCommands(packages func(packager) string, commands ...string) error {
	for _, c := range commands {
		if _, err := exec.LookPath(c); err != nil {
			say("%s is missing", c)
			return install(packages)
		}
	}
	return nil
}

// buildable reports why Accord could not be built here, nil if it can.
func buildable() error {
	cc := compiler()
	if cc == "" {
		return errors.New("there is no C compiler")
	}
	if runtime.GOOS != "linux" {
		return nil
	}
	if exec.Command("pkg-config", "--exists", "gl").Run() != nil {
		return errors.New("pkg-config or the OpenGL headers are missing")
	}
	c := exec.Command(cc, "-x", "c", "-", "-o", os.DevNull,
		"-lGL", "-lX11", "-lXrandr", "-lXxf86vm", "-lXi", "-lXcursor", "-lXinerama", "-lwayland-client", "-lxkbcommon")
	c.Stdin = strings.NewReader(probe)
	if out, err := c.CombinedOutput(); err != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
		return fmt.Errorf("headers or libraries are missing: %s", first)
	}
	return nil
}

// compiler chooses the C compiler: clang where there is one, for it compiles
// the OpenGL bindings nine times as fast as gcc does.
func compiler() string {
	for _, cc := range []string{os.Getenv("CC"), "clang", "gcc", "cc"} {
		if _, err := exec.LookPath(cc); cc != "" && err == nil {
			return cc
		}
	}
	return ""
}

// install asks the system's package manager for packages, through sudo
// unless it is ours to command.
func install(packages func(packager) string) error {
	for _, p := range packagers {
		if _, err := exec.LookPath(p.command); err != nil {
			continue
		}
		var steps [][]string
		if p.refresh != nil {
			steps = append(steps, append([]string{p.command}, p.refresh...))
		}
		steps = append(steps, append(append([]string{p.command}, p.install...), strings.Fields(packages(p))...))
		for _, step := range steps {
			if os.Geteuid() != 0 {
				step = append([]string{"sudo"}, step...)
			}
			say("%s", strings.Join(step, " "))
			if err := runWith([]string{"DEBIAN_FRONTEND=noninteractive"}, step[0], step[1:]...); err != nil {
				return fmt.Errorf("%s: %w", strings.Join(step, " "), err)
			}
		}
		return nil
	}
	return errors.New("no package manager known here; install a C compiler, pkg-config and the headers of X11, Wayland and OpenGL")
}
