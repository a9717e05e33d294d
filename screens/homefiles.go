package screens

import (
	"errors"
	"strings"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
)

// chooseFile asks for a file from anywhere and opens it.
func (h *home) chooseFile() {
	say := h.a.say
	h.ask.Fill(form.Form{
		Title:  say("home.open-file"),
		Fields: []form.Field{{Key: "path", Label: say("home.path"), Hint: say("home.path-hint"), Kind: form.File}},
		Save:   say("home.open-yes"),
	}, func(v map[string]string) error {
		path := strings.TrimSpace(v["path"])
		if path == "" {
			return workshop.Problem{Key: "home.no-path", Field: "path"}
		}
		return h.open(path)
	})
}

// open brings a file into the library and opens its workshop. One that is in
// the library already is for people to decide on.
func (h *home) open(path string) error {
	id, err := h.a.library.Import(path)
	if errors.Is(err, storage.ErrInLibrary) {
		p, _ := workshop.AsProblem(err)
		h.known(path, id, p.With)
		return nil
	}
	if err != nil {
		return err
	}
	return h.a.open(id)
}

// known asks what to do with a file whose workshop is in the library.
func (h *home) known(path string, id workshop.WorkshopID, title any) {
	say := h.a.say
	show := func(err error) { h.tell(say.Problem(err)) }
	h.ask.Choose(say("home.known", title), []form.Pick{
		{Label: say("home.known-open"), Do: func() { show(h.a.open(id)) }},
		{Label: say("home.known-both"), Do: func() {
			id, err := h.a.library.ImportAsNew(path, say("home.copy-of", title))
			if err == nil {
				err = h.a.open(id)
			}
			show(err)
		}},
		{Label: say("home.known-replace"), Do: func() {
			id, err := h.a.library.Replace(path)
			if err == nil {
				err = h.a.open(id)
			}
			show(err)
		}},
	})
}

// openFile opens a file that was dropped on the window or named at the start.
func (a *Accord) openFile(path string) {
	h, ok := a.screen.(*home)
	if !ok {
		a.Home()
		h = a.screen.(*home)
	}
	if err := h.open(path); err != nil {
		h.tell(a.say.Problem(err))
	}
}

// handOver saves a copy of a workshop to hand over.
func (h *home) handOver(r homeRow) {
	say := h.a.say
	h.ask.Fill(form.Form{
		Title:  say("copy.title", r.Title),
		Fields: []form.Field{{Key: "folder", Label: say("copy.folder"), Value: storage.Outbox(), Kind: form.Folder}},
		Save:   say("copy.yes"),
	}, func(v map[string]string) error {
		file, _, err := h.a.library.Open(r.ID)
		if err != nil {
			return err
		}
		path, err := file.CopyInto(v["folder"], r.Title)
		if err := errors.Join(err, file.Close()); err != nil {
			return err
		}
		h.notice.Set(say("copy.done", path), ui.ToneGood)
		return nil
	})
}
