package workshop

import "fmt"

// The labels people read on paper and say aloud. They stay with a thing for
// as long as it exists.

// Label returns the card's number as printed, such as F-07.
func (c Card) Label() string {
	p, _ := PromptOf(c.Prompt)
	return fmt.Sprintf("%s-%02d", p.Letter, c.Number)
}

// Label returns the theme's number as printed, such as K-03.
func (t Theme) Label() string { return fmt.Sprintf("K-%02d", t.Number) }

// Label returns the ask's number as printed, such as Q-S2.
func (a Ask) Label() string { return fmt.Sprintf("Q-%s%d", a.From.Letter(), a.Number) }

// Label returns the goal's number as printed, such as G-1.
func (g Goal) Label() string { return fmt.Sprintf("G-%d", g.Number) }

// Label returns the commitment's number as printed, such as C-04.
func (c Commitment) Label() string { return fmt.Sprintf("C-%02d", c.Number) }

// Label returns the action's number as printed, such as A-09.
func (a Action) Label() string { return fmt.Sprintf("A-%02d", a.Number) }

// Label returns the parked point's number as printed, such as L-02.
func (p Parked) Label() string { return fmt.Sprintf("L-%02d", p.Number) }

// Label returns the rule's number as printed, such as T-01.
func (r Rule) Label() string { return fmt.Sprintf("T-%02d", r.Number) }
