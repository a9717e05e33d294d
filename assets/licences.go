package assets

import (
	_ "embed"
	"strings"
)

// Licences holds what the makers of everything within Accord ask to be told
// with it: the name of each part in a line of its own, then its licence in full.
//
//go:embed licences.txt
var Licences string

// licenceMark begins the line with the name of a part.
const licenceMark = "==== "

// Parts lists what Accord is made of, each with its version.
func Parts() []string {
	var parts []string
	for line := range strings.Lines(Licences) {
		if name, ok := strings.CutPrefix(line, licenceMark); ok {
			parts = append(parts, strings.TrimSpace(name))
		}
	}
	return parts
}
