package document_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/html"
	"accord/workshop/document/ics"
	"accord/workshop/document/markdown"
	"accord/workshop/document/page"
	"accord/workshop/document/pdf"
	"accord/workshop/document/text"
	"accord/workshop/document/word"
	"accord/workshop/move"
	"accord/workshop/record"
)

// always is for what others may read of every row.
func always(*workshop.Workshop, any) bool { return true }

func agreedCommitment(w *workshop.Workshop, row any) bool {
	return w.Standing(workshop.ClauseID(row.(workshop.Commitment).ID)) == workshop.Agreed
}

// shareable says which words of a workshop others may read, and of which
// rows. A field that is not here is private, so a new one is until somebody
// lists it.
var shareable = map[string]func(w *workshop.Workshop, row any) bool{
	"Brief.Title": always, "Brief.Organisation": always, "Brief.Place": always, "Brief.Facilitator": always,
	"Brief.ScopeIn": always, "Brief.SalesName": always, "Brief.MarketingName": always, "Brief.DecisionRule": always,
	"Ways.Horizon": always, "Ways.Meetings": always, "Ways.Terms": always,
	"Progress.Freeze": always, "Progress.Notice": always,
	"Participant.Name": always, "Participant.Job": always,

	"Card.Text": func(_ *workshop.Workshop, row any) bool {
		prompt := row.(workshop.Card).Prompt
		return prompt == "we-bring" || prompt == "we-value"
	},
	"Goal.Text": func(w *workshop.Workshop, row any) bool {
		return w.Standing(workshop.ClauseID(row.(workshop.Goal).ID)) == workshop.Agreed
	},
	"Commitment.Deed": agreedCommitment, "Commitment.Trigger": agreedCommitment, "Commitment.Delivers": agreedCommitment,
	"Commitment.Within": agreedCommitment, "Commitment.Quality": agreedCommitment, "Commitment.Exceptions": agreedCommitment,
	"Commitment.Check": agreedCommitment,
	"MonthDecision.Words": func(_ *workshop.Workshop, row any) bool {
		return row.(workshop.MonthDecision).End != workshop.Escalate
	},
	"Action.Text": func(w *workshop.Workshop, row any) bool {
		a := row.(workshop.Action)
		return a.SponsorNeed == "" && a.Commitment != "" && agreedCommitment(w, w.CommitmentByID(a.Commitment))
	},
}

// keys are the fields that hold no words but a key, an identity or a number
// in letters.
var keys = map[string]bool{
	"Brief.Language": true, "Brief.WallLanguage": true, "Progress.Focus": true, "Step.Activity": true, "Card.Prompt": true,
	"CardDetail.Field": true, "Theme.Tension": true, "Rating.Statement": true, "Finding.Statement": true, "Mark.Row": true,
	"Mark.Column": true, "Parked.About": true, "Carried.Was": true, "Lent.Row": true, "Lent.Print": true,
}

// chosen are the types of what is chosen from a list, or is a date.
var chosen = map[reflect.Type]bool{
	reflect.TypeFor[workshop.Day](): true, reflect.TypeFor[workshop.Month](): true, reflect.TypeFor[workshop.TimeOfDay](): true,
	reflect.TypeFor[workshop.Side](): true, reflect.TypeFor[workshop.Reply](): true, reflect.TypeFor[workshop.Lot](): true,
	reflect.TypeFor[workshop.Origin](): true, reflect.TypeFor[workshop.Voting](): true, reflect.TypeFor[workshop.Became](): true,
	reflect.TypeFor[workshop.MonthEnd](): true, reflect.TypeFor[workshop.CostBand](): true,
	reflect.TypeFor[workshop.Dimension](): true, reflect.TypeFor[move.Grid](): true,
}

// eachWords calls f with every field of a workshop that holds words, and the
// row it belongs to.
func eachWords(w *workshop.Workshop, f func(path string, row, field reflect.Value)) {
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				field, path := v.Field(i), v.Type().Name()+"."+v.Type().Field(i).Name
				switch {
				case field.Kind() != reflect.String:
					walk(field)
				case !keys[path] && !chosen[field.Type()] && !strings.HasSuffix(field.Type().Name(), "ID") && !choice(v):
					f(path, v, field)
				}
			}
		}
	}
	walk(reflect.ValueOf(w).Elem())
}

// choice reports whether a row is a detail chosen from a list, or the number
// of a strength.
func choice(row reflect.Value) bool {
	d, ok := row.Interface().(workshop.CardDetail)
	return ok && slices.Contains([]string{"horizon", "weight", "tension", "cost", "control", "strength", "surprise", "top"}, d.Field)
}

// A canary is a word that is nowhere else, put into one field.
type canary struct {
	word, path string
	shared     bool
}

