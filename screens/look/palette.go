package look

import (
	"image/color"

	"fyne.io/fyne/v2"
)

// The colours by role. A widget asks its theme for a role and never for a
// colour, so that light, dark and a wall of its own all work.
const (
	Ink    fyne.ThemeColorName = "accord.ink"    // text that is read first
	Muted  fyne.ThemeColorName = "accord.muted"  // text that supports it
	Faint  fyne.ThemeColorName = "accord.faint"  // text of what cannot be used now
	Line   fyne.ThemeColorName = "accord.line"   // hairlines
	Border fyne.ThemeColorName = "accord.border" // outlines of what can be filled in or ticked
	Focus  fyne.ThemeColorName = "accord.focus"  // the ring around what has the keyboard

	Ground  fyne.ThemeColorName = "accord.ground"  // the window
	Surface fyne.ThemeColorName = "accord.surface" // panels and chips
	Neutral fyne.ThemeColorName = "accord.neutral" // cards and chips of neither side
	Hover   fyne.ThemeColorName = "accord.hover"   // under the pointer, on a surface
	Track   fyne.ThemeColorName = "accord.track"   // the unfilled part of a bar
	Script  fyne.ThemeColorName = "accord.script"  // behind words to say aloud
	Shade   fyne.ThemeColorName = "accord.shade"   // over the window while a dialog is open

	Rail      fyne.ThemeColorName = "accord.rail"
	RailOn    fyne.ThemeColorName = "accord.railOn"    // behind the current step
	RailText  fyne.ThemeColorName = "accord.railText"  // steps
	RailMuted fyne.ThemeColorName = "accord.railMuted" // minutes and headings
	RailBold  fyne.ThemeColorName = "accord.railBold"  // the current step
	RailDone  fyne.ThemeColorName = "accord.railDone"  // behind the check of a step that is done
	OnDone    fyne.ThemeColorName = "accord.onDone"    // the check itself

	Sales         fyne.ThemeColorName = "accord.sales"
	SalesTint     fyne.ThemeColorName = "accord.salesTint"
	OnSales       fyne.ThemeColorName = "accord.onSales"
	Marketing     fyne.ThemeColorName = "accord.marketing"
	MarketingTint fyne.ThemeColorName = "accord.marketingTint"
	OnMarketing   fyne.ThemeColorName = "accord.onMarketing"
	Joint         fyne.ThemeColorName = "accord.joint" // agreed, done, together
	JointTint     fyne.ThemeColorName = "accord.jointTint"
	OnJoint       fyne.ThemeColorName = "accord.onJoint"
	Warn          fyne.ThemeColorName = "accord.warn" // needs attention; never a person's fault
	WarnTint      fyne.ThemeColorName = "accord.warnTint"
	OnWarn        fyne.ThemeColorName = "accord.onWarn"
	Amber         fyne.ThemeColorName = "accord.amber" // time is getting short
	AmberTint     fyne.ThemeColorName = "accord.amberTint"

	Primary   fyne.ThemeColorName = "accord.primary" // the one button to press
	OnPrimary fyne.ThemeColorName = "accord.onPrimary"
)

