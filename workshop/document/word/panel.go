package word

import (
	"fmt"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
)

// The colours that belong to no side, as in the styles.
const (
	warn   = "A61B1B"
	ground = "F4F6F9"
)

// inks returns the dark colour of a side and the tint behind its words.
func inks(s workshop.Side) (dark, tint string) {
	d, t := page.Inks(s)
	return d.Hex(), t.Hex()
}

// shade lays a colour behind a run or a cell; none is no look.
func shade(fill string) markup {
	if fill == "" {
		return ""
	}
	return markup(fmt.Sprintf(`<w:shd w:val="clear" w:color="auto" w:fill="%s"/>`, fill))
}

// inked gives a run a colour.
func inked(colour string) markup { return markup(fmt.Sprintf(`<w:color w:val="%s"/>`, colour)) }

// sign is a word in white on a colour.
func sign(text, fill string) markup {
	return run("\u00A0"+text+"\u00A0", "<w:b/><w:bCs/>"+inked("FFFFFF")+shade(fill))
}

// badge is the letter of a side in its colour, so that a copier that knows no
// colours still tells the sides apart.
func badge(s workshop.Side) markup {
	if s == "" {
		return ""
	}
	dark, _ := inks(s)
	return sign(s.Letter(), dark) + run("\u00A0 ", "")
}

// facts are the columns of facts: a label, and what is known of it.
func (m measure) facts() []int { return []int{2120, int(m) - 2120} }

// factRows sets facts, each on a row, in one block as long as it may be. The
// value covers so many columns of its table.
func (m measure) factRows(facts []document.Fact, tint string, columns int) []markup {
	widths := m.facts()
	var rows []markup
	for i, f := range facts {
		keep := markup(keepNext)
		if i == len(facts)-1 {
			keep = ""
			if tint != "" {
				keep = `<w:spacing w:after="100"/>`
			}
		}
		rows = append(rows, row(fits(longest, widths, f.Label, f.Value),
			cell(widths[0], 1, shade(tint), paragraph("CellLabel", keep, run(f.Label, ""))),
			cell(widths[1], columns, shade(tint), paragraph("Cell", keep, run(f.Value, "")))))
	}
	return rows
}

// clause is one agreed thing on the tint of the side that promises it, kept on
// one page.
func (m measure) clause(c document.Clause) markup {
	const status = 1700
	dark, tint := inks(c.Side)
	facts := m.facts()
	widths := []int{facts[0], facts[1] - status, status}
	var keep markup
	if len(c.Facts) > 0 {
		keep = keepNext
	}
	title := badge(c.Side)
	if c.Number != "" {
		title += run(c.Number+"\u00A0 ", inked(dark))
	}
	title += run(c.Title, "")
	rows := []markup{row(whole,
		cell(widths[0]+widths[1], 2, shade(tint), paragraph("PanelHead", keep, title)),
		cell(status, 1, shade(tint), paragraph("PanelHead", keep+`<w:jc w:val="right"/>`, run(c.Status, inked(dark)+`<w:sz w:val="17"/>`))),
	)}
	return table("Panel", widths, append(rows, m.factRows(c.Facts, tint, 2)...)...)
}

// sides sets lists side by side, two in a row, each on its side's tint. Over
// the pages they go together, and each page says whose they are.
func (m measure) sides(lists document.Sides) markup {
	var all markup
	for len(lists) > 0 {
		pair := lists[:min(2, len(lists))]
		lists = lists[len(pair):]
		width := int(m) / len(pair)
		var widths []int
		var heads []markup
		most := 0
		for _, l := range pair {
			dark, tint := inks(l.Side)
			widths = append(widths, width)
			heads = append(heads, cell(width, 1, shade(tint), paragraph("PanelHead", "", badge(l.Side), run(l.Heading, inked(dark)))))
			most = max(most, len(l.Items))
		}
		rows := []markup{row(head, heads...)}
		if one, kind := sideRow(pair, widths, short, 0, most); kind == whole {
			rows = append(rows, one)
		} else {
			for i := range most {
				line, _ := sideRow(pair, widths, longest, i, i+1)
				rows = append(rows, line)
			}
		}
		all += table("Panels", widths, rows...)
	}
	return all
}

// sideRow is a row with some of the items of each list, and whether it stays
// on one page, which it does up to so many lines. In a row that goes over pages
// Word may leave one half of either page empty, so that a long list has a row
// for each item.
func sideRow(lists document.Sides, widths []int, lines, from, to int) (set, kind markup) {
	var texts []string
	var sets []markup
	for i, l := range lists {
		items := l.Items[min(from, len(l.Items)):min(to, len(l.Items))]
		text := ""
		for _, item := range items {
			text += item.Text + "\n" + item.Note + "\n"
		}
		_, tint := inks(l.Side)
		texts = append(texts, text)
		sets = append(sets, cell(widths[i], 1, shade(tint), sideItems(items)))
	}
	kind = fits(lines, widths, texts...)
	return row(kind, sets...), kind
}

// sideItems is what one side said. A side that said nothing still has its
// place.
func sideItems(items []document.Item) markup {
	if len(items) == 0 {
		return paragraph("Cell", "")
	}
	var all markup
	for _, i := range items {
		if i.Note == "" {
			all += paragraph("ListBullet", "<w:keepLines/>", run(i.Text, ""))
			continue
		}
		all += paragraph("ListBullet", "<w:keepLines/>", run(i.Text, `<w:rStyle w:val="Noted"/>`), "<w:r><w:br/></w:r>", run(i.Note, `<w:rStyle w:val="Note"/>`))
	}
	return all
}
