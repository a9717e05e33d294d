package workshop

import "slices"

// A SignedVersion is the agreement as both sides have signed it, word for word. It
// is fixed once both have, and never changed after: what changes later is an
// [Amendment].
type SignedVersion struct {
	ID        VersionID `json:"id"`
	Number    int       `json:"number"`    // from 1
	At        Instant   `json:"at"`        // when the second side signed
	Digest    string    `json:"digest"`    // SHA-256 of what is agreed, as text, in 64 hexadecimal digits
	Paper     string    `json:"paper"`     // to be printed again: see the package document/signed
	Withdrawn bool      `json:"withdrawn"` // a side has taken its signatures back
}

// A VersionID names a version within its workshop.
type VersionID string

func (v SignedVersion) key() string { return string(v.ID) }

// MaxPaper is the longest paper of a version, in characters: a workshop with
// all the cards there can be has a third of it.
const MaxPaper = 16 << 20

// MaxVersions is how often an agreement can be signed anew.
const MaxVersions = 100

// Problems with versions.
var (
	ErrNotSigned    = Problem{Key: "version.not-signed"}
	ErrManyVersions = Problem{Key: "version.too-many"}
	ErrNoVersion    = Problem{Key: "version.none"} // with its number
)

// InForce returns the version both sides have signed, and false while there
// is none.
func (w *Workshop) InForce() (SignedVersion, bool) {
	if len(w.Versions) == 0 || !w.SignedByBoth() {
		return SignedVersion{}, false
	}
	newest := w.Versions[len(w.Versions)-1]
	return newest, !newest.Withdrawn
}

// VersionNumbered returns a version by its number.
func (w *Workshop) VersionNumbered(number int) (SignedVersion, error) {
	at := slices.IndexFunc(w.Versions, func(v SignedVersion) bool { return v.Number == number })
	if at < 0 {
		return SignedVersion{}, Problem{Key: ErrNoVersion.Key, With: number}
	}
	return w.Versions[at], nil
}

// FixVersion notes that both sides have signed what a digest is of. If it is
// what they had signed before one of them took that back, the same version is
// in force again; otherwise there is a new one. Its paper follows, with
// [Workshop.KeepPaper].
func (w *Workshop) FixVersion(digest string, at Instant) (VersionID, error) {
	if !w.SignedByBoth() {
		return "", ErrNotSigned
	}
	if n := len(w.Versions); n > 0 && w.Versions[n-1].Digest == digest {
		newest := w.Versions[n-1].ID
		return newest, edit(&w.Versions, string(newest), func(v *SignedVersion) error { v.Withdrawn = false; return nil })
	}
	if len(w.Versions) >= MaxVersions {
		return "", Problem{Key: ErrManyVersions.Key, With: MaxVersions}
	}
	v := SignedVersion{ID: VersionID(w.newID()), Number: nextNumber(w.Versions, func(v SignedVersion) int { return v.Number }), At: at, Digest: digest}
	add(&w.Versions, v)
	return v.ID, nil
}

// KeepPaper keeps the paper of a version, also when one more person has put a
// name under it.
func (w *Workshop) KeepPaper(id VersionID, paper string) error {
	return edit(&w.Versions, string(id), func(v *SignedVersion) error { v.Paper = paper; return nil })
}

// withdrawVersion notes that what was signed by both no longer is.
func (w *Workshop) withdrawVersion() {
	if n := len(w.Versions); n > 0 && !w.SignedByBoth() {
		must(edit(&w.Versions, w.Versions[n-1].key(), func(v *SignedVersion) error { v.Withdrawn = true; return nil }))
	}
}
