package page

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/runenames"
)

// named returns the words that stand for an emoji no font has: 🚀 becomes
// [rocket], so that a card still says what it said. The names are Unicode's.
func named(cluster []rune) string {
	var names []string
	flag := ""
	for _, r := range cluster {
		switch {
		case regional(r):
			flag += string('A' + r - firstRegional)
		case !skinTone(r):
			names = append(names, name(r))
		}
	}
	if flag != "" {
		names = append(names, flag)
	}
	return "[" + strings.Join(names, ", ") + "]"
}

// name returns what Unicode calls r. What has only a number there, as a rare
// Chinese character has, is called by that.
func name(r rune) string {
	if name := runenames.Name(r); name != "" && name[0] != '<' {
		return strings.ToLower(name)
	}
	return fmt.Sprintf("%U", r)
}

// firstRegional is the first of the letters that make a flag in pairs.
const firstRegional = '\U0001F1E6'

// regional reports whether r is one of the letters that make a flag.
func regional(r rune) bool { return r >= firstRegional && r <= '\U0001F1FF' }
