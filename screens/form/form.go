// Package form asks for several things at once in a dialog, or for one thing
// from a list, and says beside its cause what is wrong.
package form

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
)

// An Asker asks in a window.
type Asker struct {
	Window fyne.Window
	Say    tell.Say
	Now    func() time.Time // to understand dates such as +14
}

// A Form asks for several things at once.
type Form struct {
	Title  string
	Fields []Field
	Save   string            // what the button says; empty: the usual word
	Below  fyne.CanvasObject // stands below the fields; nil: nothing

	Remove   func() error // takes away what the form is about; nil: that cannot be done
	RemoveAs string       // what its button says; empty: the usual word
}

// A Field is one thing a form asks for.
type Field struct {
	Key     string // names the value, and the problem that is about it
	Label   string
	Hint    string // stands in the entry while it is empty
	Value   string
	Kind    Kind
	Options []ui.Option // for a choice
	Starts  []string    // texts to start from, offered beside an entry
	Endings []string    // of the files that are shown; nil: those of a workshop
}

// A Kind is how a thing is filled in.
type Kind int

// The kinds.
const (
	Line   Kind = iota // one line of text
	Notes              // several lines
	Choice             // one of several options, by key
	Day                // a date; its value is written as 2026-11-23
	File               // the path of a file to read
	Folder             // the path of a folder to write into
	Figure             // a number or a time, typed anew as a whole
)

// Fill opens a form and hands what was filled in to save. If save finds a
// problem, the form stays open and says so beside its cause.
func (a Asker) Fill(f Form, save func(values map[string]string) error) {
	inputs := make(map[string]input)
	column := ui.Column(look.Gap3)
	for _, field := range f.Fields {
		in := a.newInput(field)
		inputs[field.Key] = in
		column.Add(in.field)
	}
	var dialog *ui.Dialog
	confirm := f.Save
	if confirm == "" {
		confirm = a.Say("form.save")
	}
	done := func(err error) bool {
		for key, in := range inputs {
			in.field.Fail(beside(err, key, a.Say))
		}
		if _, has := inputs[tell.Field(err)]; has {
			dialog.Fail("")
		} else {
			dialog.Fail(a.Say.Problem(err))
		}
		return err == nil
	}
	if f.Below != nil {
		column.Add(f.Below)
	}
	dialog = ui.NewDialog(a.Window.Canvas(), f.Title, column, confirm, a.Say("form.cancel"), func() bool {
		values := make(map[string]string)
		for key, in := range inputs {
			values[key] = in.value()
		}
		return done(save(values))
	})
	if slices.ContainsFunc(f.Fields, func(f Field) bool { return f.Kind == Notes }) {
		dialog.WithKey(a.Say("key.ctrl") + "+" + a.Say("key.enter")) // Enter breaks the line there
	}
	if f.Remove != nil {
		remove := f.RemoveAs
		if remove == "" {
			remove = a.Say("form.remove")
		}
		dialog.PutLast(ui.NewButton(remove, ui.Danger, func() {
			if done(f.Remove()) {
				dialog.Hide()
			}
		}))
	}
	dialog.Show()
}

// beside returns what to say beside a field: the problem, if it is about it.
func beside(err error, key string, say tell.Say) string {
	if err == nil || tell.Field(err) != key {
		return ""
	}
	return say.Problem(err)
}

// input is a field of an open form.
type input struct {
	field *ui.Field
	value func() string
}

func (a Asker) newInput(f Field) input {
	var content fyne.CanvasObject
	var value func() string
	switch f.Kind {
	case Choice:
		c := ui.NewChoice(a.Say("form.choose"), f.Options, f.Value, func(string) {})
		content, value = c, c.Chosen
	case Notes:
		e := ui.NewNotes(f.Hint, 6)
		e.SetText(f.Value)
		content, value = e, e.Text
	case Day:
		e := ui.NewEntry(a.Say("form.day-hint"))
		e.SetText(f.Value)
		e.Whole = true
		content, value = e, func() string { return tell.ReadDay(e.Text(), a.Now()) }
	case Figure:
		e := ui.NewEntry(f.Hint)
		e.SetText(f.Value)
		e.Whole = true
		content, value = e, e.Text
	case File, Folder:
		e := ui.NewEntry(f.Hint)
		e.SetText(f.Value)
		browse := ui.NewButton(a.Say("form.browse"), ui.Plain, func() { a.browse(f, e) })
		content, value = ui.Row(look.Gap2, ui.Grow(e), browse), func() string { return pathOf(e.Text()) }
	default:
		e := ui.NewEntry(f.Hint)
		e.SetText(f.Value)
		content, value = e, e.Text
		if len(f.Starts) > 0 {
			start := ui.NewButton(a.Say("starter.choose"), ui.Plain, func() { a.Start(f.Starts, e) })
			content = ui.Row(look.Gap2, ui.Grow(e), start)
		}
	}
	return input{field: ui.NewField(f.Label, content), value: value}
}

// Start offers texts to start from, and puts the chosen one into an entry,
// with the cursor at its first blank.
func (a Asker) Start(texts []string, e *ui.Entry) {
	var picks []Pick
	for _, text := range texts {
		picks = append(picks, Pick{Label: text, Do: func() {
			e.SetText(text)
			before, _, blank := strings.Cut(text, "…")
			if !blank {
				before = text
			}
			e.PutCursor(len([]rune(before)))
			ui.FocusLater(a.Window.Canvas(), e.Input())
		}})
	}
	a.Choose(a.Say("starter.title"), picks)
}

// A Pick is one thing to choose from a list, and what choosing it does.
type Pick struct {
	Label string
	Hint  string // at the right end, such as its key
	Alike string // other words it is looked for by; never shown
	Why   string // why it cannot be chosen now; empty: it can
	Do    func()
}

// Choose shows a list to search in and does what is picked.
func (a Asker) Choose(title string, picks []Pick) {
	options := make([]ui.Option, len(picks))
	do := make(map[string]func())
	for i, p := range picks {
		key := strconv.Itoa(i) // two may read the same
		options[i] = ui.Option{Key: key, Label: p.Label, Hint: p.Hint, Alike: p.Alike, Reason: p.Why}
		do[key] = p.Do
	}
	ui.NewPalette(a.Window.Canvas(), title, a.Say("palette.nothing"), options, func(key string) { do[key]() }).Show()
}
