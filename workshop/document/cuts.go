package document

import (
	"strings"

	"accord/workshop"
)

// A Drawn is a block that is a picture. A format that does not draw it writes
// its words instead.
type Drawn interface {
	Block
	InWords() Block
}

// InWords says which statements stand in which area.
func (m Map) InWords() Block { return m.Words }

// InWords says where each statement stands.
func (d Dumbbells) InWords() Block { return d.Words }

// Cuts are cards of one size, to be cut out of whole sheets of paper.
type Cuts struct {
	Across, Down int
	Fold         string // stands at the line where each is folded to stand on a table; empty: they lie flat
	Cards        []Cut
}

// A Cut is one card to cut out.
type Cut struct {
	Side   workshop.Side
	Number string // printed before anybody writes, such as F-07
	Title  string
	Note   string
	Dots   int // of the side, to stick or to cut out
	Blanks Blanks
}

// Blanks are to be filled in with a pen, one below the other.
type Blanks []Blank

// A Blank is a question with room for its answer.
type Blank struct {
	Label   string
	Note    string
	Choices []string // to tick; nil: lines to write on
	Lines   int      // zero: the rest of the line
}

func (Cuts) block()   {}
func (Blanks) block() {}

// InWords lists the cards, one a row.
func (c Cuts) InWords() Block {
	t := Table{Widths: []int{3, 10, 20}}
	for _, card := range c.Cards {
		about := []string{card.Note}
		if card.Dots > 0 {
			about = append(about, strings.TrimSpace(strings.Repeat("● ", card.Dots)))
		}
		for _, b := range card.Blanks {
			about = append(about, b.inWords())
		}
		number := card.Number
		if card.Side != "" {
			number = strings.TrimSpace(card.Side.Letter() + " " + number)
		}
		t.Rows = append(t.Rows, []string{number, card.Title, joinedBy("\n", about...)})
	}
	return t
}

// InWords lists the questions.
func (b Blanks) InWords() Block {
	var all List
	for _, blank := range b {
		all = append(all, blank.inWords())
	}
	return all
}

// inWords is a question with what there is to tick, or a line.
func (b Blank) inWords() string {
	if len(b.Choices) == 0 {
		return joinedBy("\n", strings.TrimSpace(b.Label+" ______"), b.Note)
	}
	return joinedBy("\n", b.Asked(), b.Note)
}

// Box stands before each answer that can be ticked.
const Box = "☐"

// Boxes are what is ticked, where no answer stands beside it.
func (b Blank) Boxes() string {
	if strings.Join(b.Choices, "") != "" {
		return ""
	}
	return strings.TrimSpace(Blank{Choices: b.Choices}.Asked())
}

// Asked is the question with a box before each answer to it. An answer is not
// parted from its box, nor boxes without answers from one another.
func (b Blank) Asked() string {
	asked := b.Label
	for i, choice := range b.Choices {
		gap := "  "
		if i > 0 && choice == "" {
			gap = "\u00A0\u00A0"
		}
		asked += gap + strings.Join(strings.Fields(Box+" "+choice), "\u00A0")
	}
	return asked
}
