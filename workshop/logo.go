package workshop

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"image/png"
)

// A Logo is the picture by which the client is known on papers. A workshop
// has one or none.
type Logo struct {
	ID      LogoID `json:"id"`
	Picture string `json:"picture"` // a plain PNG, in base64: see [IsPlainPNG]
}

// A LogoID names a logo within its workshop.
type LogoID string

func (l Logo) key() string { return string(l.ID) }

// LogoWide and LogoHigh are the most pixels a logo has: enough for the six
// centimetres it may be wide on paper.
const (
	LogoWide = 600
	LogoHigh = 300
)

// MaxLogo is the longest picture of a logo, in base64: every pixel by itself
// takes less.
const MaxLogo = 1 << 20

// ErrNoLogo refuses what is not a plain picture of a logo's size.
var ErrNoLogo = Problem{Key: "logo.no-picture"}

// SetLogo has papers show the client's logo, a plain PNG.
func (w *Workshop) SetLogo(picture []byte) error {
	text := base64.StdEncoding.EncodeToString(picture)
	if !IsPlainPNG(picture) || len(text) > MaxLogo {
		return ErrNoLogo
	}
	w.Logos = []Logo{{ID: LogoID(w.newID()), Picture: text}}
	return nil
}

// RemoveLogo takes the logo off the papers.
func (w *Workshop) RemoveLogo() error {
	w.Logos = nil
	return nil
}

// Logo returns the client's logo as a plain PNG, and nil if there is none.
func (w *Workshop) Logo() []byte {
	if len(w.Logos) == 0 {
		return nil
	}
	picture, _ := w.Logos[0].plain() // what is not plain is not printed
	return picture
}

// plain returns the picture, and false if it is not a plain one.
func (l Logo) plain() ([]byte, bool) {
	picture, err := base64.StdEncoding.DecodeString(l.Picture)
	if err != nil || len(l.Picture) > MaxLogo || !IsPlainPNG(picture) {
		return nil, false
	}
	return picture, true
}

// IsPlainPNG reports whether data is a PNG of a logo's size with nothing but
// colours in it: red, green and blue of eight bits each, row by row. It holds
// no word about who made it, and every program that shows papers can read it.
func IsPlainPNG(data []byte) bool {
	rest, is := bytes.CutPrefix(data, []byte("\x89PNG\r\n\x1a\n"))
	for ended := false; is && !ended; {
		var kind string
		var says []byte
		if kind, says, rest, is = pngPart(rest); !is {
			break
		}
		switch kind {
		case "IHDR":
			is = len(says) == 13 && string(says[8:]) == "\x08\x02\x00\x00\x00" &&
				binary.BigEndian.Uint32(says) <= LogoWide && binary.BigEndian.Uint32(says[4:]) <= LogoHigh
		case "IDAT":
		case "IEND":
			is, ended = len(says)+len(rest) == 0, true
		default: // a comment, a profile, where and when it was taken
			is = false
		}
	}
	if !is {
		return false
	}
	_, err := png.Decode(bytes.NewReader(data))
	return err == nil
}

// pngPart returns the first part of a PNG, what it says, and what follows.
func pngPart(data []byte) (kind string, says, rest []byte, ok bool) {
	const around = 12 // its length, its name, and its check sum
	if len(data) < around {
		return "", nil, nil, false
	}
	length := uint64(binary.BigEndian.Uint32(data))
	if length > uint64(len(data)-around) {
		return "", nil, nil, false
	}
	return string(data[4:8]), data[8 : 8+length], data[around+length:], true
}
