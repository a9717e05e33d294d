package document

import (
	"path/filepath"
	"strconv"
	"strings"

	"accord/workshop"
)

// An Edition is the agreement for somebody: what is in it depends on who
// reads it.
type Edition string

// The editions.
const (
	Full      Edition = "full"      // for both teams: see [Agreement]
	AllOfIt   Edition = "record"    // for both teams, where the agreement is a short one: see [Record]
	ForOthers Edition = "shareable" // for retailers and the wider business: see [Shareable]
)

// OfVersion is the edition of a signed version: what was signed, and nothing
// that came after.
func OfVersion(number int) Edition { return Edition(ofVersion + strconv.Itoa(number)) }

const ofVersion = "version-"

// IsVersion reports whether the edition is that of a signed version.
func (e Edition) IsVersion() bool { return strings.HasPrefix(string(e), ofVersion) }

// Editions lists those of a workshop as it stands now, the usual one first.
var Editions = []Edition{Full, AllOfIt, ForOthers}

// HasRecord reports whether all that the room has seen is a paper of its own,
// because the agreement is a short one.
func HasRecord(w *workshop.Workshop) bool { return newPaper(w, nil).isShort() }

// Papers returns the agreement of an edition, and the dates in it.
func (e Edition) Papers(w *workshop.Workshop, say Say) (Document, []Due) {
	switch e {
	case Full:
		return Agreement(w, say), Dues(w, say)
	case AllOfIt:
		return Record(w, say), Dues(w, say)
	}
	s := w.Shareable() // also if somebody asks for an edition there is not: the less the better
	return Shareable(s, say), ShareableDues(s, say)
}

// WallSheet returns the page to hang on a wall, of an edition.
func (e Edition) WallSheet(w *workshop.Workshop, say Say) Document {
	if e == Full {
		return WallSheet(w, say)
	}
	return ShareableWallSheet(w.Shareable(), say)
}

// FileName returns what a file is called in an edition, so that one is never
// taken for the other: agreement.pdf, or agreement-shareable.pdf.
func (e Edition) FileName(name string) string {
	if e == Full {
		return name
	}
	end := filepath.Ext(name)
	return strings.TrimSuffix(name, end) + "-" + string(e) + end
}
