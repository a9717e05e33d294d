// Package markdown writes documents as Markdown with tables (CommonMark and
// its common extension), for wikis and notes.
package markdown

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"accord/workshop"
	"accord/workshop/document"
)

// Write writes d to w in UTF-8. What people typed stays what they typed: signs
// that mean something in Markdown are escaped.
func Write(w io.Writer, d document.Document) error {
	p := &printer{w: bufio.NewWriter(w)}
	p.heading(1, d.Title)
	if d.Subtitle != "" {
		p.paragraph("*" + escaped(d.Subtitle) + "*")
	}
	if d.Mark != "" {
		p.paragraph("**" + escaped(d.Mark) + "**")
	}
	p.facts(d.Cover)
	for _, s := range d.Sections {
		p.heading(2, s.Heading)
		for _, b := range s.Blocks {
			if err := p.block(b); err != nil {
				return fmt.Errorf("markdown: section %q: %w", s.Heading, err)
			}
		}
	}
	return p.w.Flush()
}

// A printer writes blocks with an empty line between them. Errors of the
// writer come to light at the end, when it is flushed.
type printer struct {
	w     *bufio.Writer
	begun bool
}

// block writes one block. One it does not know is a mistake in this package.
func (p *printer) block(b document.Block) error {
	switch b := b.(type) {
	case document.Paragraph:
		p.paragraph(toned(b))
	case document.Heading:
		p.heading(3, string(b))
	case document.List:
		p.list(b)
	case document.Facts:
		p.facts(b)
	case document.Drawn:
		return p.block(b.InWords())
	case document.Table:
		p.table(b)
	case document.Sides:
		p.sides(b)
	case document.Clause:
		p.clause(b)
	case document.Signatures:
		p.signatures(b)
	default:
		return fmt.Errorf("no way to write a %T", b)
	}
	return nil
}

// paragraph writes lines that belong together, parted from what came before.
func (p *printer) paragraph(lines ...string) {
	if p.begun {
		p.w.WriteByte('\n')
	}
	p.begun = true
	for _, line := range lines {
		p.w.WriteString(line)
		p.w.WriteByte('\n')
	}
}

func (p *printer) heading(level int, text string) {
	if text != "" {
		p.paragraph(strings.Repeat("#", level) + " " + inCell(text))
	}
}

// toned is a paragraph as it is meant.
func toned(b document.Paragraph) string {
	text := escaped(b.Text)
	switch b.Tone {
	case document.Strong:
		return around("**", text)
	case document.Muted:
		return around("*", text)
	case document.Notice:
		return "> " + strings.ReplaceAll(text, "\n", "\n> ")
	}
	return text
}

// around puts marks around each line, for emphasis ends with its line.
func around(mark, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if bare := strings.TrimSuffix(line, `\`); bare != "" {
			lines[i] = mark + bare + mark + line[len(bare):]
		}
	}
	return strings.Join(lines, "\n")
}

func (p *printer) list(items []string) {
	lines := make([]string, len(items))
	for i, item := range items {
		lines[i] = "- " + inCell(item)
	}
	p.paragraph(lines...)
}

func (p *printer) facts(facts []document.Fact) {
	if len(facts) == 0 {
		return
	}
	lines := make([]string, len(facts))
	for i, f := range facts {
		lines[i] = "- **" + inCell(f.Label) + "**: " + inCell(f.Value)
	}
	p.paragraph(lines...)
}

func (p *printer) table(t document.Table) {
	head := t.Head
	if len(head) == 0 && len(t.Rows) > 0 {
		head = make([]string, len(t.Rows[0])) // a table has to have one
	}
	lines := []string{row(head), "|" + strings.Repeat(" --- |", len(head))}
	for _, cells := range t.Rows {
		lines = append(lines, row(cells))
	}
	p.paragraph(lines...)
}

func row(cells []string) string {
	var line strings.Builder
	line.WriteByte('|')
	for _, cell := range cells {
		line.WriteString(" " + inCell(cell) + " |")
	}
	return line.String()
}

func (p *printer) sides(lists document.Sides) {
	for _, list := range lists {
		p.paragraph("**" + named(list.Side, list.Heading) + "**")
		lines := make([]string, 0, len(list.Items))
		for _, item := range list.Items {
			line := "- " + inCell(item.Text)
			if item.Note != "" {
				line += " (" + inCell(item.Note) + ")"
			}
			lines = append(lines, line)
		}
		if len(lines) > 0 {
			p.paragraph(lines...)
		}
	}
}

func (p *printer) clause(c document.Clause) {
	title := strings.TrimSpace(c.Number + " " + c.Title)
	if c.Status != "" {
		title += " (" + c.Status + ")"
	}
	p.paragraph("**" + named(c.Side, title) + "**")
	p.facts(c.Facts)
}

func (p *printer) signatures(people document.Signatures) {
	lines := make([]string, len(people))
	for i, s := range people {
		name := s.Name
		if s.Job != "" {
			name += ", " + s.Job
		}
		signed := inCell(s.Signed)
		if signed == "" {
			signed = strings.Repeat(`\_`, 20)
		}
		lines[i] = "- " + named(s.Side, name) + ": " + signed
	}
	p.paragraph(lines...)
}

// named puts the letter of a side before words, as its badge does elsewhere.
func named(side workshop.Side, words string) string {
	if side == "" || side == workshop.Both {
		return inCell(words)
	}
	return side.Letter() + " · " + inCell(words)
}
