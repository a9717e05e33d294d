package ui

import "strings"

// What a widget says to a screen reader stands with the widget, as the toolkit
// wants it: a label and a role, of which there are only button, link and text.
// A widget that people press says all that can be read on it, for they cannot
// look around in it.

// spoken puts words together as they are to be read out.
func spoken(words ...string) string {
	var said []string
	for _, word := range words {
		if word = strings.TrimSpace(word); word != "" {
			said = append(said, word)
		}
	}
	return strings.Join(said, ", ")
}

// ticked puts a check before what is chosen. Every screen reader has a word
// for the sign in its own language, and roles cannot tell.
func ticked(on bool, words string) string {
	if on {
		return "✓ " + words
	}
	return words
}
