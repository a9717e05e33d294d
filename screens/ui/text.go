package ui

import (
	"strings"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Style is how a text looks. Its zero is plain text in ink.
type Style struct {
	Size  float32             // in points at 100 %; 0 means look.SizeBody
	Color fyne.ThemeColorName // "" means look.Ink
	Bold  bool
	Align fyne.TextAlign
	Lines int // the most lines shown, the last ending in an ellipsis; 0 means all
}

// The usual styles.
var (
	Body    = Style{}
	Soft    = Style{Color: look.Muted}
	Note    = Style{Size: look.SizeNote, Color: look.Muted}
	Strong  = Style{Bold: true}
	Heading = Style{Size: look.SizeHeading, Bold: true}
	Title   = Style{Size: look.SizeTitle, Bold: true}
	Alert   = Style{Size: look.SizeNote, Color: look.Warn, Bold: true}
)

// Text is words that wrap where their width ends, without room around them.
//
// The toolkit's own label comes with padding that cannot be taken away, and
// tells its height before it knows its width.
type Text struct {
	widget.BaseWidget
	text   string
	style  Style
	single bool // never wraps

	lines []*canvas.Text
	known knownText // forgotten at each refresh
	drawn *drawn
}

// knownText is what was found out about a text. It is kept until the next
// refresh, which also comes with every change of the theme, because the
// toolkit asks for sizes before every frame.
type knownText struct {
	font    float32 // 0 means that nothing is known
	line    float32 // height of a line
	natural float32 // width of the longest line, unbroken
	word    float32 // width of the longest word
	wrapped [2]struct {
		width float32
		lines []string
	}
}

// NewText returns text that wraps.
func NewText(text string, style Style) *Text {
	t := &Text{text: text, style: style}
	t.ExtendBaseWidget(t)
	return t
}

// NewLine returns text that stays on one line. Where there is no room for it,
// it ends in an ellipsis.
func NewLine(text string, style Style) *Text {
	style.Lines = 1
	t := &Text{text: text, style: style, single: true}
	t.ExtendBaseWidget(t)
	return t
}

// Text returns the words.
func (t *Text) Text() string { return t.text }

// SetText shows other words. It costs nothing when they are the same.
func (t *Text) SetText(text string) { t.Set(text, t.style) }

// SetStyle shows the words in another style.
func (t *Text) SetStyle(style Style) { t.Set(t.text, style) }

// Set changes words and style at once.
func (t *Text) Set(text string, style Style) {
	if t.single {
		style.Lines = 1
	}
	if t.text == text && t.style == style {
		return
	}
	t.text, t.style, t.known = text, style, knownText{}
	t.Refresh()
}

// AccessibilityLabel lets a screen reader read the words.
func (t *Text) AccessibilityLabel() string { return t.text }

// AccessibilityRole says that this is text.
func (t *Text) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

func (t *Text) fontSize() float32 {
	size := t.style.Size
	if size == 0 {
		size = look.SizeBody
	}
	return look.Scaled(t.Theme(), size)
}

func (t *Text) measure(s string) fyne.Size {
	return fyne.MeasureText(s, t.known.font, fyne.TextStyle{Bold: t.style.Bold})
}

// know measures the text as a whole, once after each refresh.
func (t *Text) know() *knownText {
	k := &t.known
	if k.font > 0 {
		return k
	}
	k.font = t.fontSize()
	k.line = t.measure("Ag").Height
	space := t.measure(" ").Width
	for line := range strings.SplitSeq(t.text, "\n") {
		sum := -space // added up word by word, as wrap does
		for word := range Words(line) {
			w := t.measure(word).Width
			k.word = max(k.word, w)
			sum += w + space
		}
		k.natural = max(k.natural, sum)
	}
	return k
}

// lineHeight is the distance from one line to the next.
func (t *Text) lineHeight() float32 { return t.know().line }

// at returns the lines at a width.
func (t *Text) at(width float32) []string {
	k := t.know()
	for _, w := range k.wrapped {
		if w.lines != nil && w.width == width {
			return w.lines
		}
	}
	// Half a point more, because a width that was measured from this text must
	// hold it however it was rounded on the way.
	lines := wrap(t.text, width+0.5, t.style.Lines, func(s string) float32 { return t.measure(s).Width })
	k.wrapped[1] = k.wrapped[0]
	k.wrapped[0].width, k.wrapped[0].lines = width, lines
	return lines
}

// HeightFor returns how tall the text is at a width.
func (t *Text) HeightFor(width float32) float32 {
	if t.single {
		return t.lineHeight()
	}
	return t.lineHeight() * float32(len(t.at(width)))
}

// NaturalWidth returns the width at which no line has to be broken.
func (t *Text) NaturalWidth() float32 { return t.know().natural }

// LeastWidth returns the width below which a word would have to be broken. A
// word that is longer than any real one may be broken earlier.
func (t *Text) LeastWidth() float32 {
	k := t.know()
	if t.single {
		return min(k.natural, k.font*4) // enough for a few letters and the ellipsis
	}
	return min(k.word, k.font*14)
}

// CreateRenderer is part of the toolkit.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	t.drawn = &drawn{layout: t.layout, min: t.min, refresh: func() {
		t.known = knownText{}
		t.redraw()
	}}
	t.redraw()
	return t.drawn
}

// min is narrow, so that columns can be narrowed, and as tall as the width
// that the text was last given makes it.
func (t *Text) min() fyne.Size {
	width := t.Size().Width
	if width == 0 {
		width = t.NaturalWidth()
	}
	return fyne.NewSize(t.LeastWidth(), t.HeightFor(width))
}

func (t *Text) layout(fyne.Size) { t.redraw() }

// redraw makes the lines on the screen match the text. Lines that stay as
// they are cost nothing.
func (t *Text) redraw() {
	if t.drawn == nil {
		return
	}
	size := t.Size()
	lines := t.at(size.Width)
	if size.Width == 0 {
		lines = nil
	}
	for len(t.lines) < len(lines) {
		t.lines = append(t.lines, newCanvasText())
	}
	height := t.lineHeight()
	for i, line := range t.lines {
		if i >= len(lines) {
			line.Hide()
			continue
		}
		line.Show()
		drawText(t, line, lines[i], t.style)
		place(line, 0, float32(i)*height, size.Width, height)
	}
	t.drawn.objects = t.drawn.objects[:0]
	for _, line := range t.lines[:len(lines)] {
		t.drawn.objects = append(t.drawn.objects, line)
	}
}

// drawText makes a line of the canvas look as told, and repaints it only when
// something about it changed.
func drawText(w themed, line *canvas.Text, text string, style Style) {
	if style.Size == 0 {
		style.Size = look.SizeBody
	}
	if style.Color == "" {
		style.Color = look.Ink
	}
	size, ink, font := look.Scaled(w.Theme(), style.Size), paint(w, style.Color), fontWithin(w.Theme(), fyne.TextStyle{Bold: style.Bold})
	if line.Text == text && line.TextSize == size && line.Color == ink && line.FontSource == font &&
		line.TextStyle.Bold == style.Bold && line.Alignment == style.Align {
		return
	}
	line.Text, line.TextSize, line.Color, line.FontSource, line.Alignment = text, size, ink, font, style.Align
	line.TextStyle.Bold = style.Bold
	line.Refresh()
}

// Words returns the words, unbroken.
func (t *Text) Words() []string {
	if t.text == "" {
		return nil
	}
	return []string{t.text}
}
