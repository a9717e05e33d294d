package press_test

import (
	"bytes"
	"encoding/csv"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
)

// scripts are texts that would do something where they are not taken for text.
var scripts = []string{
	`<script>alert(1)</script>`, `<SCRIPT SRC=//x.example/x.js></SCRIPT>`, `<scr<script>ipt>alert(1)</scr</script>ipt>`, `<script\x20type="text/javascript">alert(1)</script>`,
	`<img src=x onerror=alert(1)>`, `<img src="x" onerror="alert(1)"`, `<img """><script>alert(1)</script>">`, `<svg onload=alert(1)>`, `<svg/onload=alert(1)//`,
	`<svg><script>alert(1)</script></svg>`, `<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>`, `<math><mtext><script>alert(1)</script></mtext></math>`,
	`<iframe src="javascript:alert(1)">`, `<iframe srcdoc="<script>alert(1)</script>">`, `<object data="javascript:alert(1)">`, `<embed src="javascript:alert(1)">`,
	`<body onload=alert(1)>`, `<a href="javascript:alert(1)">x</a>`, `<a href="JaVaScRiPt:alert(1)">x</a>`, `<a href="java&#9;script:alert(1)">x</a>`, `<a href="data:text/html,<script>alert(1)</script>">x</a>`,
	`<meta http-equiv="refresh" content="0;url=javascript:alert(1)">`, `<link rel=stylesheet href=//x.example/x.css>`, `<base href="//x.example/">`, `<style>@import '//x.example/x.css';</style>`,
	`<style>*{background:url(javascript:alert(1))}</style>`, `</style><script>alert(1)</script>`, `</title><script>alert(1)</script>`, `</textarea><script>alert(1)</script>`, `</table><script>alert(1)</script>`,
	`--><script>alert(1)</script>`, `]]><script>alert(1)</script>`, `"><script>alert(1)</script>`, `'><script>alert(1)</script>`, `" onmouseover="alert(1)`, `' onmouseover='alert(1)`, "` onmouseover=`alert(1)`",
	`" autofocus onfocus=alert(1) x="`, `" style="background:url(//x.example)`, `<details open ontoggle=alert(1)>`, `<video><source onerror=alert(1)>`, `<audio src=x onerror=alert(1)>`, `<form action=javascript:alert(1)><button>x`,
	`<input autofocus onfocus=alert(1)>`, `<marquee onstart=alert(1)>`, `<template><script>alert(1)</script></template>`, `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`, `<div style="width:expression(alert(1))">`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`, `&#60;script&#62;alert(1)`, `&#x3c;script&#x3e;alert(1)`, `+ADw-script+AD4-alert(1)`, `{{constructor.constructor('alert(1)')()}}`, `${alert(1)}`, `<%= 7*7 %>`, `javascript:alert(1)`, "<\x00script>alert(1)</script>", "\u202e<script>alert(1)</script>",
	`=1+1`, `=HYPERLINK("http://x.example","x")`, `=cmd|'/C calc'!A0`, `+1+cmd|'/C calc'!A0`, `-1+1`, `@SUM(1+1)`, "\t=1+1", "\r=1+1", ` =1+1`, `'=1+1`, `"=1+1"`, "a\n=1+1", `;=1+1`, `,=1+1`, `＝1+1`, `=WEBSERVICE("http://x.example")`, `=IMPORTXML("http://x.example","//a")`, `%0A=1+1`, `DDE("cmd";"/C calc";"x")`,
}

