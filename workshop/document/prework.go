package document

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"accord/workshop"
	"accord/workshop/move"
)

// PreWorkPack is what the people of a side get before the day: what it is
// about, what to bring, and questions with room to write.
func PreWorkPack(w *workshop.Workshop, side workshop.Side, say Say) Document {
	p := newPaper(w, say)
	d := Document{
		Title: say("prework.title", p.side(side)), Subtitle: w.Title, Language: w.Language, PageOf: say("paper.page-of"),
		Cover: Facts{}.
			with(say("prework.when"), joined(LongDay(w.HeldOn, say), string(w.StartsAt), w.Place)).
			with(say("agreement.facilitator"), w.Facilitator).
			with(say("context.purpose"), w.Purpose),
	}
	about := Section{ID: "about"}
	for _, line := range p.preWorkRules() {
		about.Blocks = append(about.Blocks, Paragraph{Text: line})
	}
	if bring := p.toBring(side); len(bring) > 0 {
		about.Blocks = append(about.Blocks, Heading(say("prework.bring")), bring)
	}
	d.Sections = append(d.Sections, about)
	for _, prompt := range w.PreWorkAsked() {
		d.Sections = append(d.Sections, p.preWorkQuestion(prompt))
	}
	d.Sections = append(d.Sections, some(p.preWorkPulse())...)
	return d
}

// preWorkRules say what becomes of the answers.
func (p paper) preWorkRules() []string {
	return []string{p.say("prework.time"), p.say("prework.face-down"), p.say("prework.back", p.w.Facilitator)}
}

// toBring lists what the steps of this agenda need that people do not have in
// their heads.
func (p paper) toBring(side workshop.Side) (bring List) {
	for _, slot := range p.w.Slots(time.UTC) {
		if slot.Step.Skipped {
			continue
		}
		switch slot.Step.Activity {
		case "calendar":
			bring = append(bring, p.say("prework.bring.calendar."+string(side)))
		case "priorities", "both-lists":
			bring = append(bring, p.say("prework.bring.targets"))
		case "measures":
			bring = append(bring, p.say("prework.bring.measures"))
		case "category":
			bring = append(bring, p.say("prework.bring.category."+string(side)))
		}
	}
	return bring
}

// preWorkLines is how many answers there is room for.
func preWorkLines(prompt move.Prompt) int {
	if prompt.Most > 0 {
		return prompt.Most
	}
	return workshop.PreWorkLines
}

// preWorkQuestion is one question on paper. It asks for little beside the
// answer: what a card must have, or else the first thing it can tell.
func (p paper) preWorkQuestion(prompt move.Prompt) Section {
	s := Section{ID: prompt.Key, Heading: p.say("prompt." + prompt.Key + ".question"), Blocks: []Block{
		Paragraph{Text: p.example(prompt), Tone: Muted},
	}}
	var short Blanks // which stay together
	for i := range min(preWorkLines(prompt), workshop.PreWorkLines) {
		lines := Blanks{{Label: strconv.Itoa(i+1) + "."}}
		if len(prompt.Written()) > 1 && !prompt.Ranked { // an event takes more room than a target
			lines = append(lines, Blank{Lines: 1})
		}
		for at, f := range prompt.Written() {
			if f.Asked || at == 0 {
				lines = append(lines, p.blankFor(f))
			}
		}
		if len(lines) == 1 {
			short = append(short, lines...)
			continue
		}
		s.Blocks = append(s.Blocks, lines)
	}
	if len(short) > 0 {
		s.Blocks = append(s.Blocks, short)
	}
	return s
}

func (p paper) example(prompt move.Prompt) string {
	return p.say("field.filled", p.say("kit.example"), p.say("prompt."+prompt.Key+".hint"))
}

