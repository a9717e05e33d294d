package desk

import (
	"net/url"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/press"
)

// paperMaker makes files of the papers.
type paperMaker struct {
	d      *Desk
	source func() printed
	ticks  []*ui.Tick // one a format
	folder *ui.Text
	error  *ui.Text
	make   *ui.Button
	body   fyne.CanvasObject

	problem string          // why no paper can be made; empty: it can
	running *fyne.Container // what is being written now; hidden while nothing is
	file    *ui.Text
	part    *ui.Bar
	halt    *ui.Button

	made  *ui.Box // what was made, with a way to it
	when  *ui.Text
	ways  *fyne.Container
	shown *printing // to whose files the ways lead; nil: none
}

// newPaperMaker returns what makes files of the paper that source returns.
func newPaperMaker(d *Desk, source func() printed) *paperMaker {
	p := &paperMaker{
		d: d, source: source,
		folder: ui.NewText("", ui.Body),
		error:  ui.NewText("", ui.Alert),
		when:   ui.NewText("", ui.Style{Size: look.SizeNote}),
		ways:   ui.Flow(look.Gap2),
		file:   ui.NewText("", ui.Note),
		part:   ui.NewBar(0, look.Primary),
	}
	d.maker = p
	p.make = ui.NewButton(d.Say("papers.make"), ui.Primary, p.press)
	p.made = ui.Tint(look.JointTint, ui.Column(look.Gap2, p.when, p.ways))
	p.made.Hide()
	p.halt = ui.NewButton(d.Say("papers.stop"), ui.Plain, func() { d.printing.stop() })
	p.running = ui.Row(look.Gap3, ui.Grow(ui.Column(look.Gap1, p.file, p.part)), p.halt)
	p.running.Hide()
	p.error.Hide()
	kinds := ui.Column(0)
	for _, f := range press.Formats {
		tick := ui.NewTick(d.Say("papers."+f.Key), true, func(on bool) {
			d.Settings.Papers = d.Settings.Wanting(f.Key, on)
			d.keepPapers()
			p.fail("")
		})
		p.ticks = append(p.ticks, tick)
		kinds.Add(tick)
	}
	p.body = ui.Column(look.Gap3,
		kinds,
		ui.Column(0,
			ui.Row(look.Gap2,
				ui.Grow(ui.NewText(d.Say("papers.folder"), ui.Note)),
				ui.NewButton(d.Say("papers.folder-change"), ui.Quiet, p.chooseFolder)),
			ui.MaxWidth(folderWidth, p.folder)),
		p.error,
		ui.Row(look.Gap2, ui.Grow(p.make),
			ui.NewButton(d.Say("command.copy"), ui.Plain, func() { d.commands.Run("copy") })),
		p.running,
		p.made,
	)
	return p
}

// show says where the papers go. If the paper could not be laid out, problem
// says so and none can be made.
func (p *paperMaker) show(w *workshop.Workshop, problem string) {
	p.folder.SetText(p.place())
	p.problem = problem
	p.make.Refuse(problem)
	of := p.source().Edition()
	for i, f := range press.Formats {
		had := f.In(of)
		p.ticks[i].Refuse(refusal(had, p.d.Say("papers.only-full")))
		p.ticks[i].Set(had && p.d.Settings.Wants(f.Key))
		p.ticks[i].Hidden = !had && (of.IsVersion() || f.OnlySigned())
	}
	if problem != "" {
		p.fail(problem)
	}
	p.showPrinting()
	p.showMade()
}

// showMade says when the files were made, and if they are no longer new.
func (p *paperMaker) showMade() {
	if p.shown == nil {
		return
	}
	said := "papers.made"
	if p.shown.of != p.source().of {
		said = "papers.made-before"
	}
	p.when.SetText(p.d.Say(said, p.shown.clock))
	p.made.Show()
}

// place returns the folder the papers go to: the one people chose, or one of
// the workshop's own.
func (p *paperMaker) place() string {
	if p.d.folder != "" {
		return p.d.folder
	}
	return filepath.Join(storage.Outbox(), storage.FileName(p.d.room.Workshop().Title, ""))
}

// chooseFolder asks where the papers should go.
func (p *paperMaker) chooseFolder() {
	p.d.ask.Fill(form.Form{
		Title:  p.d.Say("papers.folder-title"),
		Fields: []form.Field{{Key: "folder", Label: p.d.Say("papers.folder"), Value: p.place(), Kind: form.Folder}},
		Save:   p.d.Say("papers.folder-yes"),
	}, func(v map[string]string) error {
		folder := strings.TrimSpace(v["folder"])
		if err := storage.MakeFolder(folder); err != nil {
			return err
		}
		p.d.folder = filepath.Clean(folder)
		p.d.keepPapers()
		p.fail("")
		p.folder.SetText(p.place())
		return nil
	})
}

// fail says beside the button why nothing was made; nothing clears it.
func (p *paperMaker) fail(sentence string) {
	p.error.SetText(sentence)
	p.error.Hidden = sentence == ""
	p.body.Refresh()
}

