package storage

import "testing"

// A library on a share or a stick is said to be on one; the longest mount
// counts, and one mounted later over another.
func TestMountsTellSharesAndSticks(t *testing.T) {
	const table = `/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sda2 /home/kim ext4 rw 0 0
/dev/sdb1 /media/kim/My\040stick vfat rw 0 0
//server/share /mnt/over cifs rw 0 0
/dev/sda3 /mnt/over ext4 rw 0 0
`
	for path, want := range map[string]error{
		"/var/accord":                nil,
		"/home/lee/accord":           ErrNetwork,
		"/home/kim/accord":           nil,
		"/home/kimberly/accord":      ErrNetwork,
		"/media/kim/My stick/accord": ErrStick,
		"/mnt/over/accord":           nil,
	} {
		if got := mountedAs(path, table); got != want {
			t.Errorf("%s: %v, want %v", path, got, want)
		}
	}
}