// preWorkPulse are the statements of the pulse, with their levels to tick.
func (p paper) preWorkPulse() Section {
	s := Section{ID: "pulse", Heading: p.say("activity.pulse.question"), OnePage: true}
	levels, scale := p.levels()
	t := Table{Head: append([]string{p.say("pulse.statement")}, levels...), Widths: []int{40, 1, 1, 1, 1, 1, 1}}
	for _, statement := range p.w.PulseAsked() {
		t.Rows = append(t.Rows, append([]string{p.statement(statement)}, slices.Repeat([]string{Box}, len(levels))...))
	}
	if len(t.Rows) > 0 {
		s.Blocks = []Block{Paragraph{Text: joined(append(scale, p.say("prework.cannot-say"))...), Tone: Muted}, t}
	}
	return s
}

func (p paper) statement(key string) string {
	return strings.ToUpper(key) + "  " + p.say("statement."+key)
}

// levels are those that a statement can have, short and in words.
func (p paper) levels() (short, words []string) {
	for level := 1; level <= workshop.MaxLevel; level++ {
		short = append(short, strconv.Itoa(level))
		words = append(words, strconv.Itoa(level)+" "+p.say("level."+strconv.Itoa(level)))
	}
	return append(short, "–"), append(words, "– "+p.say("level.0"))
}

// A Form is a file to fill in at one's own desk, without Accord.
type Form struct {
	Title     string
	Language  string
	Made      time.Time
	Name      string // of its sheet
	NotThere  string // said to what is not on a list
	Of        workshop.WorkshopID
	Side      workshop.Side
	About     []string
	Questions []FormQuestion
}

// A FormQuestion is a question with rows to answer it in. The first column has
// what a row is called.
type FormQuestion struct {
	Heading, Note string
	Columns       []FormColumn
	Rows          []FormRow
}

// A FormColumn is filled in, with anything or with one of its choices.
type FormColumn struct {
	Key, Head string
	Choices   []Fact // the key, and what people read
}

// A FormRow is an answer: to a prompt, or to a statement.
type FormRow struct{ Prompt, Statement, Label string }

// PreWorkForm is the pre-work of a side as a file to fill in.
func PreWorkForm(w *workshop.Workshop, side workshop.Side, say Say) Form {
	p := newPaper(w, say)
	f := Form{
		Title: say("prework.title", p.side(side)), Language: w.Language, Name: say("prework.sheet"), NotThere: say("prework.not-there"),
		Of: w.ID, Side: side, About: append([]string{w.Title}, p.preWorkRules()...),
	}
	for _, prompt := range w.PreWorkAsked() {
		q := FormQuestion{
			Heading: say("prompt." + prompt.Key + ".question"), Note: p.example(prompt),
			Columns: []FormColumn{{Key: answerColumn, Head: say("prework.answer")}},
		}
		for _, field := range prompt.Written() {
			c := FormColumn{Key: field.Key, Head: say("field." + field.Key)}
			for _, choice := range field.Choices {
				c.Choices = append(c.Choices, Fact{choice, say(field.Key + "." + choice)})
			}
			q.Columns = append(q.Columns, c)
		}
		for i := range preWorkLines(prompt) {
			q.Rows = append(q.Rows, FormRow{Prompt: prompt.Key, Label: strconv.Itoa(i+1) + "."})
		}
		f.Questions = append(f.Questions, q)
	}
	return p.withPulse(f)
}

// The columns of a form that are no field of a card.
const (
	answerColumn = "text"
	levelColumn  = "level"
)

// withPulse adds the statements of the pulse.
func (p paper) withPulse(f Form) Form {
	column := FormColumn{Key: levelColumn, Head: p.say("prework.level")}
	_, words := p.levels()
	for i, word := range words {
		column.Choices = append(column.Choices, Fact{strconv.Itoa((i + 1) % len(words)), word})
	}
	q := FormQuestion{Heading: p.say("activity.pulse.question"), Note: p.say("prework.cannot-say"), Columns: []FormColumn{column}}
	for _, statement := range p.w.PulseAsked() {
		q.Rows = append(q.Rows, FormRow{Statement: statement, Label: p.statement(statement)})
	}
	if len(q.Rows) > 0 {
		f.Questions = append(f.Questions, q)
	}
	return f
}
