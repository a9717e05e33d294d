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
	// Known sizes, for the toolkit asks often: the font size for which the
	// whole text and its longest word were measured.
	weighed, natural, word float32
	known                  [3]wrapped // at the widths asked for last: unbroken, to measure and to draw
	drawn                  *drawn
}

// wrapped is a text broken into lines. It holds for one width and scale.
type wrapped struct {
	width, scale float32
	lines        []string
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
	t.text, t.style, t.known, t.weighed = text, style, [3]wrapped{}, 0
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
	return fyne.MeasureText(s, t.fontSize(), fyne.TextStyle{Bold: t.style.Bold})
}

// lineHeight is the distance from one line to the next.
func (t *Text) lineHeight() float32 { return t.measure("Ag").Height }

// at returns the lines at a width.
func (t *Text) at(width float32) []string {
	scale := look.Scaled(t.Theme(), 1)
	for _, k := range t.known {
		if k.lines != nil && k.width == width && k.scale == scale {
			return k.lines
		}
	}
	// Half a point more, because a width that was measured from this text must
	// hold it however it was rounded on the way.
	lines := wrap(t.text, width+0.5, t.style.Lines, func(s string) float32 { return t.measure(s).Width })
	t.known = [3]wrapped{{width, scale, lines}, t.known[0], t.known[1]}
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
func (t *Text) NaturalWidth() float32 {
	t.weigh()
	return t.natural
}

// longestWord returns the width below which a word would have to be broken.
// A word that is longer than any real one may be broken earlier.
func (t *Text) longestWord() float32 {
	t.weigh()
	return min(t.word, t.fontSize()*14)
}

// weigh measures the text as a whole, once for a text and a size.
func (t *Text) weigh() {
	size := t.fontSize()
	if t.weighed == size {
		return
	}
	t.weighed, t.natural, t.word = size, 0, 0
	space := t.measure(" ").Width
	for line := range strings.SplitSeq(t.text, "\n") {
		sum := -space // added up word by word, as wrap does
		for word := range strings.FieldsSeq(line) {
			w := t.measure(word).Width
			t.word = max(t.word, w)
			sum += w + space
		}
		t.natural = max(t.natural, sum)
	}
}

// CreateRenderer is part of the toolkit.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	t.drawn = &drawn{layout: t.layout, min: t.min, refresh: t.redraw}
	t.redraw()
	return t.drawn
}

// min is narrow, so that columns can be narrowed, and as tall as the width
// that the text was last given makes it.
func (t *Text) min() fyne.Size {
	width := t.Size().Width
	if t.single {
		return fyne.NewSize(t.NaturalWidth(), t.lineHeight())
	}
	if width == 0 {
		width = t.NaturalWidth()
	}
	return fyne.NewSize(t.longestWord(), t.HeightFor(width))
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
	size, ink := look.Scaled(w.Theme(), style.Size), paint(w, style.Color)
	if line.Text == text && line.TextSize == size && line.Color == ink &&
		line.TextStyle.Bold == style.Bold && line.Alignment == style.Align {
		return
	}
	line.Text, line.TextSize, line.Color, line.Alignment = text, size, ink, style.Align
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
