package main

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// test runs every test: first what needs nothing but Go, then what needs a
// C compiler, then Accord itself in a real window.
func test() error {
	for _, step := range []struct {
		about string
		do    func() error
	}{
		{"format and vet", tidy},
		{"every test that needs no display", quick},
		{"the race detector on what keeps the data", race},
		{"known weaknesses of what Accord is made of", weaknesses},
		{"the real window", window},
	} {
		say("testing: %s", step.about)
		if err := step.do(); err != nil {
			return fmt.Errorf("%s: %w", step.about, err)
		}
	}
	say("every test passed")
	return nil
}

// tidy checks the format of the source and lets vet look for mistakes, also in
// what only a build for a screen reader holds.
func tidy() error {
	out, err := exec.Command("gofmt", "-l", "main.go", "main_test.go", "workshop", "storage", "screens", "assets", ".ci").Output()
	if err != nil {
		return err
	}
	if files := strings.TrimSpace(string(out)); files != "" {
		return fmt.Errorf("not formatted by gofmt: %s", strings.ReplaceAll(files, "\n", ", "))
	}
	if err := headless("go", "vet", "-tags", "ci,migrated_fynedo,accessibility", "./screens/..."); err != nil {
		return err
	}
	return headless("go", "vet", "-tags", "ci,migrated_fynedo", "./...", "./.ci/dev", "./.ci/window", "./.ci/window/empty")
}

// quick runs the suite that needs neither a C compiler nor a display. The
// papers are looked into with the tools of the system.
func quick() error {
	if runtime.GOOS == "linux" {
		if err := needCommands(func(p packager) string { return p.papers }, "pdftotext", "qpdf", "xdotool"); err != nil {
			return err
		}
	}
	return headless("go", "test", "-timeout=30m", "-tags", "ci,migrated_fynedo", "./...")
}

// alone matches tests of the storage in which nothing happens at the same
// time. Under the race detector SQLite is ten times slower, and they would take
// ten minutes to find nothing.
const alone = "Hostile|Spoiled|Befalls|PowerCut|PowerIsCut|FailsAtAnyStep|DiskIsFull|WithoutAByte|NoBit|Sealed|Migration|DiskThatLies|DamagedFile|Fuzz"

// race runs the tests of the packages that keep data under the race detector.
func race() error {
	if err := needBuild(); err != nil {
		return err
	}
	return withCompiler("go", "test", "-race", "-timeout=30m", "-skip="+alone, "./workshop/...", "./storage/...")
}

// vulncheck is the program that knows weaknesses, in a version that was tried.
const vulncheck = "golang.org/x/vuln/cmd/govulncheck@v1.9.0"

// weaknesses asks whether anything Accord calls is known to be weak. What is
// known is asked from the network, so without one it is left out; VULNDB
// names a copy of it, as an address such as file:///….
func weaknesses() error {
	db := os.Getenv("VULNDB")
	if db == "" {
		db = "https://vuln.go.dev"
		client := http.Client{Timeout: 10 * time.Second}
		answer, err := client.Get(db + "/index/db.json")
		if err == nil {
			err = answer.Body.Close()
		}
		if err != nil || answer.StatusCode != http.StatusOK {
			say("left out: the list of weaknesses at %s cannot be reached", db)
			return nil
		}
	}
	return headless("go", "run", vulncheck, "-db", db, "-tags", "ci,migrated_fynedo", "./...")
}

// window uses Accord as a hand would: see window_test.go in .ci/window.
func window() error {
	if runtime.GOOS != "linux" {
		say("left out: the test of the real window needs Linux")
		return nil
	}
	exe, err := build()
	if err != nil {
		return err
	}
	if err := needCommands(func(p packager) string { return p.screen }, "xvfb-run", "Xvfb"); err != nil {
		return err
	}
	return onInvisibleScreen("go", "test", "-count=1", "-v", "./.ci/window", "-accord", exe)
}

func headless(name string, args ...string) error {
	return runWith([]string{"CGO_ENABLED=0"}, name, args...)
}
