// Package html writes documents as one web page that needs nothing else: to
// read on a phone, to send in a mail, and for people who listen to a paper
// rather than look at it.
package html

import (
	"bytes"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
)

// The page and the templates of its blocks, one named after each type.
//
//go:embed page.gohtml block.gohtml page.css
var files embed.FS

// Write writes d to w in UTF-8. Nothing is written unless all of it could be.
func Write(w io.Writer, d document.Document) error {
	var b bytes.Buffer
	if err := whole(&b, d); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	_, err := io.WriteString(w, document.Visible(b.String()))
	return err
}

// A sheet is what the template of the page is given.
type sheet struct {
	document.Document
	Style template.CSS
}

func whole(w io.Writer, d document.Document) error {
	css, err := files.ReadFile("page.css")
	if err != nil {
		return err
	}
	var t *template.Template
	t = template.New("page.gohtml").Funcs(template.FuncMap{
		"letter":  workshop.Side.Letter,
		"side":    side,
		"picture": picture,
		"room":    room,
		"said":    said,
		"tall":    tall,
		"data":    inline,
		"wide":    func(l document.Logo) string { wide, _ := page.LogoSize(l); return fmt.Sprintf("%.1f", wide) },
		"drawn": func(b document.Block) (template.HTML, error) {
			switch drawn := b.(type) {
			case document.Cuts, document.Blanks: // which are for paper
				b = drawn.(document.Drawn).InWords()
			}
			name, err := nameOf(b)
			if err != nil {
				return "", err
			}
			var out bytes.Buffer
			err = t.ExecuteTemplate(&out, name, b)
			return template.HTML(out.String()), err // escaped already, by that template
		},
	})
	if t, err = t.ParseFS(files, "*.gohtml"); err != nil {
		return err
	}
	return t.Execute(w, sheet{d, template.CSS(string(css) + running(d))})
}

// room names how a cell is treated when room is short. A number, a date or a
// word or two a line stays as it is, which a browser would part at any hyphen
// and space to make room for others. A word too long for any column may be
// parted.
func room(text string) string {
	const month, day, longest = 13, 18, 16 // "Dezember 2026", "30. September 2026"
	short := true
	for line := range strings.SplitSeq(text, "\n") {
		n := utf8.RuneCountInString(line)
		short = short && (n <= month || n <= day && aDay.MatchString(line))
		for word := range strings.FieldsSeq(line) {
			if utf8.RuneCountInString(word) > longest {
				return "long"
			}
		}
	}
	if short {
		return "short"
	}
	return ""
}

// aDay is a day as it is written out.
var aDay = regexp.MustCompile(`^\d+\S*[ \x{A0}].+[ \x{A0}]\d{4}$`)

// tall reports whether lists side by side are too long to be moved to the next
// page as a whole, which would leave much of one empty.
func tall(lists document.Sides) bool {
	const letters, lines = 45, 14 // on a line, and of what is rather moved
	for _, l := range lists {
		high := 0
		for _, item := range l.Items {
			high += 1 + utf8.RuneCountInString(item.Text)/letters
			for line := range strings.SplitSeq(item.Note, "\n") {
				high += (utf8.RuneCountInString(line) + letters - 1) / letters
			}
		}
		if high > lines {
			return true
		}
	}
	return false
}

// said is what people wrote, with the numbers in it each in one piece.
func said(text any) template.HTML {
	var b strings.Builder
	for piece, number := range document.Numbered(fmt.Sprint(text)) {
		if piece = template.HTMLEscapeString(piece); number {
			piece = `<span class="no">` + piece + "</span>"
		}
		b.WriteString(piece)
	}
	return template.HTML(b.String())
}

// inline returns a plain PNG as a part of the page. There is nothing in it but
// colours, so no browser does anything with it but show it.
func inline(png []byte) template.URL {
	return template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(png))
}

// nameOf returns the template of a block. A block without one is a mistake in
// this package.
func nameOf(b document.Block) (string, error) {
	switch b.(type) {
	case document.Paragraph:
		return "paragraph", nil
	case document.Heading:
		return "heading", nil
	case document.List:
		return "list", nil
	case document.Facts:
		return "facts", nil
	case document.Dumbbells:
		return "dumbbells", nil
	case document.Map:
		return "map", nil
	case document.Table:
		return "table", nil
	case document.Sides:
		return "sides", nil
	case document.Clause:
		return "clause", nil
	case document.Signatures:
		return "signatures", nil
	}
	return "", fmt.Errorf("no way to write a %T", b)
}

// side returns the class that gives a side its colours.
func side(s workshop.Side) string {
	switch s {
	case workshop.Sales, workshop.Marketing, workshop.Both:
		return string(s)
	}
	return "neither"
}
