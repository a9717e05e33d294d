package html

import (
	"bytes"
	"fmt"
	"html/template"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// pictureWide is how wide pictures are drawn, in points. The page makes them as
// wide as its text.
const pictureWide = 480

// picture draws what is drawn of a block as on paper. Who cannot see it hears
// alt, and finds its words below.
func picture(b document.Block, alt string) (template.HTML, error) {
	ops, high, err := page.Picture(b, pictureWide)
	if err != nil || len(ops) == 0 {
		return "", err
	}
	var svg bytes.Buffer
	fmt.Fprintf(&svg, `<svg role="img" viewBox="0 0 %d %.1f" aria-label="%s">`, pictureWide, high, template.HTMLEscapeString(alt))
	for _, op := range ops {
		draw(&svg, op)
	}
	svg.WriteString("</svg>\n")
	return template.HTML(svg.String()), nil
}

// draw writes one thing. Every text of it is escaped.
func draw(svg *bytes.Buffer, op page.Op) {
	switch op := op.(type) {
	case page.Box:
		fmt.Fprintf(svg, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="%.1f" fill="#%s"/>`,
			op.X, op.Y, op.W, op.H, op.Radius, op.Fill.Hex())
	case page.Line:
		fmt.Fprintf(svg, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke-width="%.1f" stroke="#%s"/>`,
			op.X1, op.Y1, op.X2, op.Y2, op.Width, op.Ink.Hex())
	case page.Text:
		weight := ""
		if op.Face == page.Bold {
			weight = ` font-weight="bold"`
		}
		fmt.Fprintf(svg, `<text x="%.1f" y="%.1f" font-size="%.1f" fill="#%s"%s textLength="%.1f" lengthAdjust="spacingAndGlyphs">%s</text>`,
			op.X, op.Y, op.Size, op.Ink.Hex(), weight, op.Width, template.HTMLEscapeString(op.Text))
	}
}
