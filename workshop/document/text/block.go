package text

import (
	"fmt"
	"strings"

	"accord/workshop/document"
)

// block writes one block. One it does not know is a mistake in this package.
func (p *printer) block(b document.Block) error {
	switch b := b.(type) {
	case document.Paragraph:
		p.paragraph()
		p.line(leads[b.Tone], b.Text)
	case document.Heading:
		p.paragraph()
		p.line("# ", string(b))
	case document.List:
		p.paragraph()
		for _, item := range b {
			p.line("- ", item)
		}
	case document.Facts:
		p.facts("", b)
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

// leads tell tones apart where there is no ink.
var leads = map[document.Tone]string{document.Strong: "* ", document.Muted: "~ ", document.Notice: "! "}

func (p *printer) table(t document.Table) {
	p.paragraph()
	if len(t.Head) > 0 {
		p.row(t.Head)
		p.line("", strings.TrimSuffix(strings.Repeat("--- | ", len(t.Head)), " | "))
	}
	for _, row := range t.Rows {
		p.row(row)
	}
}

// row writes the cells of a row on one line. Line ends in a cell become
// strokes.
func (p *printer) row(cells []string) {
	set := make([]string, len(cells))
	for i, cell := range cells {
		set[i] = strings.ReplaceAll(document.Visible(cell), "\n", " / ")
	}
	p.line("", strings.Join(set, " | "))
}

func (p *printer) sides(lists document.Sides) {
	for _, list := range lists {
		p.paragraph()
		p.line(badge(list.Side), list.Heading)
		for _, item := range list.Items {
			p.line("- ", item.Text)
			if item.Note != "" {
				p.line("  ~ ", item.Note)
			}
		}
	}
}

func (p *printer) clause(c document.Clause) {
	p.paragraph()
	title := strings.TrimSpace(c.Number + " " + c.Title)
	if c.Status != "" {
		title += " (" + c.Status + ")"
	}
	p.line(badge(c.Side), title)
	p.facts("    ", c.Facts)
}

func (p *printer) signatures(people document.Signatures) {
	p.paragraph()
	for _, person := range people {
		name := person.Name
		if person.Job != "" {
			name += ", " + person.Job
		}
		signed := person.Signed
		if signed == "" {
			signed = "____________________"
		}
		p.line(badge(person.Side), name+": "+signed)
	}
}
