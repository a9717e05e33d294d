package awake

import (
	"runtime"
	"syscall"
)

var setState = syscall.NewLazyDLL("kernel32.dll").NewProc("SetThreadExecutionState")

// What a thread can ask for.
const (
	continuous = 0x80000000 // until it asks for something else
	system     = 0x00000001 // no sleep
	display    = 0x00000002 // screens stay on
)

// keep asks from a thread of its own, for the answer holds for the thread
// that asked, and what draws the windows asks for things of its own.
func keep() (release func(), err error) {
	done, asked := make(chan struct{}), make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		before, _, err := setState.Call(continuous | system | display)
		if before != 0 {
			err = nil
		}
		asked <- err
		<-done
		setState.Call(continuous)
	}()
	if err := <-asked; err != nil {
		close(done)
		return nil, err
	}
	return func() { close(done) }, nil
}
