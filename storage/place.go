package storage

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"accord/workshop"
)

// Places that do workshops no good. A folder for data of this computer's apps
// is in none of them, but somebody may have moved it.
var (
	ErrSynced  = workshop.Problem{Key: "place.synced"}  // a cloud client may change files while they are open
	ErrNetwork = workshop.Problem{Key: "place.network"} // the network may be away, and its locks are not to be trusted
	ErrStick   = workshop.Problem{Key: "place.stick"}   // may be pulled out, and often says too early that it has written
)

// Place returns what is wrong with the place where the library is, or nil.
func (l *Library) Place() error {
	path, err := filepath.EvalSymlinks(l.folder)
	if err != nil {
		path = l.folder
	}
	if isSynced(path) {
		return ErrSynced
	}
	return explained(placeOf(path), "look where the library is")
}

// clouds are how the folders of cloud clients are called, or begin to be:
// "OneDrive - Firm" is one.
var clouds = []string{"OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "iCloudDrive", "CloudStorage", "Mobile Documents"}

// isSynced reports whether a path leads through the folder of a cloud client.
func isSynced(path string) bool {
	for _, name := range []string{"OneDrive", "OneDriveConsumer", "OneDriveCommercial"} { // where Windows says it is
		if root := os.Getenv(name); root != "" && isBelow(path, root) {
			return true
		}
	}
	return slices.ContainsFunc(strings.Split(filepath.ToSlash(path), "/"), func(part string) bool {
		return slices.ContainsFunc(clouds, func(cloud string) bool {
			rest, is := strings.CutPrefix(part, cloud)
			return is && (rest == "" || strings.HasPrefix(rest, " "))
		})
	})
}

// isBelow reports whether a path is in a folder, or in one of its folders.
func isBelow(path, folder string) bool {
	way, err := filepath.Rel(folder, path)
	return err == nil && way != ".." && !strings.HasPrefix(way, ".."+string(filepath.Separator))
}