// scripted returns the example with something that would do something in
// every text that is not an identity, a key or a date.
func scripted() *workshop.Workshop {
	w := workshop.Example()
	n := 0
	odd := func(text *string) { *text = scripts[n%len(scripts)]; n++ }
	for _, text := range []*string{&w.Title, &w.Organisation, &w.Place, &w.Facilitator, &w.Sponsor, &w.SalesName, &w.MarketingName, &w.Purpose, &w.ScopeIn, &w.ScopeOut, &w.GroundRules, &w.NotAgreed} {
		odd(text)
	}
	fields := []string{"Name", "Job", "Text", "Deed", "Trigger", "Delivers", "Within", "Quality", "Exceptions", "Check", "IfMissed", "Reason", "Measure", "Baseline", "Target", "Source", "Rhythm", "FirstStep", "SponsorNeed", "Note", "Words", "Objection", "About", "SalesView", "MarketingView", "Why", "Was", "Now"}
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		list := v.Field(i)
		if list.Kind() != reflect.Slice || v.Type().Field(i).Name == "Details" { // some of which are keys
			continue
		}
		own := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
		reflect.Copy(own, list)
		list.Set(own)
		for at := range list.Len() {
			for _, name := range fields {
				if f := list.Index(at).FieldByName(name); f.IsValid() && f.Kind() == reflect.String && f.Type() == reflect.TypeFor[string]() {
					odd(f.Addr().Interface().(*string))
				}
			}
		}
	}
	return w
}

// Whatever people write, a paper for a browser does nothing.
func TestNothingPeopleWriteRunsInABrowser(t *testing.T) {
	if len(scripts) < 50 {
		t.Fatalf("only %d texts", len(scripts))
	}
	elements := 0
	for _, edition := range []document.Edition{document.Full, document.ForOthers} {
		print := press.Order{Of: scripted(), Edition: edition, On: page.A4, Say: english(t)}.Print()
		_, content := fileOf(t, print, "html", "")
		root, err := html.Parse(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			elements++
			if slices.Contains([]string{"script", "iframe", "object", "embed", "form", "input", "button", "link", "img", "base", "audio", "video", "source", "template", "noscript", "math", "marquee", "textarea", "foreignobject"}, n.Data) {
				t.Errorf("there is a %s", n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "srcdoc" || a.Key == "action" || a.Key == "formaction" ||
					strings.HasSuffix(a.Key, "href") && !strings.HasPrefix(a.Val, "#") || a.Key == "http-equiv" && !strings.EqualFold(a.Val, "content-security-policy") ||
					a.Key == "style" && strings.ContainsAny(a.Val, "()\\@") {
					t.Errorf("a %s has %s=%q", n.Data, a.Key, a.Val)
				}
			}
			if n.Data == "style" && n.FirstChild != nil && strings.Contains(n.FirstChild.Data, "x.example") {
				t.Error("a text stands in the style")
			}
		}
	}
	if elements < 1000 {
		t.Errorf("only %d elements were looked at", elements)
	}
}

// The control: were texts not taken for text, the test above would say so.
func TestALookForScriptsFindsThem(t *testing.T) {
	found := 0
	for _, text := range scripts {
		root, err := html.Parse(strings.NewReader("<p title=\"" + text + "\">" + text + "</p>"))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Data == "script" || slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return strings.HasPrefix(a.Key, "on") }) {
				found++
				break
			}
		}
	}
	if found < 25 {
		t.Errorf("only %d of the texts would do something", found)
	}
}

// Whatever people write, no program takes it for a formula.
func TestNothingPeopleWriteIsAFormula(t *testing.T) {
	print := press.Order{Of: scripted(), Edition: document.Full, On: page.A4, Say: english(t)}.Print()
	cells := 0
	for _, name := range []string{"cards.csv", "actions.csv"} {
		_, content := fileOf(t, print, "csv", name)
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte("\uFEFF")))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range slices.Concat(rows...) {
			cells++
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
				t.Errorf("%s has the cell %q", name, cell)
			}
		}
	}
	_, content := fileOf(t, print, "xlsx", "")
	book, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c := range row {
				cells++
				at, _ := excelize.CoordinatesToCellName(c+1, r+1)
				if formula, _ := book.GetCellFormula(sheet, at); formula != "" && strings.ContainsAny(formula, "|\"'") {
					t.Errorf("%s %s is the formula %q", sheet, at, formula)
				}
				if linked, to, _ := book.GetCellHyperLink(sheet, at); linked && strings.Contains(to, "example") {
					t.Errorf("%s %s leads to %q", sheet, at, to)
				}
			}
		}
	}
	if cells < 500 {
		t.Errorf("only %d cells were looked at", cells)
	}
}
