// Package terminal is Accord without a window: it makes, checks and exports
// workshops on a computer without a display.
//
// Every command ends with status 0 (done), 1 (it could not) or 2 (wrong
// usage). What went wrong is one line on standard error. No command ever
// overwrites a workshop.
package terminal

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"accord/assets"
	"accord/screens/tell"
	"accord/workshop"
	"accord/workshop/document"
)

// The exit statuses.
const (
	done = iota
	couldNot
	wrongUsage
)

// A command is one word after accord.
type command struct {
	name  string
	usage string // what follows the name
	run   func(*terminal, []string) error
}

// commands lists them in the order of the help. It is filled by init, for
// the help itself reads it.
var commands []command

func init() {
	commands = []command{
		{"sample", "FILE", (*terminal).sample},
		{"import", "DATA.json FILE", (*terminal).importFile},
		{"export", "[-as pdf,docx,wallsheet,sponsor,actioncards,roomkit,prework,html,md,xlsx,csv,ics,json,txt] [-edition full|record|shareable] [-version N] [-lang en|de|es|fr] [-paper a4|letter] [-o DIR] FILE", (*terminal).export},
		{"merge", "INTO FROM...", (*terminal).merge},
		{"prework", "[-counted yes|no] INTO ANSWERS.xlsx...", (*terminal).prework},
		{"sheet", "INTO CARDS.csv...", (*terminal).sheet},
		{"check", "FILE", (*terminal).check},
		{"schema", "", (*terminal).schema},
		{"version", "", (*terminal).printVersion},
		{"help", "", (*terminal).help},
	}
}

// errUsage says that a command was not given what it needs.
var errUsage = errors.New("wrong usage")

// wrong is a sentence on how a command was used wrongly.
type wrong string

func (w wrong) Error() string { return string(w) }

// A terminal is where a command writes to.
type terminal struct {
	out     io.Writer
	err     io.Writer
	say     tell.Say
	version string
	keys    Keys
}

// Keys lists every key of the desk, for the papers that have them. The desk
// knows them, and this package knows no windows.
type Keys func(say tell.Say) []document.KeyGroup

// Is reports whether arguments are for [Run]. A single file is not: that
// opens a window. A word that is neither a command nor looks like a file is,
// so that it is refused in a sentence.
func Is(args []string) bool {
	if len(args) == 0 || strings.HasPrefix(args[0], "-psn_") { // what macOS adds when it opens an app
		return false
	}
	if _, known := find(args[0]); known || len(args) > 1 {
		return true
	}
	return !strings.ContainsAny(args[0], `./\`)
}

// Run does a command and returns its exit status. Keys are for the room kit.
func Run(args []string, stdout, stderr io.Writer, version string, keys Keys) (exit int) {
	words, err := assets.Words("en")
	if err != nil {
		fmt.Fprintln(stderr, "accord:", err)
		return couldNot
	}
	t := &terminal{out: stdout, err: stderr, say: words, version: version, keys: keys}
	c, ok := commands[len(commands)-1], len(args) == 0
	if !ok {
		c, ok = find(args[0])
	}
	if !ok {
		t.complain(t.say("terminal.unknown", args[0]))
		return wrongUsage
	}
	args = args[min(1, len(args)):]
	if len(args) > 0 && isHelp(args[0]) { // not the name of a file
		err = t.sentence(t.describe(c))
	} else {
		err = c.run(t, args)
	}
	used := wrong("")
	switch {
	case err == nil:
		return done
	case errors.As(err, &used):
		t.complain(string(used))
		return wrongUsage
	case errors.Is(err, errUsage):
		t.complain(t.say("terminal.usage", c.line()))
		return wrongUsage
	}
	t.complain(t.explain(err))
	return couldNot
}

// find returns the command with a name, also as people write it elsewhere.
func find(name string) (command, bool) {
	switch {
	case isHelp(name):
		name = "help"
	case slices.Contains([]string{"-v", "-version", "--version"}, name):
		name = "version"
	}
	for _, c := range commands {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

// isHelp reports whether a word asks how something is used.
func isHelp(word string) bool { return slices.Contains([]string{"-h", "-help", "--help"}, word) }

// line is how the command is typed.
func (c command) line() string { return strings.TrimSpace("accord " + c.name + " " + c.usage) }

// explain puts err into words. At a terminal a fault is told in full, for
// there is no log to look into.
func (t *terminal) explain(err error) string {
	if _, ok := workshop.AsProblem(err); !ok {
		return t.say("terminal.fault", err)
	}
	if of := (fileError{}); errors.As(err, &of) {
		return t.say("terminal.about", of.path, t.say.Problem(err))
	}
	return t.say.Problem(err)
}

// sentence writes one line.
func (t *terminal) sentence(text string) error {
	_, err := fmt.Fprintln(t.out, harmless(text))
	return err
}

// complain writes one line on what went wrong.
func (t *terminal) complain(text string) {
	fmt.Fprintln(t.err, "accord: "+strings.ReplaceAll(harmless(text), "\n", " "))
}

// harmless is text that no terminal takes for an order: the name of a file may
// be made to colour it, or to turn the direction of reading.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) {
			return document.Missing
		}
		return r
	}, text)
}

func (t *terminal) printVersion(args []string) error {
	if len(args) > 0 {
		return errUsage
	}
	return t.sentence(t.say("terminal.version", t.version))
}

// describe says how a command is written and what it does.
func (t *terminal) describe(c command) string {
	return fmt.Sprintf("  %s\n        %s", c.line(), t.say("terminal.help."+c.name))
}

func (t *terminal) help([]string) error {
	lines := []string{t.say("terminal.help")}
	for _, c := range commands {
		lines = append(lines, t.describe(c))
	}
	return t.sentence(strings.Join(lines, "\n"))
}
