package workshop

import (
	"regexp"
	"time"
)

// A Brief is what is known of a workshop before the day.
type Brief struct {
	Title         string    `json:"title"`
	Organisation  string    `json:"organisation"`
	HeldOn        Day       `json:"held_on"`
	StartsAt      TimeOfDay `json:"starts_at"`
	Place         string    `json:"place"`
	Facilitator   string    `json:"facilitator"`
	Sponsor       string    `json:"sponsor"` // who can decide what the room cannot
	Purpose       string    `json:"purpose"`
	ScopeIn       string    `json:"scope_in"`
	ScopeOut      string    `json:"scope_out"`
	SalesName     string    `json:"sales_name"`     // what this workshop calls Sales; empty: Sales
	MarketingName string    `json:"marketing_name"` // what this workshop calls Marketing; empty: Marketing
	DecisionRule  string    `json:"decision_rule"`
	GroundRules   string    `json:"ground_rules"`  // one a line
	Language      string    `json:"language"`      // of the papers, such as "en"
	WallLanguage  string    `json:"wall_language"` // of the wall; empty: as the papers
	Budget        int       `json:"budget"`        // minutes there are for everything
}

// Problems with a brief.
var (
	ErrSameNames = Problem{Key: "brief.same-names"}
	ErrBudget    = Problem{Key: "brief.budget"}
	ErrLanguage  = Problem{Key: "brief.no-language"}
)

// MaxBudget is the longest workshop, in minutes: one long day.
const MaxBudget = 12 * 60

// Describe replaces the brief. A date that has passed is refused before the
// workshop has begun, because it is then a slip of the finger.
func (w *Workshop) Describe(b Brief, today Day) error {
	var err error
	if b.Title, err = needLine("title", b.Title, MaxLine); err != nil {
		return err
	}
	if err := tidyLines(MaxLine,
		&named{"organisation", &b.Organisation}, &named{"place", &b.Place},
		&named{"facilitator", &b.Facilitator}, &named{"sponsor", &b.Sponsor},
		&named{"sales-name", &b.SalesName}, &named{"marketing-name", &b.MarketingName},
	); err != nil {
		return err
	}
	for _, t := range []*named{
		{"purpose", &b.Purpose}, {"scope-in", &b.ScopeIn}, {"scope-out", &b.ScopeOut},
		{"decision-rule", &b.DecisionRule}, {"ground-rules", &b.GroundRules},
	} {
		if *t.text, err = tidyText(t.field, *t.text, MaxCard); err != nil {
			return err
		}
	}
	if err := w.checkBrief(b, today); err != nil {
		return err
	}
	w.Brief = b
	return nil
}

func (w *Workshop) checkBrief(b Brief, today Day) error {
	if b.SalesName != "" && b.SalesName == b.MarketingName {
		return Problem{Key: ErrSameNames.Key, Field: "marketing-name"}
	}
	if _, err := time.Parse("15:04", string(b.StartsAt)); err != nil {
		return Problem{Key: ErrNoTime.Key, Field: "starts-at"}
	}
	if _, ok := b.HeldOn.Time(); !ok {
		return Problem{Key: ErrNoDay.Key, Field: "held-on"}
	}
	if b.Budget < 30 || b.Budget > MaxBudget {
		return Problem{Key: ErrBudget.Key, With: MaxBudget, Field: "budget"}
	}
	if !isLanguage(b.Language) {
		return Problem{Key: ErrLanguage.Key, Field: "language"}
	}
	if b.WallLanguage != "" && !isLanguage(b.WallLanguage) {
		return Problem{Key: ErrLanguage.Key, Field: "wall-language"}
	}
	if w.Began == 0 && b.HeldOn != w.HeldOn && b.HeldOn < today {
		return Problem{Key: ErrDayIsPast.Key, Field: "held-on"}
	}
	return nil
}

// OnWall returns the language of the wall.
func (b Brief) OnWall() string {
	if b.WallLanguage != "" {
		return b.WallLanguage
	}
	return b.Language
}

// languageTag is a language tag such as "en" or "pt-BR".
var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

func isLanguage(tag string) bool { return languageTag.MatchString(tag) }

// NameOf returns what this workshop calls a side, and nothing if it keeps
// the usual name, which is a sentence and so not known here.
func (b Brief) NameOf(side Side) string {
	switch side {
	case Sales:
		return b.SalesName
	case Marketing:
		return b.MarketingName
	}
	return ""
}
