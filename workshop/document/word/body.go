package word

import (
	"fmt"

	"accord/workshop"
	"accord/workshop/document"
)

// A measure is how wide the text of a page is, in twentieths of a point, as
// everything in Word.
type measure int

// A setter sets text of one measure, and gathers the charts in it.
type setter struct {
	measure
	language string
	charts   []chart
}

// body is everything between the margins.
func (s *setter) body(d document.Document, n numbers) (markup, error) {
	all := []markup{s.cover(d), contents(d, n)}
	for i, section := range d.Sections {
		breaks := section.NewPage || i > 0 && (section.OnePage || d.Sections[i-1].OnePage)
		text, err := s.section(section, i, breaks)
		if err != nil {
			return "", fmt.Errorf("section %q: %w", section.Heading, err)
		}
		all = append(all, text)
	}
	return join(all), nil
}

// cover is what a paper begins with: its name, and who met where and when. It
// stands lower on a page of its own.
func (m measure) cover(d document.Document) markup {
	logo, high := logo(d.Logo)
	var lower markup
	if ownCover(d) {
		lower = markup(fmt.Sprintf(`<w:spacing w:before="%d" w:after="120"/>`, 3000-high))
	}
	bar := func(s workshop.Side) markup {
		dark, _ := inks(s)
		return run("\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0", `<w:sz w:val="9"/>`+shade(dark))
	}
	all := logo + paragraph("Cell", keepNext+lower, bar(workshop.Sales), bar(workshop.Marketing)) +
		paragraph("Title", "", run(d.Title, ""))
	if d.Subtitle != "" {
		all += paragraph("Subtitle", "", run(d.Subtitle, ""))
	}
	if len(d.Cover) > 0 {
		all += table("Panel", m.facts(), m.factRows(d.Cover, ground, 1)...)
	}
	return all
}

// section is a heading, which the list of contents leads to, and its blocks.
func (s *setter) section(from document.Section, at int, breaks bool) (markup, error) {
	var before markup
	if breaks {
		before = newPage
	}
	var all []markup
	switch {
	case from.Heading != "":
		all = append(all, paragraph("Heading1", before,
			markup(fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="%s"/>`, at, bookmark(at))),
			run(from.Heading, ""),
			markup(fmt.Sprintf(`<w:bookmarkEnd w:id="%d"/>`, at))))
	case breaks:
		all = append(all, paragraph("Gap", before))
	}
	leads := from.Heading != ""
	for _, b := range from.Blocks {
		text, err := s.block(b, leads)
		if err != nil {
			return "", err
		}
		all = append(all, text)
		_, leads = b.(document.Heading)
		if p, is := b.(document.Paragraph); is {
			leads = p.Tone == document.Strong
		}
	}
	return join(all), nil
}

// block writes one block. One it does not know is a mistake in this package.
// Short words that lead from a heading to what follows stay with it.
func (s *setter) block(b document.Block, leads bool) (markup, error) {
	switch b := b.(type) {
	case document.Paragraph:
		return spoken(b, leads), nil
	case document.Heading:
		return paragraph("Heading2", "", run(string(b), "")), nil
	case document.List:
		return list(b), nil
	case document.Facts:
		if len(b) == 0 {
			return "", nil
		}
		return table("Borderless", s.facts(), s.factRows(b, "", 1)...), nil
	case document.Dumbbells:
		return s.dumbbells(b)
	case document.Drawn:
		return s.block(b.InWords(), leads)
	case document.Table:
		return s.ruled(b)
	case document.Sides:
		return s.sides(b), nil
	case document.Clause:
		return s.clause(b), nil
	case document.Signatures:
		return s.signatures(b), nil
	}
	return "", fmt.Errorf("no way to write a %T", b)
}

// spoken is a paragraph in its tone.
func spoken(p document.Paragraph, leads bool) markup {
	const brief = 300 // about three lines
	var keep markup
	if (leads || p.Leads() || p.Tone == document.Strong) && len(p.Text) < brief {
		keep = keepNext
	}
	switch p.Tone {
	case document.Strong:
		return paragraph("Lead", keep, run(p.Text, ""))
	case document.Muted:
		return paragraph("Muted", keep, run(p.Text, ""))
	case document.Notice:
		return paragraph("Notice", keep, sign("!", warn), run(" "+p.Text, ""))
	}
	return paragraph("Normal", keep, run(p.Text, ""))
}

// list is a bulleted list, with the room of a paragraph after its last item. Of
// a few items none stands on a page of its own.
func list(items []string) markup {
	const few = 3
	var all markup
	for i, item := range items {
		var after markup
		switch {
		case i == len(items)-1:
			after = `<w:spacing w:after="160"/>`
		case len(items) <= few:
			after = keepNext
		}
		all += paragraph("ListBullet", after, run(item, ""))
	}
	return all
}
