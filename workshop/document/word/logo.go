package word

import (
	"fmt"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// logoNumber tells the logo from the charts, which are counted from 1.
const logoNumber = 1000

// logo is the client's logo on the cover, and how high its line is.
func logo(l document.Logo) (set markup, high int) {
	w, h := page.LogoSize(l)
	if h == 0 {
		return "", 0
	}
	wide, high := twentieths(w), twentieths(h)
	size := fmt.Sprintf(`cx="%d" cy="%d"`, wide*emu, high*emu)
	alt := escaped(oneLine(l.Alt))
	return paragraph("Cell", keepNext, markup(fmt.Sprintf(
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent %[1]s/>`+
			`<wp:docPr id="%[2]d" name="%[3]s" descr="%[3]s"/><wp:cNvGraphicFramePr/>`+
			`<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">`+
			`<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">`+
			`<pic:nvPicPr><pic:cNvPr id="%[2]d" name="%[3]s"/><pic:cNvPicPr/></pic:nvPicPr>`+
			`<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
			`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %[1]s/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`+
			`</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`, size, logoNumber, alt))), high
}
