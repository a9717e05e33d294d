// Package move holds the few things a whole room does together. There are
// few moves and many activities: an activity is a sequence of moves with its
// own prompts, written down in package workshop.
//
// Files refer to activities by key and to moves by their order, so a move
// that has reached users keeps its meaning. A new one needs a type here, what
// it shows in workshop/wall.go, and a line in screens/moves.go.
package move

// A Move is one of the sixteen types below.
type Move interface{ move() }

// Talk has the room listen and speak; what is said is noted, if at all, in
// the workshop's facts. Topic says what the wall shows meanwhile.
type Talk struct{ Topic Topic }

// A Topic is what a [Talk] is about.
type Topic string

// The topics.
const (
	Contract Topic = "contract" // why we are here, the rules, the agenda
	Rest     Topic = "rest"     // a break
	Findings Topic = "findings" // what was measured before
)

// Write has each side write cards, in silence and out of the other's sight.
type Write struct{ Prompts []Prompt }

// Reveal turns the cards of some prompts over, for questions of understanding.
type Reveal struct {
	Prompts  []string
	OneByOne bool // each card is read out once, one at a time
	Top      int  // how many cards the room goes on with; zero: all of them
}

// Match sets what one side guessed beside what the other really wrote.
type Match struct {
	Real  string // prompt of the real answers
	Guess string // prompt of the guesses
}

// Group puts the cards of a prompt into themes and names them.
type Group struct {
	Prompt string
	Seeded bool // begins with the tensions as themes
}

// Rate has every person say how true each statement is, from 1 to 5.
type Rate struct{ Statements []string }

// Vote has each side spend dots on themes, with a budget of its own.
type Vote struct{}

// Paint has the room put levels into the cells of a grid.
type Paint struct{ Grid Grid }

// A Grid is what a [Paint] paints.
type Grid string

// The grids, with what their levels mean.
const (
	Calendar   Grid = "calendar"   // need and support by month, 0 to 3
	Collisions Grid = "collisions" // measures of Sales by measures of Marketing: 1 helps, 2 neutral, 3 collides
	Ranges     Grid = "ranges"     // parts of the range by criteria, 1 to 5
)

// Settle demands a decision for each open matter.
type Settle struct{ Matter Matter }

// A Matter is what a [Settle] decides.
type Matter string

// The matters.
const (
	OrderOfWork Matter = "order-of-work" // which themes are worked on, and in which order
	GapMonths   Matter = "gap-months"    // what customers are told in each month with too little support
	Clashes     Matter = "clashes"       // a rule for each pair of measures that collide
)

// Ask has each side say what it needs from the other. Nobody replies yet.
type Ask struct{ Most int } // asks a side

// Answer has the side that was asked reply to each ask.
type Answer struct{}

// Aim sets few shared numbers.
type Aim struct{ Most int } // goals in all

// Consent counts hands per side on each clause until it can stand.
type Consent struct{}

// Act gives each thing to do one owner and one date.
type Act struct{}

// Sign reads the agreement back, dates its reviews and signs it.
type Sign struct{}

// Review asks what became of what was promised before.
type Review struct{}

func (Talk) move()    {}
func (Write) move()   {}
func (Reveal) move()  {}
func (Match) move()   {}
func (Group) move()   {}
func (Rate) move()    {}
func (Vote) move()    {}
func (Paint) move()   {}
func (Settle) move()  {}
func (Ask) move()     {}
func (Answer) move()  {}
func (Aim) move()     {}
func (Consent) move() {}
func (Act) move()     {}
func (Sign) move()    {}
func (Review) move()  {}

// A Prompt is a question that cards answer.
type Prompt struct {
	Key    string  // names its sentence, such as "we-bring"
	Letter string  // stands before the number of its cards on paper, such as "F" in F-07
	Fields []Field // what else a card tells, in the order it is asked
	Most   int     // cards a side should write; zero: as many as it likes
	Ranked bool    // the order of the cards means something
}

// A Field is something a card tells beside its text.
type Field struct {
	Key     string   // names its sentence, such as "tension"
	Choices []string // keys to choose from; nil: free text
	Asked   bool     // a card without it is shown as unfinished
	Later   bool     // noted once the card has been turned over; nobody is asked while writing
	Most    int      // on how many cards to its prompt it can be noted; zero: on each
}

// Written lists the fields that are asked for while a card is written.
func (p Prompt) Written() []Field {
	var fields []Field
	for _, f := range p.Fields {
		if !f.Later {
			fields = append(fields, f)
		}
	}
	return fields
}
