package storage

import "testing"

// A facilitator whose data folder was moved into a cloud is told, for the
// cloud's client may put an older copy in place of a file that is open.
func TestFoldersOfCloudClientsAreKnown(t *testing.T) {
	t.Setenv("OneDrive", "/home/kim/Firm files")
	for path, want := range map[string]bool{
		"/home/kim/.local/share/accord":                  false,
		"/home/kim/Dropbox/accord":                       true,
		"/home/kim/Dropboxing/accord":                    false,
		"/home/kim/OneDrive - Firm/accord":               true,
		"/home/kim/Firm files/accord":                    true,
		"/home/kim/Firm files 2/accord":                  false,
		"/Users/kim/Library/CloudStorage/Box-Box/accord": true,
		"/Users/kim/Library/Application Support/Accord":  false,
		"/Users/kim/Library/Mobile Documents/accord":     true,
		"/home/kim/My Dropbox archive/accord":            false,
	} {
		if got := isSynced(path); got != want {
			t.Errorf("%s: synced is %v, want %v", path, got, want)
		}
	}
}
