package tell

import "accord/workshop"

// Step is what a step is called: by its own name, or as its activity is.
func (say Say) Step(s workshop.Step) string {
	if s.Title != "" {
		return s.Title
	}
	return say("activity." + s.Activity)
}
