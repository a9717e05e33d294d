// Package chime makes the sound that says a step has run out, and plays it
// with what the computer has for that.
package chime

import (
	"bytes"
	"encoding/binary"
	"math"
	"time"
)

// The sound: two notes of a struck bar, a fifth apart, soft enough for people
// who are writing. Rate is samples a second.
const (
	rate     = 22050
	length   = 1400 * time.Millisecond
	second   = 260 * time.Millisecond // when the second note begins
	low      = 659.26                 // E5, in hertz
	high     = 987.77                 // B5
	loud     = 0.32                   // of what a loudspeaker can do
	decay    = 3.2                    // how fast a note dies away, per second
	overtone = 2.76                   // of a struck bar, in times of its note
)

// Sound returns the sound as a WAV file: one channel of 16 bits.
func Sound() []byte {
	samples := make([]int16, int(length.Seconds()*rate))
	for i := range samples {
		at := float64(i) / rate
		v := note(low, at) + note(high, at-second.Seconds())
		samples[i] = int16(v * loud * math.MaxInt16 / 2)
	}
	return wav(samples)
}

// note is one struck note, so many seconds after the stroke.
func note(hertz, at float64) float64 {
	if at < 0 {
		return 0
	}
	attack := math.Min(1, at/0.004) // without it, the loudspeaker clicks
	tone := math.Sin(2*math.Pi*hertz*at) + 0.18*math.Exp(-9*at)*math.Sin(2*math.Pi*hertz*overtone*at)
	return attack * math.Exp(-decay*at) * tone
}

// wav puts samples into a WAV file.
func wav(samples []int16) []byte {
	const header = 44
	size := 2 * len(samples)
	var b bytes.Buffer
	b.Grow(header + size)
	write := func(values ...any) {
		for _, v := range values {
			if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
				panic(err) // a buffer takes everything
			}
		}
	}
	b.WriteString("RIFF")
	write(uint32(header - 8 + size))
	b.WriteString("WAVEfmt ")
	write(uint32(16), uint16(1), uint16(1), uint32(rate), uint32(2*rate), uint16(2), uint16(16))
	b.WriteString("data")
	write(uint32(size), samples)
	return b.Bytes()
}