// palette gives every role a colour for day and for night.
var palette = map[fyne.ThemeColorName]struct{ light, dark color.NRGBA }{
	Ink:    {hex(0x16202E), hex(0xEEF1F5)},
	Muted:  {hex(0x5B6675), hex(0xA9B3C0)},
	Faint:  {hex(0x6B7583), hex(0x97A2B0)},
	Line:   {hex(0xDDE2EA), hex(0x343E4B)},
	Border: {hex(0x7E8998), hex(0x7A8696)},
	Focus:  {hex(0x0B5CAD), hex(0x8FC0FA)},

	Ground:  {hex(0xF4F6F9), hex(0x11161E)},
	Surface: {hex(0xFFFFFF), hex(0x1B222C)},
	Neutral: {hex(0xF0F2F6), hex(0x262F3B)},
	Hover:   {hex(0xF4F6F9), hex(0x262F3B)},
	Track:   {hex(0xE4E8EE), hex(0x343E4B)},
	Script:  {hex(0xF7F3E6), hex(0x302B1C)},
	Shade:   {color.NRGBA{0x16, 0x20, 0x2E, 0x66}, color.NRGBA{0x00, 0x00, 0x00, 0x99}},

	Rail:      {hex(0x14213A), hex(0x0B111C)},
	RailOn:    {hex(0x1F3054), hex(0x1C2B4A)},
	RailText:  {hex(0xC6D2E8), hex(0xC6D2E8)},
	RailMuted: {hex(0x93A4C3), hex(0x93A4C3)},
	RailBold:  {hex(0xFFFFFF), hex(0xFFFFFF)},
	RailDone:  {hex(0x2A9D7C), hex(0x2A9D7C)},
	OnDone:    {hex(0xFFFFFF), hex(0xFFFFFF)},

	Sales:         {hex(0x0B5CAD), hex(0x86BBF7)},
	SalesTint:     {hex(0xE6F0FA), hex(0x172B42)},
	OnSales:       {hex(0xFFFFFF), hex(0x0B1422)},
	Marketing:     {hex(0xAD4310), hex(0xF2A67E)},
	MarketingTint: {hex(0xFBEDE4), hex(0x3B2519)},
	OnMarketing:   {hex(0xFFFFFF), hex(0x1D0F07)},
	Joint:         {hex(0x0B6E56), hex(0x55CBAA)},
	JointTint:     {hex(0xE2F3EE), hex(0x14342C)},
	OnJoint:       {hex(0xFFFFFF), hex(0x06201A)},
	Warn:          {hex(0xA61B1B), hex(0xFFA3A3)},
	WarnTint:      {hex(0xFBE9E9), hex(0x421D20)},
	OnWarn:        {hex(0xFFFFFF), hex(0x2A0709)},
	Amber:         {hex(0x8A5300), hex(0xF0BB58)},
	AmberTint:     {hex(0xFCF1DC), hex(0x382B12)},

	Primary:   {hex(0x16202E), hex(0xEEF1F5)},
	OnPrimary: {hex(0xFFFFFF), hex(0x11161E)},
}

// contrast gives the roles that differ from day another colour where all the
// difference there is is wanted: black on white, and colours as dark as they
// can be told apart.
var contrast = map[fyne.ThemeColorName]color.NRGBA{
	Ink:    hex(0x000000),
	Muted:  hex(0x24292F),
	Faint:  hex(0x3A4048),
	Line:   hex(0x6B7280),
	Border: hex(0x000000),
	Focus:  hex(0x003B8E),

	Ground:  hex(0xFFFFFF),
	Neutral: hex(0xF2F2F2),
	Hover:   hex(0xE8ECF2),
	Track:   hex(0xD5DAE1),
	Script:  hex(0xFFF8E0),

	Rail:      hex(0x000000),
	RailOn:    hex(0x24344F),
	RailText:  hex(0xFFFFFF),
	RailMuted: hex(0xE3E8F0),
	RailDone:  hex(0x1F8A6B),

	Sales:         hex(0x003E80),
	SalesTint:     hex(0xE6F0FC),
	Marketing:     hex(0x7A2A00),
	MarketingTint: hex(0xFDEEE4),
	Joint:         hex(0x004D3B),
	JointTint:     hex(0xE0F4EE),
	Warn:          hex(0x8A0A0A),
	WarnTint:      hex(0xFDE8E8),
	Amber:         hex(0x5E3900),
	AmberTint:     hex(0xFDF2DC),

	Primary: hex(0x000000),
}

// hex returns an opaque colour written the way designers write it.
func hex(rgb uint32) color.NRGBA {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: 0xFF}
}
