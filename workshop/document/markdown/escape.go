package markdown

import (
	"strings"
	"unicode"

	"accord/workshop/document"
)

// special are the signs that mean something wherever they stand.
const special = "\\`*_[]<>|#~&"

// escaped returns text that reads as it was typed. Its lines stay lines.
func escaped(text string) string {
	lines := strings.Split(document.Visible(text), "\n")
	for i, line := range lines {
		lines[i] = escapedLine(strings.TrimSpace(line))
	}
	return strings.Join(lines, "\\\n")
}

// inCell is escaped for where a line cannot end: a cell, a list, a heading.
func inCell(text string) string {
	return strings.ReplaceAll(escaped(text), "\\\n", "<br>")
}

func escapedLine(line string) string {
	var b strings.Builder
	for _, r := range line {
		if strings.ContainsRune(special, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return escapedStart(b.String())
}

// escapedStart escapes what means something at the beginning of a line only: a
// list, a numbered list, a rule.
func escapedStart(line string) string {
	if line == "" {
		return line
	}
	if strings.ContainsRune("-+=", rune(line[0])) {
		return `\` + line
	}
	digits := strings.TrimLeftFunc(line, unicode.IsDigit)
	if at := len(line) - len(digits); at > 0 && digits != "" && strings.ContainsRune(".)", rune(digits[0])) {
		return line[:at] + `\` + digits
	}
	return line
}
