package word_test

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"
)

// An element is a piece of a part, read back.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []*element `xml:",any"`
	Text     string     `xml:",chardata"`
}

func parse(t *testing.T, name, text string) *element {
	t.Helper()
	var root element
	if err := xml.Unmarshal([]byte(text), &root); err != nil {
		t.Fatalf("%s is not well formed: %v", name, err)
	}
	return &root
}

// all returns the elements of a name, in the order of the text.
func (e *element) all(name string) []*element {
	var found []*element
	for _, c := range e.Children {
		if c.XMLName.Local == name {
			found = append(found, c)
		}
		found = append(found, c.all(name)...)
	}
	return found
}

func (e *element) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// style is the style of a paragraph.
func (e *element) style() string {
	for _, s := range e.all("pStyle") {
		return s.attr("val")
	}
	return ""
}

// texts returns what a reader sees of an element.
func texts(e *element) []string { return textsOf(e, "t") }

// textsOf returns the texts of the elements of a name.
func textsOf(e *element, name string) []string {
	var all []string
	for _, t := range e.all(name) {
		all = append(all, t.Text)
	}
	return all
}

// orders are the orders the standard wants (ECMA-376, part 1, 17.3 and 17.4),
// of the elements papers use. Word calls a file broken that has another.
var orders = map[string]string{
	"pPr":        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl",
	"rPr":        "rFonts b bCs color sz szCs shd lang",
	"tblPr":      "tblStyle tblW tblInd tblBorders tblLayout tblCellMar",
	"trPr":       "cantSplit tblHeader",
	"tcPr":       "tcW gridSpan tcBorders shd",
	"pBdr":       "top left bottom right",
	"tblBorders": "top left bottom right insideH insideV",
	"tblCellMar": "top left bottom right",
	"sectPr":     "headerReference footerReference pgSz pgMar",
	"style":      "name basedOn next qFormat pPr rPr tblPr",
	"lvl":        "start numFmt pStyle lvlText lvlJc pPr rPr",
	"settings":   "defaultTabStop compat themeFontLang",
}

func inOrder(t *testing.T, part string, e *element) {
	t.Helper()
	if order, known := orders[e.XMLName.Local]; known {
		names, at := strings.Fields(order), -1
		for _, c := range e.Children {
			next := slices.Index(names, c.XMLName.Local)
			if next <= at {
				t.Errorf("%s: in %s, %s stands where Word does not want it", part, e.XMLName.Local, c.XMLName.Local)
			}
			at = next
		}
	}
	if last := len(e.Children) - 1; e.XMLName.Local == "tc" && (last < 0 || e.Children[last].XMLName.Local != "p") {
		t.Errorf("%s: a cell does not end with a paragraph", part)
	}
	for i, c := range e.Children[:max(0, len(e.Children)-1)] {
		if c.XMLName.Local == "tbl" && e.Children[i+1].XMLName.Local != "p" {
			t.Errorf("%s: a table is not followed by a paragraph", part)
		}
	}
	for _, c := range e.Children {
		inOrder(t, part, c)
	}
}

// styled checks that every style that is used is there.
func styled(t *testing.T, f file) {
	t.Helper()
	there := map[string]bool{}
	for _, s := range parse(t, "styles", f.parts["word/styles.xml"]).all("style") {
		there[s.attr("styleId")] = true
	}
	for _, part := range []string{"word/document.xml", "word/header.xml", "word/footer.xml"} {
		for _, kind := range []string{"pStyle", "tblStyle"} {
			for _, s := range parse(t, part, f.parts[part]).all(kind) {
				if !there[s.attr("val")] {
					t.Errorf("%s: there is no style %q", part, s.attr("val"))
				}
			}
		}
	}
}
