package workshop

// NewWith is New with identities of a test's own, which are the same each time
// the test runs.
func NewWith(identity func() string, title string, today Day) *Workshop {
	w := &Workshop{identity: identity}
	w.plan(title, today)
	return w
}
