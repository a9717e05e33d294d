package page_test

import (
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// images returns the pictures of a page, and where its first text stands.
func images(p page.Page) (found []page.Image, text float64) {
	for _, op := range p.Ops {
		switch op := op.(type) {
		case page.Image:
			found = append(found, op)
		case page.Text:
			if text == 0 {
				text = op.Y - op.Size
			}
		}
	}
	return found, text
}

func TestTheLogoStandsOnTheCoverAndNowhereElse(t *testing.T) {
	for _, own := range []bool{true, false} {
		laid := layout(t, trial.Branded(own))
		inside(t, laid)
		for i := range laid.Pages {
			found, text := images(laid.Pages[i])
			switch {
			case i > 0 && len(found) > 0:
				t.Errorf("page %d has a logo", i+1)
			case i == 0 && len(found) != 1:
				t.Errorf("the cover has %d logos", len(found))
			case i == 0 && found[0].Y+found[0].H > text:
				t.Error("the name of the paper is written over the logo")
			}
		}
	}
}

// A logo has the shape it was drawn in, whatever its size, and its pixels do
// not show.
func TestALogoKeepsItsShape(t *testing.T) {
	for _, size := range [][2]int{{600, 300}, {600, 20}, {20, 300}, {300, 300}, {40, 20}, {1, 1}} {
		wide, high := page.LogoSize(document.Logo{PNG: trial.Logo(size[0], size[1])})
		if shape := wide / high * float64(size[1]) / float64(size[0]); shape < 0.99 || shape > 1.01 {
			t.Errorf("%v is printed as %.1f by %.1f", size, wide, high)
		}
		if wide > 171 || high > 58 || wide > 0.76*float64(size[0]) {
			t.Errorf("%v is as large as %.1f by %.1f", size, wide, high)
		}
	}
	if wide, high := page.LogoSize(document.Logo{}); wide != 0 || high != 0 {
		t.Error("no logo takes room")
	}
}

// What is read from afar is as large with a logo as without.
func TestAWallSheetHasItsLogoInTheMargin(t *testing.T) {
	d := trial.Branded(false)
	d.Sections[0].OnePage = true
	with := layout(t, d)
	found, text := images(with.Pages[0])
	if len(with.Pages) != 1 || len(found) != 1 {
		t.Fatalf("%d pages, the first with %d logos", len(with.Pages), len(found))
	}
	if l := found[0]; l.Y < 15 || l.Y+l.H > text {
		t.Errorf("the logo is between %.0f and %.0f, and the text begins at %.0f", l.Y, l.Y+l.H, text)
	}
	d.Logo = document.Logo{}
	if without := layout(t, d); len(without.Pages[0].Ops)+1 != len(with.Pages[0].Ops) || size(without, "Words") != size(with, "Words") {
		t.Error("the words are of another size without the logo")
	}
}
