package wall_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"accord/screens/look"
	"accord/screens/wall"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestPictures writes a picture of every view into the folder that PICTURES
// names, for people to look at.
func TestPictures(t *testing.T) {
	folder := os.Getenv("PICTURES")
	if folder == "" {
		t.Skip("PICTURES names no folder")
	}
	say := begin(t)
	for _, size := range []fyne.Size{{Width: 1920, Height: 1080}, {Width: 1280, Height: 720}, {Width: 240, Height: 135}} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			v := wall.New(say)
			v.SetMode(mode)
			window := test.NewTempWindow(t, v)
			window.SetPadded(false)
			window.Resize(size)
			for name, s := range scenes(t) {
				v.Set(s.wall)
				v.Tick(s.at)
				file, err := os.Create(filepath.Join(folder, fmt.Sprintf("%s-%v-%s.png", name, size.Width, mode)))
				if err != nil {
					t.Fatal(err)
				}
				if err := png.Encode(file, window.Canvas().Capture()); err != nil {
					t.Fatal(err)
				}
				if err := file.Close(); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
