package workshop

// Sound returns the first thing wrong with a workshop that came from outside.
func (w *Workshop) Sound() error { return nil }
