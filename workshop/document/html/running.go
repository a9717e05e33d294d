package html

import (
	"fmt"
	"strings"

	"accord/workshop/document"
)

// running returns what stands in the margins of a printed page: the mark, the
// title, and the number of the page in the words of the document.
func running(d document.Document) string {
	var b strings.Builder
	b.WriteString("@page {\n")
	if d.Mark != "" {
		fmt.Fprintf(&b, "  @top-right { content: %s; color: #a61b1b; font: bold 9pt sans-serif }\n", quoted(d.Mark))
	}
	fmt.Fprintf(&b, "  @bottom-left { content: %s; color: #5b6675; font: 8pt sans-serif }\n", quoted(d.Title))
	fmt.Fprintf(&b, "  @bottom-right { content: %s; color: #5b6675; font: 8pt sans-serif }\n", pageOf(d))
	b.WriteString("}\n")
	return b.String()
}

// pageOf turns "page %d of %d" into what a style sheet counts with.
func pageOf(d document.Document) string {
	before, between, after := d.Counting()
	return quoted(before) + " counter(page) " + quoted(between) + " counter(pages) " + quoted(after)
}

// quoted returns text as a string of a style sheet. Whatever is not a plain
// letter is written by its number, so that no title can end the string, the
// style or the page.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range document.Visible(text) {
		switch {
		case r == ' ', r >= '0' && r <= '9', r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "\\%06x", r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
