package tell

import "strings"

// mostSigns is how many signs that cannot be printed are named. A paper in
// another script lacks hundreds, and the first say which.
const mostSigns = 12

// Signs names signs, the first ones of many.
func Signs(signs []rune) string {
	var list []string
	for _, sign := range signs[:min(len(signs), mostSigns)] {
		list = append(list, string(sign))
	}
	if len(signs) > mostSigns {
		list = append(list, "…")
	}
	return strings.Join(list, " ")
}
