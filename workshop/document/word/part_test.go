package word_test

import (
	"encoding/xml"
	"path"
	"regexp"
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

// texts returns what a reader sees of an element, line by line and look by
// look.
func texts(e *element) []string {
	var all []string
	for _, r := range e.all("r") {
		goesOn := false
		for _, c := range r.Children {
			piece := c.Text
			switch c.XMLName.Local {
			case "t":
			case "noBreakHyphen":
				piece = "-"
			default:
				goesOn = false
				continue
			}
			if goesOn {
				all[len(all)-1] += piece
			} else {
				all = append(all, piece)
			}
			goesOn = true
		}
	}
	return all
}

// textsOf returns the texts of the elements of a name.
func textsOf(e *element, name string) []string {
	var all []string
	for _, t := range e.all(name) {
		all = append(all, t.Text)
	}
	return all
}

// orders are the orders the standard wants (ECMA-376, part 1, 17.3, 17.4, 20.4
// and 21.2), of the elements papers use. Word calls a file broken that has
// another.
var orders = map[string]string{
	"w:pPr":        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl",
	"w:rPr":        "rStyle rFonts b bCs color sz szCs shd lang",
	"w:tblPr":      "tblStyle tblW tblInd tblBorders tblLayout tblCellMar",
	"w:trPr":       "cantSplit tblHeader",
	"w:tcPr":       "tcW gridSpan tcBorders shd",
	"w:pBdr":       "top left bottom right",
	"w:tblBorders": "top left bottom right insideH insideV",
	"w:tblCellMar": "top left bottom right",
	"w:sectPr":     "headerReference footerReference pgSz pgMar",
	"w:style":      "name basedOn next qFormat pPr rPr tblPr",
	"w:lvl":        "start numFmt pStyle lvlText lvlJc pPr rPr",
	"w:settings":   "defaultTabStop compat themeFontLang",

	"wp:inline": "extent docPr cNvGraphicFramePr graphic",

	"c:chartSpace":   "date1904 roundedCorners chart spPr txPr externalData",
	"c:chart":        "autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
	"c:plotArea":     "layout barChart catAx valAx",
	"c:barChart":     "barDir grouping varyColors ser* gapWidth axId*",
	"c:ser":          "idx order tx spPr invertIfNegative dLbls cat val",
	"c:dLbls":        "spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
	"c:strRef":       "f strCache",
	"c:numRef":       "f numCache",
	"c:strCache":     "ptCount pt*",
	"c:numCache":     "formatCode ptCount pt*",
	"c:catAx":        "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
	"c:valAx":        "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
	"c:scaling":      "orientation max min",
	"c:legend":       "legendPos overlay txPr",
	"c:spPr":         "noFill solidFill pattFill ln",
	"c:txPr":         "bodyPr p",
	"c:externalData": "autoUpdate",
	"a:p":            "pPr endParaRPr",
	"a:pattFill":     "fgClr bgClr",
}

// prefixes are the names that the standard has for its namespaces.
var prefixes = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":           "w:",
	"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp:",
	"http://schemas.openxmlformats.org/drawingml/2006/chart":                 "c:",
	"http://schemas.openxmlformats.org/drawingml/2006/main":                  "a:",
}

func inOrder(t *testing.T, part string, e *element) {
	t.Helper()
	if order, known := orders[prefixes[e.XMLName.Space]+e.XMLName.Local]; known {
		names, at := strings.Fields(order), -1
		for _, c := range e.Children {
			next, again := slices.Index(names, c.XMLName.Local), false
			if next < 0 { // one that may be there several times
				next = slices.Index(names, c.XMLName.Local+"*")
				again = next == at
			}
			if next < 0 || next <= at && !again {
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

// joined checks that every part says what it is, and that what a part leads to
// is there.
func joined(t *testing.T, f file) {
	t.Helper()
	types := parse(t, "types", f.parts["[Content_Types].xml"])
	said := map[string]bool{}
	for _, d := range types.all("Default") {
		said["."+d.attr("Extension")] = true
	}
	for _, o := range types.all("Override") {
		name := strings.TrimPrefix(o.attr("PartName"), "/")
		if _, there := f.parts[name]; !there || said[name] {
			t.Errorf("the type of %s is said twice, or there is no such part", name)
		}
		said[name] = true
	}
	for name, text := range f.parts {
		if end := path.Ext(name); !said[name] && (!said[end] || end == ".xml" && name != "[Content_Types].xml") {
			t.Errorf("nothing says what %s is", name)
		}
		leads, is := strings.CutSuffix(name, ".rels")
		if !is {
			continue
		}
		from := path.Dir(path.Dir(leads))
		ids := map[string]bool{}
		for _, r := range parse(t, name, text).all("Relationship") {
			target := path.Join(from, r.attr("Target"))
			if whole, rooted := strings.CutPrefix(r.attr("Target"), "/"); rooted {
				target = whole
			}
			if _, there := f.parts[target]; !there || ids[r.attr("Id")] {
				t.Errorf("%s leads to %s, which is not there or has a name twice", name, target)
			}
			ids[r.attr("Id")] = true
		}
		part := path.Join(from, path.Base(leads))
		for _, used := range regexp.MustCompile(`r:id="([^"]+)"`).FindAllStringSubmatch(f.parts[part], -1) {
			if !ids[used[1]] {
				t.Errorf("%s uses %s, which leads nowhere", part, used[1])
			}
		}
	}
}
