package word

import (
	"fmt"
	"slices"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// numbers are the pages of a document, counted from 1.
type numbers struct {
	pages    int
	scale    float64
	sections []int // where each section begins
}

// number finds out on which pages sections begin, from the layout of the
// printed paper with a list of contents in it. Word sets lines a little
// differently, but a list that is right but for a page now and then is worth
// more than one that says 1 everywhere until somebody refreshes it.
func number(d document.Document, on page.Sheet, lend page.Lender) (numbers, error) {
	if d.Contents != "" {
		list := document.Section{Heading: d.Contents, NewPage: ownCover(d)}
		for _, s := range d.Sections {
			list.Blocks = append(list.Blocks, document.Paragraph{Text: oneLine(s.Heading)})
		}
		d.Sections = append([]document.Section{list}, d.Sections...)
	}
	d.Sections = mapsInWords(d.Sections)
	laid, err := page.LayoutWith(d, on, lend)
	if err != nil {
		return numbers{}, err
	}
	n := numbers{pages: len(laid.Pages), scale: laid.Scale}
	marks, at := laid.Marks, 1
	for i, s := range d.Sections {
		if s.Heading != "" && len(marks) > 0 {
			at, marks = marks[0].Page+1, marks[1:]
		}
		for _, b := range s.Blocks {
			if _, is := b.(document.Heading); is && len(marks) > 0 {
				marks = marks[1:]
			}
		}
		if i > 0 || d.Contents == "" {
			n.sections = append(n.sections, at)
		}
	}
	return n, nil
}

// mapsInWords has maps in the words they have in Word, which take less room.
func mapsInWords(sections []document.Section) []document.Section {
	sections = slices.Clone(sections)
	for i, s := range sections {
		sections[i].Blocks = slices.Clone(s.Blocks)
		for j, b := range s.Blocks {
			if m, is := b.(document.Map); is {
				sections[i].Blocks[j] = m.InWords()
			}
		}
	}
	return sections
}

// ownCover reports whether the cover stands on a page of its own.
func ownCover(d document.Document) bool { return len(d.Sections) > 0 && d.Sections[0].NewPage }

// bookmark names the heading of a section as Word itself would.
func bookmark(section int) string { return fmt.Sprintf("_Toc%08d", section+1) }

// contents is a field that lists the headings of all sections. Its entries
// are in the file already, so that nobody has to refresh it and Word asks no
// question when it opens the file.
func contents(d document.Document, n numbers) markup {
	var entries []markup
	for i, s := range d.Sections {
		if s.Heading == "" {
			continue
		}
		entries = append(entries, markup(fmt.Sprintf(`<w:hyperlink w:anchor="%s" w:history="1">%s%s</w:hyperlink>`,
			bookmark(i), run(oneLine(s.Heading)+"\t", ""), field("PAGEREF "+bookmark(i)+` \h`, n.sections[i]))))
	}
	if d.Contents == "" || len(entries) == 0 {
		return ""
	}
	entries[0] = begin(`TOC \o "1-1" \h \z`) + entries[0]
	entries[len(entries)-1] += end
	var breaks markup
	if ownCover(d) {
		breaks = newPage
	}
	list := paragraph("TOCHeading", breaks, run(d.Contents, ""))
	for _, e := range entries {
		list += paragraph("TOC1", "", e)
	}
	return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>` +
		"\n" + list + "</w:sdtContent></w:sdt>\n"
}
