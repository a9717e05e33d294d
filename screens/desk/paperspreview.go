package desk

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"accord/screens/look"
	"accord/screens/sheet"
	"accord/screens/ui"
	"accord/workshop/document/page"
)

// preview shows a paper page by page, as it will be printed.
type preview struct {
	d     *Desk
	pages page.Pages
	at    int  // the page, counted from 0
	wide  bool // the page is as wide as there is room, and scrolls

	jump   *ui.Choice
	count  *ui.Text
	back   *ui.Button
	on     *ui.Button
	fit    *ui.Button
	sheet  *sheet.Sheet
	scroll *ui.Scroll
	place  *fyne.Container // holds the sheet, or what scrolls it
	body   fyne.CanvasObject
}

func newPreview(d *Desk) *preview {
	p := &preview{d: d, count: ui.NewText("", ui.Soft), sheet: sheet.New()}
	p.jump = ui.NewChoice(d.Say("papers.jump"), nil, "", p.jumpTo)
	p.back = ui.NewButton(d.Say("papers.back"), ui.Plain, func() { p.turn(p.at - 1) })
	p.on = ui.NewButton(d.Say("papers.on"), ui.Plain, func() { p.turn(p.at + 1) })
	p.fit = ui.NewButton("", ui.Plain, func() { p.setWide(!p.wide) })
	p.scroll = ui.NewScroll(p.sheet)
	p.place = stack()
	p.body = ui.Column(look.Gap2,
		ui.Row(look.Gap2, ui.Grow(p.jump), p.count, p.back, p.on, p.fit),
		ui.Grow(p.place),
	)
	p.setFit()
	return p
}

// set shows another paper, on the same page as before if it has one.
func (p *preview) set(pages page.Pages) {
	p.pages = pages
	var sections []ui.Option
	for i, m := range pages.Marks {
		if m.Level == 0 {
			sections = append(sections, ui.Option{Key: strconv.Itoa(i), Label: m.Title, Hint: strconv.Itoa(m.Page + 1)})
		}
	}
	p.jump.SetOptions(sections)
	p.at = max(min(p.at, len(pages.Pages)-1), 0)
	p.draw()
}

// draw shows the page and says which one it is.
func (p *preview) draw() {
	p.sheet.Set(p.pages, p.at)
	p.count.SetText(p.d.Say("papers.page", p.at+1, len(p.pages.Pages)))
	p.back.Refuse(refusal(p.at > 0, p.d.Say("papers.first")))
	p.on.Refuse(refusal(p.at+1 < len(p.pages.Pages), p.d.Say("papers.last")))
	p.jump.Set(p.section())
	p.body.Refresh()
}

// section returns which section begins on the page, or else is gone on with.
func (p *preview) section() string {
	found := ""
	for i, m := range p.pages.Marks {
		if m.Level > 0 || m.Page > p.at {
			continue
		}
		if found != "" && m.Page == p.at {
			if n, _ := strconv.Atoi(found); p.pages.Marks[n].Page == p.at {
				break // the first one that begins here counts
			}
		}
		found = strconv.Itoa(i)
	}
	return found
}

// turn goes to a page, if there is one, and shows it from its top.
func (p *preview) turn(to int) bool {
	if to < 0 || to >= len(p.pages.Pages) || to == p.at {
		return false
	}
	p.at = to
	p.draw()
	p.scroll.ScrollTo(0)
	return true
}

// jumpTo goes to a section, which may begin further down on a page.
func (p *preview) jumpTo(section string) {
	i, _ := strconv.Atoi(section)
	m := p.pages.Marks[i]
	p.turn(m.Page)
	p.jump.Set(section)
	p.scroll.ScrollTo(p.scroll.HeightFor(p.scroll.Size().Width)*float32(m.Y/p.pages.Sheet.Height) - look.Gap5)
}

// setWide shows the page as wide as there is room for, or as a whole.
func (p *preview) setWide(wide bool) {
	if p.wide != wide {
		p.wide = wide
		p.setFit()
	}
}

func (p *preview) setFit() {
	label, o := "papers.wide", fyne.CanvasObject(p.sheet)
	if p.wide {
		label, o = "papers.whole", p.scroll
	}
	p.fit.SetText(p.d.Say(label))
	p.place.Objects = []fyne.CanvasObject{o}
	p.place.Refresh()
	p.scroll.Refresh()
	p.body.Refresh()
}

// typed leafs through the paper, from wherever the keyboard is.
func (p *preview) typed(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyLeft:
		p.turn(p.at - 1)
	case fyne.KeyRight:
		p.turn(p.at + 1)
	case fyne.KeyPageUp:
		if !p.scrolls(key) && p.turn(p.at-1) {
			p.scroll.ScrollToEnd()
		}
	case fyne.KeyPageDown:
		if !p.scrolls(key) {
			p.turn(p.at + 1)
		}
	case fyne.KeyUp:
		p.roll(-lineHeight)
	case fyne.KeyDown:
		p.roll(lineHeight)
	case fyne.KeyHome:
		p.turn(0)
	case fyne.KeyEnd:
		p.turn(len(p.pages.Pages) - 1)
	case fyne.KeyPlus, fyne.KeyEqual:
		p.setWide(true)
	case fyne.KeyMinus:
		p.setWide(false)
	default:
		return false
	}
	return true
}

// lineHeight is how far an arrow moves a wide page.
const lineHeight = 3 * look.Gap5

// roll moves a wide page up or down.
func (p *preview) roll(by float32) {
	if p.wide {
		p.scroll.ScrollTo(p.scroll.Offset() + by)
	}
}

// scrolls moves a wide page by what can be seen of it at once, and reports
// whether there was more to see.
func (p *preview) scrolls(key *fyne.KeyEvent) bool {
	before := p.scroll.Offset()
	return p.wide && p.scroll.CatchKey(key) && p.scroll.Offset() != before
}

// catcher offers the keys that nothing within has a use for to somebody,
// before what surrounds it gets them.
type catcher struct {
	widget.BaseWidget
	content fyne.CanvasObject
	catch   func(*fyne.KeyEvent) bool
}

func catching(content fyne.CanvasObject, catch func(*fyne.KeyEvent) bool) *catcher {
	c := &catcher{content: content, catch: catch}
	c.ExtendBaseWidget(c)
	return c
}

// CatchKey offers a key.
func (c *catcher) CatchKey(key *fyne.KeyEvent) bool { return c.catch(key) }

// Parts returns the content.
func (c *catcher) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{c.content} }

// HeightFor returns the height of the content at a width.
func (c *catcher) HeightFor(width float32) float32 { return ui.Height(c.content, width) }

// NaturalWidth returns the width the content would like.
func (c *catcher) NaturalWidth() float32 { return ui.Width(c.content) }

// LeastWidth returns the width the content cannot go below.
func (c *catcher) LeastWidth() float32 { return ui.LeastWidth(c.content) }

// CreateRenderer is part of the toolkit.
func (c *catcher) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.content) }
