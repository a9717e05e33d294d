package word

import (
	"strings"
	"unicode/utf8"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// ruled is a table with a head on every page and a hairline under each row.
// Its columns are as wide as on the printed paper.
func (m measure) ruled(t document.Table) (markup, error) {
	const gutter = 160 // the last column has one too, as in the style
	points, err := page.Columns(t, float64(m-gutter)/20)
	if err != nil || len(points) == 0 {
		return "", err
	}
	widths := make([]int, len(points))
	for i, p := range points {
		widths[i] = int(p * 20)
	}
	widths[len(widths)-1] += gutter
	var rows []markup
	together := together(widths, t.Rows)
	if len(t.Head) > 0 {
		line := markup(`<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="16202E"/></w:tcBorders>`)
		rows = append(rows, row(head, cells(widths, t.Head, "CellHead", "", line)...))
	}
	for i, r := range t.Rows {
		var keep markup
		if together(i) {
			keep = keepNext
		}
		rows = append(rows, row(fits(longest, widths, r...), cells(widths, r, "Cell", keep, "")...))
	}
	return table("Ruled", widths, rows...), nil
}

// together returns which rows stay with the next one: those of a small table,
// the first few of any other, and the last but one.
func together(widths []int, rows [][]string) func(at int) bool {
	const small, begin = 16, 2 // lines of a small table, and rows that lead on to the third
	lines := 0
	for _, r := range rows {
		lines += linesOf(widths, r...)
	}
	return func(at int) bool {
		if at == len(rows)-1 || linesOf(widths, rows[at]...) > small/2 {
			return false
		}
		return lines <= small || at < begin || at == len(rows)-2
	}
}

// cells sets one row. What a row lacks stays empty.
func cells(widths []int, texts []string, style string, keep, look markup) []markup {
	all := make([]markup, len(widths))
	for i, width := range widths {
		text := ""
		if i < len(texts) {
			text = texts[i]
		}
		all[i] = cell(width, 1, look, paragraph(style, keep, run(text, "")))
	}
	return all
}

// The most lines that are rather moved to the next page than parted: of a
// row, and of lists side by side.
const (
	longest = 40
	short   = 18
)

// fits says of a row that it stays on one page, unless one of its cells is
// likely to have more lines than that.
func fits(lines int, widths []int, texts ...string) markup {
	if linesOf(widths, texts...) > lines+1 {
		return loose
	}
	return whole
}

// linesOf returns how many lines a row is likely to have.
func linesOf(widths []int, texts ...string) int {
	const letter, padding = 100, 240
	most := 1
	for i, text := range texts {
		perLine := max(1, (widths[i]-padding)/letter)
		most = max(most, utf8.RuneCountInString(text)/perLine+strings.Count(text, "\n")+1)
	}
	return most
}

// signatures are lines to sign on: Sales to the left and Marketing to the
// right, or whoever there is in two columns.
func (m measure) signatures(people document.Signatures) markup {
	const between = 560
	width := (int(m) - between) / 2
	var rows []markup
	for left, right := people.Columns(); len(left)+len(right) > 0; {
		var at [2]markup
		line := roomToSign(left, right)
		for i, column := range []*document.Signatures{&left, &right} {
			at[i] = paragraph("Cell", "")
			if len(*column) > 0 {
				at[i], *column = signature((*column)[0], line), (*column)[1:]
			}
		}
		rows = append(rows, row(whole,
			cell(width, 1, "", at[0]), cell(between, 1, "", paragraph("Cell", "")), cell(width, 1, "", at[1])))
	}
	if len(rows) == 0 {
		return ""
	}
	return table("SignaturePlaces", []int{width, between, width}, rows...)
}

// roomToSign is how much room there is above the next lines to sign on: as the
// style has it, or less where whoever stands there has signed.
func roomToSign(left, right document.Signatures) markup {
	for _, next := range []document.Signatures{left, right} {
		if len(next) > 0 && next[0].Signed == "" {
			return ""
		}
	}
	return `<w:spacing w:before="60" w:after="60"/>`
}

// signature is room to sign in, a line, and who signs.
func signature(s document.Signature, room markup) markup {
	signed := ""
	if s.Signed != "" {
		signed = "✓ " + s.Signed
	}
	all := paragraph("SignatureLine", room, run(signed, "")) +
		paragraph("Cell", "", badge(s.Side), run(s.Name, "<w:b/><w:bCs/>"))
	if s.Job != "" {
		all += paragraph("CellLabel", "", run(s.Job, ""))
	}
	return all
}
