// Package trial holds documents that the writers of papers are tried with.
// Only tests import it.
package trial

import (
	"fmt"
	"strings"

	"accord/workshop"
	"accord/workshop/document"
)

// Odd are texts people paste that have stopped other programs. A paper shows
// each or shows that something was replaced.
var Odd = []string{
	"a rocket 🚀, a person 👩🏽‍💻 and a flag 🇫🇮",
	"李明 and 한국어",
	"a NUL \x00 and an escape \x1b[0m",
	"broken \xff\xfe bytes",
	"=1+1",
	"<b>bold</b> & <script>alert(1)</script>",
	"| a | b |",
	`"quoted" and 'quoted' and \backslashed\`,
	"e\u0301 o\u0302\u0301 x\u0338\u20E3",
	"≥ 74 %, ≤ 3 → ✓ ☐ ★ ●",
	"Łódź, Αθήνα, Київ, Äänekoski",
	strings.Repeat("w", 200),
	"  spaces  kept   or not  ",
	"one\ntwo\r\n\nfour",
	"a\ttab and a\u00A0hard\u202Fspace",
	"\u200B\u202E\uFEFF",
	"\u0301alone",
	"%d %s %!",
	"",
}

// Unknown is a block no writer can know.
type Unknown struct{ document.Paragraph }

// Every returns one block of each type, saying text in every place.
func Every(text string) []document.Block {
	facts := []document.Fact{{Label: text, Value: text}}
	score := workshop.Score{
		Sales:     workshop.SideScore{Answers: 4, Shown: true, Index: 25, Before: 20, Compared: true},
		Marketing: workshop.SideScore{Answers: 5, Shown: true, Index: 75},
	}
	return []document.Block{
		document.Paragraph{Text: text, Tone: document.Plain},
		document.Paragraph{Text: text, Tone: document.Strong},
		document.Paragraph{Text: text, Tone: document.Muted},
		document.Paragraph{Text: text, Tone: document.Notice},
		document.Heading(text),
		document.List{text, text},
		document.Facts(facts),
		document.Map{
			Places: []workshop.PulsePlace{{Statement: "h1", Level: 50, Gap: 90, Area: workshop.Apart, Split: workshop.Both}},
			Apart:  text, Low: text, High: text, Lowest: text, Highest: text, Alt: text, Words: facts,
		},
		document.Dumbbells{
			Lines:  []document.Dumbbell{{Name: text, Score: score}, {Name: text, Score: workshop.Score{Together: 40, Pooled: true}}},
			Lowest: text, Highest: text, Alt: text, Words: document.Table{Head: []string{text}, Rows: [][]string{{text}}},
			Cells: cells(text, score),
		},
		document.Table{Head: []string{text, text}, Rows: [][]string{{text, text}}},
		document.Sides{
			{Side: workshop.Sales, Heading: text, Items: []document.Item{{Text: text, Note: text}}},
			{Side: workshop.Marketing, Heading: text, Items: []document.Item{{Text: text, Note: text}}},
		},
		document.Clause{Number: text, Side: workshop.Both, Title: text, Status: text, Facts: facts},
		document.Signatures{
			{Side: workshop.Sales, Name: text, Job: text, Signed: text},
			{Side: workshop.Marketing, Name: text, Job: text},
		},
		document.Cuts{Across: 2, Down: 3, Fold: text, Cards: []document.Cut{
			{Side: workshop.Sales, Number: text, Title: text, Note: text, Blanks: document.Blanks{{Label: text}}},
			{Side: workshop.Marketing, Title: text, Dots: 3},
		}},
		document.Blanks{{Label: text, Note: text, Lines: 2}, {Label: text, Choices: []string{text, text}}},
	}
}

// cells returns a list of one score, and of one that no side may be shown of,
// with a chart of both.
func cells(text string, score workshop.Score) document.Ledger {
	return document.Ledger{
		Key: "cells", Name: text,
		Columns: []document.Column{{Head: text, Width: 20}, {Head: text, Width: 10, Holds: document.Numbers}, {Head: text, Width: 10, Holds: document.Numbers}},
		Rows: []document.Row{
			{document.Text(text), document.Number(score.Sales.Index), document.Number(score.Marketing.Index)},
			{document.Text(text), nil, nil},
		},
		Chart: document.Chart{Title: text, Alt: text, Bars: []document.Bar{{Side: workshop.Sales, Column: 1}, {Side: workshop.Marketing, Column: 2}}},
	}
}

// With returns a document of one section.
func With(blocks ...document.Block) document.Document {
	return document.Document{
		Title:    "Agreement",
		Language: "en",
		PageOf:   "page %d of %d",
		Sections: []document.Section{{ID: "all", Heading: "All of it", Blocks: blocks}},
	}
}

// Nasty returns a document with every odd text in every place, on pages of
// every kind.
func Nasty() document.Document {
	d := With()
	for i, text := range Odd {
		d.Cover = append(d.Cover, document.Fact{Label: text, Value: text})
		d.Sections = append(d.Sections, document.Section{
			ID:      fmt.Sprintf("odd-%d", i),
			Heading: text,
			NewPage: i%3 == 1,
			OnePage: i%3 == 2,
			Blocks:  Every(text),
		})
	}
	d.Title, d.Subtitle, d.Mark = Odd[0], strings.Join(Odd, " "), Odd[1]
	return d
}

// Annex returns a document with a table of so many rows.
func Annex(rows int) document.Document {
	t := document.Table{Head: []string{"Number", "What the card says", "Side"}, Widths: []int{1, 6, 1}}
	for i := range rows {
		text := fmt.Sprintf("Card %d says that leads of week %d came too late for the buyer", i, i%53)
		t.Rows = append(t.Rows, []string{fmt.Sprintf("F-%04d", i), text, "Sales"})
	}
	return With(t)
}

// Crowded returns the finished example with so many friction cards.
func Crowded(cards int) *workshop.Workshop {
	w := workshop.Example()
	model := w.CardsOf("friction", workshop.Sales)[0]
	for i := range cards {
		model.ID = workshop.CardID(fmt.Sprintf("0193f000-0000-7000-8000-%012d", i))
		model.Number, model.Side = 100+i, workshop.Sides[i%2]
		model.Text = fmt.Sprintf("On day %d the dates reached us after the retailer had planned the range for week %d.", i, i%52)
		w.Cards = append(w.Cards, model)
	}
	return w
}
