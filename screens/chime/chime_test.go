package chime_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"

	"accord/screens/chime"
)

// Any program that knows WAV can play the sound.
func TestTheSoundIsAWholeWAVFile(t *testing.T) {
	s := chime.Sound()
	if !bytes.HasPrefix(s, []byte("RIFF")) || !bytes.Equal(s[8:16], []byte("WAVEfmt ")) {
		t.Fatalf("it begins with %q", s[:16])
	}
	if got := binary.LittleEndian.Uint32(s[4:]); int(got) != len(s)-8 {
		t.Errorf("it says it has %d bytes, and has %d", got, len(s)-8)
	}
	if got := binary.LittleEndian.Uint32(s[40:]); int(got) != len(s)-44 {
		t.Errorf("it says it has %d bytes of samples, and has %d", got, len(s)-44)
	}
}

// The sound is heard across a room, startles nobody, and ends in silence.
func TestTheSoundIsSoft(t *testing.T) {
	s := chime.Sound()[44:]
	loudest, first, last := 0.0, 0.0, 0.0
	for i := 0; i+1 < len(s); i += 2 {
		v := math.Abs(float64(int16(binary.LittleEndian.Uint16(s[i:])))) / math.MaxInt16
		loudest = max(loudest, v)
		switch {
		case i < 20:
			first = max(first, v)
		case i > len(s)-400:
			last = max(last, v)
		}
	}
	if loudest < 0.1 || loudest > 0.4 {
		t.Errorf("its loudest is %.2f of what there is, want 0.1 to 0.4", loudest)
	}
	if first > 0.05 || last > 0.02 {
		t.Errorf("it clicks: %.3f at its beginning, %.3f at its end", first, last)
	}
}
