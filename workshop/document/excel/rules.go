package excel

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
)

// spare is how many rows below the list follow its rules too, so that people
// can add to it.
const spare = 200

// addRules says what may be entered, and shows what is overdue.
func (s *sheet) addRules() error {
	for i, c := range s.list.Columns {
		var err error
		switch {
		case c.Choices != nil:
			err = s.offer(i, c.Choices)
		case c.Holds == document.Dates:
			err = s.askForDate(i)
		}
		if err != nil {
			return err
		}
		if c.Awaited {
			if err := s.showOverdue(i); err != nil {
				return err
			}
		}
	}
	return nil
}

// below are the cells of a column that its rules are for.
func (s *sheet) below(column int) string {
	return at(column+1, 2) + ":" + at(column+1, s.last+spare)
}

// askForDate takes nothing but dates.
func (s *sheet) askForDate(column int) error {
	rule := excelize.NewDataValidation(true)
	rule.Sqref = s.below(column)
	const firstDay = 1 // of what Excel can count: 1 January 1900
	if err := rule.SetRange(firstDay, "", excelize.DataValidationTypeDate, excelize.DataValidationOperatorGreaterThanOrEqual); err != nil {
		return err
	}
	rule.SetError(excelize.DataValidationErrorStyleStop, s.heading(column), cut(s.NotADate, longestHint))
	return s.file.AddDataValidation(s.name, rule)
}

// offer takes nothing but what is on a list.
func (s *sheet) offer(column int, choices []string) error {
	rule := excelize.NewDataValidation(true)
	rule.Sqref = s.below(column)
	if inRule(choices) {
		if err := rule.SetDropList(choices); err != nil {
			return err
		}
	} else {
		list, err := s.keepList(choices)
		if err != nil {
			return err
		}
		rule.SetSqrefDropList(list)
	}
	rule.SetError(excelize.DataValidationErrorStyleStop, s.heading(column), cut(s.NotThere, longestHint))
	return s.file.AddDataValidation(s.name, rule)
}

// The most that Excel shows of what is wrong: in its title, and below.
const (
	longestTitle = 32
	longestHint  = 255
)

func (s *sheet) heading(column int) string {
	return cut(oneLine(s.list.Columns[column].Head), longestTitle)
}

// inRule reports whether a rule can hold the choices itself: commas part them,
// and all are 255 units of UTF-16 at most.
func inRule(choices []string) bool {
	for _, c := range choices {
		if strings.ContainsAny(c, ",=\"") {
			return false
		}
	}
	return units(strings.Join(choices, ",")) <= excelize.MaxFieldLength
}

// keepList writes choices onto a sheet that nobody sees, and returns where
// they stand.
func (w *workbook) keepList(choices []string) (string, error) {
	if w.lists == 0 {
		w.Lists = w.free(sheetName(w.Lists))
		if _, err := w.file.NewSheet(w.Lists); err != nil {
			return "", err
		}
		if err := w.file.SetSheetVisible(w.Lists, false); err != nil {
			return "", err
		}
	}
	w.lists++
	for i, c := range choices {
		if err := w.file.SetCellStr(w.Lists, at(w.lists, i+1), c); err != nil {
			return "", err
		}
	}
	column, err := excelize.ColumnNumberToName(w.lists)
	return fmt.Sprintf("%s!$%s$1:$%s$%d", quoted(w.Lists), column, column, len(choices)), err
}

// showOverdue turns a date red once it is past, unless its row is over.
func (s *sheet) showOverdue(column int) error {
	date := "$" + at(column+1, 2)
	conditions := []string{"ISNUMBER(" + date + ")", date + "<TODAY()"}
	for i, c := range s.list.Columns {
		for _, word := range c.Over {
			conditions = append(conditions, fmt.Sprintf(`$%s<>"%s"`, at(i+1, 2), strings.ReplaceAll(word, `"`, `""`)))
		}
	}
	return s.file.SetConditionalFormat(s.name, s.below(column), []excelize.ConditionalFormatOptions{{
		Type: "formula", Criteria: "AND(" + strings.Join(conditions, ",") + ")", Format: &s.styles.overdue,
	}})
}
