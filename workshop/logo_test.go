package workshop_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"image"
	"image/draw"
	"image/png"
	"testing"

	"accord/workshop"
)

// drawn is a black picture as PNG.
func drawn(t *testing.T, p draw.Image) []byte {
	t.Helper()
	draw.Draw(p, p.Bounds(), image.Black, image.Point{}, draw.Src)
	var b bytes.Buffer
	need(t, png.Encode(&b, p))
	return b.Bytes()
}

func TestAWorkshopHasOneLogoOrNone(t *testing.T) {
	first, second := drawn(t, image.NewRGBA(image.Rect(0, 0, 60, 20))), drawn(t, image.NewRGBA(image.Rect(0, 0, 30, 30)))
	room := workshop.NewRoom(workshop.Example(), keeps)
	if room.Workshop().Logo() != nil {
		t.Fatal("the example has a logo of its own")
	}
	for _, picture := range [][]byte{first, second} {
		need(t, room.Change("logo.set", func(w *workshop.Workshop) error { return w.SetLogo(picture) }))
	}
	if w := room.Workshop(); len(w.Logos) != 1 || !bytes.Equal(w.Logo(), second) {
		t.Fatalf("there are %d logos", len(w.Logos))
	}
	need(t, room.Change("logo.remove", (*workshop.Workshop).RemoveLogo))
	if room.Workshop().Logo() != nil {
		t.Error("the logo is still there")
	}
	need(t, room.Undo())
	if !bytes.Equal(room.Workshop().Logo(), second) {
		t.Error("one undo does not bring the logo back")
	}
}

// A picture from elsewhere is printed only if it is one, and nothing else.
func TestAPictureThatIsNotPlainIsNoLogo(t *testing.T) {
	size := image.Rect(0, 0, 60, 20)
	plain := drawn(t, image.NewRGBA(size))
	for name, picture := range map[string][]byte{
		"nothing":              nil,
		"no picture":           []byte("logo"),
		"cut off":              plain[:len(plain)-4],
		"more behind":          append(bytes.Clone(plain), "<script>"...),
		"see-through":          seeThrough(t, size),
		"of sixteen bits":      drawn(t, image.NewRGBA64(size)),
		"without colours":      drawn(t, image.NewGray(size)),
		"too wide":             drawn(t, image.NewRGBA(image.Rect(0, 0, workshop.LogoWide+1, 20))),
		"too high":             drawn(t, image.NewRGBA(image.Rect(0, 0, 20, workshop.LogoHigh+1))),
		"with broken contents": bytes.Replace(plain, []byte("IDAT"), []byte("IDAT\xFF"), 1),
	} {
		w := workshop.Example()
		if err := w.SetLogo(picture); !errors.Is(err, workshop.ErrNoLogo) {
			t.Errorf("%s: error is %v", name, err)
		}
		w.Logos = []workshop.Logo{{ID: "7d444840-9dc0-41d1-b245-5ffdce74fad2", Picture: base64.StdEncoding.EncodeToString(picture)}}
		if w.Logo() != nil {
			t.Errorf("%s is printed", name)
		}
		if err := w.Sound(); err == nil {
			t.Errorf("%s is sound", name)
		}
	}
}

func seeThrough(t *testing.T, size image.Rectangle) []byte {
	t.Helper()
	var b bytes.Buffer
	need(t, png.Encode(&b, image.NewNRGBA(size)))
	return b.Bytes()
}

// The workshop that follows is of the same client.
func TestTheLogoGoesOnToTheNextWorkshop(t *testing.T) {
	earlier, w := workshop.Example(), workshop.New("The next one", "2027-03-23")
	need(t, earlier.SetLogo(drawn(t, image.NewRGBA(image.Rect(0, 0, 60, 20)))))
	need(t, w.Follow(earlier))
	if !bytes.Equal(w.Logo(), earlier.Logo()) {
		t.Error("the next workshop lacks the logo")
	}
	other := drawn(t, image.NewRGBA(image.Rect(0, 0, 10, 10)))
	need(t, w.SetLogo(other))
	need(t, w.Follow(earlier))
	if !bytes.Equal(w.Logo(), other) {
		t.Error("the logo that was chosen here is gone")
	}
}
