package storage

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"accord/workshop"
)

// Problems with files.
var (
	ErrNotWorkshop = workshop.Problem{Key: "file.not-a-workshop"} // some other program made it
	ErrTooNew      = workshop.Problem{Key: "file.too-new"}        // a later version of Accord made it
	ErrDamaged     = workshop.Problem{Key: "file.damaged"}
	ErrInUse       = workshop.Problem{Key: "file.in-use"} // another copy of Accord has it open
	ErrReadOnly    = workshop.Problem{Key: "file.read-only"}
	ErrNoRoom      = workshop.Problem{Key: "file.no-room"}
	ErrNoRights    = workshop.Problem{Key: "file.no-rights"}
	ErrNotFound    = workshop.Problem{Key: "file.not-found"}
	ErrExists      = workshop.Problem{Key: "file.exists"}
	ErrNowhere     = workshop.Problem{Key: "file.nowhere"}                         // the folder it is to stand in does not exist
	ErrNoFolder    = workshop.Problem{Key: "folder.none", Field: "folder"}         // no whole path
	ErrNotFolder   = workshop.Problem{Key: "folder.not-a-folder", Field: "folder"} // a file has its name
	ErrTooLarge    = workshop.Problem{Key: "file.too-large", With: MaxSize >> 20}
	ErrTooSlow     = workshop.Problem{Key: "file.too-slow"}   // it took so long to read that it is not worth waiting
	ErrMoved       = workshop.Problem{Key: "file.moved"}      // deleted or replaced while it was open
	ErrInLibrary   = workshop.Problem{Key: "file.in-library"} // with the title it has there
)

// MaxSize is the largest file that is read, in bytes: several times what
// the largest workshop takes.
const MaxSize = 64 << 20

// explained returns err as the problem people can put right, and otherwise
// as a fault that says what we were doing.
func explained(err error, doing string) error {
	if err == nil {
		return nil
	}
	if _, ok := workshop.AsProblem(err); ok {
		return err
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		if p, ok := problemOf[e.Code()&0xff]; ok { // the low byte is the kind, the rest the detail
			return p
		}
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return ErrTooSlow
	case errors.Is(err, syscall.ENOTDIR):
		return ErrNotFolder
	case errors.Is(err, fs.ErrNotExist), isNoName(err):
		return ErrNotFound
	case errors.Is(err, fs.ErrExist):
		return ErrExists
	case errors.Is(err, syscall.EROFS):
		return ErrReadOnly
	case errors.Is(err, fs.ErrPermission):
		return ErrNoRights
	case isNoRoom(err):
		return ErrNoRoom
	}
	return fmt.Errorf("%s: %w", doing, err)
}

var problemOf = map[int]workshop.Problem{
	sqlite3.SQLITE_NOTADB:    ErrNotWorkshop,
	sqlite3.SQLITE_CORRUPT:   ErrDamaged,
	sqlite3.SQLITE_TOOBIG:    ErrDamaged, // it claims a row larger than a file may be
	sqlite3.SQLITE_BUSY:      ErrInUse,
	sqlite3.SQLITE_LOCKED:    ErrInUse,
	sqlite3.SQLITE_FULL:      ErrNoRoom,
	sqlite3.SQLITE_READONLY:  ErrReadOnly,
	sqlite3.SQLITE_CANTOPEN:  ErrReadOnly, // the file is there, so it is its companion that cannot be made
	sqlite3.SQLITE_PERM:      ErrNoRights,
	sqlite3.SQLITE_INTERRUPT: ErrTooSlow,
	sqlite3.SQLITE_AUTH:      ErrNotWorkshop, // it would have had us do more than read
}

// isNoRoom reports whether a disk or a quota is full.
func isNoRoom(err error) bool {
	var code syscall.Errno
	if !errors.As(err, &code) {
		return false
	}
	if runtime.GOOS == "windows" {
		return code == 39 || code == 112 // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
	}
	return code == syscall.ENOSPC || code == syscall.EDQUOT
}

// isNoName reports whether a system does not take a path for the name of a
// file: it is too long, has a zero in it, or leads in a circle.
func isNoName(err error) bool {
	return errors.Is(err, syscall.ENAMETOOLONG) || errors.Is(err, syscall.ELOOP) || errors.Is(err, syscall.EINVAL)
}
