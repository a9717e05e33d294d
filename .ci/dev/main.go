// Command dev sets up a fresh machine, then starts Accord or tests it:
//
//	go run ./.ci/dev start   install what is missing, build, start Accord
//	go run ./.ci/dev test    install what is missing, run every test
//	go run ./.ci/dev long    kill, cut the power and fill the disk thousands of times; print what was lost
//
// It needs Go and git and nothing else: standard library only, so that it
// builds in seconds and without a C compiler.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	var err error
	switch {
	case len(os.Args) >= 2 && os.Args[1] == "start":
		err = start(os.Args[2:])
	case len(os.Args) == 2 && os.Args[1] == "test":
		err = test()
	case len(os.Args) == 2 && os.Args[1] == "long":
		err = long()
	default:
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/dev start [FILE] | test | long")
		os.Exit(2)
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "dev:", err)
		os.Exit(1)
	}
}

// say tells what happens next, so that nobody wonders about a silent minute.
func say(format string, with ...any) { fmt.Printf("dev: "+format+"\n", with...) }

// run runs a command in the open.
func run(name string, args ...string) error { return runWith(nil, name, args...) }

// runWith is run with more environment.
func runWith(env []string, name string, args ...string) error {
	c := exec.Command(name, args...)
	c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
	c.Env = append(os.Environ(), env...)
	return c.Run()
}
