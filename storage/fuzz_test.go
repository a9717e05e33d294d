package storage_test

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"accord/storage"
	"accord/workshop"
	"accord/workshop/record"
)

// spoils is how often each kind of file is spoiled by a plain test. Who has
// time runs go test -fuzz instead.
const spoils = 60

// A spoiler spoils a sound file in some place and brings it in.
type spoiler struct {
	sound   []byte
	library *storage.Library
	before  map[string]string
	read    func(path string) (*workshop.Workshop, error)
}

func newSpoiler(t testing.TB, sound []byte, read func(string) (*workshop.Workshop, error)) *spoiler {
	l := library(t)
	keep(t, l, workshop.New("Untouched", day))
	return &spoiler{sound: sound, library: l, before: everything(t, l.Folder()), read: read}
}

// spoil overwrites bytes of the sound file, and cuts so many off its end.
func (s *spoiler) spoil(t testing.TB, at uint32, with []byte, cut uint32) {
	data := bytes.Clone(s.sound)
	copy(data[int(at)%len(data):], with)
	data = data[:len(data)-int(cut)%len(data)]
	path := filepath.Join(t.TempDir(), "spoiled")
	need(t, os.WriteFile(path, data, 0o600))
	w, err := s.read(path)
	if err == nil {
		err = s.library.Import(w)
		need(t, s.library.Delete(w.ID)) // which fails unless it is in
	}
	if _, ok := workshop.AsProblem(err); err != nil && !ok {
		t.Fatalf("at %d with %q and %d cut off: a fault, not a problem: %v", at, with, cut, err)
	}
	if !maps.Equal(everything(t, s.library.Folder()), s.before) {
		t.Fatalf("at %d with %q and %d cut off: the library is not as it was", at, with, cut)
	}
}

func (s *spoiler) fuzz(f *testing.F) {
	f.Add(uint32(0), []byte{}, uint32(0))
	f.Add(uint32(18), []byte{9, 9}, uint32(0))
	f.Add(uint32(100), []byte{5, 0, 0, 0xff}, uint32(1))
	f.Add(uint32(4096), bytes.Repeat([]byte{0xff}, 64), uint32(4096))
	f.Fuzz(func(t *testing.T, at uint32, with []byte, cut uint32) { s.spoil(t, at, with, cut) })
}

func (s *spoiler) often(t *testing.T) {
	chance := rand.New(rand.NewPCG(6, 28))
	for range spoils {
		with := noise(1 + chance.IntN(40))
		for i := range with {
			with[i] ^= byte(chance.Uint32())
		}
		cut := uint32(0)
		if chance.IntN(5) == 0 {
			cut = chance.Uint32()
		}
		s.spoil(t, chance.Uint32(), with, cut)
	}
}

func ofFile(t testing.TB) *spoiler {
	path := filepath.Join(t.TempDir(), "whole.accord")
	whole(t, path)
	data, err := os.ReadFile(path)
	need(t, err)
	return newSpoiler(t, data, storage.ReadAny)
}

func ofRecord(t testing.TB) *spoiler { return newSpoiler(t, recorded(t, rich(t)), storage.ReadAny) }

func ofSealed(t testing.TB) *spoiler {
	path, words := sealed(t, rich(t))
	data, err := os.ReadFile(path)
	need(t, err)
	return newSpoiler(t, data, func(path string) (*workshop.Workshop, error) { return storage.Unseal(path, words) })
}

func recorded(t testing.TB, w *workshop.Workshop) []byte {
	t.Helper()
	var out bytes.Buffer
	need(t, record.Write(&out, w))
	return out.Bytes()
}

func FuzzFile(f *testing.F)   { ofFile(f).fuzz(f) }
func FuzzRecord(f *testing.F) { ofRecord(f).fuzz(f) }
func FuzzSealed(f *testing.F) { ofSealed(f).fuzz(f) }

func TestASpoiledFileIsRefusedOrSound(t *testing.T)   { ofFile(t).often(t) }
func TestASpoiledRecordIsRefusedOrSound(t *testing.T) { ofRecord(t).often(t) }

func TestASealedCopyThatIsSpoiledIsRefused(t *testing.T) {
	if os.Getenv("ACCORD_LONG") == "" {
		t.Skip("the words are tried each time: see TestASealedCopyThatIsNotWholeIsRefused for a few")
	}
	s := ofSealed(t)
	for at := 0; at < 100; at++ { // a flip and a cut each
		s.spoil(t, uint32(at*len(s.sound)/100), []byte{s.sound[at*len(s.sound)/100] ^ 1}, 0)
		s.spoil(t, 0, nil, uint32(1+at*(len(s.sound)-1)/100))
	}
}

// mergeSpoiled puts one value of a station's record in the place of another, and
// merges that into its workshop.
func mergeSpoiled(t testing.TB, w *workshop.Workshop, station []byte, at uint32, with string) {
	values := bytes.Split(station, []byte(": "))
	n := 1 + int(at)%(len(values)-1)
	end := bytes.IndexAny(values[n], ",\n")
	values[n] = append([]byte(with), values[n][max(0, end):]...)
	from, err := record.Read(bytes.NewReader(bytes.Join(values, []byte(": "))))
	if err == nil {
		into := *w
		if _, err = into.Merge(from); err == nil && into.Sound() != nil {
			t.Fatalf("value %d as %s leaves the workshop unsound: %v", n, with, into.Sound())
		}
	}
	if _, ok := workshop.AsProblem(err); err != nil && !ok {
		t.Fatalf("value %d as %s: a fault, not a problem: %v", n, with, err)
	}
}

func withStation(t testing.TB) (*workshop.Workshop, []byte) {
	w := rich(t)
	station, err := w.StationFor(workshop.Sales)
	need(t, err)
	return w, recorded(t, station)
}

// values are what a hand or a program may put where something else stood.
var values = []string{`""`, `0`, `-1`, `9007199254740993`, `true`, `null`, `[]`, `"x"`, `"sales"`, `"marketing"`, `"gone"`, `"2026-09-14"`, `"00000000-0000-7000-8000-000000000000"`, `"last"`, `"shown"`}

func FuzzStation(f *testing.F) {
	w, station := withStation(f)
	for i, v := range values {
		f.Add(uint32(i*17), v)
	}
	f.Fuzz(func(t *testing.T, at uint32, with string) { mergeSpoiled(t, w, station, at, with) })
}

func TestASpoiledStationMergesOrIsRefused(t *testing.T) {
	w, station := withStation(t)
	all := bytes.Count(station, []byte(": "))
	for i := 0; i < all; i += 1 + all/200 {
		for _, v := range values {
			mergeSpoiled(t, w, station, uint32(i), v)
		}
		mergeSpoiled(t, w, station, uint32(i), strconv.Quote(w.Cards[i%len(w.Cards)].Text))
		mergeSpoiled(t, w, station, uint32(i), strconv.Quote(string(w.Cards[i%len(w.Cards)].ID)))
	}
}
