package workshop

import "errors"

// A Problem is an error the people in the room can put right. Its key names
// the sentence that tells them how, in assets/translations.
//
// Every other error is a fault of ours or of the machine.
type Problem struct {
	Key   string
	With  any    // what the sentence needs to know, such as a limit
	Field string // the entry it is about, such as "due"; empty: the whole
}

// Error returns the key, for logs and tests. People are shown the sentence.
func (p Problem) Error() string { return p.Key }

// Is reports whether target is the same problem, wherever it happened.
func (p Problem) Is(target error) bool {
	t, ok := target.(Problem)
	return ok && t.Key == p.Key
}

// AsProblem finds the problem in err, if there is one.
func AsProblem(err error) (p Problem, ok bool) {
	ok = errors.As(err, &p)
	return p, ok
}

// ErrGone refuses to change what is no longer there, such as a card that was
// undone while its entry was open.
var ErrGone = Problem{Key: "gone"}
