// Package document says what the workshop's papers contain: which headings,
// paragraphs and tables, in which order and language.
//
// It does not know about pages, fonts or files. The packages beneath it
// write a [Document] in one format each: pdf, word, html, text.
package document

import (
	"strings"
	"time"

	"accord/workshop"
)

// A Document is a paper to be read, printed or signed.
type Document struct {
	Title    string
	Subtitle string
	Mark     string    // printed on every page, such as "Draft"; empty once signed
	Language string    // BCP 47, such as "en"
	PageOf   string    // "page %d of %d" in that language; empty: "1 / 3"
	Contents string    // heads the list of sections in a format that has one; empty: no list
	Made     time.Time // stands in the properties of a file; zero: 1 January 1970, so that files can be compared
	Cover    []Fact    // who, where and when, for the first page
	Pages    int       `json:",omitzero"` // is set smaller, as far as it can be read, until it fills no more; 0: as usual
	Sections []Section
	Logo     Logo `json:",omitzero"` // of the client, for the first page
}

// Counting returns what stands before, between and after the two numbers of
// PageOf, for formats that count pages themselves.
func (d Document) Counting() (before, between, after string) { return counting(d.PageOf) }

func counting(pageOf string) (before, between, after string) {
	parts := strings.Split(pageOf, "%d")
	if len(parts) != 3 {
		return "", " / ", ""
	}
	return parts[0], parts[1], parts[2]
}

// A Section is a heading and what stands under it.
type Section struct {
	ID      string // names the bookmark and the anchor, such as "commitments"
	Heading string
	NewPage bool // starts on a page of its own
	OnePage bool // is made smaller or larger until it fills one page, to hang on a wall
	Blocks  []Block
}

// A Block is one of the types below. A writer that meets a type it does not
// know has forgotten one: that is a fault, never left out in silence.
type Block interface{ block() }

// A Tone says how a paragraph is meant.
type Tone string

// The tones. The zero tone is running text.
const (
	Plain  Tone = ""
	Strong Tone = "strong" // read first
	Muted  Tone = "muted"  // read last, if at all
	Notice Tone = "notice" // needs attention
)

// A Paragraph is running text. Line breaks in it are kept.
type Paragraph struct {
	Text string
	Tone Tone
}

// Leads reports whether a paragraph is nothing without what follows, such as
// "The rules we gave ourselves:".
func (p Paragraph) Leads() bool { return strings.HasSuffix(strings.TrimSpace(p.Text), ":") }

// A Heading parts a section.
type Heading string

// A List is a bulleted list.
type List []string

// A Fact is a thing and what is known of it.
type Fact struct{ Label, Value string }

// Facts stand one under the other, labels to the left.
type Facts []Fact

// A Table has a head and rows of as many cells. The head is repeated on
// every page the table reaches.
type Table struct {
	Head   []string
	Widths []int // how wide the columns are beside each other; nil: all alike
	Rows   [][]string
}

// Sides sets what Sales and Marketing wrote side by side.
type Sides []SideList

// A SideList is what one side said under one heading.
type SideList struct {
	Side    workshop.Side
	Heading string
	Items   []Item
}

// An Item is a line in a [SideList] with what is known of it in small type.
type Item struct{ Text, Note string }

// A Clause is one thing both sides agreed, or one that is still open.
type Clause struct {
	Number string        // C-04
	Side   workshop.Side // who promises; [workshop.Both] for a shared goal
	Title  string
	Status string // "agreed", in the document's language
	Facts  []Fact
}

// Signatures are lines to sign on, one a person.
type Signatures []Signature

// A Signature is a line to sign on. Signed is empty until the person has.
type Signature struct {
	Side   workshop.Side
	Name   string
	Job    string
	Signed string // "signed 14 September 2026"
}

// Columns parts the people in two: Sales to the left and Marketing to the
// right, or, if only one of them signs, by turns.
func (s Signatures) Columns() (left, right Signatures) {
	sides := map[workshop.Side]bool{}
	for _, person := range s {
		sides[person.Side] = true
	}
	twoSided := sides[workshop.Sales] && sides[workshop.Marketing]
	for i, person := range s {
		if twoSided && person.Side == workshop.Marketing || !twoSided && i%2 == 1 {
			right = append(right, person)
		} else {
			left = append(left, person)
		}
	}
	return left, right
}

func (Paragraph) block()  {}
func (Heading) block()    {}
func (List) block()       {}
func (Facts) block()      {}
func (Table) block()      {}
func (Sides) block()      {}
func (Clause) block()     {}
func (Signatures) block() {}

// Say finds the sentence for a key in the language of the document.
type Say func(key string, with ...any) string
