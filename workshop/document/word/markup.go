package word

import (
	"encoding/xml"
	"fmt"
	"strings"

	"accord/workshop/document"
)

// A markup is a piece of a part of the file. Whatever people wrote is escaped
// in it already.
type markup string

// escaped returns text as it may stand in an element or an attribute.
func escaped(text string) markup {
	var b strings.Builder
	xml.EscapeText(&b, []byte(document.Visible(text))) // a builder takes everything
	return markup(b.String())
}

// run returns text with a look. Line ends, tabs and the hyphens in numbers
// become the elements Word has for them.
func run(text string, look markup) markup {
	var b strings.Builder
	b.WriteString("<w:r>")
	if look != "" {
		fmt.Fprintf(&b, "<w:rPr>%s</w:rPr>", look)
	}
	for i, line := range strings.Split(document.Visible(text), "\n") {
		if i > 0 {
			b.WriteString("<w:br/>")
		}
		for j, piece := range strings.Split(line, "\t") {
			if j > 0 {
				b.WriteString("<w:tab/>")
			}
			for text, number := range document.Numbered(piece) {
				if letter, digits, _ := strings.Cut(text, "-"); number {
					fmt.Fprintf(&b, `<w:t>%s</w:t><w:noBreakHyphen/><w:t>%s</w:t>`, escaped(letter), escaped(digits))
				} else {
					fmt.Fprintf(&b, `<w:t xml:space="preserve">%s</w:t>`, escaped(text))
				}
			}
		}
	}
	b.WriteString("</w:r>")
	return markup(b.String())
}

// paragraph returns a paragraph in a style. More is what it has besides, in
// the order Word wants.
func paragraph(style string, more markup, runs ...markup) markup {
	return markup(fmt.Sprintf(`<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>%s</w:p>`+"\n", style, more, join(runs)))
}

// The things a paragraph may have besides its style.
const (
	keepNext = `<w:keepNext/>` // stays on the page of what follows
	newPage  = `<w:pageBreakBefore/>`
)

// table returns a table in a style, with room below it: without a paragraph
// between them Word makes one table of two.
func table(style string, widths []int, rows ...markup) markup {
	var b strings.Builder
	sum := 0
	for _, w := range widths {
		sum += w
	}
	fmt.Fprintf(&b, `<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`, style, sum)
	for _, w := range widths {
		fmt.Fprintf(&b, `<w:gridCol w:w="%d"/>`, w)
	}
	fmt.Fprintf(&b, "</w:tblGrid>\n%s</w:tbl>\n%s", join(rows), paragraph("Gap", ""))
	return markup(b.String())
}

// The things a row may be.
const (
	loose = ``               // goes over pages
	whole = `<w:cantSplit/>` // stays on one page
	head  = `<w:cantSplit/><w:tblHeader/>`
)

func row(kind markup, cells ...markup) markup {
	if kind != loose {
		kind = "<w:trPr>" + kind + "</w:trPr>"
	}
	return "<w:tr>" + kind + join(cells) + "</w:tr>\n"
}

// cell returns a cell that covers so many columns of its table.
func cell(width, columns int, look markup, content ...markup) markup {
	span := ""
	if columns > 1 {
		span = fmt.Sprintf(`<w:gridSpan w:val="%d"/>`, columns)
	}
	return markup(fmt.Sprintf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s%s</w:tcPr>%s</w:tc>`, width, span, look, join(content)))
}

// field returns a number Word works out itself, such as PAGE, and what stands
// there until it does.
func field(code string, until int) markup {
	return begin(code) + run(fmt.Sprint(until), "") + end
}

// begin starts a field. What follows up to its end is what it shows.
func begin(code string) markup {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + escaped(code) +
		` </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
}

// end ends a field.
const end markup = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`

func join(pieces []markup) markup {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(string(p))
	}
	return markup(b.String())
}
