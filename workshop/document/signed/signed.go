// Package signed keeps the agreement as both sides have signed it, so that it
// can be printed again as it was, and anyone can see that it is the same.
//
// What is signed is known by the SHA-256 of its text: what [Text] returns, in
// UTF-8. Whoever saves that text and sums it up with any tool must read the
// figure that is printed on the paper.
package signed

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/text"
)

// ErrNotAsSigned refuses a version whose text is not what was signed. It has
// the number of the version.
var ErrNotAsSigned = workshop.Problem{Key: "version.not-as-signed"}

// Keep keeps the agreement as it is signed, in the same change as a signature:
// a new version once both sides have signed, and one more name under it after
// that. While a side is missing, and in a rehearsal, there is nothing to keep.
func Keep(w *workshop.Workshop, say document.Say, at workshop.Instant) error {
	if !w.SignedByBoth() || w.Rehearsal {
		return nil
	}
	if v, ok := w.InForce(); ok {
		paper, err := Paper(v)
		if err != nil {
			return err
		}
		return keep(w, v.ID, document.Renamed(paper, document.Agreement(w, say)))
	}
	words, err := Text(document.Agreement(w, say))
	if err != nil {
		return err
	}
	id, err := w.FixVersion(digestOf(words), at)
	if err != nil {
		return err
	}
	return keep(w, id, document.Agreement(w, say)) // which now has the digest on it
}

func keep(w *workshop.Workshop, id workshop.VersionID, paper document.Document) error {
	stored, err := json.Marshal(paper)
	if err != nil {
		return fmt.Errorf("keep a signed paper: %w", err)
	}
	return w.KeepPaper(id, string(stored))
}

// Paper returns a version as it was signed, to be printed again.
func Paper(v workshop.SignedVersion) (document.Document, error) {
	not := workshop.Problem{Key: ErrNotAsSigned.Key, With: v.Number}
	var paper document.Document
	if err := json.Unmarshal([]byte(v.Paper), &paper); err != nil || !paper.Sound() {
		return document.Document{}, not
	}
	words, err := Text(paper)
	if err != nil || digestOf(words) != v.Digest {
		return document.Document{}, not
	}
	return paper, nil
}

// Text returns what is agreed in a paper, as text: of a version, what its
// digest is of.
func Text(paper document.Document) (string, error) {
	var words strings.Builder
	err := text.Write(&words, document.Agreed(paper))
	return words.String(), err
}

func digestOf(words string) string {
	sum := sha256.Sum256([]byte(words))
	return hex.EncodeToString(sum[:])
}
