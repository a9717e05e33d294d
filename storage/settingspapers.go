package storage

import (
	"slices"

	"accord/workshop"
)

// Papers are how papers are made.
type Papers struct {
	Edition   string      `json:"edition"`         // one of [Editions]
	PaperSize string      `json:"paper_size"`      // one of [PaperSizes]
	Unwanted  []string    `json:"papers_unwanted"` // keys of the formats that are not ticked
	Own       []OwnPapers `json:"papers_of"`       // what was chosen for one workshop, the latest last
}

// OwnPapers are what was chosen for the papers of one workshop and would be
// wrong for another, such as the folder of a client.
type OwnPapers struct {
	Workshop workshop.WorkshopID `json:"workshop"`
	Folder   string              `json:"folder"`   // empty: where papers usually go
	Language string              `json:"language"` // empty: the workshop's own
}

// Editions are for whom papers are made, and PaperSizes what they are printed
// on, by their keys. The first is the usual one.
var (
	Editions   = []string{"full", "record", "shareable"}
	PaperSizes = []string{"a4", "letter"}
)

// maxOwnPapers is of how many workshops it is kept what was chosen for their
// papers.
const maxOwnPapers = 50

// Wants reports whether a format is made.
func (p Papers) Wants(format string) bool { return !slices.Contains(p.Unwanted, format) }

// Wanting returns the papers with a format, or without it.
func (p Papers) Wanting(format string, wanted bool) Papers {
	p.Unwanted = slices.DeleteFunc(slices.Clone(p.Unwanted), func(other string) bool { return other == format })
	if !wanted {
		p.Unwanted = append(p.Unwanted, format)
	}
	return p
}

// Of returns what was chosen for the papers of a workshop.
func (p Papers) Of(w workshop.WorkshopID) OwnPapers {
	for _, own := range p.Own {
		if own.Workshop == w {
			return own
		}
	}
	return OwnPapers{Workshop: w}
}

// With returns the papers with what was chosen for one workshop.
func (p Papers) With(own OwnPapers) Papers {
	p = p.Without(own.Workshop)
	if own.Folder != "" || own.Language != "" {
		p.Own = append(p.Own, own)
	}
	p.Own = p.Own[max(0, len(p.Own)-maxOwnPapers):]
	return p
}

// Without returns the papers without what was chosen for a workshop.
func (p Papers) Without(w workshop.WorkshopID) Papers {
	p.Own = slices.DeleteFunc(slices.Clone(p.Own), func(own OwnPapers) bool { return own.Workshop == w })
	return p
}
