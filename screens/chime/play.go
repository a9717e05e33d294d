//go:build !windows

package chime

import (
	"errors"
	"os"
	"os/exec"
)

// players are the programs that play a file, the usual ones first: macOS has
// the first, and Linux has one of the others.
var players = [][]string{{"afplay"}, {"pw-play"}, {"paplay"}, {"aplay", "-q"}}

// ErrNoPlayer says that nothing here can play a sound.
var ErrNoPlayer = errors.New("no program here plays a sound")

// Play plays the sound and returns when it has ended. It is not to be called
// where windows are drawn.
func Play() error {
	for _, p := range players {
		if _, err := exec.LookPath(p[0]); err == nil {
			return playWith(p)
		}
	}
	return ErrNoPlayer
}

// playWith hands the sound to a program in a file that goes again at once.
func playWith(player []string) (err error) {
	file, err := os.CreateTemp("", "accord-*.wav")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(file.Name())) }()
	if _, err := file.Write(Sound()); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Close(); err != nil {
		return err
	}
	return exec.Command(player[0], append(player[1:], file.Name())...).Run()
}
