// Package logbook keeps a log that says what the app did and what went wrong,
// and nothing of what people wrote: deeds, identities, counts and the kinds
// of errors. No text of a workshop, no name and no path can get into it,
// for a text is written only if it is one of ours.
//
// It refuses to know what is logged: [log/slog] hands it over.
package logbook

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"accord/assets"

	"gopkg.in/natefinch/lumberjack.v2"
)

// What is kept: a few weeks of work.
const (
	megabytes = 1
	olderOnes = 3
	fileName  = "accord.log"
	folder    = "log"
)

// A Book is the log of this run, and those of the runs before.
type Book struct {
	folder string
	mu     sync.Mutex
	to     *lumberjack.Logger
	failed []string // the last lines that say what went wrong
}

// Open begins to log into a folder beside the workshops. It is made once
// there is something to say.
func Open(beside string) *Book {
	b := &Book{folder: filepath.Join(beside, folder)}
	b.to = &lumberjack.Logger{Filename: filepath.Join(b.folder, fileName), MaxSize: megabytes, MaxBackups: olderOnes}
	return b
}

// Listen has everything that is logged come here. What libraries print stays
// out: it may say anything.
func (b *Book) Listen() {
	slog.SetDefault(slog.New(b.Handler()))
	log.SetOutput(os.Stderr)
}

// Folder returns where the log is.
func (b *Book) Folder() string { return b.folder }

// Close lets go of the file.
func (b *Book) Close() error { return b.to.Close() }

// Handler returns what takes the records.
func (b *Book) Handler() slog.Handler { return handler{book: b} }

// Last returns the newest lines, oldest first.
func (b *Book) Last(most int) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	text, err := os.ReadFile(b.to.Filename)
	if err != nil {
		return nil // nothing was said yet
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return lines[max(0, len(lines)-most):]
}

// Failed returns what went wrong last in this run, oldest first.
func (b *Book) Failed() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.failed...)
}

// mostFailed is how many errors are kept for a report.
const mostFailed = 20

// write puts a line into the file. If that fails there is nobody to tell.
func (b *Book) write(level slog.Level, line string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	_, _ = b.to.Write([]byte(line + "\n"))
	if level >= slog.LevelError {
		b.failed = append(b.failed, line)
		b.failed = b.failed[max(0, len(b.failed)-mostFailed):]
	}
}

type handler struct {
	book  *Book
	attrs string
}

func (handler) Enabled(context.Context, slog.Level) bool { return true }

func (h handler) WithGroup(string) slog.Handler { return h }

func (h handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, a := range attrs {
		h.attrs += said(a)
	}
	return h
}

func (h handler) Handle(_ context.Context, r slog.Record) error {
	line := r.Time.UTC().Format(time.RFC3339) + " " + r.Level.String() + " " + strings.ReplaceAll(harmless(r.Message), " ", "-") + h.attrs
	r.Attrs(func(a slog.Attr) bool { line += said(a); return true })
	h.book.write(r.Level, line)
	return nil
}

// said writes one value down.
func said(a slog.Attr) string {
	value := a.Value.Resolve()
	text := ""
	switch v := value.Any().(type) {
	case nil:
		return "" // nothing went wrong, and so it is not said
	case error:
		text = Kind(v)
	case bool, int64, uint64, float64, time.Duration:
		text = fmt.Sprint(v)
	case time.Time:
		text = v.UTC().Format(time.RFC3339)
	default:
		text = harmless(fmt.Sprint(v))
		if a.Key == "version" && release.MatchString(fmt.Sprint(v)) {
			text = fmt.Sprint(v)
		}
	}
	return " " + harmless(a.Key) + "=" + text
}

// identity is the form of an identity.
var identity = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// release is the form of our versions.
var release = regexp.MustCompile(`^[0-9]+\.[0-9]+\.[0-9]+$`)

// keys are the names of our sentences, which deeds and problems have as well.
var keys = sync.OnceValue(func() map[string]bool {
	all := make(map[string]bool)
	for _, key := range assets.Keys() {
		all[key] = true
	}
	return all
})

// isKnown reports whether a text is one of ours, or an identity.
func isKnown(text string) bool {
	key := strings.TrimPrefix(strings.TrimPrefix(text, "undo "), "redo ")
	return identity.MatchString(text) || messages[text] || slices.Contains(assets.Languages(), text) || strings.Contains(key, ".") && (keys()[key] || keys()["did."+key])
}

// messages are what we say ourselves.
var messages = map[string]bool{
	"fault": true, "no such sentence": true, "the wall cannot draw this": true, "saved": true, "begin": true, "end": true,
	"err": true, "deed": true, "workshop": true, "took": true, "language": true, "key": true, "view": true, "version": true, "system": true,
}

// harmless returns a text that tells nothing, and of any other only how long
// it is.
func harmless(text string) string {
	if isKnown(text) {
		return text
	}
	return fmt.Sprintf("(%d)", len(text))
}
