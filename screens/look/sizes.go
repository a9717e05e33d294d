package look

import "fyne.io/fyne/v2"

// Distances, on a grid of 4.
const (
	Hair   float32 = 1
	Gap1   float32 = 4
	Gap2   float32 = 8  // between cards
	Gap3   float32 = 12 // within a card
	Gap4   float32 = 16 // between panels
	Gap5   float32 = 20 // around the middle
	Gap6   float32 = 24
	Gap8   float32 = 32
	RailW  float32 = 248 // the width of the agenda
	GuideW float32 = 288 // the width of the guide
	StripH float32 = 56  // the height of the strips at the top and at the bottom
)

// Radii of corners.
const (
	RadiusSmall  float32 = 4  // ticks, badges, key caps
	RadiusButton float32 = 8  // buttons and steps of the rail
	Radius       float32 = 10 // cards and entries
	RadiusPanel  float32 = 12 // panels and dialogs
)

// Sizes of text, before the size that people chose is applied.
const (
	SizeChip    float32 = 11.5
	SizeNote    float32 = 12.5
	SizeButton  float32 = 13
	SizeBody    float32 = 14
	SizeHeading float32 = 15 // of a panel
	SizeEntry   float32 = 16
	SizeTitle   float32 = 18 // of a step
	SizeClock   float32 = 24
	SizeFigure  float32 = 32
)

// Scale is the name of a size: how many times larger than designed people want
// their text. A theme that is not ours answers 0, which means 1.
const Scale fyne.ThemeSizeName = "accord.scale"

// MaxScale is the largest text, in times of the designed size. Every screen
// is tried at this scale.
const MaxScale float32 = 2

// Scaled returns size, times the scale of the theme.
func Scaled(th fyne.Theme, size float32) float32 {
	if s := th.Size(Scale); s > 0 {
		return size * s
	}
	return size
}
