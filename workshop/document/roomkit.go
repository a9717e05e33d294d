package document

import (
	"slices"
	"strconv"
	"time"

	"accord/workshop"
	"accord/workshop/move"
)

// RoomKit is what is printed before the day: the agenda, a sheet of questions
// for each table, what is cut out, and the keys of the desk. None of it says
// what anybody wrote.
func RoomKit(w *workshop.Workshop, keys []KeyGroup, say Say) Document {
	p := newPaper(w, say)
	slots := w.Slots(time.UTC) // as clocks in the room say
	d := Document{
		Title: say("kit.title", w.Title), Language: w.Language, PageOf: say("paper.page-of"),
		Sections: []Section{p.kitAgenda(slots)},
	}
	writings := w.Writings(slots)
	for _, at := range writings {
		for _, side := range workshop.Sides {
			d.Sections = append(d.Sections, p.tableSheet(at, side))
		}
	}
	d.Sections = append(d.Sections, p.nameCards())
	d.Sections = append(d.Sections, some(p.numberedCards(writings))...)
	if w.VotesToday() {
		d.Sections = append(d.Sections, p.paperBallots())
		for _, side := range workshop.Sides {
			d.Sections = append(d.Sections, p.dotSheet(side))
		}
	}
	if len(keys) > 0 {
		d.Sections = append(d.Sections, KeyCard(keys, w.Language, say).Sections...)
	}
	return d
}

// kitAgenda is the day on one page, to hang beside the door.
func (p paper) kitAgenda(slots []workshop.Slot) Section {
	t := Table{
		Head:   []string{p.say("kit.from"), p.say("run-log.step"), p.say("kit.question"), p.say("kit.minutes")},
		Widths: []int{3, 9, 16, 4},
	}
	for _, slot := range slots {
		if s := slot.Step; !s.Skipped {
			t.Rows = append(t.Rows, []string{clock(slot), p.step(s), p.question(s), p.say("time.minutes", s.Minutes)})
		}
	}
	if end, ok := p.w.PlannedEnd(time.UTC); ok {
		t.Rows = append(t.Rows, []string{end.Format("15:04"), p.say("kit.end"), "", ""})
	}
	return Section{ID: "agenda", Heading: p.say("kit.agenda"), OnePage: true, Blocks: []Block{
		Paragraph{Text: joined(p.w.Title, LongDay(p.w.HeldOn, p.say), p.w.Place), Tone: Strong}, t,
	}}
}

// clock is when a step begins, and nothing while there is no date.
func clock(slot workshop.Slot) string {
	if slot.Starts.IsZero() {
		return ""
	}
	return slot.Starts.Format("15:04")
}

// question is what a step asks the room, by its own words or its activity's.
func (p paper) question(s workshop.Step) string {
	switch {
	case s.Question != "":
		return s.Question
	case s.Does().Part == workshop.Breathing:
		return ""
	}
	return p.say("activity." + s.Activity + ".question")
}

// tableSheet is what lies on a side's table while it writes.
func (p paper) tableSheet(at workshop.WritingStep, side workshop.Side) Section {
	s := Section{
		ID: "table-" + string(at.Step.ID) + "-" + string(side), OnePage: true,
		Heading: p.say("kit.table", p.step(at.Step), p.side(side)),
		Blocks: []Block{Paragraph{
			Text: joined(clock(at.Slot), p.say("time.minutes", at.Step.Minutes), p.question(at.Step)), Tone: Strong,
		}},
	}
	for _, prompt := range at.Prompts {
		facts := Facts{{p.say("kit.example"), p.say("prompt." + prompt.Key + ".hint")}}
		for _, f := range prompt.Written() {
			facts = append(facts, Fact{p.say("field." + f.Key), p.say("field." + f.Key + ".hint")})
		}
		c := Clause{Number: prompt.Letter, Side: side, Title: p.say("prompt." + prompt.Key + ".question"), Facts: facts}
		if prompt.Most > 0 {
			c.Status = p.say("kit.most", prompt.Most)
		}
		s.Blocks = append(s.Blocks, c)
	}
	return s
}

// cutSection is a section of what is cut out of its sheets.
func cutSection(id, heading, about string, cuts Cuts) Section {
	return Section{ID: id, Heading: heading, NewPage: true, Blocks: []Block{Paragraph{Text: about, Tone: Muted}, cuts}}
}

