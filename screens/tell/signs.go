package tell

import "strings"

// mostSigns is how many signs that cannot be printed are named. A paper in
// another script lacks hundreds, and the first say which.
const mostSigns = 12

// Unprinted says which signs of a paper will not print, and which will not as
// they should: a sentence each, and none if all is well.
func (say Say) Unprinted(missing, loose []rune) []string {
	var all []string
	if len(missing) > 0 {
		all = append(all, say("papers.missing", signs(missing)))
	}
	if len(loose) > 0 {
		all = append(all, say("papers.loose", signs(loose)))
	}
	return all
}

// signs names signs, the first ones of many.
func signs(signs []rune) string {
	var list []string
	for _, sign := range signs[:min(len(signs), mostSigns)] {
		list = append(list, string(sign))
	}
	if len(signs) > mostSigns {
		list = append(list, "…")
	}
	return strings.Join(list, " ")
}
