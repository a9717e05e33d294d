package plot_test

import (
	"fmt"
	"testing"

	"accord/workshop"
	"accord/workshop/plot"
)

var in = plot.Box{X: 10, Y: 20, W: 720, H: 400}

func wide(workshop.PulsePlace) float64 { return 60 }

func TestAStatementStandsWhereItsLevelAndItsGapMeet(t *testing.T) {
	places := []workshop.PulsePlace{{Statement: "h1", Level: 25, Gap: 25}}
	m := plot.New(in, places).Marks(places, 40, wide)[0]
	if m.X != 10+720/4 || m.Y != 20+400/2 {
		t.Errorf("level 25 and gap 25 of 50 stand at %v, %v", m.X, m.Y)
	}
	if m.Moved || m.Box.X+m.Box.W/2 != m.X || m.Box.Y+m.Box.H/2 != m.Y {
		t.Errorf("alone in the picture its number does not stand on its point: %+v", m)
	}
}

func TestALargeGapHasItsPlaceToo(t *testing.T) {
	places := []workshop.PulsePlace{{Statement: "h1", Level: 50, Gap: 92}}
	m := plot.New(in, places).Marks(places, 40, wide)[0]
	if m.Y < in.Y {
		t.Errorf("a gap of 92 leaves the picture: %v", m.Y)
	}
}

func TestNumbersNeverLieUponOneAnother(t *testing.T) {
	taken := plot.Box{X: 300, Y: 150, W: 200, H: 60}
	for name, place := range map[string]func(i int) (level, gap float64){
		"all at one point":  func(int) (float64, float64) { return 50, 20 },
		"all in a corner":   func(int) (float64, float64) { return 0, 0 },
		"all at the border": func(i int) (float64, float64) { return 100, float64(i) / 10 },
		"in a row":          func(i int) (float64, float64) { return 40 + float64(i), 12 },
	} {
		var places []workshop.PulsePlace
		for i, key := range workshop.PulseStatements {
			level, gap := place(i)
			places = append(places, workshop.PulsePlace{Statement: key, Level: level, Gap: gap})
		}
		boxes := []plot.Box{taken}
		for _, m := range plot.New(in, places).Marks(places, 40, wide, taken) {
			if m.Box.X < in.X || m.Box.Y < in.Y || m.Box.X+m.Box.W > in.X+in.W || m.Box.Y+m.Box.H > in.Y+in.H {
				t.Errorf("%s: %s leaves the picture: %+v", name, m.Statement, m.Box)
			}
			for _, b := range boxes {
				if m.Box.X < b.X+b.W && b.X < m.Box.X+m.Box.W && m.Box.Y < b.Y+b.H && b.Y < m.Box.Y+m.Box.H {
					t.Errorf("%s: %s lies upon something else", name, m.Statement)
				}
			}
			boxes = append(boxes, m.Box)
		}
	}
}

// Whatever two sides answer, the point lies on the side of the borders that the
// area of the score says.
func TestTheBordersPartTheAreas(t *testing.T) {
	p := plot.New(in, nil)
	for sales := 0.0; sales <= 100; sales += 2.5 {
		for marketing := 0.0; marketing <= 100; marketing += 2.5 {
			s := workshop.Score{
				Sales: workshop.SideScore{Shown: true, Index: sales}, Marketing: workshop.SideScore{Shown: true, Index: marketing},
				Together: workshop.Pooled(sales, marketing), Pooled: true,
			}
			gap, _ := s.Gap()
			if gap < 0 {
				gap = -gap
			}
			x, y := p.At(s.Together, gap)
			above := false // the borders, at this level
			for _, b := range p.Borders() {
				if b.X1 <= x && x <= b.X2 && b.X1 < b.X2 && y < b.Y1+(x-b.X1)/(b.X2-b.X1)*(b.Y2-b.Y1)-1e-9 {
					above = true
				}
			}
			far := workshop.AreaOf(s) == workshop.Apart
			on := fmt.Sprintf("%.1f and %.1f", sales, marketing)
			if far != above && !onBorder(p, x, y) {
				t.Errorf("%s: far apart is %v, above the border is %v", on, far, above)
			}
			if area := workshop.AreaOf(s); area == workshop.BothLow && s.Together >= workshop.HighFrom || area == workshop.BothHigh && s.Together < workshop.HighFrom {
				t.Errorf("%s stands on the other side of the short border from %s", on, area)
			}
		}
	}
}

// onBorder reports whether a point lies on a slanting border, where one side is
// just high enough.
func onBorder(p plot.Picture, x, y float64) bool {
	for _, b := range p.Borders() {
		if b.Y1 == b.Y2 || b.X1 == b.X2 || x < b.X1-1e-9 || x > b.X2+1e-9 {
			continue
		}
		if d := y - (b.Y1 + (x-b.X1)/(b.X2-b.X1)*(b.Y2-b.Y1)); d < 1e-6 && d > -1e-6 {
			return true
		}
	}
	return false
}
