// Package text writes documents as plain text: to read what a paper says
// without its looks, in a mail or in the review of a change.
package text

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"accord/workshop"
	"accord/workshop/document"
)

// Write writes d to w in UTF-8. A line of the document is a line of the text,
// however long, so that a comparison of two papers shows whole sentences.
func Write(w io.Writer, d document.Document) error {
	p := &printer{w: bufio.NewWriter(w)}
	p.document(d)
	for _, s := range d.Sections {
		if s.Heading != "" {
			p.underlined(s.Heading, "-")
		}
		for _, b := range s.Blocks {
			if err := p.block(b); err != nil {
				return fmt.Errorf("text: section %q: %w", s.Heading, err)
			}
		}
	}
	return p.w.Flush()
}

// A printer writes paragraphs with an empty line between them. Errors of the
// writer come to light at the end, when it is flushed.
type printer struct {
	w     *bufio.Writer
	begun bool
}

// paragraph parts what follows from what came before.
func (p *printer) paragraph() {
	if p.begun {
		p.w.WriteByte('\n')
	}
	p.begun = true
}

// line writes text after a lead. Its further lines stand under the first.
func (p *printer) line(lead, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(lead))
	for i, line := range strings.Split(document.Visible(text), "\n") {
		if i > 0 {
			lead = indent
		}
		p.w.WriteString(strings.TrimRight(lead+line, " "))
		p.w.WriteByte('\n')
	}
}

func (p *printer) underlined(text, stroke string) {
	p.paragraph()
	text = document.Visible(text)
	p.line("", text)
	longest := 0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, utf8.RuneCountInString(line))
	}
	p.line("", strings.Repeat(stroke, longest))
}

func (p *printer) document(d document.Document) {
	p.underlined(d.Title, "=")
	if d.Subtitle != "" {
		p.line("", d.Subtitle)
	}
	if d.Mark != "" {
		p.line("", "["+d.Mark+"]")
	}
	if len(d.Cover) > 0 {
		p.facts("", d.Cover)
	}
}

func (p *printer) facts(indent string, facts []document.Fact) {
	if indent == "" {
		p.paragraph()
	}
	for _, f := range facts {
		p.line(indent+document.Visible(f.Label)+": ", f.Value)
	}
}

// badge is the letter of a side, as on paper.
func badge(s workshop.Side) string {
	if s == "" {
		return ""
	}
	return "[" + s.Letter() + "] "
}
