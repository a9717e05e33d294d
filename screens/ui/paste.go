package ui

import (
	"strings"

	"accord/workshop"

	"fyne.io/fyne/v2"
)

// What is pasted may be anything, a whole book or a picture as text.
const (
	mostLines  = 500      // are offered as cards
	mostListed = 64 << 10 // bytes are looked at
)

// paste takes several pasted lines apart where that is wanted, and otherwise
// has the toolkit put in what is not endless.
func (i *Input) paste(from fyne.Clipboard) {
	text := from.Content()
	if i.entry.OnPasteLines != nil && len(text) <= mostListed {
		if lines := i.entry.lines(text); len(lines) > 1 && len(lines) <= mostLines && i.entry.OnPasteLines(lines) {
			return
		}
	}
	text = workshop.Clean(text[:min(len(text), mostListed)])
	// One sign more than a text may have, so that what was cut is refused as
	// too long.
	most := workshop.MaxCard + 1
	if i.entry.kind == notes {
		most = workshop.MaxNote + 1
	}
	if signs := []rune(text); len(signs) > most {
		text = string(signs[:most])
	}
	i.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: held(text)})
}

// held is a clipboard that holds one text.
type held string

// Content returns the text.
func (h held) Content() string { return string(h) }

// SetContent does nothing: nobody copies into it.
func (h held) SetContent(string) {}

// lines takes pasted text apart, with the numbers in front of its lines where
// they belong to them.
func (e *Entry) lines(text string) []string {
	if e.Numbered {
		return linesOf(text, strings.TrimSpace)
	}
	return Lines(text)
}

// Lines takes pasted text apart: one string a line, without bullets, numbers
// and blank lines, the way lists come out of a mail or a slide.
func Lines(text string) []string {
	return linesOf(text, func(line string) string { return unlisted(strings.TrimSpace(line)) })
}

// linesOf returns the lines of a text that are not blank, each tidied.
func linesOf(text string, tidy func(string) string) []string {
	var lines []string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r", "\n"), "\n") {
		if line = tidy(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// unlisted takes the mark of a list from the front of a line: a bullet, or a
// number with a dot or a bracket and a space behind it.
func unlisted(line string) string {
	for _, bullet := range []string{"•", "‣", "◦", "▪", "●", "·", "-", "–", "—", "*", "+"} {
		if rest, ok := strings.CutPrefix(line, bullet); ok && (rest == "" || len(bullet) > 1 || rest[0] == ' ' || rest[0] == '\t') {
			return strings.TrimSpace(rest)
		}
	}
	digits := strings.TrimLeft(line, "0123456789")
	if n := len(line) - len(digits); n > 0 && n <= 3 && len(digits) > 1 && (digits[0] == '.' || digits[0] == ')') && (digits[1] == ' ' || digits[1] == '\t') {
		return strings.TrimSpace(digits[1:])
	}
	return line
}
