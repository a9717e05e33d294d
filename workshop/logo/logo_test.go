package logo_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"accord/workshop"
	"accord/workshop/logo"
)

// filled is a picture of one colour.
func filled(wide, high int, c color.Color) image.Image {
	p := image.NewNRGBA(image.Rect(0, 0, wide, high))
	for i := range wide * high {
		p.Set(i%wide, i/wide, c)
	}
	return p
}

var blue = color.NRGBA{R: 0x0B, G: 0x5C, B: 0xAD, A: 0xFF}

func asPNG(t *testing.T, p image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asJPEG(t *testing.T, p image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, p, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// saved puts a picture into a file.
func saved(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "logo")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// commented puts a remark into a PNG, after its head.
func commented(data []byte, remark string) []byte {
	part := append([]byte("tEXt"), "Author\x00"+remark...)
	whole := binary.BigEndian.AppendUint32(nil, uint32(len(part)-4))
	whole = binary.BigEndian.AppendUint32(append(whole, part...), crc32.ChecksumIEEE(part))
	const head = 8 + 25
	return append(append(append([]byte{}, data[:head]...), whole...), data[head:]...)
}

func TestALogoIsMadeFitForPaper(t *testing.T) {
	tests := map[string]struct {
		file       []byte
		wide, high int
	}{
		"a small PNG":         {asPNG(t, filled(120, 40, blue)), 120, 40},
		"a large PNG":         {asPNG(t, filled(3000, 1000, blue)), 600, 200},
		"a tall PNG":          {asPNG(t, filled(500, 1200, blue)), 125, 300},
		"a line":              {asPNG(t, filled(4000, 1, blue)), 600, 1},
		"a JPEG":              {asJPEG(t, filled(900, 900, blue)), 300, 300},
		"half seen through":   {asPNG(t, filled(50, 50, color.NRGBA{B: 0xFF, A: 0x80})), 50, 50},
		"with a remark in it": {commented(asPNG(t, filled(120, 40, blue)), "Canary"), 120, 40},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			plain, err := logo.Read(saved(t, tt.file))
			if err != nil {
				t.Fatal(err)
			}
			if !workshop.IsPlainPNG(plain) || bytes.Contains(plain, []byte("Canary")) {
				t.Error("there is more than a picture in it")
			}
			p, err := png.Decode(bytes.NewReader(plain))
			if err != nil {
				t.Fatal(err)
			}
			if size := p.Bounds().Size(); size.X != tt.wide || size.Y != tt.high {
				t.Errorf("it is %v", size)
			}
			w := workshop.New("A workshop", "2026-11-23")
			if err := w.SetLogo(plain); err != nil {
				t.Error(err)
			}
			if err := w.Sound(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWhatIsNoLogoIsRefused(t *testing.T) {
	good := asPNG(t, filled(120, 40, blue))
	tests := map[string]struct {
		file []byte
		err  error
	}{
		"nothing":                 {nil, logo.ErrNoPicture},
		"a text":                  {[]byte("<svg/>"), logo.ErrNoPicture},
		"half a picture":          {good[:len(good)/2], logo.ErrNoPicture},
		"a file of three MB":      {make([]byte, 3<<20), logo.ErrLargeFile},
		"a very wide picture":     {asPNG(t, filled(4001, 2, blue)), logo.ErrWide},
		"a very high picture":     {asPNG(t, filled(2, 4001, blue)), logo.ErrWide},
		"white on white":          {asPNG(t, filled(120, 40, color.White)), logo.ErrWhite},
		"nothing but see-through": {asPNG(t, filled(120, 40, color.Transparent)), logo.ErrWhite},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := logo.Read(saved(t, tt.file)); !errors.Is(err, tt.err) {
				t.Errorf("error is %v, want %v", err, tt.err)
			}
		})
	}
	for _, path := range []string{t.TempDir(), filepath.Join(t.TempDir(), "gone.png")} {
		if _, err := logo.Read(path); !errors.Is(err, logo.ErrNoFile) {
			t.Errorf("error is %v", err)
		}
	}
}
