package storage

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// DefaultFolder returns where the workshops of the person at this computer
// are kept: the folder for data that belongs to an app and to one machine,
// which cloud clients leave alone. ACCORD_HOME names another.
func DefaultFolder() (string, error) {
	if home := os.Getenv("ACCORD_HOME"); home != "" {
		return filepath.Abs(home)
	}
	switch runtime.GOOS {
	case "windows":
		if local := os.Getenv("LOCALAPPDATA"); local != "" {
			return filepath.Join(local, "Accord"), nil
		}
		return "", errors.New("LOCALAPPDATA is not set")
	case "darwin":
		return inHome("Library", "Application Support", "Accord")
	}
	if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) { // a relative one is to be ignored, says its standard
		return filepath.Join(data, "accord"), nil
	}
	return inHome(".local", "share", "accord")
}

func inHome(parts ...string) (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(append([]string{home}, parts...)...), nil
}
