package look_test

import (
	"image/color"
	"math"
	"testing"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// A pair is two colours that lie upon each other somewhere in the app, and
// how far apart they must be: 4.5 for text and 3 for shapes.
type pair struct {
	over, under fyne.ThemeColorName
	least       float64
}

// pairs lists every pair in use. A new use of a colour gets a line here.
func pairs() []pair {
	var all []pair
	papers := []fyne.ThemeColorName{
		look.Ground, look.Surface, look.Neutral, look.Hover, look.Script,
		look.SalesTint, look.MarketingTint, look.JointTint, look.WarnTint, look.AmberTint,
	}
	for _, paper := range papers {
		all = append(all, pair{look.Ink, paper, 4.5}, pair{look.Muted, paper, 4.5}, pair{look.Focus, paper, 3})
	}
	for _, paper := range []fyne.ThemeColorName{look.Ground, look.Surface, look.Neutral, look.SalesTint, look.MarketingTint} {
		all = append(all, pair{look.Border, paper, 3})
	}
	for _, paper := range []fyne.ThemeColorName{look.Ground, look.Surface} {
		for _, accent := range []fyne.ThemeColorName{look.Sales, look.Marketing, look.Joint, look.Warn, look.Amber} {
			all = append(all, pair{accent, paper, 4.5})
		}
	}
	return append(all,
		pair{look.Faint, look.Surface, 4.5}, pair{look.Faint, look.Neutral, 4},
		pair{look.Sales, look.SalesTint, 4.5}, pair{look.OnSales, look.Sales, 4.5},
		pair{look.Marketing, look.MarketingTint, 4.5}, pair{look.OnMarketing, look.Marketing, 4.5},
		pair{look.Joint, look.JointTint, 4.5}, pair{look.OnJoint, look.Joint, 4.5},
		pair{look.Joint, look.Neutral, 4.5}, pair{look.Warn, look.Neutral, 4.5},
		pair{look.Warn, look.WarnTint, 4.5}, pair{look.OnWarn, look.Warn, 4.5},
		pair{look.Amber, look.AmberTint, 4.5}, pair{look.OnPrimary, look.Primary, 4.5},
		pair{look.Primary, look.Track, 3}, pair{look.Amber, look.Track, 3}, pair{look.Warn, look.Track, 3}, pair{look.Joint, look.Track, 3},
		pair{look.RailText, look.Rail, 4.5}, pair{look.RailMuted, look.Rail, 4.5}, pair{look.RailBold, look.RailOn, 4.5},
		pair{look.RailText, look.RailOn, 4.5}, pair{look.RailMuted, look.RailOn, 4.5},
		pair{look.OnDone, look.RailDone, 3}, pair{look.RailDone, look.Rail, 3},
		pair{theme.ColorNameForeground, theme.ColorNameInputBackground, 4.5},
		pair{theme.ColorNamePlaceHolder, theme.ColorNameInputBackground, 4.5},
	)
}

func TestContrastOfEveryPair(t *testing.T) {
	test.NewTempApp(t)
	for _, mode := range []look.Mode{look.Light, look.Dark, look.Contrast} {
		th := look.Theme{Mode: mode}
		for _, p := range pairs() {
			least := p.least
			if mode == look.Contrast && least > 3 {
				least = 7 // AAA, for whoever asks for all the difference there is
			}
			got := contrast(th.Color(p.over, theme.VariantLight), th.Color(p.under, theme.VariantLight))
			if got < least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", mode, p.over, p.under, got, least)
			}
		}
	}
}

func TestEveryRoleOfTheToolkitHasAColourOfOurs(t *testing.T) {
	test.NewTempApp(t)
	th := look.Theme{Mode: look.Light}
	want := th.Color(look.Ground, theme.VariantLight)
	if got := th.Color(theme.ColorNameBackground, theme.VariantDark); got != want {
		t.Errorf("the window is %v in light mode on a dark computer, want %v", got, want)
	}
}

func TestTheComputerDecidesWhenNobodyElseDoes(t *testing.T) {
	test.NewTempApp(t)
	th := look.Theme{}
	if th.Color(look.Ink, theme.VariantLight) == th.Color(look.Ink, theme.VariantDark) {
		t.Error("the text has the same colour by day and by night")
	}
}

func TestTextGrowsWithTheScaleAndDistancesDoNot(t *testing.T) {
	test.NewTempApp(t)
	th := look.Theme{Scale: 2}
	if got := th.Size(theme.SizeNameText); got != 28 {
		t.Errorf("text is %v at 200 %%, want 28", got)
	}
	if got := look.Scaled(th, look.SizeNote); got != 25 {
		t.Errorf("a note is %v at 200 %%, want 25", got)
	}
	if got := th.Size(theme.SizeNamePadding); got != look.Gap1 {
		t.Errorf("padding is %v at 200 %%, want %v", got, look.Gap1)
	}
}

func TestEachSideHasColoursOfItsOwn(t *testing.T) {
	seen := map[fyne.ThemeColorName]bool{}
	for _, side := range []workshop.Side{workshop.Sales, workshop.Marketing, workshop.Both, ""} {
		for _, name := range []fyne.ThemeColorName{look.SideColor(side), look.SideTint(side), look.OnSide(side)} {
			if seen[name] {
				t.Errorf("%s is used twice, again for %q", name, side)
			}
			seen[name] = true
		}
	}
}

// contrast is the ratio of WCAG 2, from 1 to 21.
func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c color.Color) float64 {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	part := func(v uint8) float64 {
		f := float64(v) / 255
		if f <= 0.03928 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*part(n.R) + 0.7152*part(n.G) + 0.0722*part(n.B)
}
