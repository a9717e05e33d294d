package page

import "accord/workshop/document"

// section sets one section and places it. The last one before a new page begins
// is set a little closer if that saves a page with next to nothing on it.
func (s *setter) section(p *pager, section document.Section, last bool) error {
	if section.OnePage {
		scale, err := s.fit(p, section)
		if err != nil {
			return err
		}
		return s.at(scale).placed(p, section)
	}
	before := p.fork()
	if err := s.placed(p, section); err != nil || !last || !p.spilled(before) {
		return err
	}
	for _, scale := range closer {
		trial := before.fork()
		if err := s.at(scale).placed(trial, section); err != nil {
			return err
		}
		if len(trial.pages) < len(p.pages) {
			*p = *trial
			break
		}
	}
	return nil
}

// at is the setter at a scale.
func (s *setter) at(scale float64) *setter {
	set := *s
	set.scale = scale
	return &set
}

// placed sets one section and places it, at the scale of the setter.
func (s *setter) placed(p *pager, section document.Section) error {
	parts, err := s.parts(section)
	if err != nil {
		return err
	}
	for _, t := range parts {
		p.place(t)
	}
	return nil
}

// closer are the scales at which the end of a chapter is tried. Smaller, it
// would be seen beside the other pages.
var closer = []float64{0.97, 0.94, 0.91, 0.88}

// spilled reports whether a section that began as before and goes over few
// pages ends with next to nothing on the last.
func (p *pager) spilled(before *pager) bool {
	const few, nothing = 2, 0.12
	more := len(p.pages) - len(before.pages)
	return more > 0 && more <= few && p.y < p.top+(p.bottom-p.top)*nothing
}

// How much a section on a page of its own may grow and shrink. Smaller than
// the least, type is below 4.5 points and nobody could read it: then the
// section goes on over the pages.
const (
	mostScale  = 1.6
	leastScale = 0.48
)

// fit returns the largest scale at which section fills what is left of the
// page and no more.
func (s *setter) fit(p *pager, section document.Section) (float64, error) {
	fits := func(scale float64) (bool, error) {
		parts, err := s.at(scale).parts(section)
		if err != nil {
			return false, err
		}
		trial := p.fork()
		for _, t := range parts {
			if trial.place(t); len(trial.pages) > len(p.pages) {
				return false, nil
			}
		}
		return true, nil
	}
	if ok, err := fits(mostScale); ok || err != nil {
		return mostScale, err
	}
	least, most := leastScale, mostScale
	for range 8 { // to within half a hundredth
		scale := (least + most) / 2
		ok, err := fits(scale)
		if err != nil {
			return 0, err
		}
		if ok {
			least = scale
		} else {
			most = scale
		}
	}
	return least, nil
}
