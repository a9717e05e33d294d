package chime

import (
	"syscall"
	"unsafe"
)

// playSound is PlaySoundW of the Windows multimedia library.
var playSound = syscall.NewLazyDLL("winmm.dll").NewProc("PlaySoundW")

// inMemory says that the sound is handed over and not named; without another
// flag the call returns when the sound has ended.
const inMemory = 0x0004

// Play plays the sound and returns when it has ended. It is not to be called
// where windows are drawn.
func Play() error {
	sound := Sound()
	if played, _, err := playSound.Call(uintptr(unsafe.Pointer(&sound[0])), 0, inMemory); played == 0 {
		return err
	}
	return nil
}