// folderWidth is the most a path takes, for it has no spaces to break at and
// must not make its column wider.
const folderWidth = 360

// press makes what is ticked, after a question if files would be replaced.
func (p *paperMaker) press() {
	if p.d.isPrinting() {
		return
	}
	p.fail("")
	folder := p.place()
	var jobs []job
	var taken []string
	for i, f := range press.Formats {
		if !p.ticks[i].On() {
			continue
		}
		for _, made := range f.Files {
			path := filepath.Join(folder, made.Name(p.source().Edition()))
			jobs = append(jobs, job{made, path, len(f.Files) > 1})
			if storage.FreeName(path) != path {
				taken = append(taken, filepath.Base(path))
			}
		}
	}
	if len(jobs) == 0 {
		p.fail(p.d.Say("papers.none-ticked"))
		return
	}
	if err := storage.MakeFolder(folder); err != nil {
		p.fail(p.d.Say.Problem(err))
		return
	}
	if len(taken) > 0 {
		p.askAbout(taken, jobs)
		return
	}
	p.d.startPrinting(p.source(), jobs)
}

// askAbout asks what to do with files that are there already. Keeping them is
// the answer to a hasty Enter.
func (p *paperMaker) askAbout(taken []string, jobs []job) {
	say := p.d.Say
	answer := ui.NewSegments([]ui.Segment{
		{Key: "keep", Label: say("papers.keep")},
		{Key: "replace", Label: say("papers.replace")},
	}, "keep", nil)
	var dialog *ui.Dialog
	dialog = ui.NewDialog(p.d.Window.Canvas(), say("papers.taken-title"),
		ui.Column(look.Gap3, ui.NewText(say("papers.taken", strings.Join(taken, ", ")), ui.Body), ui.Pad(look.Gap1, answer)),
		say("papers.make"), say("form.cancel"), func() bool {
			dialog.Hide() // first, for it gives the keyboard back
			for i, j := range jobs {
				if answer.Chosen() == "keep" {
					jobs[i].path = storage.FreeName(j.path)
				}
			}
			p.d.startPrinting(p.source(), jobs)
			return true
		})
	dialog.Show()
}

// showPrinting shows how far the files are, and the way to those that were
// made.
func (p *paperMaker) showPrinting() {
	r := p.d.printing
	if r == nil {
		return
	}
	label, refused := p.d.Say("papers.make"), p.problem
	if !r.over {
		label = p.d.Say("papers.making")
		refused = label
		p.file.SetText(r.progress())
		p.part.Set(float32(r.made)/float32(len(r.jobs)), look.Primary)
		p.halt.Refuse(refusal(!r.stopped.Load(), p.d.Say("papers.stopping")))
	}
	p.make.SetText(label)
	p.make.Refuse(refused)
	p.running.Hidden = r.over
	if r.over {
		p.finish(r)
	}
	p.body.Refresh()
	if c := p.d.Window.Canvas(); !r.over && ui.Holds(c.Content(), p.make) && !r.stopped.Load() {
		ui.Focus(c, p.halt)
	} else if r.over && c.Focused() == fyne.Focusable(p.halt) { // which is gone
		ui.Focus(c, p.make)
	}
}

// finish shows the way to the files that were made. Those that belong together
// are found in their folder, or there would be no end of buttons.
func (p *paperMaker) finish(r *printing) {
	switch {
	case r.failed != "":
		p.fail(r.failed)
	case r.made < len(r.jobs):
		p.fail(p.d.Say("papers.stopped", r.made, len(r.jobs)))
	}
	if p.shown == r || r.made == 0 {
		return
	}
	p.shown = r
	p.ways.Objects = nil
	for _, j := range r.jobs[:r.made] {
		if !j.among {
			p.ways.Add(ui.NewButton(filepath.Base(j.path), ui.Plain, func() { p.open(j.path) }))
		}
	}
	p.ways.Add(ui.NewButton(p.d.Say("papers.show-folder"), ui.Plain, func() { p.open(filepath.Dir(r.jobs[0].path)) }))
	p.showMade()
	p.body.Refresh()
	if c := p.d.Window.Canvas(); p.error.Hidden && ui.Holds(c.Content(), p.make) { // people may have gone on
		ui.Focus(c, p.ways)
	}
}

// open shows a file, or a folder, in the program the computer has for it.
func (p *paperMaker) open(path string) {
	p.fail("")
	if err := p.d.App.OpenURL(fileURL(filepath.ToSlash(path))); err != nil {
		p.fail(p.d.Say("papers.cannot-open", path))
	}
}

// fileURL returns the address of a file by its path with slashes. Windows has
// paths that begin with a drive, and ones that begin with a computer.
func fileURL(path string) *url.URL {
	if host, ok := strings.CutPrefix(path, "//"); ok {
		host, path, _ = strings.Cut(host, "/")
		return &url.URL{Scheme: "file", Host: host, Path: "/" + path}
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return &url.URL{Scheme: "file", Path: path}
}
