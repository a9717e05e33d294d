package excel

import (
	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
)

// The colours that belong to no side, as on the other papers.
const (
	ink      = "16202E"
	hairline = "C9D0DB"
	warn     = "A61B1B"
	warnTint = "FBE9E9"
)

// The face of all cells, which every computer has or has one as wide as.
const (
	family = "Arial"
	size   = 10
)

// styles are how cells look, as excelize counts them.
type styles struct {
	head, text, literal, date, number int
	overdue                           int // of those for conditions
}

func (s styles) of(holds document.Holds) int {
	switch holds {
	case document.Dates:
		return s.date
	case document.Numbers:
		return s.number
	}
	return s.text
}

// asText is the number of the format in which nothing is ever a formula, even
// after people edit the cell.
const asText = 49

// makeStyles makes the looks of cells: quiet, with thin lines that an office
// printer shows.
func (w *workbook) makeStyles() error {
	if err := w.file.SetDefaultFont(family); err != nil {
		return err
	}
	iso := "yyyy-mm-dd" // the same in every country
	plain := &excelize.Font{Family: family, Size: size}
	var frame []excelize.Border
	for _, edge := range []string{"left", "right", "top", "bottom"} {
		frame = append(frame, excelize.Border{Type: edge, Color: hairline, Style: 1})
	}
	top := func(across string) *excelize.Alignment {
		return &excelize.Alignment{Vertical: "top", Horizontal: across, WrapText: true}
	}
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&w.styles.head, excelize.Style{
			Font: &excelize.Font{Family: family, Size: size, Bold: true, Color: "FFFFFF"}, Border: frame,
			Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{ink}},
			Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
		}},
		{&w.styles.text, excelize.Style{Font: plain, Border: frame, Alignment: top("left")}},
		{&w.styles.literal, excelize.Style{Font: plain, Border: frame, Alignment: top("left"), NumFmt: asText}},
		{&w.styles.date, excelize.Style{Font: plain, Border: frame, Alignment: top("left"), CustomNumFmt: &iso}},
		{&w.styles.number, excelize.Style{Font: plain, Border: frame, Alignment: top("right")}},
	} {
		var err error
		if *s.id, err = w.file.NewStyle(&s.style); err != nil {
			return err
		}
	}
	var err error
	w.styles.overdue, err = w.file.NewConditionalStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true, Color: warn},
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{warnTint}},
	})
	return err
}
