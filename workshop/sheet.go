package workshop

import (
	"slices"

	"accord/workshop/move"
)

// A SheetRow is one row of a table that was kept somewhere else: a card, or a
// person of the room.
type SheetRow struct {
	Row   int // as a spreadsheet counts them
	Side  Side
	Wrong Problem // why the row was not understood; zero: it was

	Prompt, Text string
	Details      []CardDetail // their field and text

	Name, Job string // of a person; then the row is no card
}

// ErrSheetLate refuses a card to a question that the room is past, or that is
// not on its agenda.
var ErrSheetLate = Problem{Key: "sheet.late"}

// SheetDone tells what came of a table.
type SheetDone struct {
	Cards, People map[Side]int // that are new
	Known         int          // rows that were here already
	Left          []SheetRow   // that are left out, each with what is wrong
}

// IsEmpty reports whether a table brought nothing new.
func (d SheetDone) IsEmpty() bool { return len(d.Cards)+len(d.People) == 0 }

// TakeSheet takes in what a table says. A row that cannot come in is left out
// and told, and what is here already does not come twice. Cards lie face down
// with what their side writes in the room.
func (w *Workshop) TakeSheet(rows []SheetRow) (SheetDone, error) {
	came := SheetDone{Cards: make(map[Side]int), People: make(map[Side]int)}
	if w.Station != "" {
		return came, ErrStationsAgain
	}
	if w.tally == nil { // on trial; else each row would count all cards anew
		w.tally = &tally{}
		defer func() { w.tally = nil }()
	}
	for _, r := range rows {
		before := *w
		known, err := w.takeRow(r)
		p, wrong := AsProblem(err)
		switch {
		case wrong:
			*w = before
			r.Wrong = p
			came.Left = append(came.Left, r)
		case err != nil:
			return SheetDone{}, err
		case known:
			came.Known++
		case r.Name != "":
			came.People[r.Side]++
		default:
			came.Cards[r.Side]++
		}
	}
	return came, nil
}

// takeRow takes in one row, and tells whether it was here already.
func (w *Workshop) takeRow(r SheetRow) (known bool, err error) {
	switch {
	case r.Wrong.Key != "":
		return false, r.Wrong
	case r.Name == "":
		return w.takeCard(r)
	}
	name, err := needLine("name", r.Name, MaxLine)
	if err != nil {
		return false, err
	}
	for _, p := range w.People(r.Side) {
		if p.Name == name {
			return true, nil
		}
	}
	return false, w.AddParticipant(r.Side, name, r.Job)
}

func (w *Workshop) takeCard(r SheetRow) (known bool, err error) {
	step, asked, open := w.writesLater(r.Prompt)
	text, err := needText("text", r.Text, MaxCard)
	switch {
	case err != nil:
		return false, err
	case w.hasCard(r.Side, r.Prompt, text):
		return true, nil
	case !open:
		return false, ErrSheetLate
	}
	if asked.Most > 0 && w.tallied().piles[pile{r.Prompt, r.Side}] >= asked.Most {
		return false, Problem{Key: ErrEnoughCards.Key, With: asked.Most}
	}
	id, err := w.putCard(Card{ID: CardID(w.newRowID()), Step: step, Prompt: r.Prompt, Side: r.Side, Text: text})
	for _, d := range r.Details {
		if err == nil {
			err = w.SetDetail(id, d.Field, d.Text)
		}
	}
	return false, err
}

// OpenPrompts lists the questions that the room will write to, or is writing
// to, in the order of the agenda.
func (w *Workshop) OpenPrompts() (keys []string) {
	for _, s := range w.Steps {
		for i, m := range s.Does().Moves {
			write, ok := m.(move.Write)
			if !ok || s.hasPassed(i) {
				continue
			}
			for _, p := range write.Prompts {
				if !slices.Contains(keys, p.Key) {
					keys = append(keys, p.Key)
				}
			}
		}
	}
	return keys
}
