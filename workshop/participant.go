package workshop

import (
	"strings"
)

// A Participant is a person present, with a side and a job.
type Participant struct {
	ID    ParticipantID `json:"id"`
	Place int           `json:"place"` // order on the list, from 1
	Side  Side          `json:"side"`
	Name  string        `json:"name"`
	Job   string        `json:"job"`
}

// A ParticipantID names a participant within its workshop.
type ParticipantID string

func (p Participant) key() string { return string(p.ID) }

// MaxParticipants is how many people a side may have: twice the largest
// room the method is made for.
const MaxParticipants = 24

// Problems with participants.
var (
	ErrSameName      = Problem{Key: "participant.same-name"}
	ErrManyPeople    = Problem{Key: "participant.too-many"}
	ErrStillOwns     = Problem{Key: "participant.still-owns"}
	ErrNoSide        = Problem{Key: "participant.no-side"}
	ErrNoParticipant = Problem{Key: "participant.unknown"}
)

// AddParticipant puts a person on a side's list.
func (w *Workshop) AddParticipant(side Side, name, job string) error {
	p := Participant{ID: ParticipantID(w.newID()), Side: side}
	p.Place = nextNumber(w.Participants, func(p Participant) int { return p.Place })
	if err := w.nameParticipant(&p, name, job); err != nil {
		return err
	}
	if len(w.People(side)) >= MaxParticipants {
		return Problem{Key: ErrManyPeople.Key, With: MaxParticipants, Field: "name"}
	}
	add(&w.Participants, p)
	return nil
}

// AddParticipants puts people on a side's list from lines such as
// "Tom Becker, key accounts". It adds all of them or none.
func (w *Workshop) AddParticipants(side Side, lines []string) error {
	for _, line := range lines {
		name, job := splitNameJob(line)
		if name == "" {
			continue
		}
		if err := w.AddParticipant(side, name, job); err != nil {
			return err
		}
	}
	return nil
}

// splitNameJob parts a pasted line at its first tab, comma, semicolon or dash.
func splitNameJob(line string) (name, job string) {
	for _, mark := range []string{"\t", ";", ",", " – ", " - "} {
		if name, job, ok := strings.Cut(line, mark); ok {
			return strings.TrimSpace(name), strings.TrimSpace(job)
		}
	}
	return strings.TrimSpace(line), ""
}

// RenameParticipant changes a person's name and job.
func (w *Workshop) RenameParticipant(id ParticipantID, name, job string) error {
	return edit(&w.Participants, string(id), func(p *Participant) error {
		return w.nameParticipant(p, name, job)
	})
}

// RemoveParticipant takes a person off the list, unless something is theirs.
func (w *Workshop) RemoveParticipant(id ParticipantID) error {
	if w.owns(id) {
		return ErrStillOwns
	}
	remove(&w.Participants, func(p Participant) bool { return p.ID == id })
	return nil
}

// People returns the participants of a side, in order.
func (w *Workshop) People(side Side) []Participant {
	var people []Participant
	for _, p := range w.Participants {
		if p.Side == side {
			people = append(people, p)
		}
	}
	return people
}

// Person returns a participant, or a nameless one if there is none.
func (w *Workshop) Person(id ParticipantID) Participant {
	p, _ := find(w.Participants, string(id))
	return p
}

func (w *Workshop) nameParticipant(p *Participant, name, job string) (err error) {
	if !p.Side.isSide() {
		return ErrNoSide
	}
	if p.Name, err = needLine("name", name, MaxLine); err != nil {
		return err
	}
	if p.Job, err = tidyLine("job", job, MaxLine); err != nil {
		return err
	}
	for _, other := range w.Participants {
		if other.ID != p.ID && strings.EqualFold(other.Name, p.Name) {
			return Problem{Key: ErrSameName.Key, With: p.Name, Field: "name"}
		}
	}
	return nil
}

// owns reports whether a goal, commitment, action, decision or signature is a person's.
func (w *Workshop) owns(id ParticipantID) bool {
	for _, g := range w.Goals {
		if g.SalesOwner == id || g.MarketingOwner == id {
			return true
		}
	}
	for _, c := range w.Commitments {
		if c.Owner == id {
			return true
		}
	}
	for _, a := range w.Actions {
		if a.Owner == id || a.Helper == id {
			return true
		}
	}
	for _, d := range w.Decisions {
		if d.Owner == id {
			return true
		}
	}
	for _, s := range w.Signatures {
		if s.Participant == id {
			return true
		}
	}
	return false
}

// checkPerson refuses an identity that is neither none nor a participant's.
func (w *Workshop) checkPerson(field string, id ParticipantID) error {
	if id != "" && index(w.Participants, string(id)) < 0 {
		return Problem{Key: ErrNoParticipant.Key, Field: field}
	}
	return nil
}
