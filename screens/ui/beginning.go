package ui

import "strings"

// beginning is what was typed of an option's name so far. It needs no clock: a
// letter that no longer fits begins anew.
type beginning string

// next returns the option that begins with what is typed, once a letter more
// is, or -1. A letter alone goes to the next option that begins with it, so
// that the same letter again goes on.
func (b *beginning) next(options []Option, at int, letter rune) int {
	more := *b + beginning(strings.ToLower(string(letter)))
	if i := more.first(options, at); i >= 0 && *b != "" {
		*b = more
		return i
	}
	*b = beginning(strings.ToLower(string(letter)))
	return b.first(options, at+1)
}

// first returns the first option from an index on, and round again, that begins
// so and can be chosen, or -1.
func (b beginning) first(options []Option, from int) int {
	for n := range options {
		i := (max(from, 0) + n) % len(options)
		if options[i].Reason == "" && strings.HasPrefix(strings.ToLower(options[i].Label), string(b)) {
			return i
		}
	}
	return -1
}
