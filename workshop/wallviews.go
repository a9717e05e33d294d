package workshop

import "accord/workshop/move"

// A HoldingView shows the question of the step and the clock, nothing else.
type HoldingView struct{}

// A MoreView asks the room whether the step gets more minutes.
type MoreView struct{ Minutes int }

// A ContractView shows why the room is together, the rules and the agenda.
type ContractView struct {
	Purpose string
	In, Out string
	Rules   []string
	Agenda  []AgendaLine // the activities in order, or the parts of the day where there are many
}

// An AgendaLine is a step or a part of the day.
type AgendaLine struct {
	Key    string    // of its sentence
	Called string    // what it is called here; empty: as its sentence says
	At     TimeOfDay // when it is planned to begin; empty: the day has no date yet
}

// A CarriedView shows what was promised the last time, one promise at a time,
// and what became of it.
type CarriedView struct {
	Promise Carried // the one the room looks at; without text there is none
	At, Of  int     // which one it is, from 1
	Counts  []BecameCount
}

// A BecameCount is how many promises ended in the same way.
type BecameCount struct {
	Became Became
	Count  int
}

// A HiddenView shows how many cards are written, and none of them.
type HiddenView struct {
	Prompts []string // keys of the prompts
	Counts  []SideCount
}

// A SideCount is a number of a side's.
type SideCount struct {
	Side  Side
	Count int
	Of    int // zero: of no fixed number
}

// Percent is the count as a share of all, rounded; 0 where there is nothing to
// count.
func (c SideCount) Percent() int {
	if c.Of == 0 {
		return 0
	}
	return (200*c.Count + c.Of) / (2 * c.Of)
}

// A WallCard is a card that has been turned over.
type WallCard struct {
	Label string
	Side  Side
	Text  string
	Note  string   // key of a detail worth seeing from afar, such as "horizon.3-months"; empty: none
	More  WallLine // what else is worth seeing, such as what one says instead of a claim; no text: nothing
	Good  bool     // a surprise in a good way
	Guess int      // rank of the guess that expected it, from 1; zero: nobody did

	Asked, Answered string // to understand it, once it was read out; empty: nothing
}

// A ListsView shows what both sides answered to one prompt.
type ListsView struct {
	Prompt  string
	Columns []WallList
}

// A WallList is one side's cards.
type WallList struct {
	Side  Side
	Cards []WallCard
}

// A TopView shows the cards the room goes on with, of both sides.
type TopView struct {
	Prompt string
	Cards  []WallCard
	Rest   int // how many others there are
}

// A OneCardView shows the card that is read out now.
type OneCardView struct {
	Card  WallCard // without text before the first
	Shown int
	Of    int
}

// A PairsView shows both sides' answers with what the other had guessed.
type PairsView struct {
	Prompt  string
	Columns []WallList
	Guessed []SideCount // how many of the other's answers each side expected
}

// A ThemesView shows the themes found so far, and the card that is sorted next.
type ThemesView struct {
	Themes []WallTheme
	Next   WallCard // without text there is none that has been read out
	Loose  int      // cards in no theme yet, with the next
}

// A WallTheme is a theme as the room sees it.
type WallTheme struct {
	Label            string
	Name             string
	Sales, Marketing int  // cards while grouping, dots after the ballot
	Matters          Side // after the ballot: to whom it matters; empty: to nobody
}

// A VotingView shows what is voted on and how many dots are in. Where they
// went shows when the ballot is closed.
type VotingView struct {
	Themes []WallTheme // without numbers
	Dots   int         // dots a person has
	Counts []SideCount
}

// An OrderView shows the ballots' result and the order of work.
type OrderView struct {
	Themes []WallTheme
	Order  []WallTheme
}

// An AsksView shows what each side asks of the other, and the replies.
type AsksView struct {
	Asks      []WallAsk
	Answering bool // the asking is over; what has no reply yet waits for one
}

// A WallAsk is an ask as the room sees it.
type WallAsk struct {
	Label  string
	From   Side
	Text   string
	Reply  Reply
	Reason string
}

// A GoalsView shows the joint goals with what they lack.
type GoalsView struct{ Goals []WallGoal }

// A WallGoal is a joint goal as the room sees it.
type WallGoal struct {
	Label            string
	Text             string
	Baseline, Target string
	Due              Day
	Owners           string
	Missing          []string // keys of its empty fields
}

