//go:build accessibility

package ui

// Speaks says whether this build can be read by a screen reader.
const Speaks = true
