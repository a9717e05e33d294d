package awake_test

import (
	"path/filepath"
	"runtime"
	"testing"

	"accord/screens/awake"
)

// Where the system cannot be asked, the facilitator has to be told, and so
// nobody may pretend that the computer stays awake.
func TestASystemThatCannotBeAskedRefuses(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only on Linux can the system be taken away")
	}
	nowhere := "unix:path=" + filepath.Join(t.TempDir(), "nothing")
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", nowhere)
	t.Setenv("DBUS_SYSTEM_BUS_ADDRESS", nowhere)
	release, err := awake.Keep()
	if err == nil || release != nil {
		t.Error("it says that the computer stays awake")
	}
}
