package page

import "accord/workshop/document"

// section sets one section and places it.
func (s *setter) section(p *pager, section document.Section) error {
	set := *s
	if section.OnePage {
		scale, err := s.fit(p, section)
		if err != nil {
			return err
		}
		set.scale = scale
	}
	parts, err := set.parts(section)
	if err != nil {
		return err
	}
	for _, t := range parts {
		p.place(t)
	}
	return nil
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
		set := *s
		set.scale = scale
		parts, err := set.parts(section)
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