// A ClauseView shows one clause large, and its tally once all hands are up.
type ClauseView struct {
	Label    string
	Side     Side // who promises
	Text     string
	Lines    []WallLine
	Standing Standing
	Round    int // zero: no hands yet
	Lowest   []SideCount
	Objector Side   // who could not live with it in that round; empty: nobody said why
	Would    string // "I could live with it if …", as it was said in the room; empty once it changed the words
	Agreed   int    // of all clauses
	Of       int
}

// A WallLine is a field and what it says.
type WallLine struct{ Field, Text string }

// An ActionsView shows who does what by when, what is due first on top.
type ActionsView struct {
	Actions []WallAction
	Newest  int // the place of the one that was noted last
}

// A WallAction is an action as the room sees it.
type WallAction struct {
	Label string
	Text  string
	Owner string
	Side  Side
	Due   Day
}

// A ClosingView shows the first page of the agreement.
type ClosingView struct {
	Goals    []WallGoal
	Aimed    bool      // the room was to agree on goals
	Promises []WallAsk // commitments agreed; From is who promises
	Reviews  []Day
	Expires  Day // empty: no day is set
	Signed   []SideCount
}

// A SheetsView shows how many people have answered the pulse, and no answer.
type SheetsView struct{ Counts []SideCount }

// A PulseView shows the scores of statements, or of dimensions, in an order.
type PulseView struct {
	Order  PulseOrder
	Whole  Score // of everything that was asked
	Scores []Score
	Of     int // how many there are in all
}

// A StatementView shows one statement's score, to be looked at in silence,
// and what the room found.
type StatementView struct {
	Score    Score
	Saw, Why string
}

// A QuartersView shows where the statements stand on the level and gap grid.
type QuartersView struct {
	Places []PulsePlace // the furthest apart first
	Few    int          // statements too few people answered
	Line   float64      // the spread, in levels, above which a side is split
}

// A CalendarView shows need and support over twelve months, and how the gap
// months end once the room decides on them.
type CalendarView struct {
	Months   []WallMonth
	Deciding bool
	Left     int // gap months without an end
}

// A WallMonth is a month as the room sees it.
type WallMonth struct {
	Month         Month
	Need, Support int // [NotPainted] or a level
	Gap, Over     bool
	End           MonthEnd // empty: none yet
	Words         string
	Note          string // who, and from when
	By            Day
	Now           bool // the room looks at it
}

func (CalendarView) view() {}
func (CarriedView) view()  {}

// A GridView shows a grid of levels: measures against measures, or parts of
// the range against criteria.
type GridView struct {
	Grid    move.Grid
	Columns []WallHead
	Rows    []WallRow
}

// A WallHead is what a row or a column is about: a text, or a sentence's key.
type WallHead struct {
	Side Side // empty: neither
	Text string
	Key  string // of a sentence; empty: Text
}

// A WallRow is a row of a grid. A level of zero is an empty cell.
type WallRow struct {
	Head   WallHead
	Levels []int
}

// A RulesView shows the collisions with what was settled.
type RulesView struct {
	Rules []WallRule
	Left  int // without a rule
}

// A WallRule is a collision as the room sees it. Until it is settled it has
// no label.
type WallRule struct {
	Label            string
	Sales, Marketing string
	If, Then, Limit  string
	Decides          string
	Question         string // to the sponsor
}

// A StoryView shows one retailer's story on a page.
type StoryView struct {
	Story WallCard
	Lines []WallLine // fields of the story, in order
	At    int        // of all stories, from 1
	Of    int
}

func (GridView) view()      {}
func (RulesView) view()     {}
func (StoryView) view()     {}
func (SheetsView) view()    {}
func (PulseView) view()     {}
func (StatementView) view() {}
func (QuartersView) view()  {}
func (HoldingView) view()   {}
func (MoreView) view()      {}
func (ContractView) view()  {}
func (HiddenView) view()    {}
func (ListsView) view()     {}
func (TopView) view()       {}
func (OneCardView) view()   {}
func (PairsView) view()     {}
func (ThemesView) view()    {}
func (VotingView) view()    {}
func (OrderView) view()     {}
func (AsksView) view()      {}
func (GoalsView) view()     {}
func (ClauseView) view()    {}
func (ActionsView) view()   {}
func (ClosingView) view()   {}
