package workshop

// A Rule says what is done when two measures collide, so that nobody has to
// choose between colleagues; or what the sponsor is asked, where the room
// cannot decide it.
type Rule struct {
	ID        RuleID  `json:"id"`
	Number    int     `json:"number"` // printed as T-01
	Sales     CardID  `json:"sales"`  // the measures it is about
	Marketing CardID  `json:"marketing"`
	Theme     ThemeID `json:"theme"` // that it came from; empty: none
	If        string  `json:"if"`
	Then      string  `json:"then"`
	Limit     string  `json:"limit"`   // how far it goes; empty: no limit
	Decides   string  `json:"decides"` // who decides when in doubt
	Sponsor   bool    `json:"sponsor"` // it is above the room
	Question  string  `json:"question"`
	By        Day     `json:"by"` // until when the sponsor answers; empty: no date
}

// A RuleID names a rule within its workshop.
type RuleID string

func (r Rule) key() string { return string(r.ID) }

// ErrNoCollision refuses a rule about measures that do not collide.
var ErrNoCollision = Problem{Key: "rule.no-collision"}

// SetRule settles a collision, in place of what was settled before.
func (w *Workshop) SetRule(r Rule) error {
	if level, _ := w.PairLevel(r.Sales, r.Marketing); level != Collides {
		return ErrNoCollision
	}
	if err := w.checkRule(&r); err != nil {
		return err
	}
	if r.Theme != "" && index(w.Themes, string(r.Theme)) < 0 {
		return ErrGone
	}
	if old, ok := w.RuleOn(r.Sales, r.Marketing); ok {
		r.ID, r.Number = old.ID, old.Number
		return edit(&w.Rules, string(old.ID), func(old *Rule) error { *old = r; return nil })
	}
	r.ID = RuleID(w.newID())
	r.Number = nextNumber(w.Rules, func(r Rule) int { return r.Number })
	add(&w.Rules, r)
	return nil
}

func (w *Workshop) checkRule(r *Rule) (err error) {
	if r.Sponsor {
		r.If, r.Then, r.Limit, r.Decides = "", "", "", ""
		if r.Question, err = needLine("question", r.Question, MaxCard); err != nil {
			return err
		}
		return r.By.check("by")
	}
	r.Question, r.By = "", ""
	if r.If, err = needLine("if", r.If, MaxCard); err != nil {
		return err
	}
	if r.Then, err = needLine("then", r.Then, MaxCard); err != nil {
		return err
	}
	if r.Decides, err = needLine("decides", r.Decides, MaxLine); err != nil {
		return err
	}
	return tidyLines(MaxCard, &named{"limit", &r.Limit})
}

// RuleTheme is the theme a new rule most likely comes from: the first that is
// worked on and has the measures beneath it. Empty: none.
func (w *Workshop) RuleTheme() ThemeID {
	for _, t := range w.WorkedOn() {
		if t.Tension == measures.Key {
			return t.ID
		}
	}
	return ""
}

// DropRule takes a rule back; its collision is open again.
func (w *Workshop) DropRule(id RuleID) error {
	remove(&w.Rules, func(r Rule) bool { return r.ID == id })
	return nil
}

// RuleOn returns what was settled about two measures, and false if nothing.
func (w *Workshop) RuleOn(sales, marketing CardID) (Rule, bool) {
	for _, r := range w.Rules {
		if r.Sales == sales && r.Marketing == marketing {
			return r, true
		}
	}
	return Rule{}, false
}

// RulesInForce lists what was settled about the pairs that still collide.
func (w *Workshop) RulesInForce() []Rule {
	var rules []Rule
	for _, c := range w.Collisions() {
		if r, ok := w.RuleOn(c.Sales.ID, c.Marketing.ID); ok {
			rules = append(rules, r)
		}
	}
	return rules
}

// forgetMeasure takes out of the grid what belongs to a card that is gone.
func (w *Workshop) forgetMeasure(id CardID) {
	remove(&w.Marks, func(m Mark) bool { return m.Row == string(id) || m.Column == string(id) })
	remove(&w.Rules, func(r Rule) bool { return r.Sales == id || r.Marketing == id })
}
