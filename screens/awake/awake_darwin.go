package awake

import (
	"errors"
	"os"
	"os/exec"
	"strconv"
)

// keep starts the program that macOS has for this. It ends with Accord, even
// if that is killed.
func keep() (release func(), err error) {
	c := exec.Command("caffeinate", "-d", "-i", "-m", "-w", strconv.Itoa(os.Getpid()))
	if err := c.Start(); err != nil {
		return nil, err
	}
	return func() { _ = errors.Join(c.Process.Kill(), c.Wait()) }, nil // killed, it says so: that is no news
}
