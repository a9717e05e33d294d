package wall_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/screens/look"
	"accord/screens/tell"
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
	for _, size := range []fyne.Size{full, {Width: 1280, Height: 720}} {
		for _, mode := range []look.Mode{look.Light, look.Dark, look.Contrast} {
			picture := photographer(t, say, folder, size, mode, 100)
			for name, s := range scenes(t) {
				picture(name, s)
			}
		}
	}
	small := photographer(t, say, folder, fyne.NewSize(240, 135), look.Light, 100)
	large := photographer(t, say, folder, full, look.Light, 140)
	for name, s := range scenes(t) {
		small(name, s)
		large(name+"-140", s)
	}
	for _, text := range []int{100, 140} {
		picture := photographer(t, say, folder, full, look.Light, text)
		for name, view := range crowded() {
			picture(fmt.Sprintf("crowded-%s-%d", strings.NewReplacer(", ", "-", " ", "-").Replace(name), text), crowdedScene(view))
		}
	}
}

// photographer returns what makes a picture of a scene on a wall of a size.
func photographer(t *testing.T, say tell.Say, folder string, size fyne.Size, mode look.Mode, text int) func(string, scene) {
	v := wall.New(say)
	v.SetMode(mode)
	v.SetText(text)
	window := test.NewTempWindow(t, v)
	window.SetPadded(false)
	window.Resize(size)
	return func(name string, s scene) {
		t.Helper()
		v.Set(s.wall)
		v.Tick(s.at)
		file, err := os.Create(filepath.Join(folder, fmt.Sprintf("%s-%v-%s.png", name, size.Width, mode)))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if err := png.Encode(file, window.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
	}
}
