package page

import (
	"fmt"

	"accord/workshop/document"
)

// parts sets a section. Headings, words to be read first, and the few lines that
// lead from them to a table or a list, wait for what follows and stay with it.
func (s *setter) parts(section document.Section) ([]part, error) {
	var all []part
	var waiting []strip
	gap, headed := 0.0, false
	if section.Heading != "" {
		waiting, gap, headed = s.sectionHeading(section.Heading), s.pt(s.spacing.above), true
	}
	for _, b := range section.Blocks {
		if h, is := b.(document.Heading); is {
			if len(waiting) == 0 {
				gap = s.air(15)
			}
			waiting, headed = append(waiting, s.heading(string(h), level(section))...), true
			continue
		}
		set, err := s.block(b)
		if err != nil {
			return nil, fmt.Errorf("section %q: %w", section.Heading, err)
		}
		if p, is := b.(document.Paragraph); is && (headed || p.Leads() || p.Tone == document.Strong) && brief(set) {
			if len(waiting) == 0 {
				gap = set[0].gap
			}
			waiting = append(waiting, padded(set[0].columns[0].units[0].strips, 0, set[0].gap)...)
			headed = p.Tone == document.Strong
			continue
		}
		if len(set) > 0 && len(waiting) > 0 {
			set[0].before, set[0].gap = waiting, gap
			waiting, headed = nil, false
		}
		all = append(all, set...)
	}
	if len(waiting) > 0 {
		all = append(all, part{gap: gap, before: waiting})
	}
	return all, nil
}

// brief reports whether a paragraph is short enough to lead to what follows.
func brief(set []part) bool {
	return len(set) == 1 && set[0].columns[0].panel == nil && len(set[0].columns[0].units) == 1
}

// level is how deep the headings within a section stand in the outline.
func level(section document.Section) int {
	if section.Heading == "" {
		return 0
	}
	return 1
}

func (s *setter) sectionHeading(text string) []strip {
	strips := padded(s.lines(text, s.spacing.section, s.left, s.width), 0, s.air(5))
	strips = append(strips, s.rule(s.left, s.width, ink, 0.9, 9*s.spacing.air))
	strips[0].mark = &Mark{Title: s.fonts.plain(text)}
	return strips
}

func (s *setter) heading(text string, level int) []strip {
	strips := padded(s.lines(text, headingStyle, s.left, s.width), s.pt(2), s.pt(5))
	strips[0].mark = &Mark{Title: s.fonts.plain(text), Level: level}
	return strips
}
