package workshop

import "fmt"

// The example finds things by what the room calls them. What is not there is
// a slip in the script.

// labelled is what has a number printed beside it.
type labelled interface {
	row
	Label() string
}

func byLabel[Row labelled](list []Row, label string) Row {
	for _, r := range list {
		if r.Label() == label {
			return r
		}
	}
	panic("the example has no " + label)
}

func (d *exampleDay) card(label string) CardID { return byLabel(d.w.Cards, label).ID }

// theme returns the theme with a label, or none if that is empty.
func (d *exampleDay) theme(label string) ThemeID {
	if label == "" {
		return ""
	}
	return byLabel(d.w.Themes, label).ID
}

func (d *exampleDay) ask(label string) AskID { return byLabel(d.w.Asks, label).ID }

func (d *exampleDay) commitment(label string) Commitment { return byLabel(d.w.Commitments, label) }

// clause returns the goal or the commitment with a label.
func (d *exampleDay) clause(label string) ClauseID {
	if label[0] == 'G' {
		return ClauseID(byLabel(d.w.Goals, label).ID)
	}
	return ClauseID(d.commitment(label).ID)
}

// person returns who has a name, or nobody if that is empty.
func (d *exampleDay) person(name string) ParticipantID {
	for _, p := range d.w.Participants {
		if p.Name == name {
			return p.ID
		}
	}
	if name != "" {
		panic(fmt.Sprintf("the example has no %q", name))
	}
	return ""
}

// hands returns hands typed one digit a hand.
func hands(typed string) Hands {
	h, err := ParseHands(typed)
	must(err)
	return h
}
