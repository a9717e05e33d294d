package letters

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"testing"

	typeface "github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/fontscan"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"accord/assets"
)

// collection writes fonts as one file, as most fonts for Chinese and Japanese
// come.
func collection(fonts ...[]byte) []byte {
	file := append([]byte("ttcf"), numbers(1, 0, 0, len(fonts))...)
	start := len(file) + 4*len(fonts)
	var faces []byte
	for _, font := range fonts {
		at := start + len(faces)
		file = binary.BigEndian.AppendUint32(file, uint32(at))
		face := padded(bytes.Clone(font))
		for i := range int(binary.BigEndian.Uint16(face[4:])) {
			where := face[12+16*i+8:]
			binary.BigEndian.PutUint32(where, binary.BigEndian.Uint32(where)+uint32(at))
		}
		faces = append(faces, face...)
	}
	return append(file, faces...)
}

// kept writes a font into a file.
func kept(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "font")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// on returns a shelf of fonts, each in a file of its own.
func on(t *testing.T, fonts ...[]byte) *Shelf {
	t.Helper()
	var files []string
	for _, f := range fonts {
		files = append(files, kept(t, f))
	}
	s, err := Of(files...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// has reports how wide a sign is in a font, in ems, and where its ink is.
func has(t *testing.T, content []byte, sign rune) (wide float64, ink fixed.Rectangle26_6, ok bool) {
	t.Helper()
	f, err := sfnt.Parse(content)
	if err != nil {
		t.Fatal(err)
	}
	var b sfnt.Buffer
	id, err := f.GlyphIndex(&b, sign)
	if err != nil || id == 0 {
		return 0, ink, false
	}
	ink, advance, err := f.GlyphBounds(&b, id, fixed.I(1000), font.HintingNone)
	if err != nil {
		t.Fatal(err)
	}
	return float64(advance) / 64000, ink, true
}

func TestASignIsLentFromWhicheverFaceOfACollectionHasIt(t *testing.T) {
	signs := []string{"✓", "Ł", "ή", "e"}
	lent := on(t, collection(assets.Bold, assets.Signs)).Lend(append(signs, "李"))
	for _, sign := range []rune("✓Łήe") {
		wide, ink, ok := has(t, lent, sign)
		if !ok {
			t.Errorf("%c is not lent", sign)
			continue
		}
		want, place, _ := has(t, assets.Signs, sign) // has more signs than the bold face, and is not bold
		if math.Abs(wide-want) > 0.0006 {
			t.Errorf("%c is %.3f wide, want %.3f", sign, wide, want)
		}
		if off := place.Min.Sub(ink.Min); max(off.X, -off.X, off.Y, -off.Y) > 70 {
			t.Errorf("%c is drawn in %v, want %v", sign, ink, place)
		}
		if off := place.Max.Sub(ink.Max); max(off.X, -off.X, off.Y, -off.Y) > 70 {
			t.Errorf("%c is drawn in %v, want %v", sign, ink, place)
		}
	}
	if _, _, ok := has(t, lent, '李'); ok {
		t.Error("a sign is lent that no font has")
	}
	if _, _, ok := has(t, lent, 'f'); ok {
		t.Error("a sign is lent that nobody asked for")
	}
}

// A letter and its mark fit each other only if one hand has drawn both.
func TestALetterAndItsMarkAreFromOneFont(t *testing.T) {
	lent := on(t, assets.Regular, assets.Signs).Lend([]string{"x\u20D7"})
	want, _, ok := has(t, assets.Signs, 'x')
	if !ok {
		t.Fatal("the font of signs has no x")
	}
	if got, _, _ := has(t, lent, 'x'); math.Abs(got-want) > 0.0006 {
		t.Errorf("x is %.3f wide, and %.3f in the font that has its mark", got, want)
	}
}

func TestWhatNoFontHasIsNotLent(t *testing.T) {
	if lent := on(t, assets.Regular).Lend([]string{"李", "✓"}); lent != nil {
		t.Errorf("%d bytes are lent", len(lent))
	}
	if lent := on(t).Lend([]string{"a"}); lent != nil {
		t.Error("an empty shelf lends something")
	}
}

// A paper is the same file whatever was printed before it.
func TestTheSameSignsGiveTheSameBytes(t *testing.T) {
	signs := []string{"a", "→", "✓", "が"}
	want := on(t, assets.Regular, assets.Signs).Lend(signs)
	s := on(t, assets.Regular, assets.Signs)
	s.Lend([]string{"✓"})
	s.Lend([]string{"→", "☐"})
	for range 3 {
		if !bytes.Equal(s.Lend(signs), want) {
			t.Fatal("the font is another one after something else was lent")
		}
	}
}

func TestABrokenFontIsPassedOver(t *testing.T) {
	broken, sound := kept(t, assets.Signs), kept(t, assets.Signs)
	s, err := Of(broken, sound)
	if err != nil {
		t.Fatal(err)
	}
	for _, rest := range [][]byte{nil, assets.Signs[:400], bytes.Repeat([]byte{0xFF}, 4000), assets.Signs[:len(assets.Signs)/2]} {
		if err := os.WriteFile(broken, rest, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, ok := has(t, s.Lend([]string{"✓"}), '✓'); !ok {
			t.Errorf("a file cut to %d bytes keeps another from lending", len(rest))
		}
		s.known = map[wish][]glyph{}
	}
	if _, err := Of(broken + "-gone"); err == nil {
		t.Error("a file that is not there is no error")
	}
}

func TestAFontThatMayNotBeEmbeddedIsLeftAlone(t *testing.T) {
	for name, rights := range map[string]byte{"forbidden": 0x02, "for printing": 0x04} {
		font := bytes.Clone(assets.Regular)
		face, err := opentype.NewLoader(bytes.NewReader(font))
		if err != nil {
			t.Fatal(err)
		}
		about, err := face.RawTable(opentype.MustNewTag("OS/2"))
		if err != nil {
			t.Fatal(err)
		}
		font[bytes.Index(font, about)+9] = rights
		if lent := on(t, font).Lend([]string{"a"}); (lent == nil) != (name == "forbidden") {
			t.Errorf("a font whose use is %s lends %d bytes", name, len(lent))
		}
	}
}

// Some fonts have curves of another kind. Drawn with ours they look the same.
func TestACurveOfTheOtherKindIsFollowed(t *testing.T) {
	const k = 552.285 // makes a quarter of a circle of 1000
	p := func(x, y float32) opentype.SegmentPoint { return opentype.SegmentPoint{X: x, Y: y} }
	tr := tracer{scale: 1}
	tr.follow(opentype.Segment{Op: opentype.SegmentOpMoveTo, Args: [3]opentype.SegmentPoint{p(1000, 0)}})
	tr.follow(opentype.Segment{Op: opentype.SegmentOpCubeTo, Args: [3]opentype.SegmentPoint{p(1000, k), p(k, 1000), p(0, 1000)}})
	tr.follow(opentype.Segment{Op: opentype.SegmentOpLineTo, Args: [3]opentype.SegmentPoint{p(0, 0)}})
	tr.close()
	if len(tr.strokes) != 1 {
		t.Fatalf("there are %d strokes", len(tr.strokes))
	}
	s := tr.strokes[0]
	curves := 0
	for i, b := range s {
		if b.on {
			continue
		}
		curves++
		a, c := s[i-1], s[i+1]
		for _, u := range []float64{0, 0.25, 0.5, 0.75, 1} {
			v := 1 - u
			x := v*v*float64(a.x) + 2*u*v*float64(b.x) + u*u*float64(c.x)
			y := v*v*float64(a.y) + 2*u*v*float64(b.y) + u*u*float64(c.y)
			if off := math.Hypot(x, y) - 1000; math.Abs(off) > 1.5 {
				t.Errorf("at %.0f, %.0f the curve is off by %.1f thousandths of an em", x, y, off)
			}
		}
	}
	if curves != parts {
		t.Errorf("the curve has %d parts, want %d", curves, parts)
	}
}

// Where fonts differ, an upright one of common weight and many signs is best,
// and a Japanese text wants its own forms of Chinese signs.
func TestThePlainestFontIsAskedFirst(t *testing.T) {
	face := func(family string, weight int, signs string) fontscan.Footprint {
		f := fontscan.Footprint{Family: family}
		f.Location.File = family
		f.Aspect.SetDefaults()
		f.Aspect.Weight += typeface.Weight(weight)
		for _, r := range signs {
			f.Runes.Add(r)
		}
		return f
	}
	s := shelf([]fontscan.Footprint{
		face("songserif", 0, "abcdef"), face("heavy", 400, "abcdef"), face("few", 0, "a"),
		face("many", 0, "abcdef"), face("takaogothic", 0, "abc"), face("lastresort", 0, "abcdefgh"),
	})
	for japanese, want := range map[bool]string{
		false: "many takaogothic few songserif heavy ",
		true:  "takaogothic many few songserif heavy ",
	} {
		got := ""
		for _, b := range ordered(s.books, japanese) {
			got += b.Family + " "
		}
		if got != want {
			t.Errorf("in a Japanese text (%v) the order is %s, want %s", japanese, got, want)
		}
	}
	if !anyKana([]string{"李", "が"}) || anyKana([]string{"李"}) {
		t.Error("kana are not known")
	}
}

// The list of fonts is kept in a folder, and where there is none people still
// have their paper.
func TestTheFontsOfThisComputerAreRead(t *testing.T) {
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "LocalAppData"} {
		t.Setenv(name, t.TempDir())
	}
	lent := Lend([]string{"a", "\uE7FE\u20D7"})
	if len(computer().books) == 0 {
		t.Skip("there are no fonts on this computer")
	}
	if wide, _, ok := has(t, lent, 'a'); !ok || wide < 0.3 || wide > 1 {
		t.Errorf("a letter of a font of this computer is %.2f wide", wide)
	}
}
