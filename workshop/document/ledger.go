package document

import (
	"time"

	"accord/workshop"
)

// A Workbook is what a workshop left behind as lists, to sort, filter and go
// on working in. Every text is in the language of the papers.
type Workbook struct {
	Title    string
	Mark     string // printed on every page, such as "Draft"; empty once signed
	Language string // BCP 47, such as "en"
	PageOf   string // "page %d of %d" in that language
	Made     time.Time
	Ledgers  []Ledger
	Lists    string // names the sheet that holds what columns offer to choose from
	NotADate string // told to whoever enters something else where a date belongs
	NotThere string // told to whoever enters what is not on a list
}

// Counting returns what stands before, between and after the two numbers of
// PageOf.
func (b Workbook) Counting() (before, between, after string) { return counting(b.PageOf) }

// Ledger returns the list with a key.
func (b Workbook) Ledger(key string) Ledger {
	for _, l := range b.Ledgers {
		if l.Key == key {
			return l
		}
	}
	return Ledger{}
}

// A Ledger is one list: a thing a row, and a fact about it a column.
type Ledger struct {
	Key     string // names it for programs, such as "actions"
	Name    string // names it for people, such as "Action plan"
	Columns []Column
	Rows    []Row
	Chart   Chart
}

// A Column says what its cells hold.
type Column struct {
	Head    string
	Width   int      // in characters
	Holds   Holds    // what is in its cells
	Choices []string // what may be in them; nil: anything
	Over    []string // of the choices, those with which a row is over: no date of it is overdue
	Awaited bool     // a date that is overdue once it is past

	More func(n int) string `json:"-"` // of texts with commas between them: says how many more there are; nil: all are told
}

// Holds is what the cells of a column hold.
type Holds int

// What cells can hold.
const (
	Texts   Holds = iota // [Text]
	Dates                // [Date]
	Numbers              // [Number]
)

// A Cell is a [Text], a [Date], a [Number], or nil for nothing.
type Cell interface{ cell() }

// A Row has a cell for each column.
type Row []Cell

// A Text is what people wrote, or a sentence of ours.
type Text string

// A Date is a day. An empty one is nothing.
type Date workshop.Day

// A Number is counted, or a figure in whole points.
type Number int

func (Text) cell()   {}
func (Date) cell()   {}
func (Number) cell() {}

// A Chart draws columns of numbers from 0 to 100 as bars, a group a row. The
// zero chart is none.
type Chart struct {
	Title  string
	Alt    string // says what it shows to those who cannot see it
	Groups int    // the column that names the groups, from 0
	Bars   []Bar
}

// A Bar is what a chart draws of a side.
type Bar struct {
	Side   workshop.Side
	Column int // from 0
}