// nameCards stand before each person; while nobody is on the list, they wait
// for a name.
func (p paper) nameCards() Section {
	cuts := Cuts{Across: 1, Down: 2, Fold: p.say("kit.fold")}
	for _, side := range workshop.Sides {
		people := p.w.People(side)
		for _, person := range people {
			cuts.Cards = append(cuts.Cards, Cut{Side: side, Title: person.Name, Note: joined(person.Job, p.side(side))})
		}
		if len(people) == 0 {
			waiting := slices.Repeat([]Cut{{Side: side, Note: p.side(side)}}, workshop.PeopleASide)
			cuts.Cards = append(cuts.Cards, waiting...)
		}
	}
	return cutSection("names", p.say("kit.names"), p.say("kit.names.about"), cuts)
}

// numberedCards are what is written on, with the numbers by which they are
// keyed in. Those of a side follow each other.
func (p paper) numberedCards(writings []workshop.WritingStep) Section {
	cuts := Cuts{Across: 2, Down: 3}
	next := map[string]int{}
	for _, at := range writings {
		for _, prompt := range at.Prompts {
			if next[prompt.Key] == 0 {
				next[prompt.Key] = p.w.NextNumber(prompt.Key)
			}
			for _, side := range workshop.Sides {
				for range p.w.PaperCards(at.Step, prompt, side) {
					cuts.Cards = append(cuts.Cards, p.numberedCard(prompt, side, next[prompt.Key]))
					next[prompt.Key]++
				}
			}
		}
	}
	if len(cuts.Cards) == 0 {
		return Section{}
	}
	return cutSection("cards", p.say("kit.cards"), p.say("kit.cards.about"), cuts)
}

func (p paper) numberedCard(prompt move.Prompt, side workshop.Side, number int) Cut {
	c := Cut{
		Side: side, Number: workshop.Card{Prompt: prompt.Key, Number: number}.Label(),
		Title: p.say("prompt." + prompt.Key + ".question"), Note: p.side(side),
		Blanks: Blanks{{Lines: 2}},
	}
	return p.withFields(c, prompt)
}

// withFields adds what a card tells beside its text.
func (p paper) withFields(c Cut, prompt move.Prompt) Cut {
	for _, f := range prompt.Written() {
		c.Blanks = append(c.Blanks, p.blankFor(f))
	}
	return c
}

// blankFor is room for one thing that a card tells beside its text.
func (p paper) blankFor(f move.Field) Blank {
	b := Blank{Label: p.say("field." + f.Key)}
	for _, choice := range f.Choices {
		b.Choices = append(b.Choices, p.say(f.Key+"."+choice))
	}
	return b
}

// paperBallots are one for each person, with a box for each dot on each theme.
func (p paper) paperBallots() Section {
	each := p.w.DotsToPrint()
	var lines Blanks
	boxes := make([]string, each)
	for _, t := range p.w.Themes {
		lines = append(lines, Blank{Label: t.Label() + " " + t.Name, Choices: boxes})
	}
	for number := 1; len(p.w.Themes) == 0 && number <= workshop.BallotLines; number++ {
		lines = append(lines, Blank{Label: workshop.Theme{Number: number}.Label(), Choices: boxes})
	}
	cuts := Cuts{Across: 2, Down: 2}
	for _, side := range workshop.Sides {
		for range p.w.Seats(side) {
			cuts.Cards = append(cuts.Cards, Cut{
				Side: side, Title: p.say("kit.ballot", each), Note: p.side(side), Blanks: lines,
			})
		}
	}
	return cutSection("ballots", p.say("kit.ballots"), p.say("kit.ballots.about"), cuts)
}

// dotSheet has the dots of a side, a strip for each person.
func (p paper) dotSheet(side workshop.Side) Section {
	each := p.w.DotsToPrint()
	cuts := Cuts{Across: 3, Down: 7}
	for range p.w.Seats(side) {
		cuts.Cards = append(cuts.Cards, Cut{Side: side, Note: p.side(side), Dots: each})
	}
	return cutSection("dots-"+string(side), p.say("kit.dots", p.side(side)), p.say("kit.dots.about", strconv.Itoa(each)), cuts)
}
