package workshop

// A Divided is what was changed in two places: a card, a cell of the calendar,
// a cut-off, or a rule of the calendar. One version is kept, and the other one
// offered.
type Divided struct {
	Row         string // its identity or name
	Prompt      string // that the card answers; empty: no card
	Kept, Other Version
}

// A Version is what a row says in one place. One that says nothing was taken
// away there.
type Version struct {
	Text    string // of a card, or of a rule of the calendar
	Details []CardDetail
	Cell    Mark
	CutOff  CutOff
}

// saying writes a version down as it is compared.
func (v Version) saying() string {
	switch {
	case v.Cell.Grid != "":
		return v.Cell.saying()
	case v.CutOff.ID != "":
		return v.CutOff.saying()
	}
	return saying(v.Text, v.Details)
}

// versions returns what the rows say that people can write at a station.
func (w *Workshop) versions() map[string]Version {
	all, details := make(map[string]Version), w.cardDetails()
	for _, c := range w.Cards {
		all[string(c.ID)] = Version{Text: c.Text, Details: details[c.ID]}
	}
	for _, m := range w.Marks {
		if m.isOfCalendar() {
			all[m.cell()] = Version{Cell: m}
		}
	}
	for _, c := range w.CutOffs {
		all[string(c.ID)] = Version{CutOff: c}
	}
	for _, p := range w.pact() {
		all[p.row] = Version{Text: *p.text}
	}
	return all
}

// IsPact reports whether it is a rule of the calendar.
func (d Divided) IsPact() bool { return isPact(d.Row) }

func isPact(row string) bool { return row == freezeRow || row == noticeRow }

// UseVersion has a card say something else, such as the other version of a
// card that is divided.
func (w *Workshop) UseVersion(id CardID, v Version) error {
	if err := w.EditCard(id, v.Text); err != nil {
		return err
	}
	remove(&w.Details, func(d CardDetail) bool { return d.Card == id })
	for _, d := range v.Details {
		add(&w.Details, d)
	}
	return nil
}

// UseOther takes the other version of what is divided. It is the room's own
// word from then on.
func (w *Workshop) UseOther(d Divided) error {
	other := d.Other
	switch {
	case d.Prompt != "" && other.Text == "":
		return w.RemoveCard(CardID(d.Row))
	case d.Prompt != "":
		return w.UseVersion(CardID(d.Row), other)
	case d.Row == freezeRow:
		return w.SetPact(other.Text, w.Notice)
	case d.Row == noticeRow:
		return w.SetPact(w.Freeze, other.Text)
	case other.Cell.Grid != "":
		return w.mark(other.Cell.Grid, other.Cell.Row, other.Cell.Column, other.Cell.Level)
	case other.CutOff.ID == "":
		return w.RemoveCutOff(CutOffID(d.Row))
	}
	return w.EditCutOff(CutOffID(d.Row), other.CutOff)
}
