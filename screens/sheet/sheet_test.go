package sheet

import (
	"image"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// agreement returns the paper of the example, laid out.
func agreement(t testing.TB) page.Pages {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := page.Layout(document.Agreement(workshop.Example(), document.Say(say)), page.A4)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// odd returns a paper of texts that people paste.
func odd(t testing.TB) page.Pages {
	t.Helper()
	pages, err := page.Layout(document.Document{Title: "Odd", Sections: []document.Section{
		{Blocks: []document.Block{document.List(trial.Odd)}},
	}}, page.Letter)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// shown returns a sheet of a size in a window.
func shown(t testing.TB, size fyne.Size) *Sheet {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(look.Theme{Mode: look.Light})
	s := New()
	w := test.NewTempWindow(t, s)
	w.SetPadded(false)
	w.Resize(size)
	return s
}

// inked returns the smallest rectangle around all that is not white.
func inked(picture image.Image) image.Rectangle {
	var all image.Rectangle
	for y := range picture.Bounds().Max.Y {
		for x := range picture.Bounds().Max.X {
			if r, g, b, _ := picture.At(x, y).RGBA(); r&g&b != 0xFFFF {
				all = all.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return all
}

// Each text of every page is drawn, where the printer puts it and nowhere
// else. Two pixels are a point here.
func TestThePreviewSaysWhatThePrinterWill(t *testing.T) {
	lent, err := page.LayoutWith(trial.With(document.List(trial.Odd)), page.A4, trial.Lend)
	if err != nil {
		t.Fatal(err)
	}
	for name, pages := range map[string]page.Pages{"agreement": agreement(t), "odd": odd(t), "lent": lent} {
		s := shown(t, fyne.NewSize(420, 560))
		for i, p := range pages.Pages {
			s.Set(pages, i)
			said := s.Words()
			for _, op := range p.Ops {
				text, ok := op.(page.Text)
				if !ok {
					continue
				}
				if len(said) == 0 || said[0] != text.Text {
					t.Fatalf("%s, page %d does not say %q", name, i+1, text.Text)
				}
				said = said[1:]
				if len(text.Text) < 2 || text.Width == 0 {
					continue // may be a space or a mark, which leave little ink
				}
				checkDrawn(t, text, pages)
			}
			if len(said) > 0 {
				t.Errorf("%s, page %d says %q, which the printer does not", name, i+1, said)
			}
		}
	}
}

// checkDrawn draws a text alone and looks for its ink.
func checkDrawn(t *testing.T, text page.Text, pages page.Pages) {
	t.Helper()
	moved := text // to the corner, so that the picture can be small, and in black
	moved.X, moved.Y, moved.Ink = 10, 2*text.Size, page.Ink{}
	ink := inked(paint(page.Page{Ops: []page.Op{moved}},
		page.Sheet{Width: text.Width + 20, Height: 3 * text.Size}, lent(pages), int(2*(text.Width+20)), int(6*text.Size)))
	over := int(text.Size * 0.8) // a mark or the foot of a J reaches out of its place
	room := image.Rect(20-over, int(2*text.Size), int(2*(text.Width+10))+over, int(5*text.Size)+1)
	if ink.Empty() || !ink.In(room) {
		t.Errorf("%q is drawn in %v, want within %v", text.Text, ink, room)
	}
	if float64(ink.Dx()) < 1.7*text.Width-2*text.Size {
		t.Errorf("%q is %d wide, want about %.0f", text.Text, ink.Dx(), 2*text.Width)
	}
	if text.X < 0 || text.X+text.Width > pages.Sheet.Width || text.Y-text.Size < 0 || text.Y+text.Size/3 > pages.Sheet.Height {
		t.Errorf("%q is not on the paper", text.Text)
	}
}

func TestBoxesAndLinesAreWhereTheyArePrinted(t *testing.T) {
	blue := page.Ink{R: 0x0B, G: 0x5C, B: 0xAD}
	tests := map[string]struct {
		op   page.Op
		want image.Rectangle
	}{
		"box":             {page.Box{X: 10, Y: 20, W: 30, H: 40, Fill: blue}, image.Rect(20, 40, 80, 120)},
		"round box":       {page.Box{X: 10, Y: 20, W: 30, H: 40, Radius: 7, Fill: blue}, image.Rect(20, 40, 80, 120)},
		"round as can be": {page.Box{X: 10, Y: 20, W: 30, H: 40, Radius: 70, Fill: blue}, image.Rect(20, 40, 80, 120)},
		"flat line":       {page.Line{X1: 10, Y1: 20, X2: 60, Y2: 20, Width: 1, Ink: blue}, image.Rect(20, 39, 120, 41)},
		"upright line":    {page.Line{X1: 10, Y1: 60, X2: 10, Y2: 20, Width: 1, Ink: blue}, image.Rect(19, 40, 21, 120)},
		"over the edge":   {page.Box{X: 90, Y: -20, W: 30, H: 40, Fill: blue}, image.Rect(180, 0, 200, 40)},
		"beyond the edge": {page.Line{X1: 110, Y1: 20, X2: 160, Y2: 20, Width: 1, Ink: blue}, image.Rectangle{}},
		"no line":         {page.Line{X1: 10, Y1: 60, X2: 10, Y2: 60, Width: 1, Ink: blue}, image.Rectangle{}},
		"empty box":       {page.Box{X: 10, Y: 20, Fill: blue}, image.Rectangle{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			picture := paint(page.Page{Ops: []page.Op{tt.op}}, page.Sheet{Width: 100, Height: 100}, nil, 200, 200)
			if got := inked(picture); got != tt.want {
				t.Errorf("drawn in %v, want %v", got, tt.want)
			}
			if tt.want.Empty() {
				return
			}
			middle := tt.want.Min.Add(tt.want.Max).Div(2)
			if got := picture.At(middle.X, middle.Y); got != color.RGBAModel.Convert(blue) {
				t.Errorf("its middle is %v, want %v", got, blue)
			}
		})
	}
}

func TestAHairlineIsSeenOnASmallPage(t *testing.T) {
	line := page.Line{X1: 10, Y1: 20.3, X2: 60, Y2: 20.3, Width: 0.5}
	picture := paint(page.Page{Ops: []page.Op{line}}, page.Sheet{Width: 100, Height: 100}, nil, 40, 40)
	if inked(picture).Empty() {
		t.Error("there is nothing to see")
	}
}

func TestThePageKeepsItsProportions(t *testing.T) {
	pages := agreement(t)
	for _, size := range []fyne.Size{{Width: 420, Height: 560}, {Width: 900, Height: 500}, {Width: 300, Height: 900}} {
		s := shown(t, size)
		s.Set(pages, 0)
		got, at := s.picture.Size(), s.picture.Position()
		if ratio := float64(got.Height / got.Width); math.Abs(ratio-pages.Sheet.Height/pages.Sheet.Width) > 0.01 {
			t.Errorf("in %v the page is %v", size, got)
		}
		if at.X < 0 || at.X+got.Width > size.Width || at.Y+got.Height > size.Height {
			t.Errorf("in %v the page of %v is cut", size, got)
		}
		if max(got.Width/size.Width, got.Height/size.Height) < 0.9 {
			t.Errorf("in %v the page is only %v", size, got)
		}
	}
}

func TestAWindowWithoutRoomIsNoTrouble(t *testing.T) {
	pages := agreement(t)
	s := shown(t, fyne.NewSize(3, 3))
	s.Set(pages, 1)
	for _, size := range []int{0, 1, 2} {
		if got := s.picture.Generator(size, size).Bounds().Dx(); got != size {
			t.Errorf("the picture is %d wide, want %d", got, size)
		}
	}
}

func TestBehindTheLastPageThePaperIsEmpty(t *testing.T) {
	pages := agreement(t)
	s := shown(t, fyne.NewSize(420, 560))
	for _, index := range []int{len(pages.Pages), -1} {
		s.Set(pages, 0)
		s.Set(pages, index)
		if len(s.Words()) > 0 || !inked(s.picture.Generator(420, 560)).Empty() {
			t.Errorf("page %d of %d says %q", index, len(pages.Pages), s.Words())
		}
	}
}

func TestPaperStaysWhiteAtNight(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(look.Theme{Mode: look.Dark})
	s := New()
	w := test.NewTempWindow(t, s)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(420, 560))
	s.Set(agreement(t), 0)
	at := s.picture.Position().AddXY(6, 6)
	got := color.RGBAModel.Convert(w.Canvas().Capture().At(int(at.X), int(at.Y)))
	if got != (color.RGBA{0xFF, 0xFF, 0xFF, 0xFF}) {
		t.Errorf("the paper is %v", got)
	}
}

func TestPicturesOfTheSheet(t *testing.T) {
	pages := agreement(t)
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		for _, at := range []int{0, 1, 4} {
			s := shown(t, fyne.NewSize(620, 860))
			s.Set(pages, at)
			uitest.PictureOf(t, "sheet-"+string(mode)+"-"+string(rune('0'+at)), s, fyne.NewSize(620, 860), look.Theme{Mode: mode})
		}
	}
}

// People leaf through: a page should be there within 30 ms.
func BenchmarkTurningPages(b *testing.B) {
	pages := agreement(b)
	s := shown(b, fyne.NewSize(420, 560))
	for b.Loop() {
		for i := range pages.Pages {
			s.Set(pages, i)
			size := s.picture.Size()
			s.picture.Generator(int(size.Width), int(size.Height))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N*len(pages.Pages)), "ms/page")
}
