package ui

import "accord/screens/look"

// A Notice is a strip within the page that says what just happened, or what
// needs attention. It is not there while it has nothing to say, and it never
// covers anything.
type Notice struct {
	Box
	text *Text
}

// NewNotice returns a notice that has nothing to say.
func NewNotice() *Notice {
	text := NewText("", Style{Size: look.SizeButton})
	n := &Notice{text: text}
	n.back, n.shape, n.content = newShape(), shape{radius: look.RadiusButton}, PadXY(look.Gap3, look.Gap2, text)
	n.Hidden = true
	n.ExtendBaseWidget(n)
	return n
}

// Set shows a sentence in a tone.
func (n *Notice) Set(sentence string, tone Tone) {
	ink, tint := tones(tone)
	n.text.Set(sentence, Style{Size: look.SizeButton, Color: ink, Bold: tone == ToneBad})
	n.SetFill(tint)
	n.Show()
}

// Clear takes the strip away.
func (n *Notice) Clear() {
	n.text.SetText("")
	n.Hide()
}

// Text returns what the notice says.
func (n *Notice) Text() string { return n.text.Text() }
