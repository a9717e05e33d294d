package html_test

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// An element is a piece of a page, read back.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []*element `xml:",any"`
	Text     string     `xml:",chardata"`
}

// each calls f with an element and all below it.
func (e *element) each(f func(*element)) {
	f(e)
	for _, c := range e.Children {
		c.each(f)
	}
}

// all returns the elements of a name.
func (e *element) all(name string) (found []*element) {
	e.each(func(e *element) {
		if e.XMLName.Local == name {
			found = append(found, e)
		}
	})
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

// pages are the papers that people hand over, read back.
func pages(t *testing.T) map[string]*element {
	t.Helper()
	all := map[string]document.Document{"every block": trial.With(trial.Every("x")...), "odd texts": trial.Nasty()}
	for _, language := range assets.Languages() {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		for _, edition := range document.Editions {
			w := workshop.Example()
			w.Language = language
			all[language+" "+string(edition)], _ = edition.Papers(w, say)
		}
	}
	read := map[string]*element{}
	for name, d := range all {
		x := xml.NewDecoder(strings.NewReader(write(t, d)))
		x.Strict, x.AutoClose, x.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
		var root element
		if err := x.Decode(&root); err != nil {
			t.Fatalf("the page of %s cannot be read: %v", name, err)
		}
		if root.attr("lang") != d.Language {
			t.Errorf("the page of %s is in %q, want %q", name, root.attr("lang"), d.Language)
		}
		read[name] = &root
	}
	return read
}

// Who listens to a page jumps between its landmarks and headings.
func TestLandmarksAndHeadingsLeadThroughThePage(t *testing.T) {
	for name, root := range pages(t) {
		for _, landmark := range []string{"header", "main", "h1"} {
			if n := len(root.all(landmark)); n != 1 {
				t.Errorf("the page of %s has %s %d times", name, landmark, n)
			}
		}
		ids, level := map[string]bool{}, 0
		root.each(func(e *element) {
			if id := e.attr("id"); id != "" {
				if ids[id] {
					t.Errorf("the page of %s has two places named %s", name, id)
				}
				ids[id] = true
			}
			if at := slices.Index([]string{"h1", "h2", "h3"}, e.XMLName.Local) + 1; at > 0 {
				if at > level+1 {
					t.Errorf("the page of %s goes from a heading of level %d to one of %d", name, level, at)
				}
				level = at
			}
		})
		root.each(func(e *element) {
			for _, to := range []string{e.attr("aria-labelledby"), strings.TrimPrefix(e.attr("href"), "#")} {
				if to != "" && !ids[to] {
					t.Errorf("the page of %s leads to %s, which is not there", name, to)
				}
			}
		})
		for _, nav := range root.all("nav") {
			if nav.attr("aria-label") == "" || len(nav.all("a")) == 0 {
				t.Errorf("the page of %s has a list of contents without a name or links", name)
			}
		}
	}
}

// Every head of a table says what it is the head of, and every picture what it
// shows.
func TestTablesAndPicturesAreToldToWhoCannotSeeThem(t *testing.T) {
	pictures := 0
	for name, root := range pages(t) {
		for _, head := range root.all("th") {
			if head.attr("scope") != "col" {
				t.Errorf("a head of a table in the page of %s has the scope %q", name, head.attr("scope"))
			}
		}
		for _, svg := range root.all("svg") {
			pictures++
			if svg.attr("role") != "img" || svg.attr("aria-label") == "" {
				if !strings.HasPrefix(name, "odd") { // nobody said what it shows
					t.Errorf("a picture in the page of %s says nothing", name)
				}
			}
		}
	}
	if pictures < 2*len(assets.Languages()) {
		t.Errorf("only %d pictures were found", pictures)
	}
}

// A page from a mail can do nothing to the computer it is read on.
func TestThePageDoesNothing(t *testing.T) {
	for name, root := range pages(t) {
		root.each(func(e *element) {
			if slices.Contains([]string{"script", "iframe", "object", "embed", "form", "link", "img", "base"}, e.XMLName.Local) {
				t.Errorf("the page of %s has a %s", name, e.XMLName.Local)
			}
			for _, a := range e.Attrs {
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "src" || a.Name.Local == "href" && !strings.HasPrefix(a.Value, "#") {
					t.Errorf("the page of %s has %s=%q", name, a.Name.Local, a.Value)
				}
			}
		})
	}
}
