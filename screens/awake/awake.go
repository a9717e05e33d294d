// Package awake keeps the computer and its screens awake while a workshop
// runs, by the means of each system, and says when the system refuses.
package awake

// Keep keeps the computer awake until release is called. With an error the
// system has refused, and nothing is kept.
func Keep() (release func(), err error) { return keep() }

// why is what a system shows to people who ask what keeps it awake.
const why = "A workshop is running"
