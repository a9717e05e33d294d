package storage_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"unsafe"

	"modernc.org/libc"
	sqlite3 "modernc.org/sqlite/lib"

	"accord/storage/disk"
)

// What SQLite does to the disk it does through a table of functions, its VFS.
// The shim puts others in front of some of them, which show each step to
// disk.Watch first, as package disk does with what we do ourselves.
var shim struct {
	tls    *libc.TLS
	below  uintptr // the VFS that does the work
	above  uintptr // a copy of it with our functions
	mu     sync.Mutex
	tables map[uintptr]uintptr // tables of functions of a file, and our copies of them
	files  map[uintptr]*shimFile
}

type shimFile struct {
	path    string
	lasting bool // the name is on disk, as far as SQLite cares
	below   *sqlite3.Tsqlite3_io_methods
}

// watch has everything that is done to the disk shown to see, until the test
// ends or the function it returns is called.
func watch(t testing.TB, see func(disk.Step) error) (stop func()) {
	disk.Watch = see
	stop = func() { disk.Watch = nil }
	t.Cleanup(stop)
	return stop
}

// layShim puts the shim in front of every file that is opened from now on.
func layShim() {
	shim.tls = libc.NewTLS()
	shim.tables, shim.files = make(map[uintptr]uintptr), make(map[uintptr]*shimFile)
	shim.below = sqlite3.Xsqlite3_vfs_find(shim.tls, 0)
	vfs := copied[sqlite3.Tsqlite3_vfs](&shim.above, shim.below)
	name, err := libc.CString("shim")
	if err != nil {
		panic(err)
	}
	vfs.FzName, vfs.FpNext = name, 0
	put(&vfs.FxOpen, shimOpen)
	put(&vfs.FxDelete, shimDelete)
	if rc := sqlite3.Xsqlite3_vfs_register(shim.tls, shim.above, 1); rc != 0 {
		panic(rc)
	}
}

// copied makes a copy of what is at an address in memory that Go leaves alone.
func copied[T any](to *uintptr, from uintptr) *T {
	old := at[T](from)
	*to = libc.Xmalloc(shim.tls, libc.Tsize_t(unsafe.Sizeof(*old)))
	*at[T](*to) = *old
	return at[T](*to)
}

func at[T any](address uintptr) *T { return *(**T)(unsafe.Pointer(&address)) }

// put and call are how Go functions get into C's tables and out of them.
func put[F any](to *uintptr, f F) { *(*F)(unsafe.Pointer(to)) = f }

func call[F any](from uintptr) F { return *(*F)(unsafe.Pointer(&struct{ uintptr }{from})) }

type (
	openFunc     = func(*libc.TLS, uintptr, uintptr, uintptr, int32, uintptr) int32
	deleteFunc   = func(*libc.TLS, uintptr, uintptr, int32) int32
	writeFunc    = func(*libc.TLS, uintptr, uintptr, int32, int64) int32
	truncateFunc = func(*libc.TLS, uintptr, int64) int32
	syncFunc     = func(*libc.TLS, uintptr, int32) int32
	closeFunc    = func(*libc.TLS, uintptr) int32
)

// ask shows steps to whoever watches. An answer is a full disk to SQLite.
func ask(steps ...disk.Step) int32 {
	for _, s := range steps {
		if disk.Watch != nil && disk.Watch(s) != nil {
			return sqlite3.SQLITE_FULL
		}
	}
	return sqlite3.SQLITE_OK
}

func shimOpen(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32 {
	open := call[openFunc](at[sqlite3.Tsqlite3_vfs](shim.below).FxOpen)
	if name == 0 {
		return open(tls, vfs, name, file, flags, out) // a file without a name is in nobody's way
	}
	f := &shimFile{path: libc.GoString(name), lasting: true}
	if _, err := os.Lstat(f.path); err != nil && flags&sqlite3.SQLITE_OPEN_CREATE != 0 {
		f.lasting = flags&(sqlite3.SQLITE_OPEN_MAIN_JOURNAL|sqlite3.SQLITE_OPEN_WAL) == 0
		if rc := ask(disk.Step{Kind: disk.Make, Path: f.path}); rc != 0 {
			return rc
		}
	}
	if rc := open(tls, vfs, name, file, flags, out); rc != 0 {
		return rc
	}
	methods := &at[sqlite3.Tsqlite3_file](file).FpMethods
	f.below = at[sqlite3.Tsqlite3_io_methods](*methods)
	shim.mu.Lock()
	defer shim.mu.Unlock()
	above, known := shim.tables[*methods]
	if !known {
		m := copied[sqlite3.Tsqlite3_io_methods](&above, *methods)
		put(&m.FxWrite, shimWrite)
		put(&m.FxTruncate, shimTruncate)
		put(&m.FxSync, shimSync)
		put(&m.FxClose, shimClose)
		shim.tables[*methods] = above
	}
	shim.files[file] = f
	*methods = above
	return sqlite3.SQLITE_OK
}

func shimDelete(tls *libc.TLS, vfs, name uintptr, lasting int32) int32 {
	path := libc.GoString(name)
	if _, err := os.Lstat(path); err == nil {
		if rc := ask(disk.Step{Kind: disk.Remove, Path: path}); rc != 0 {
			return sqlite3.SQLITE_IOERR_DELETE
		}
		if lasting != 0 {
			_ = ask(disk.Step{Kind: disk.SyncFolder, Path: filepath.Dir(path)})
		}
	}
	return call[deleteFunc](at[sqlite3.Tsqlite3_vfs](shim.below).FxDelete)(tls, vfs, name, lasting)
}

func shimmed(file uintptr) *shimFile {
	shim.mu.Lock()
	defer shim.mu.Unlock()
	return shim.files[file]
}

func shimWrite(tls *libc.TLS, file, data uintptr, size int32, where int64) int32 {
	f := shimmed(file)
	text := unsafe.Slice(at[byte](data), size)
	if rc := ask(disk.Step{Kind: disk.Write, Path: f.path, At: where, Data: text}); rc != 0 {
		return rc
	}
	return call[writeFunc](f.below.FxWrite)(tls, file, data, size, where)
}

func shimTruncate(tls *libc.TLS, file uintptr, size int64) int32 {
	f := shimmed(file)
	if rc := ask(disk.Step{Kind: disk.Cut, Path: f.path, At: size}); rc != 0 {
		return rc
	}
	return call[truncateFunc](f.below.FxTruncate)(tls, file, size)
}

func shimSync(tls *libc.TLS, file uintptr, flags int32) int32 {
	f := shimmed(file)
	steps := []disk.Step{{Kind: disk.Sync, Path: f.path}}
	if !f.lasting {
		steps = append(steps, disk.Step{Kind: disk.SyncFolder, Path: filepath.Dir(f.path)})
	}
	if rc := ask(steps...); rc != 0 {
		return rc
	}
	f.lasting = true
	return call[syncFunc](f.below.FxSync)(tls, file, flags)
}

func shimClose(tls *libc.TLS, file uintptr) int32 {
	f := shimmed(file)
	shim.mu.Lock()
	delete(shim.files, file)
	shim.mu.Unlock()
	return call[closeFunc](f.below.FxClose)(tls, file)
}
