//go:build !linux && !windows

package storage

import "golang.org/x/sys/unix"

// placeOf asks whether a path is on a disk of this computer.
func placeOf(path string) error {
	var disk unix.Statfs_t
	if err := unix.Statfs(path, &disk); err != nil {
		return err
	}
	if disk.Flags&unix.MNT_LOCAL == 0 {
		return ErrNetwork
	}
	return nil
}
