package document_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/text"
)

func TestEveryWordOfTheWorkshopIsInTheAgreement(t *testing.T) {
	w, say := workshop.Example(), words(t)
	paper := plain(t, document.Agreement(w, say))
	eachText(reflect.ValueOf(*w), "", func(where string, row, field reflect.Value) {
		for _, want := range printed(row, field, where, say) {
			if want != "" && !strings.Contains(paper, want) {
				t.Errorf("%s is not in the agreement: %q", where, want)
			}
		}
	})
}

func TestNoPaperShowsACardThatIsFaceDown(t *testing.T) {
	say := words(t)
	for _, step := range workshop.FullDay.Steps {
		key := step.Activity
		activity, _ := workshop.ActivityOf(key)
		for move := range activity.Moves {
			w := workshop.ExampleMidway(key, move, 0.5)
			paper := plain(t, document.Agreement(w, say))
			for _, c := range w.Cards {
				if strings.Contains(paper, c.Text) != w.FaceUp(c) {
					t.Errorf("at move %d of %s, %s is face up: %v; printed: %v", move, key, c.Label(), w.FaceUp(c), !w.FaceUp(c))
				}
			}
		}
	}
}

// eachText calls f with every text in a value and the row it belongs to.
func eachText(v reflect.Value, where string, f func(where string, row, field reflect.Value)) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), where, f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field, name := v.Field(i), where+"."+v.Type().Field(i).Name
			if field.Kind() == reflect.String {
				f(name, v, field)
			} else {
				eachText(field, name, f)
			}
		}
	}
}

// printed is what a reader is to find of a text: the text itself, or the
// sentence for a key. Identities are not for readers.
func printed(row, field reflect.Value, where string, say document.Say) []string {
	key := field.String()
	if key == "" || strings.HasSuffix(field.Type().Name(), "ID") && !strings.HasSuffix(where, "Facts.ID") {
		return nil
	}
	switch v := field.Interface().(type) {
	case workshop.Day:
		if strings.Contains(where, "Decision") || strings.Contains(where, "Rules") || strings.Contains(where, "CutOff") || strings.Contains(where, "Action") || strings.Contains(where, "Parked") || strings.Contains(where, "Carried") {
			return []string{document.ShortDay(v, say)}
		}
		return []string{document.LongDay(v, say)}
	case workshop.Month:
		month := say("calendar.month-year", say(fmt.Sprintf("month.%02d", v.Number())), strconv.Itoa(v.Year()))
		return []string{strings.ReplaceAll(month, " ", "\u00A0")}
	case workshop.MonthEnd:
		return []string{say("month-end." + key)}
	case workshop.CostBand:
		return []string{say("cost-band." + key)}
	case workshop.Side:
		return []string{say("side." + key)}
	case workshop.Reply:
		if reason := row.FieldByName("Reason").String(); reason != "" {
			return []string{say("answer."+key, reason)}
		}
		return []string{say("answer." + key)}
	case workshop.Lot:
		return []string{say(map[workshop.Lot]string{
			workshop.Later: "parked.heading", workshop.ToSponsor: "not-agreed.sponsor", workshop.NotAgreedOn: "not-agreed.disagreements",
		}[v])}
	case workshop.Origin:
		return []string{say("origin." + key)}
	case workshop.Voting:
		return []string{say("voting." + key)}
	}
	switch where[strings.LastIndex(where, ".")+1:] {
	case "Focus", "Language", "Grid", "Row", "Column": // marks are printed as levels of their months
		return nil
	case "Statement":
		return []string{say("statement." + key)}
	case "Dimension":
		return []string{say("dimension." + key)}
	case "Activity", "Prompt", "Tension", "Field":
		return []string{say(strings.ToLower(where[strings.LastIndex(where, ".")+1:]) + "." + key)}
	case "GroundRules", "Meetings", "Channels":
		return strings.Split(key, "\n")
	case "Rights", "Ladder", "Terms":
		return parts(key, "\n", ": ", "; ")
	case "Words":
		if strings.Contains(where, "Partings") {
			return parts(key, ", ")
		}
		lines := strings.Split(key, "\n")
		for i, line := range lines {
			if _, ok := workshop.Day(line).Time(); ok {
				lines[i] = document.LongDay(workshop.Day(line), say)
			}
		}
		return lines
	}
	if detail, ok := row.Interface().(workshop.CardDetail); ok {
		for _, prompt := range []string{"priority", "friction", "measure"} {
			if f, ok := workshop.FieldOf(prompt, detail.Field); ok && f.Choices != nil {
				return []string{say(detail.Field + "." + key)}
			}
		}
	}
	return []string{key}
}

// parts cuts a text at every mark.
func parts(text string, marks ...string) []string {
	for _, mark := range marks[1:] {
		text = strings.ReplaceAll(text, mark, marks[0])
	}
	return strings.Split(text, marks[0])
}

// plain is a document as text.
func plain(t *testing.T, d document.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := text.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
