package page

import "accord/workshop/document"

// Picture returns what is drawn of a block, above its words, and how high it is
// at a width: for formats that lay out pages themselves. Of a block that is no
// picture it is nothing. Its words are in the order of reading.
func Picture(b document.Block, wide float64) (ops []Op, high float64, err error) {
	f, err := newFonts(nil) // a reader of the page has fonts of its own
	if err != nil {
		return nil, 0, err
	}
	f.asRead = true
	s := &setter{fonts: f, width: wide, scale: 1}
	var parts []part
	switch b := b.(type) {
	case document.Dumbbells:
		parts = s.standing(b)
	case document.Map:
		parts = s.areas(b)
	}
	for _, p := range parts {
		for _, u := range p.columns[0].units {
			for _, each := range u.strips {
				for _, cell := range each.cells {
					for _, op := range cell {
						ops = append(ops, op.down(high))
					}
				}
				high += each.height
			}
		}
	}
	return ops, high, nil
}
