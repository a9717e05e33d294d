package page

import (
	"fmt"

	"accord/workshop"
)

// An Ink is an opaque colour. It is a color.Color.
type Ink struct{ R, G, B uint8 }

// RGBA makes an ink a color.Color.
func (i Ink) RGBA() (r, g, b, a uint32) {
	return uint32(i.R) * 0x101, uint32(i.G) * 0x101, uint32(i.B) * 0x101, 0xFFFF
}

// Hex is the ink as six digits, as office files write it.
func (i Ink) Hex() string { return fmt.Sprintf("%02X%02X%02X", i.R, i.G, i.B) }

// The inks all papers share with the windows.
var (
	ink      = Ink{0x16, 0x20, 0x2E}
	muted    = Ink{0x5B, 0x66, 0x75}
	hairline = Ink{0xC9, 0xD0, 0xDB} // darker than on a screen, so that an office printer shows it
	ground   = Ink{0xF4, 0xF6, 0xF9}
	white    = Ink{0xFF, 0xFF, 0xFF}
	warn     = Ink{0xA6, 0x1B, 0x1B}
	warnTint = Ink{0xFB, 0xE9, 0xE9}
)

// A tone is how one side looks: dark for its letter and headings, tint for
// what stands behind its words, rule for hairlines on that tint.
type tone struct{ dark, tint, rule Ink }

// toneOf returns how a side looks. What belongs to no side is grey.
func toneOf(s workshop.Side) tone {
	switch s {
	case workshop.Sales:
		return tone{Ink{0x0B, 0x5C, 0xAD}, Ink{0xE6, 0xF0, 0xFA}, Ink{0xBF, 0xD8, 0xF0}}
	case workshop.Marketing:
		return tone{Ink{0xAD, 0x43, 0x10}, Ink{0xFB, 0xED, 0xE4}, Ink{0xF0, 0xD0, 0xBC}}
	case workshop.Both:
		return tone{Ink{0x0B, 0x6E, 0x56}, Ink{0xE2, 0xF3, 0xEE}, Ink{0xB8, 0xDF, 0xD4}}
	}
	return tone{muted, ground, hairline}
}

// Inks returns the dark colour of a side and the tint behind its words, for
// formats that decide for themselves where things stand.
func Inks(s workshop.Side) (dark, tint Ink) {
	t := toneOf(s)
	return t.dark, t.tint
}