// caged returns the example with a canary in each of its words.
func caged() (*workshop.Workshop, []canary) {
	w := workshop.Example()
	var canaries []canary
	eachWords(w, func(path string, row, field reflect.Value) {
		switch {
		case path == "Action.SponsorNeed" && field.String() == "": // it would be put to the sponsor
			return
		case path == "ConsentRound.Words" && row.Interface().(workshop.ConsentRound).Passed(): // see below
			return
		}
		c := canary{word: fmt.Sprintf("canary%04d", len(canaries)), path: path}
		field.SetString(strings.TrimSpace(field.String() + " " + c.word))
		canaries = append(canaries, c)
	})
	for i, r := range w.Rounds {
		if r.Passed() { // hands were raised on the words as they are now
			w.Rounds[i].Words, _ = w.WordsOf(r.Clause)
		}
	}
	at := 0
	eachWords(w, func(path string, row, field reflect.Value) {
		if at < len(canaries) && strings.HasSuffix(field.String(), canaries[at].word) && path == canaries[at].path {
			may := shareable[path]
			canaries[at].shared = may != nil && may(w, row.Interface())
			at++
		}
	})
	return w, canaries
}

// written is a paper in every format, as text that can be searched.
func written(t *testing.T, d document.Document, title string, dues []document.Due) map[string]string {
	t.Helper()
	all := map[string]string{"ics": strings.ReplaceAll(bytesOf(t, func(to io.Writer) error {
		return ics.Write(to, title, dues, d.Made)
	}), "\r\n ", "")} // long lines are folded
	for name, write := range map[string]func(io.Writer, document.Document) error{
		"text": text.Write, "html": html.Write, "markdown": markdown.Write,
	} {
		all[name] = bytesOf(t, func(to io.Writer) error { return write(to, d) })
	}
	pages, err := page.Layout(d, page.A4)
	if err != nil {
		t.Fatal(err)
	}
	var drawn strings.Builder
	for _, p := range pages.Pages {
		for _, op := range p.Ops {
			if words, ok := op.(page.Text); ok {
				drawn.WriteString(words.Text + "\n")
			}
		}
	}
	all["pdf"] = drawn.String() + bytesOf(t, func(to io.Writer) error { return pdf.WritePages(to, pages) })
	data := bytesOf(t, func(to io.Writer) error { return word.Write(to, d, page.A4) })
	parts, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range parts.File {
		from, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		all["docx"] += bytesOf(t, func(to io.Writer) error { _, err := io.Copy(to, from); return err })
	}
	return all
}

func bytesOf(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestNothingPrivateIsInAnyShareablePaper(t *testing.T) {
	w, canaries := caged()
	s, say := w.Shareable(), words(t)
	papers := written(t, document.Shareable(s, say), s.Title, document.ShareableDues(s, say))
	record := bytesOf(t, func(to io.Writer) error { return record.Write(to, w) })
	for _, c := range canaries {
		for format, paper := range papers {
			switch found := strings.Contains(paper, c.word); {
			case found && !c.shared:
				t.Errorf("%s leaks into the shareable %s", c.path, format)
			case !found && c.shared && format != "ics":
				t.Errorf("%s may be read by others, and is not in the %s", c.path, format)
			}
		}
		if !strings.Contains(record, c.word) {
			t.Errorf("%s is not in workshop.json", c.path)
		}
	}
}

func TestTheExampleHoldsACanaryInEveryPrivatePlace(t *testing.T) {
	w, say := workshop.Example(), words(t)
	known := map[string]bool{"": true} // words that others read elsewhere, such as the name of an owner
	eachWords(w, func(path string, row, field reflect.Value) {
		if may := shareable[path]; may != nil && may(w, row.Interface()) {
			known[field.String()] = true
		}
	})
	held := map[string]bool{}
	eachWords(w, func(path string, row, field reflect.Value) {
		if known[field.String()] {
			return
		}
		switch r := row.Interface().(type) {
		case workshop.Card:
			path += " of " + r.Prompt
		case workshop.CardDetail:
			c, _ := w.CardByID(r.Card)
			path += " of " + c.Prompt + " " + r.Field
		}
		held[path] = held[path] || strings.Contains(field.String(), "Canary")
	})
	for path, canary := range held {
		if !canary {
			t.Errorf("no %s of the example says Canary", path)
		}
	}
	s := w.Shareable()
	for format, paper := range written(t, document.Shareable(s, say), s.Title, document.ShareableDues(s, say)) {
		if strings.Contains(paper, "Canary") {
			t.Errorf("the shareable %s of the example says Canary", format)
		}
	}
	for format, paper := range written(t, document.Agreement(w, say), w.Title, document.Dues(w, say)) {
		if !strings.Contains(paper, "Canary") {
			t.Errorf("the full %s of the example does not say Canary", format)
		}
	}
}
