// Package look decides what everything looks like: colours by role, sizes,
// distances and fonts. It draws nothing.
//
// Start with [Theme].
package look

import (
	"image/color"

	"accord/assets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// A Mode says whether it is day or night on the screen.
type Mode string

// The modes.
const (
	System Mode = "system" // as the computer says, like any other text that is no mode
	Light  Mode = "light"
	Dark   Mode = "dark"

	Contrast Mode = "contrast" // light, for people or rooms that need all the difference there is
)

// Theme is what the app looks like. It is a value: to change it, hand a new
// one to the settings of the app.
type Theme struct {
	Mode  Mode
	Scale float32 // of text, 1 to 2; 0 means 1
}

var (
	regular = fyne.NewStaticResource("NotoSans-Regular.ttf", assets.Regular)
	bold    = fyne.NewStaticResource("NotoSans-Bold.ttf", assets.Bold)
)

// roles says which of our colours the toolkit's own widgets take.
var roles = map[fyne.ThemeColorName]fyne.ThemeColorName{
	theme.ColorNameBackground:          Ground,
	theme.ColorNameButton:              Surface,
	theme.ColorNameDisabled:            Faint,
	theme.ColorNameDisabledButton:      Neutral,
	theme.ColorNameError:               Warn,
	theme.ColorNameFocus:               Focus,
	theme.ColorNameForeground:          Ink,
	theme.ColorNameForegroundOnError:   OnWarn,
	theme.ColorNameForegroundOnPrimary: OnSales,
	theme.ColorNameForegroundOnSuccess: OnJoint,
	theme.ColorNameForegroundOnWarning: Surface,
	theme.ColorNameHeaderBackground:    Neutral,
	theme.ColorNameHover:               Hover,
	theme.ColorNameHyperlink:           Sales,
	theme.ColorNameInputBackground:     Surface,
	theme.ColorNameInputBorder:         Border,
	theme.ColorNameMenuBackground:      Surface,
	theme.ColorNameOverlayBackground:   Surface,
	theme.ColorNamePlaceHolder:         Muted,
	theme.ColorNamePrimary:             Sales,
	theme.ColorNameScrollBar:           Border,
	theme.ColorNameSeparator:           Line,
	theme.ColorNameSuccess:             Joint,
	theme.ColorNameWarning:             Amber,
}

// Color returns the colour of a role.
func (t Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	switch t.Mode {
	case Light, Contrast:
		variant = theme.VariantLight
	case Dark:
		variant = theme.VariantDark
	}
	switch name {
	case theme.ColorNameSelection:
		return withAlpha(t.Color(Sales, variant), 0x40)
	case theme.ColorNameShadow: // at the ends of what scrolls
		return withAlpha(t.Color(Ink, theme.VariantLight), 0x14)
	}
	if role, ok := roles[name]; ok {
		name = role
	}
	if c, ok := contrast[name]; ok && t.Mode == Contrast {
		return c
	}
	if c, ok := palette[name]; ok {
		if variant == theme.VariantDark {
			return c.dark
		}
		return c.light
	}
	return theme.DefaultTheme().Color(name, variant)
}

// Font returns the fonts that the papers are printed in too, so that a name
// typed on the desk looks the same everywhere.
func (t Theme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace, style.Italic, style.Symbol:
		return theme.DefaultTheme().Font(style)
	case style.Bold:
		return bold
	}
	return regular
}

// Icon returns the toolkit's icons; our own are drawn by our widgets.
func (t Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return theme.DefaultTheme().Icon(name)
}

// Size returns a size for the toolkit's own widgets. Text grows with the
// scale, distances and corners do not: a screen at 200 % must still fit.
func (t Theme) Size(name fyne.ThemeSizeName) float32 {
	scale := t.Scale
	if scale == 0 {
		scale = 1
	}
	switch name {
	case Scale:
		return scale
	case theme.SizeNameText:
		return SizeBody * scale
	case theme.SizeNameCaptionText:
		return SizeNote * scale
	case theme.SizeNameSubHeadingText:
		return SizeHeading * scale
	case theme.SizeNameHeadingText:
		return SizeTitle * scale
	case theme.SizeNamePadding:
		return Gap1
	case theme.SizeNameInnerPadding:
		return Gap2
	case theme.SizeNameInputBorder:
		return 1
	case theme.SizeNameInputRadius, theme.SizeNamePopupRadius, theme.SizeNameMenuRadius:
		return Radius
	case theme.SizeNameButtonRadius:
		return RadiusButton
	case theme.SizeNameCardRadius, theme.SizeNameDialogRadius:
		return RadiusPanel
	case theme.SizeNameScrollBarSmall:
		return Gap1
	case theme.SizeNameScrollBar:
		return Gap3
	case theme.SizeNameModalBlurRadius:
		return 0
	}
	return theme.DefaultTheme().Size(name)
}

// withAlpha returns c, partly transparent.
func withAlpha(c color.Color, alpha uint8) color.Color {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	n.A = alpha
	return n
}
