package document

import "accord/workshop"

// A voice tells papers in one language, and calls the sides as the workshop
// does. It knows nothing else of the workshop, so every edition may use it.
type voice struct {
	say              Say
	sales, marketing string // empty: the usual names
}

// side is what this workshop calls a side.
func (p voice) side(s workshop.Side) string {
	switch {
	case s == workshop.Sales && p.sales != "":
		return p.sales
	case s == workshop.Marketing && p.marketing != "":
		return p.marketing
	}
	return p.say("side." + string(s))
}

// choice is the sentence for a key that was chosen, and nothing for none.
func (p voice) choice(kind, key string) string {
	if key == "" {
		return ""
	}
	return p.say(kind + "." + key)
}

// filled is a sentence with a text in it, or nothing without one.
func (p voice) filled(key, text string) string {
	if text == "" {
		return ""
	}
	return p.say(key, text)
}

// dated is a sentence with a date in it, or nothing without one.
func (p voice) dated(key string, day workshop.Day) string {
	return p.filled(key, LongDay(day, p.say))
}

// mark is what every page is marked with until both sides have signed.
func (p voice) mark(state workshop.State, rehearsal bool) string {
	switch {
	case rehearsal:
		return p.say("paper.rehearsal")
	case state != workshop.Signed:
		return p.say("paper.draft")
	}
	return ""
}

// some are the sections that have something to say.
func some(sections ...Section) []Section {
	var left []Section
	for _, s := range sections {
		if len(s.Blocks) > 0 {
			left = append(left, s)
		}
	}
	return left
}
