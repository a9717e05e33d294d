package document

import (
	"strings"
	"unicode/utf8"

	"accord/workshop"
)

// Unlike lists the sections that read otherwise than both sides have agreed: in
// the version in force or, where they amended a section since, then. It tells
// it in the language of that version, whose sentences in returns.
func Unlike(w *workshop.Workshop, in func(language string) Say) []workshop.Rewording {
	signed, ok := inForce(w)
	if !ok {
		return nil
	}
	told := *w
	told.Language = signed.Language
	p := newPaper(&told, in(signed.Language))
	if signed.Pages == twoPages {
		return p.reworded(signed, p.shortSections())
	}
	return p.reworded(signed, p.longSections())
}

// unlike lists the headings of the sections that read otherwise than was
// agreed. It can tell only in the language of the version in force, and not of
// the record of a short agreement.
func (p paper) unlike(now Document) (headings List) {
	signed, ok := inForce(p.w)
	if !ok || signed.Language != p.w.Language || signed.Pages != now.Pages {
		return nil
	}
	for _, r := range p.reworded(signed, now.Sections) {
		headings = append(headings, p.section(r.Section))
	}
	return headings
}

// reworded compares the sections that go on without a show of hands with what
// was agreed of them.
func (p paper) reworded(signed Document, now []Section) (all []workshop.Rewording) {
	version, _ := p.w.InForce()
	for _, section := range workshop.Sections {
		agreed, amended := p.w.AgreedWords(section, version.At)
		if !amended {
			agreed = p.words(section, signed.Sections)
		}
		words := p.words(section, now)
		if alike(agreed) == alike(words) {
			continue
		}
		was, is := apart(strings.Split(agreed, "\n"), strings.Split(words, "\n"))
		all = append(all, workshop.Rewording{Section: section, Was: p.inShort(was), Now: p.inShort(is), Words: words})
	}
	return all
}

// section is the heading of a section.
func (p paper) section(id workshop.ClauseID) string { return p.say(string(id) + ".heading") }

// words is all that a section says: its heading and its lines. One that is not
// in the paper has nothing to say but that.
func (p paper) words(id workshop.ClauseID, in []Section) string {
	lines := []string{p.section(id)}
	for _, s := range in {
		if s.ID == string(id) {
			lines = append(lines, s.Lines()...)
		}
	}
	return workshop.Clean(strings.Join(lines, "\n"))
}

// alike is a text without what only typesetters see: whether a line may break
// at a space.
var alike = strings.NewReplacer("\u00A0", " ", "\u202F", " ").Replace

// apart returns the lines of two texts that are not in the other. Where they
// only changed places, it is all between the first and the last that did.
func apart(was, now []string) (gone, come []string) {
	for len(was) > 0 && len(now) > 0 && alike(was[0]) == alike(now[0]) {
		was, now = was[1:], now[1:]
	}
	for len(was) > 0 && len(now) > 0 && alike(was[len(was)-1]) == alike(now[len(now)-1]) {
		was, now = was[:len(was)-1], now[:len(now)-1]
	}
	gone, come = without(was, now), without(now, was)
	if len(gone)+len(come) == 0 {
		return was, now
	}
	return gone, come
}

// without returns the lines that are not among others, each as often as it is
// not.
func without(lines, others []string) (rest []string) {
	times := map[string]int{}
	for _, l := range others {
		times[alike(l)]++
	}
	for _, l := range lines {
		if times[alike(l)]--; times[alike(l)] < 0 {
			rest = append(rest, l)
		}
	}
	return rest
}

// mostSaid is how much of the lines that changed a log says, in characters:
// what is still read in a column of a table. The rest is in what was signed, or
// in what hands were raised on.
const mostSaid = 500

// inShort joins lines as far as a log says them, and counts the rest.
func (p paper) inShort(lines []string) string {
	said, length := []string(nil), 0
	for i, l := range lines {
		if length += utf8.RuneCountInString(l) + 1; i > 0 && length > mostSaid {
			return strings.Join(append(said, p.say("trace.more", len(lines)-i)), "\n")
		}
		if r := []rune(l); len(r) > mostSaid {
			l = string(r[:mostSaid]) + " …"
		}
		said = append(said, l)
	}
	return strings.Join(said, "\n")
}
