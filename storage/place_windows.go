package storage

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// placeOf asks what kind of drive a path is on.
func placeOf(path string) error {
	if strings.HasPrefix(path, `\\`) {
		return ErrNetwork
	}
	root, err := windows.UTF16PtrFromString(filepath.VolumeName(path) + `\`)
	if err != nil {
		return err
	}
	switch windows.GetDriveType(root) {
	case windows.DRIVE_REMOTE:
		return ErrNetwork
	case windows.DRIVE_REMOVABLE:
		return ErrStick
	}
	return nil
}
