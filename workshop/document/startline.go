package document

import (
	"math"
	"strings"

	"accord/workshop"
)

// threeGaps is how many of the largest gaps the agreement names.
const threeGaps = 3

// startLine is where the sides stood before anyone spoke: the pulse by
// dimension and side, the largest gaps, and what people can't say. Sides that
// are too small to be shown are left out, as they are on the wall.
func (p paper) startLine() Section {
	s := Section{ID: "start-line", Heading: p.say("start-line.heading")}
	if len(p.w.Ratings) == 0 || !p.w.PulseOpen() {
		return s
	}
	s.Blocks = append(s.Blocks,
		Paragraph{Text: p.alignment(), Tone: Strong},
		Paragraph{Text: p.say("start-line.how"), Tone: Muted},
		p.dimensions())
	if gaps := p.w.LargestGaps(threeGaps); len(gaps) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("start-line.gaps")), p.scores(p.say("pulse.statement"), gaps, "statement."))
	}
	if found := p.findings(); len(found.Rows) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("start-line.found")), found)
	}
	if blind := p.blindSpots(); len(blind) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("pulse.cant-say")), blind)
	}
	if accuracy := p.accuracy(); len(accuracy) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("pulse.mirror")), accuracy)
	}
	return s
}

// alignment is the figure of everything together, or of what can be shown.
func (p paper) alignment() string {
	whole := p.w.OverallScore()
	if !whole.Pooled {
		return p.say("pulse.too-few")
	}
	return p.say("start-line.alignment", workshop.Points(whole.Together), p.say("band."+string(workshop.BandOf(whole.Together))),
		p.w.Answered(workshop.Sales), p.side(workshop.Sales), p.w.Answered(workshop.Marketing), p.side(workshop.Marketing))
}

// scores lists scores with both sides' figures and how many answered.
func (p paper) scores(what string, scores []workshop.Score, prefix string) Table {
	t := Table{
		Head: []string{
			what, p.side(workshop.Sales), p.side(workshop.Marketing), p.say("pulse.gap"), p.say("start-line.both"),
		},
		Widths: []int{12, 4, 4, 5, 5},
	}
	for _, s := range scores {
		t.Rows = append(t.Rows, []string{p.say(prefix + s.Key), p.figure(s.Sales), p.figure(s.Marketing), p.gap(s), p.together(s)})
	}
	return t
}

// figure is a side's index with the number of answers, or a dash.
func (p paper) figure(part workshop.SideScore) string {
	if !part.Shown {
		return "–"
	}
	figure := p.say("start-line.figure", workshop.Points(part.Index), part.Answers)
	if part.Compared {
		figure = joinedBy("\n", figure, p.say("start-line.before", workshop.Points(part.Before)))
	}
	return figure
}

func (p paper) gap(s workshop.Score) string {
	gap, ok := s.Gap()
	if !ok {
		return "–"
	}
	return p.say("gap.chip", workshop.Points(math.Abs(gap)), p.say("gap."+string(workshop.GapBandOf(gap))))
}

func (p paper) together(s workshop.Score) string {
	if !s.Pooled {
		return "–"
	}
	return p.say("gap.chip", workshop.Points(s.Together), p.say("band."+string(workshop.BandOf(s.Together))))
}

// findings lists what the room noticed about a statement.
func (p paper) findings() Table {
	t := Table{
		Head:   []string{p.say("pulse.statement"), p.say("finding.saw"), p.say("finding.why")},
		Widths: []int{4, 5, 5},
	}
	for _, f := range p.w.Findings {
		t.Rows = append(t.Rows, []string{p.say("statement." + f.Statement), f.Saw, f.Why})
	}
	return t
}

// blindSpots lists where many of a side can't say, which is no low figure.
func (p paper) blindSpots() List {
	var list List
	for _, s := range p.w.StatementScores() {
		for _, side := range workshop.Sides {
			if part := s.Of(side); part.Blind() {
				list = append(list, p.say("pulse.blind", part.CantSay, part.CantSay+part.Answers, p.side(side), p.say("statement."+s.Key)))
			}
		}
	}
	return list
}

func (p paper) accuracy() List {
	var list List
	for _, side := range workshop.Sides {
		if a, ok := p.w.Accuracy(side); ok {
			list = append(list, p.say("pulse.accuracy", p.side(side), workshop.Points(a)))
		}
	}
	return list
}

// pulse is the annex of every statement, with how far each side lies apart.
func (p paper) pulse() Section {
	s := Section{ID: "pulse", Heading: p.say("pulse.heading")}
	if len(p.w.Ratings) == 0 || !p.w.PulseOpen() {
		return s
	}
	t := Table{
		Head: []string{
			p.say("pulse.statement"), p.side(workshop.Sales), p.side(workshop.Marketing), p.say("pulse.gap"), p.say("pulse.cant-say"),
		},
		Widths: []int{12, 5, 5, 5, 4},
	}
	for _, score := range p.w.StatementScores() {
		t.Rows = append(t.Rows, []string{
			strings.ToUpper(score.Key) + " " + p.say("statement."+score.Key), p.detail(score.Sales), p.detail(score.Marketing), p.gap(score),
			p.say("pulse.cant-say-sides", score.Sales.CantSay, score.Marketing.CantSay),
		})
	}
	s.Blocks = append(s.Blocks, Paragraph{Text: p.say("pulse.text"), Tone: Muted}, t, Heading(p.say("pulse.talks")), p.levelAndGap())
	return s
}

// detail is a side's index, its answers, and how far they lie apart.
func (p paper) detail(part workshop.SideScore) string {
	if !part.Shown {
		return "–"
	}
	band := p.say("spread." + string(workshop.SpreadBandOf(part.Spread, p.w.SplitFrom())))
	return p.say("pulse.detail", workshop.Points(part.Index), part.Answers, band)
}
