package disk

import (
	"os"
	"syscall"
)

// syncData has what was written to a file last.
func syncData(f *os.File) error { return syscall.Fdatasync(int(f.Fd())) }
