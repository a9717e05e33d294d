package workshop

// A Parked point is set aside so that it is not lost: for a date, for the
// sponsor, or because the sides do not agree on it.
type Parked struct {
	ID            ParkedID `json:"id"`
	Number        int      `json:"number"` // printed as L-02
	Kind          Lot      `json:"kind"`
	Text          string   `json:"text"`
	Theme         ThemeID  `json:"theme"` // empty: none
	About         string   `json:"about"` // what was left open: the identity of a row, or a month; empty: nothing
	By            Day      `json:"by"`    // when it is taken up again, or answered; empty: no date yet
	SalesView     string   `json:"sales_view"`
	MarketingView string   `json:"marketing_view"`
}

// A ParkedID names a parked point within its workshop.
type ParkedID string

func (p Parked) key() string { return string(p.ID) }

// A Lot is where a point is parked.
type Lot string

// The lots.
const (
	Later       Lot = "later"        // taken up again on a date
	ToSponsor   Lot = "to-sponsor"   // above the room: asked of the sponsor
	NotAgreedOn Lot = "disagreement" // stated fairly by each side
)

// Lots lists them in the order they are offered.
var Lots = []Lot{Later, ToSponsor, NotAgreedOn}

// MaxParked is how many points may be parked.
const MaxParked = 100

// Problems with parked points.
var (
	ErrManyParked = Problem{Key: "parked.too-many"}
	ErrNoLot      = Problem{Key: "parked.no-lot"}

	ErrParkedWithoutDay = Problem{Key: "parked.no-day", Field: "by"}
)

// Park sets a point aside.
func (w *Workshop) Park(p Parked) (ParkedID, error) {
	if len(w.Parked) >= MaxParked {
		return "", Problem{Key: ErrManyParked.Key, With: MaxParked, Field: "text"}
	}
	p.ID = ParkedID(w.newID())
	p.Number = nextNumber(w.Parked, func(p Parked) int { return p.Number })
	if err := w.checkParked(&p); err != nil {
		return "", err
	}
	add(&w.Parked, p)
	return p.ID, nil
}

// EditParked replaces what is known of a parked point.
func (w *Workshop) EditParked(id ParkedID, p Parked) error {
	return edit(&w.Parked, string(id), func(old *Parked) error {
		p.ID, p.Number = old.ID, old.Number
		if err := w.checkParked(&p); err != nil {
			return err
		}
		*old = p
		return nil
	})
}

// Unpark takes a point out of the lot.
func (w *Workshop) Unpark(id ParkedID) error {
	remove(&w.Parked, func(p Parked) bool { return p.ID == id })
	return nil
}

// SetNotAgreed notes what to print under "not agreed" when nothing was left
// open. It is typed on purpose, never filled in.
func (w *Workshop) SetNotAgreed(text string) (err error) {
	w.NotAgreed, err = tidyLine("not-agreed", text, MaxCard)
	return err
}

func (w *Workshop) checkParked(p *Parked) (err error) {
	switch p.Kind {
	case Later, ToSponsor, NotAgreedOn:
	default:
		return Problem{Key: ErrNoLot.Key, Field: "kind"}
	}
	if p.Text, err = needLine("text", p.Text, MaxCard); err != nil {
		return err
	}
	if err := tidyLines(MaxCard, &named{"sales-view", &p.SalesView}, &named{"marketing-view", &p.MarketingView}); err != nil {
		return err
	}
	if p.About, err = tidyLine("about", p.About, MaxLine); err != nil {
		return err
	}
	if p.Theme != "" && index(w.Themes, string(p.Theme)) < 0 {
		return ErrGone
	}
	return w.checkDue("by", p.By)
}
