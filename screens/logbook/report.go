package logbook

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"

	"accord/storage"
	"accord/workshop"
)

// Facts are what a report says of the computer and of what is on it.
type Facts struct {
	Version  string
	Displays []string // such as "desk 1366 x 768 at 1.0"
	Settings storage.Settings
	Library  int                // how many workshops it has
	Unread   []error            // what is wrong with those that cannot be read
	Open     *workshop.Workshop // nil: none is
}

// lastLines is how much of the log is in a report.
const lastLines = 200

// Report is for people who help, and to be read before it is handed to them:
// what the app is and runs on, how it is set, how much there is, and what it
// said last. Nothing anybody wrote is in it.
func (b *Book) Report(f Facts) string {
	var r strings.Builder
	line := func(name string, value any) { fmt.Fprintf(&r, "%-12s %v\n", name, value) }
	line("Accord", f.Version)
	line("system", runtime.GOOS+"/"+runtime.GOARCH)
	line("Go", runtime.Version())
	line("processors", runtime.NumCPU())
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	line("memory", fmt.Sprintf("%d MB", memory.Sys>>20))
	for _, d := range f.Displays {
		line("display", d)
	}
	s := f.Settings
	line("settings", fmt.Sprintf("language %s, desk %s at %d %%, wall %s at %d %%, silent %t, still %t, edition %s, paper %s",
		harmless(s.Language), s.Appearance, s.Text, s.Wall, s.WallText, s.Silent, s.Still, s.Edition, s.PaperSize))
	line("workshops", f.Library)
	for _, err := range f.Unread {
		line("unreadable", Problem(err))
	}
	if f.Open != nil {
		counts(&r, f.Open)
	}
	part := func(name string, lines []string) {
		fmt.Fprintf(&r, "\n%s (%d)\n", name, len(lines))
		for _, l := range lines {
			r.WriteString(l + "\n")
		}
	}
	part("Errors of this run", b.Failed())
	part("Last lines of the log", b.Last(lastLines))
	return r.String()
}

// counts says how much is in a workshop, and where it stands.
func counts(r *strings.Builder, w *workshop.Workshop) {
	var rows []string
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		if list := v.Field(i); list.Kind() == reflect.Slice && list.Len() > 0 {
			rows = append(rows, fmt.Sprintf("%s %d", v.Type().Field(i).Tag.Get("json"), list.Len()))
		}
	}
	fmt.Fprintf(r, "%-12s %s, languages %s %s, began %t, closed %t\n", "open", harmless(string(w.ID)), harmless(w.Language), harmless(w.WallLanguage), w.Began != 0, w.Closed != 0)
	fmt.Fprintf(r, "%-12s %s\n", "rows", strings.Join(rows, ", "))
}

// Problem is the key of a problem, or the kind of a fault.
func Problem(err error) string {
	if p, ok := workshop.AsProblem(err); ok {
		return harmless(p.Key)
	}
	return Kind(err)
}
