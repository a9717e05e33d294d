package workshop

import "strings"

// A ClaimFault is why a claim would not stand at a buyer's desk. It only
// warns: the room decides.
type ClaimFault string

// The faults.
const (
	Unproven ClaimFault = "unproven" // nothing is named that a buyer could check
	PutDown  ClaimFault = "put-down" // it runs a rival down
	Boast    ClaimFault = "boast"    // it says best or only, which nobody can check
)

// CheckClaim returns what is wrong with the words a side wants to use: those
// it says instead, or the claim itself as long as there are none. Which words
// boast or put down is a matter of language, so they are handed over, parted
// by commas.
func (w *Workshop) CheckClaim(id CardID, boasts, putDowns string) []ClaimFault {
	c, ok := find(w.Cards, string(id))
	if !ok || c.Prompt != "claim" {
		return nil
	}
	words := w.DetailOf(id, "instead")
	if words == "" {
		words = c.Text
	}
	var faults []ClaimFault
	if w.DetailOf(id, "proof") == "" {
		faults = append(faults, Unproven)
	}
	if says(words, boasts) {
		faults = append(faults, Boast)
	}
	if says(words, putDowns) {
		faults = append(faults, PutDown)
	}
	return faults
}

// says reports whether a text has one of several words in it, whole.
func says(text, words string) bool {
	said := wordByWord(text)
	for _, word := range strings.Split(words, ",") {
		if word = wordByWord(word); word != "  " && strings.Contains(said, word) {
			return true
		}
	}
	return false
}

// wordByWord writes a text with a space around each word, for looking for
// some of them.
func wordByWord(text string) string {
	return " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return strings.ContainsRune(" \n.,;:!?¿¡()„“”«»\"‚‘'’…–-/\u00a0\u202f", r)
	}), " ") + " "
}
