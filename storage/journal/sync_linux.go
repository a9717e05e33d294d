package journal

import (
	"os"
	"syscall"
)

// syncData has what was written to a file last. When it was written, which a
// full sync would note as well, is of no use to anybody.
func syncData(f *os.File) error { return syscall.Fdatasync(int(f.Fd())) }
