package screens

import (
	"errors"
	"path/filepath"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
)

// chooseFile asks for a file from anywhere and opens it.
func (h *home) chooseFile() {
	say := h.a.say
	h.ask.File(form.Form{Title: say("home.open-file"), Save: say("home.open-yes")},
		form.Field{Label: say("home.path"), Hint: say("home.path-hint")}, h.open)
}

// open brings a file into the library and opens its workshop. A sealed one
// takes the words that came with it.
func (h *home) open(path string) error {
	w, err := storage.ReadAny(path)
	if errors.Is(err, storage.ErrSealed) {
		h.unseal(path)
		return nil
	}
	if err != nil {
		return err
	}
	return h.take(w)
}

// unseal asks for the words that open a sealed copy.
func (h *home) unseal(path string) {
	say := h.a.say
	h.ask.Fill(form.Form{
		Title:  say("home.sealed", workshop.Clean(filepath.Base(path))),
		Fields: []form.Field{{Key: "words", Label: say("home.words"), Hint: say("home.words-hint")}},
		Save:   say("home.open-yes"),
	}, func(v map[string]string) error {
		w, err := storage.Unseal(path, v["words"])
		if err != nil {
			return err
		}
		return h.take(w)
	})
}

// take puts a workshop from outside into the library and opens it. One that is
// in the library already is for people to decide on.
func (h *home) take(w *workshop.Workshop) error {
	err := h.a.library.Import(w)
	if errors.Is(err, storage.ErrInLibrary) {
		p, _ := workshop.AsProblem(err)
		h.known(w, p.With)
		return nil
	}
	if err != nil {
		return err
	}
	return h.a.open(w.ID)
}

// known asks what to do with a workshop that is in the library.
func (h *home) known(w *workshop.Workshop, title any) {
	say, id := h.a.say, w.ID
	show := func(err error) { h.tell(say.Problem(err)) }
	h.ask.Choose(say("home.known", title), []form.Pick{
		{Label: say("home.known-open"), Do: func() { show(h.a.open(id)) }},
		{Label: say("home.known-both"), Do: func() {
			id, err := h.a.library.ImportAsNew(w, say("home.copy-of", title))
			if err == nil {
				err = h.a.open(id)
			}
			show(err)
		}},
		{Label: say("home.known-replace"), Do: func() {
			err := h.a.library.Replace(w)
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
	h.ask.Copy(r.Title, storage.Outbox(), func(folder string, sealed bool) (path, words string, err error) {
		file, w, err := h.a.library.Open(r.ID)
		if err != nil {
			return "", "", err
		}
		if sealed {
			path, words, err = storage.SealInto(folder, w)
		} else {
			path, err = file.CopyInto(folder, r.Title)
		}
		return path, words, errors.Join(err, file.Close())
	}, func(path string) { h.notice.Set(h.a.say("copy.done", path), ui.ToneGood) })
}
