package storage

import (
	"os"
	"strings"
)

// placeOf asks the table of what is mounted, the last and longest entry of
// which is the one that counts.
func placeOf(path string) error {
	table, err := os.ReadFile("/proc/self/mounts")
	if err != nil {
		return nil // then nobody knows
	}
	return mountedAs(path, string(table))
}

// mountedAs finds a path in a table of mounts: a line each, with what is
// mounted, where, and as what kind.
func mountedAs(path, table string) (problem error) {
	longest := 0
	for line := range strings.Lines(table) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			continue
		}
		at := strings.NewReplacer(`\040`, " ", `\011`, "\t", `\134`, `\`).Replace(fields[1])
		if len(at) < longest || !isBelow(path, at) {
			continue
		}
		longest, problem = len(at), problemOfKind(fields[2])
	}
	return problem
}

func problemOfKind(kind string) error {
	switch strings.TrimSuffix(kind, "4") { // nfs and nfs4
	case "nfs", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs":
		return ErrNetwork
	case "vfat", "exfat":
		return ErrStick
	}
	return nil
}
