package terminal

import (
	"strings"

	"accord/screens/tell"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/press"
)

// sheet takes in tables of cards or people.
func (t *terminal) sheet(args []string) error {
	var languages []document.Say
	for _, say := range tell.Everywhere() {
		languages = append(languages, document.Say(say))
	}
	came := make([]workshop.SheetDone, len(args))
	ignored := make([][]string, len(args))
	var names workshop.Brief
	return t.takeIn("sheet.take", args, func(w *workshop.Workshop, at int, path string) error {
		sheet, err := press.ReadSheet(path, w, languages...)
		if err == nil {
			names, ignored[at] = w.Brief, sheet.Ignored
			came[at], err = w.TakeSheet(sheet.Rows)
		}
		return err
	}, func(at int, path string) error { return t.tellSheet(path, names, came[at], ignored[at]) })
}

// tellSheet says what came of a table, and what did not.
func (t *terminal) tellSheet(path string, names workshop.Brief, came workshop.SheetDone, ignored []string) error {
	said := t.say("sheet.done", t.say.Sheet(names, came))
	switch {
	case came.IsEmpty() && len(came.Left) > 0:
		said = t.say("sheet.nothing-left")
	case came.IsEmpty():
		said = t.say("sheet.nothing")
	}
	lines := append([]string{t.say("terminal.about", path, said)}, t.say.LeftOut(came)...)
	if len(ignored) > 0 {
		lines = append(lines, t.say("sheet.ignored", strings.Join(ignored, ", ")))
	}
	for _, line := range lines {
		if err := t.sentence(line); err != nil {
			return err
		}
	}
	return nil
}
