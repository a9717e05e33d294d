package logo_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/color/palette"
	"image/gif"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/workshop"
	"accord/workshop/logo"
)

// A picture that is made to keep a computer busy is refused, soon.
func TestHostilePicturesAreRefusedAtOnce(t *testing.T) {
	small := asPNG(t, filled(200, 80, blue))
	photo := asJPEG(t, filled(200, 80, blue))
	for name, data := range map[string][]byte{
		"nothing":                        {},
		"half a picture":                 small[:len(small)/2],
		"half a photograph":              photo[:len(photo)/2],
		"a photograph without its scans": photo[:200],
		"a picture of no size":           claiming(small, 0, 0),
		"a picture of a gigapixel":       claiming(small, 30_000, 30_000),
		"a picture of less than nothing": claiming(small, 0xFFFF_FFFF, 80),
		"a long thin picture":            asPNG(t, image.NewGray(image.Rect(0, 0, 20_000, 2))),
		"a photograph of scans":          scans(4000, 40_000),
		"a moving picture":               asGIF(t),
		"a drawing":                      []byte(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>`),
		"a drawing that counts":          []byte(`<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><svg>&b;</svg>`),
		"a program":                      []byte("MZ\x90\x00" + strings.Repeat("\x00", 500)),
		"two megabytes of noise":         bytes.Repeat([]byte("\xff\xd8\xff\xda\x00"), 420_000),
	} {
		t.Run(name, func(t *testing.T) {
			path := saved(t, data)
			start := time.Now()
			_, err := logo.Read(path)
			t.Log(time.Since(start), err)
			if _, ok := workshop.AsProblem(err); !ok {
				t.Errorf("it gives %v, and no sentence for people", err)
			}
			if took := time.Since(start); took > 3*time.Second {
				t.Errorf("it takes %v", took)
			}
		})
	}
}

func TestAPipeAFolderAndALinkAreNoLogo(t *testing.T) {
	folder := t.TempDir()
	pipe, link := filepath.Join(folder, "pipe.png"), filepath.Join(folder, "link.png")
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Skip("no pipes here:", err)
	}
	if err := os.Symlink(link, link); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{pipe, link, folder, "/dev/zero", "", "a\x00b", strings.Repeat("x", 5000)} {
		if _, err := logo.Read(path); err != logo.ErrNoFile {
			t.Errorf("%.20q gives %v", path, err)
		}
	}
}

// claiming is a picture that says it is of another size.
func claiming(data []byte, wide, high uint32) []byte {
	data = bytes.Clone(data)
	for i := range 4 {
		data[16+i], data[20+i] = byte(wide>>(24-8*i)), byte(high>>(24-8*i))
	}
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return data
}

func asGIF(t *testing.T) []byte {
	t.Helper()
	p := image.NewPaletted(image.Rect(0, 0, 40, 20), palette.Plan9)
	p.Set(3, 3, color.Black)
	var out bytes.Buffer
	if err := gif.Encode(&out, p, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// scans is a photograph of a side that is gone over so many times, each time
// for nothing.
func scans(side, times int) []byte {
	part := func(kind byte, says ...byte) []byte {
		return append([]byte{0xff, kind, byte((len(says) + 2) >> 8), byte(len(says) + 2)}, says...)
	}
	one := bytes.Repeat([]byte{1}, 64)
	out := append([]byte{0xff, 0xd8}, part(0xdb, append([]byte{0}, one...)...)...)
	out = append(out, part(0xc2, 8, byte(side>>8), byte(side), byte(side>>8), byte(side), 1, 1, 0x11, 0)...)
	lengths := append([]byte{1}, make([]byte, 15)...)
	out = append(out, part(0xc4, append(append([]byte{0x00}, lengths...), 0)...)...)    // one code: no change
	out = append(out, part(0xc4, append(append([]byte{0x10}, lengths...), 0xe0)...)...) // one code: nothing in the next 16,384
	blocks := (side / 8) * (side / 8)
	out = append(out, part(0xda, 1, 1, 0, 0, 0, 0)...)
	out = append(out, make([]byte, blocks/8+1)...)
	for range times {
		out = append(out, part(0xda, 1, 1, 0, 1, 63, 0)...)
		out = append(out, make([]byte, 2*(1+blocks/16384))...) // a code and how many, in bits that are all zero
	}
	out = append(out, 0xff, 0xd9)
	return out[:min(len(out), logo.MaxFile)]
}
