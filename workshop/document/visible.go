package document

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Missing is printed in place of what cannot be: a broken byte, a control
// character, a sign no font has. People can see that something stood there.
const Missing = '\uFFFD'

// lineEnds are the ways in which text pasted from elsewhere ends its lines.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// Visible returns s as every writer prints it: composed, so that é is one
// character wherever it was typed; with lines ended by \n; and with whatever
// would upset a reader or a file replaced by [Missing], never left out.
func Visible(s string) string {
	if plain(s) {
		return s
	}
	s = lineEnds.Replace(strings.ToValidUTF8(s, string(Missing)))
	return strings.Map(printable, norm.NFC.String(s))
}

// plain reports whether s is ASCII that needs no care, as most text is.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < ' ' && c != '\n' && c != '\t') || c >= 0x7F {
			return false
		}
	}
	return true
}

func printable(r rune) rune {
	switch {
	case r == '\n', r == '\t':
		return r
	case unicode.IsControl(r), r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF:
		return Missing // the last two are numbers that stand for no character
	}
	return r
}
