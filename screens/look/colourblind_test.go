package look_test

import (
	"image/color"
	"math"
	"testing"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// The three common kinds of colour blindness, as what they make of linear red,
// green and blue (Machado, Oliveira and Fernandes 2009, the severest case).
var blindness = map[string][3][3]float64{
	"protanopia": {
		{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998},
	},
	"deuteranopia": {
		{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881},
	},
	"tritanopia": {
		{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900},
	},
}

// Whoever sees fewer colours still tells the sides apart, also without their
// letters: they differ by ten times what an eye can just tell (CIE 1976).
func TestTheSidesAreToldApartByEveryEye(t *testing.T) {
	test.NewTempApp(t)
	const apart = 23
	for _, mode := range []look.Mode{look.Light, look.Dark, look.Contrast} {
		th := look.Theme{Mode: mode}
		see := func(name fyne.ThemeColorName) color.Color { return th.Color(name, theme.VariantLight) }
		for kind, eye := range blindness {
			a, b := lab(eye, see(look.Sales)), lab(eye, see(look.Marketing))
			if d := math.Sqrt(square(a[0]-b[0]) + square(a[1]-b[1]) + square(a[2]-b[2])); d < apart {
				t.Errorf("%s, %s: the sides differ by %.1f, want %d", mode, kind, d, apart)
			}
		}
	}
}

func square(v float64) float64 { return v * v }

// lab returns what an eye makes of a colour, as lightness and two hues of CIE
// 1976, under the light of sRGB (D65).
func lab(eye [3][3]float64, c color.Color) [3]float64 {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	linear := [3]float64{}
	for i, v := range [3]uint8{n.R, n.G, n.B} {
		f := float64(v) / 255
		if f <= 0.04045 {
			linear[i] = f / 12.92
		} else {
			linear[i] = math.Pow((f+0.055)/1.055, 2.4)
		}
	}
	seen := [3]float64{}
	for i, row := range eye {
		for j, share := range row {
			seen[i] += share * linear[j]
		}
		seen[i] = min(1, max(0, seen[i]))
	}
	f := func(v float64) float64 {
		if v > 0.008856 {
			return math.Cbrt(v)
		}
		return 7.787*v + 16.0/116
	}
	x := f((0.4124*seen[0] + 0.3576*seen[1] + 0.1805*seen[2]) / 0.95047)
	y := f(0.2126*seen[0] + 0.7152*seen[1] + 0.0722*seen[2])
	z := f((0.0193*seen[0] + 0.1192*seen[1] + 0.9505*seen[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}
