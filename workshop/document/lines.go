package document

import (
	"slices"
	"strings"

	"accord/workshop"
)

// Lines returns what a section says, a line each, to be compared. What is known
// of a thing has its name before it, for such a line may stand alone.
func (s Section) Lines() (lines []string) {
	name := ""
	for _, b := range s.Blocks {
		says := linesOf(b)
		if _, known := b.(Facts); known {
			for i := range says {
				says[i] = joinedBy(workshop.CellMark, name, says[i])
			}
		}
		name = ""
		if p, is := b.(Paragraph); is && p.Tone == Strong {
			name = onOneLine(p.Text)
		}
		lines = append(lines, says...)
	}
	return slices.DeleteFunc(lines, func(l string) bool { return l == "" })
}

func linesOf(b Block) (lines []string) {
	switch b := b.(type) {
	case Paragraph:
		return strings.Split(b.Text, "\n")
	case Heading:
		return []string{string(b)}
	case List:
		for _, item := range b {
			lines = append(lines, onOneLine(item))
		}
	case Facts:
		for _, f := range b {
			lines = append(lines, onOneLine(f.Label+": "+f.Value))
		}
	case Table:
		for _, row := range slices.Concat([][]string{b.Head}, b.Rows) {
			lines = append(lines, cellsOnOneLine(row))
		}
	case Sides:
		for _, list := range b {
			lines = append(lines, list.Heading)
			for _, item := range list.Items {
				lines = append(lines, onOneLine(joinedBy(workshop.CellMark, item.Text, item.Note)))
			}
		}
	case Clause:
		lines = append(lines, onOneLine(joinedBy(" ", b.Number, b.Title, b.Status)))
		lines = append(lines, linesOf(Facts(b.Facts))...)
	case Drawn:
		return linesOf(b.InWords())
	}
	return lines
}

// cellsOnOneLine sets the cells of a row one after the other.
func cellsOnOneLine(cells []string) string {
	var said []string
	for _, c := range cells {
		said = append(said, onOneLine(orDash(c)))
	}
	return strings.Join(said, workshop.CellMark)
}

// onOneLine is a text whose lines follow one another.
func onOneLine(text string) string { return strings.ReplaceAll(Visible(text), "\n", " / ") }
