package desk

import (
	"errors"
	"strings"

	"accord/storage"
)

// tellFound says what was wrong with the file when it was opened.
func (d *Desk) tellFound(found error) {
	var r storage.Recovered
	if !errors.As(found, &r) {
		d.tell(d.Say.Problem(found))
		return
	}
	var said []string
	if r.At.IsZero() {
		said = append(said, d.Say("recovered."+string(r.From)))
	} else {
		said = append(said, d.Say("recovered."+string(r.From), moment(r.At.In(d.Now().Location()), d.Say)))
	}
	if r.Fewer > 0 {
		said = append(said, d.Say("recovered.fewer", r.Fewer))
	}
	said = append(said, d.Say("recovered.cards", r.Cards))
	if r.Aside != "" {
		said = append(said, d.Say("recovered.aside", r.Aside))
	}
	d.tell(strings.Join(said, " "))
}
