package desk

import "accord/workshop"

// turnPanel puts another panel into the middle. What is half done in the one
// before waits until the room comes back to it, and so does what was chosen
// there, such as whose turn it is.
func (d *Desk) turnPanel(to place, w *workshop.Workshop) {
	if d.halfDone() {
		if d.begun == nil {
			d.begun = make(map[place]panel)
		}
		d.begun[d.at] = d.panel
	}
	if d.panel.half != nil {
		if d.chose == nil {
			d.chose = make(map[place]half)
		}
		d.chose[d.at] = d.panel.half()
	}
	d.at = to
	if p, waits := d.begun[to]; waits {
		delete(d.begun, to)
		d.panel = p
		return
	}
	d.panel = d.panelFor(w)
	if h, ok := d.chose[to]; ok {
		d.panel.resume(h)
	}
}

// halfDone reports whether something is begun in the middle that is not kept
// yet, such as a card before its Enter.
func (d *Desk) halfDone() bool { return d.panel.halfDone != nil && d.panel.halfDone() }
