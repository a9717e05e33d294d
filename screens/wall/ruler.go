package wall

import (
	"strings"
	"unicode/utf8"

	"accord/screens/ui"

	"fyne.io/fyne/v2"
)

// A ruler knows how wide words are. The toolkit needs some time to find out,
// and fitting a text asks for it at many sizes, so every word is measured
// once, at one size, and told in ems.
type ruler struct {
	texts map[glyphs]*measured
	words map[glyphs]float32
}

// glyphs is a text in one of the two weights.
type glyphs struct {
	text string
	bold bool
}

// A measured text knows its words and their widths.
type measured struct {
	ruler *ruler
	bold  bool
	text  string // one space between words, and newlines between paragraphs
	words []word
	space float32
	wide  float32 // of the widest word
}

// A word is a part of a text without spaces.
type word struct {
	start, end int
	width      float32
	first      bool // begins a paragraph
}

const (
	// measuredAt is the size at which words are measured. The toolkit rounds
	// sizes to whole points, and at a large size that makes no difference.
	measuredAt = 256

	// margin is how much wider than measured a text may turn out: letters that
	// move closer together across a break are not accounted for.
	margin = 1.01

	// remembered is how many texts are kept before the ruler forgets them all.
	// A wall shows a few hundred.
	remembered = 5000
)

func newRuler() *ruler {
	return &ruler{texts: map[glyphs]*measured{}, words: map[glyphs]float32{}}
}

// width returns the width of a word in ems.
func (r *ruler) width(text string, bold bool) float32 {
	key := glyphs{text, bold}
	w, ok := r.words[key]
	if !ok {
		w = fyne.MeasureText(text, measuredAt, fyne.TextStyle{Bold: bold}).Width / measuredAt * margin
		r.words[key] = w
	}
	return w
}

// measure returns a text with the widths of its words.
func (r *ruler) measure(text string, bold bool) *measured {
	key := glyphs{text, bold}
	if m, ok := r.texts[key]; ok {
		return m
	}
	if len(r.texts) > remembered {
		clear(r.texts)
		clear(r.words)
	}
	m := &measured{ruler: r, bold: bold, space: r.width(" ", bold)}
	var tidy strings.Builder
	for paragraph := range strings.Lines(text) {
		first := true
		for part := range ui.Words(paragraph) {
			if tidy.Len() > 0 {
				tidy.WriteByte(' ')
			}
			w := word{start: tidy.Len(), end: tidy.Len() + len(part), width: r.width(part, bold), first: first}
			tidy.WriteString(part)
			m.words = append(m.words, w)
			m.wide = max(m.wide, w.width)
			first = false
		}
	}
	m.text = tidy.String()
	r.texts[key] = m
	return m
}

// lines breaks the text into lines no wider than width, in ems, and returns
// how many there are. Every line is handed to each, unless that is nil. A
// word is broken only where it alone is too wide.
func (m *measured) lines(width float32, each func(line string)) int {
	n := 0
	end := func(from, to int) {
		n++
		if each != nil {
			each(m.text[from:to])
		}
	}
	from, to, used := 0, 0, float32(-1) // a negative width: nothing on the line yet
	for _, w := range m.words {
		if used >= 0 && !w.first && used+m.space+w.width <= width {
			to, used = w.end, used+m.space+w.width
			continue
		}
		if used >= 0 {
			end(from, to)
		}
		for w.width > width {
			head, wide := m.head(w, width)
			if head == w.end {
				break
			}
			end(w.start, head)
			w.start, w.width = head, w.width-wide
		}
		from, to, used = w.start, w.end, w.width
	}
	if used >= 0 {
		end(from, to)
	}
	return n
}

// head returns where a word that is too wide is broken, and how wide the part
// before is: at least one character, so that something is always shown.
func (m *measured) head(w word, width float32) (end int, wide float32) {
	for end = w.start; end < w.end; {
		_, size := utf8.DecodeRuneInString(m.text[end:])
		next := m.ruler.width(m.text[end:end+size], m.bold)
		if end > w.start && wide+next > width {
			break
		}
		end, wide = end+size, wide+next
	}
	return end, wide
}

// natural returns the width at which no line has to be broken.
func (m *measured) natural() float32 {
	var widest, line float32
	for _, w := range m.words {
		if w.first {
			line = w.width
		} else {
			line += m.space + w.width
		}
		widest = max(widest, line)
	}
	return widest
}

// shortened returns as much of a line as finds room, in ems, with an ellipsis
// after it.
func (m *measured) shortened(line string, width float32) string {
	const ellipsis = "…"
	for line != "" && m.ruler.width(line+ellipsis, m.bold) > width {
		_, size := utf8.DecodeLastRuneInString(line)
		line = line[:len(line)-size]
	}
	return strings.TrimRight(line, " ,.;:") + ellipsis
}
