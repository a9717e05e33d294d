//go:build !linux

package disk

import "os"

// syncData has what was written to a file last.
func syncData(f *os.File) error { return f.Sync() }
