package terminal

import (
	"fmt"

	"accord/assets"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
	"accord/workshop/record"
)

// sample makes a file of the example workshop.
func (t *terminal) sample(args []string) error {
	if len(args) != 1 {
		return errUsage
	}
	say, err := assets.Words(workshop.Example().Language)
	if err != nil {
		return err
	}
	w, err := signed.Example(document.Say(say))
	if err != nil {
		return err
	}
	return t.create(args[0], w)
}

// importFile makes a file of a workshop.json.
func (t *terminal) importFile(args []string) error {
	if len(args) != 2 {
		return errUsage
	}
	w, err := storage.ReadAny(args[0])
	if err != nil {
		return about(args[0], err)
	}
	return t.create(args[1], w)
}

func (t *terminal) create(path string, w *workshop.Workshop) error {
	f, err := storage.Create(path, w)
	if err != nil {
		return about(path, err)
	}
	if err := f.Close(); err != nil {
		return about(path, err)
	}
	return t.sentence(path)
}

// check looks whether a file is whole, then lists what the workshop leaves
// open.
func (t *terminal) check(args []string) error {
	if len(args) != 1 {
		return errUsage
	}
	w, err := storage.ReadAny(args[0])
	if err != nil {
		return about(args[0], err)
	}
	if err := t.sentence(t.say("terminal.whole", args[0], w.Title)); err != nil {
		return err
	}
	loose := w.LooseEnds()
	if len(loose) == 0 {
		return t.sentence(t.say("terminal.no-loose-ends"))
	}
	for _, l := range loose {
		if err := t.sentence(t.say.LooseEnd(l)); err != nil {
			return err
		}
	}
	return nil
}

// schema prints what is in a workshop.json.
func (t *terminal) schema(args []string) error {
	if len(args) > 0 {
		return errUsage
	}
	return record.Schema(t.out)
}

// about names the file an error is about.
func about(path string, err error) error { return fileError{path, err} }

type fileError struct {
	path string
	err  error
}

func (e fileError) Error() string { return fmt.Sprintf("%s: %v", e.path, e.err) }

func (e fileError) Unwrap() error { return e.err }
