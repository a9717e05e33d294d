package document

import (
	"accord/workshop"
)

// sheetWords are what stands in a table, by the words people use for it.
type sheetWords struct {
	columns map[string]string
	sides   map[string]workshop.Side
	prompts map[string]string
	fields  map[string][]string          // the words for each field
	choices map[string]map[string]string // by field
}

// wordsOf collects the words of all languages, and what a workshop calls its
// sides.
func wordsOf(w *workshop.Workshop, languages []Say) sheetWords {
	words := sheetWords{
		columns: make(map[string]string), sides: make(map[string]workshop.Side), prompts: make(map[string]string),
		fields: make(map[string][]string), choices: make(map[string]map[string]string),
	}
	for _, side := range workshop.Sides {
		words.sides[folded(string(side))] = side
	}
	for _, say := range languages {
		words.addHeads(say)
		for _, side := range workshop.Sides {
			words.sides[folded(say("side."+string(side)))] = side
		}
	}
	for _, side := range workshop.Sides { // as they are called here, last: it is what counts
		if name := w.NameOf(side); name != "" {
			words.sides[folded(name)] = side
		}
	}
	for _, say := range languages { // behind the heads that every list has
		words.addPrompts(say)
	}
	return words
}

// addHeads adds the heads of the columns in one language.
func (s sheetWords) addHeads(say Say) {
	for _, head := range []struct{ word, column string }{
		{say("cards.card"), cardColumn}, {say("field.text"), cardColumn}, {cardColumn, cardColumn},
		{say("rows.question"), questionColumn}, {questionColumn, questionColumn},
		{say("rows.side"), sideColumn}, {say("cards.side"), sideColumn}, {sideColumn, sideColumn},
		{say("cards.details"), detailsColumn},
		{say("people.name"), nameColumn}, {nameColumn, nameColumn},
		{say("field.helps.alike"), fieldColumn + "helps"}, // as lists of before call it
		{say("people.job"), jobColumn}, {jobColumn, jobColumn},
	} {
		s.column(head.word, head.column)
	}
	s.fields["helps"] = append(s.fields["helps"], folded(say("field.helps.alike")))
}

// column notes what a head stands for. The first meaning of a word stays.
func (s sheetWords) column(word, column string) {
	if word = folded(word); s.columns[word] == "" {
		s.columns[word] = column
	}
}

// addPrompts adds the questions, and what their cards tell, in one language.
func (s sheetWords) addPrompts(say Say) {
	for _, p := range askedPrompts() {
		for _, word := range []string{p.Key, say("prompt." + p.Key), say("prompt." + p.Key + ".question")} {
			s.prompts[folded(word)] = p.Key
		}
		for _, f := range p.Fields {
			name := folded(say("field." + f.Key))
			s.fields[f.Key] = append(s.fields[f.Key], name)
			s.column(name, fieldColumn+f.Key)
			if s.choices[f.Key] == nil {
				s.choices[f.Key] = make(map[string]string)
			}
			for _, choice := range f.Choices {
				s.choices[f.Key][folded(choice)] = choice
				s.choices[f.Key][folded(say(f.Key+"."+choice))] = choice
			}
		}
	}
}
