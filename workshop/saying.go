package workshop

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
)

// What a row says, written down to be compared on two laptops, or to be come
// back to.

// printSaying returns a SHA-256 of what a row says, which two laptops agree on.
func printSaying(saying string) string {
	if saying == "" {
		return gone
	}
	sum := sha256.Sum256([]byte(saying))
	return hex.EncodeToString(sum[:])
}

// saying writes down a card with its details, in an order of their own.
func saying(text string, details []CardDetail) string {
	if text == "" {
		return ""
	}
	var fields []string
	for _, d := range details {
		fields = append(fields, d.Field+"\x1f"+d.Text)
	}
	slices.Sort(fields)
	return text + "\x1e" + strings.Join(fields, "\x1e")
}

// stored writes a version down to come back to it, without the identities of
// its parts.
func (v Version) stored() string {
	v.Cell.ID, v.Details = "", slices.Clone(v.Details)
	for i := range v.Details {
		v.Details[i].ID, v.Details[i].Card = "", ""
	}
	data, err := json.Marshal(v)
	must(err) // it is plain data
	return string(data)
}

// restored reads what was written down of a row. A file from elsewhere may
// hold anything there, and what is not about the row says nothing.
func (l Lent) restored() (v Version) {
	if json.Unmarshal([]byte(l.Says), &v) != nil ||
		v.Cell.Grid != "" && v.Cell.cell() != l.Row || v.CutOff.ID != "" && string(v.CutOff.ID) != l.Row {
		return Version{}
	}
	return v
}
