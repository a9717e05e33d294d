package signed

import (
	"time"

	"accord/workshop"
	"accord/workshop/document"
)

// Example returns the example with the version both sides have signed, and
// with what they amended four days later.
func Example(say document.Say) (*workshop.Workshop, error) {
	w := workshop.Example()
	last := w.Signatures[len(w.Signatures)-1].At
	if err := Keep(w, say, last); err != nil {
		return nil, err
	}
	for _, c := range w.Commitments {
		if c.Label() != "C-05" {
			continue
		}
		c.Within = "10 working days after the meeting"
		if err := w.AmendCommitment(c.ID, c, workshop.Motion{
			By:    c.Owner,
			Why:   "Tarn’s notes come a week after the meeting, and those on Canary later still",
			Sales: workshop.Hands{0, 0, 0, 1, 3, 2}, Marketing: workshop.Hands{0, 0, 0, 2, 2, 2},
			At: last + workshop.Instant((4 * 24 * time.Hour).Milliseconds()),
		}); err != nil {
			return nil, err
		}
	}
	return w, nil
}
