package command

import (
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/tell"
)

// A Table is all commands that a window knows, in the order they are listed.
type Table struct {
	say      tell.Say
	refused  func(why string)
	commands []*Command
	locked   bool

	// Asking reports whether a dialog is open, behind which only what can be
	// done above it is done: a key that is pressed there is meant for it.
	Asking func() bool
}

// Lock keeps every command from being done, or allows it again: while the
// laptop is in other hands, no key of the facilitator's may work.
func (t *Table) Lock(locked bool) { t.locked = locked }

// New returns an empty table. Refused is told the reason when a command is
// chosen that cannot be done now.
func New(say tell.Say, refused func(why string)) *Table {
	return &Table{say: say, refused: refused}
}

// Add puts commands at the end of the table.
func (t *Table) Add(commands ...Command) {
	for _, c := range commands {
		t.commands = append(t.commands, &c)
	}
}

// Run does the command with a name, if it can be done now.
func (t *Table) Run(name string) {
	for _, c := range t.commands {
		if c.Name == name {
			t.run(c)
			return
		}
	}
	panic("no such command: " + name) // a button names a command that is not in the table
}

func (t *Table) run(c *Command) {
	if t.locked || !c.Above && t.Asking != nil && t.Asking() {
		return
	}
	if why, ok := c.possible(); !ok {
		t.refused(why)
		return
	}
	c.Do()
}

// Why returns why a command cannot be done now, and nothing if it can.
func (t *Table) Why(name string) string {
	for _, c := range t.commands {
		if c.Name == name {
			why, _ := c.possible()
			return why
		}
	}
	return ""
}

// Hint returns the key of the command with a name, as people read it.
func (t *Table) Hint(name string) string {
	for _, c := range t.commands {
		if c.Name == name {
			return c.Key.Hint(t.say)
		}
	}
	panic("no such command: " + name) // a sentence names a command that is not in the table
}

// Menu returns the window's menu: each command below the menu it names.
func (t *Table) Menu() *fyne.MainMenu {
	var menus []*fyne.Menu
	byName := make(map[string]*fyne.Menu)
	for _, c := range t.commands {
		if c.Menu == "" {
			continue
		}
		m := byName[c.Menu]
		if m == nil {
			m = fyne.NewMenu(t.say("menu." + c.Menu))
			byName[c.Menu] = m
			menus = append(menus, m)
		}
		item := fyne.NewMenuItem(t.say("command."+c.Name), func() { t.run(c) })
		item.Shortcut = c.Key.shortcut()
		m.Items = append(m.Items, item)
	}
	return fyne.NewMainMenu(menus...)
}

// Typed does the command of a key without modifier, such as F5, and reports
// whether there is one. Keys with a modifier are the menu's.
func (t *Table) Typed(ev *fyne.KeyEvent) bool {
	if t.locked {
		return false
	}
	for _, c := range t.commands {
		if c.Key.Modifier == 0 && c.Key.Name != "" && c.Key.Name == ev.Name || c.Also != "" && c.Also == ev.Name {
			t.run(c)
			return true
		}
	}
	return false
}

// Bind puts the keys with a modifier on a canvas too, for windows that have
// no menu.
func (t *Table) Bind(c fyne.Canvas) {
	for _, command := range t.commands {
		if s := command.Key.shortcut(); s != nil {
			c.AddShortcut(s, func(fyne.Shortcut) { t.run(command) })
		}
	}
}

// A Group is the commands of one menu that have a key.
type Group struct {
	Name  string
	Lines []Line
}

// Keys lists every command with a key, below the menu it stands in.
func (t *Table) Keys() []Group {
	var groups []Group
	for _, c := range t.commands {
		if c.Key.Name == "" || c.Menu == "" {
			continue
		}
		name := t.say("menu." + c.Menu)
		at := slices.IndexFunc(groups, func(g Group) bool { return g.Name == name })
		if at < 0 {
			groups, at = append(groups, Group{Name: name}), len(groups)
		}
		groups[at].Lines = append(groups[at].Lines, Line{Label: t.say("command." + c.Name), Hint: c.keys(t.say)})
	}
	return groups
}

// A Line is a command as the list under Ctrl+K shows it.
type Line struct {
	Label string
	Hint  string // its key
	Alike string // other words it is looked for by
	Why   string // why it cannot be done now; empty: it can
	Do    func()
}

// Lines lists every command as it stands now.
func (t *Table) Lines() []Line {
	var lines []Line
	for _, c := range t.commands {
		why, _ := c.possible()
		l := Line{Label: t.say("command." + c.Name), Hint: c.keys(t.say), Why: why, Do: func() { t.run(c) }}
		if c.Alike != "" {
			l.Alike = t.say("alike." + c.Alike)
		}
		if c.More != nil && why == "" {
			l.Label += ": " + c.More()
		}
		lines = append(lines, l)
	}
	return lines
}
