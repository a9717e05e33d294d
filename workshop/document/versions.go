package document

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"accord/workshop"
)

// Agreed returns what the names under an agreement stand for: all of it but
// its cover, the names themselves and what comes after them.
func Agreed(d Document) Document {
	d.Mark, d.Cover, d.Logo = "", nil, Logo{}
	for i, s := range d.Sections {
		if s.ID == signatures {
			d.Sections = d.Sections[:i:i]
			break
		}
	}
	return d
}

// Renamed returns an agreement with the status and the names of another: as it
// is when somebody has signed what others had signed before.
func Renamed(d, names Document) Document {
	d.Mark = names.Mark
	if len(d.Cover) > 0 && len(names.Cover) > 0 {
		d.Cover = append([]Fact{names.Cover[0]}, d.Cover[1:]...)
	}
	d.Sections = append([]Section(nil), d.Sections...)
	for i, s := range d.Sections {
		for _, n := range names.Sections {
			if s.ID == signatures && n.ID == signatures {
				d.Sections[i] = n
			}
		}
	}
	return d
}

// signatures is the section with the names.
const signatures = "signatures"

// version says which version is signed, and when it was.
func (p paper) version() (facts Facts) {
	v, ok := p.w.InForce()
	if !ok {
		return nil
	}
	signed := p.say("version.signed", strconv.Itoa(v.Number), LongDay(dayOf(v.At), p.say), clockOf(v.At))
	if n := p.w.AmendedSince(v.At); n > 0 {
		signed = joined(signed, p.say("version.amended", n))
	}
	return facts.with(p.say("version.label"), signed).with(p.say("version.digest"), v.Digest)
}

// clockOf is the time of day of a moment where the paper is printed.
func clockOf(at workshop.Instant) string { return at.Time(time.Local).Format("15:04") }

// consentRange says between which hands all clauses that stand were agreed.
func (p paper) consentRange() string {
	agreed, _ := p.w.AgreedCount()
	if agreed == 0 {
		return ""
	}
	sales, marketing := p.w.ConsentRange()
	return p.say("signatures.range", agreed,
		p.side(workshop.Sales), sales.Lowest(), sales.Highest(),
		p.side(workshop.Marketing), marketing.Lowest(), marketing.Highest())
}

// amendments is what was changed after both sides had signed, the oldest
// first. Nothing is ever taken out of it.
//
// The actions, the reviews and the like go on after signing without a show of
// hands. Which of them read otherwise by now is said, so that nobody takes
// today's words for those that were signed.
func (p paper) amendments(unlike List) Section {
	s := Section{ID: "amendments", Heading: p.say("amendments.heading")}
	if len(p.w.Versions) > 1 {
		var versions Facts
		for _, v := range p.w.Versions {
			signed := p.say("version.signed", strconv.Itoa(v.Number), LongDay(dayOf(v.At), p.say), clockOf(v.At))
			versions = versions.with(signed, v.Digest)
		}
		s.Blocks = append(s.Blocks, versions)
	}
	if len(p.w.Amendments) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("amendments.text")}, p.amendmentLog())
	}
	if len(unlike) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("amendments.unlike")}, unlike)
	}
	return s
}

// amendmentLog is a row for each thing that was amended.
func (p paper) amendmentLog() Table {
	t := Table{
		Head: []string{
			p.say("amendments.on"), p.say("amendments.clause"), p.say("amendments.was"), p.say("amendments.now"),
			p.say("amendments.by"), p.say("clause.consent"),
		},
		Widths: []int{7, 5, 6, 6, 10, 8},
	}
	if slices.ContainsFunc(p.w.Amendments, func(a workshop.Amendment) bool { return a.Clause.IsSection() }) {
		t.Widths = []int{6, 7, 10, 10, 8, 6} // for rows of tables, which are long
	}
	for _, a := range p.w.Amendments {
		t.Rows = append(t.Rows, []string{
			fmt.Sprintf("%d. %s", a.Number, ShortDay(dayOf(a.At), p.say)),
			p.amendedClause(a),
			p.amended(a, a.Was), p.amended(a, a.Now),
			joinedBy("\n", a.By, a.Why), p.handsOn(a.Round),
		})
	}
	return t
}

// inForce is what was agreed in the version in force, and false if there is
// none that can be read.
func inForce(w *workshop.Workshop) (Document, bool) {
	v, ok := w.InForce()
	if !ok || v.Paper == "" {
		return Document{}, false
	}
	signed, err := agreedIn(v.Paper)
	return signed, err == nil
}

// amendedClause names what was amended: a field of a clause, or a section.
func (p paper) amendedClause(a workshop.Amendment) string {
	if a.Clause.IsSection() {
		return p.section(a.Clause)
	}
	return p.clauseLabel(a.Clause) + "\n" + p.say("field."+a.Field)
}

// amended is what a clause said, or says, under a field.
func (p paper) amended(a workshop.Amendment, text string) string {
	switch {
	case text == "":
		return "–"
	case a.Field == "due" || a.Field == "review":
		return ShortDay(workshop.Day(text), p.say)
	}
	return text
}

// handsOn is the lowest hand of each side in a round.
func (p paper) handsOn(round workshop.RoundID) string {
	for _, r := range p.w.Rounds {
		if r.ID == round {
			return p.say("amendments.hands",
				p.side(workshop.Sales), r.Sales.Lowest(), p.side(workshop.Marketing), r.Marketing.Lowest())
		}
	}
	return ""
}
