package storage_test

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"filippo.io/age"
	"github.com/google/uuid"

	"accord/storage"
	"accord/workshop"
)

// odd are records and sealed copies that nobody of good will has written.
var odd = map[string]func(t testing.TB, path string){
	"a record in UTF-16":                    worded(func(r string) string { return inUTF16(r) }),
	"a record with two bytes of Latin-1":    worded(swap(`"title": "`, "\"title\": \"M\xfcnchen \xdf")),
	"a record with a zero in a name":        worded(swap(`"title"`, `"ti\u0000tle"`)),
	"a record with a number beyond all":     worded(swap(`"budget": `, `"budget": 1e309, "b": `)),
	"a record with half a number":           worded(swap(`"budget": `, `"budget": 1.5, "b": `)),
	"a record with a number as text":        worded(swap(`"budget": `, `"budget": "210", "b": `)),
	"a record with less than nothing":       worded(swap(`"budget": `, `"budget": -`)),
	"a record with a field nobody knows":    worded(swap(`"title"`, `"titel": "x", "title"`)),
	"a record with a field in a row":        worded(swap(`"prompt": `, `"writer": "Tom", "prompt": `)),
	"a record with its title twice":         worded(swap(`"title"`, `"title": "x", "title"`)),
	"a record of a version to come":         worded(swap(`"schema": `, `"schema": 9`)),
	"a record of no version":                worded(swap(`"schema": `, `"schema": 0.`)),
	"a record of a version as a list":       worded(swap(`"schema": `, `"schema": [1], "s": `)),
	"two records in one":                    worded(func(r string) string { return r + r }),
	"a record within a record":              worded(func(r string) string { return `{"accord": "workshop", "schema": 1, "cards": [` + r + `]}` }),
	"a record with an identity twice":       worded(sameID),
	"a record with its own identity":        changedRecord(func(w map[string]any) { first(w, "cards")["id"] = w["id"] }),
	"a record named like a path":            changedRecord(func(w map[string]any) { w["id"] = "../../settings" }),
	"a record named like a device":          changedRecord(func(w map[string]any) { w["id"] = "NUL" }),
	"a record without a name":               changedRecord(func(w map[string]any) { w["title"] = " \u200b\u202e " }),
	"a record of rows that are nothing":     changedRecord(func(w map[string]any) { w["cards"] = []any{nil, nil, nil} }),
	"a record of rows that are texts":       changedRecord(func(w map[string]any) { w["cards"] = []any{"a", "b"} }),
	"a record of lists in lists":            changedRecord(func(w map[string]any) { w["cards"] = []any{[]any{}, []any{}} }),
	"a record with a list for a title":      changedRecord(func(w map[string]any) { w["title"] = []any{"a"} }),
	"a card that answers nothing":           changedRecord(func(w map[string]any) { first(w, "cards")["prompt"] = "diary" }),
	"a card of no step":                     changedRecord(func(w map[string]any) { first(w, "cards")["step"] = uuid.NewString() }),
	"a card of a hundred thousand signs":    changedRecord(func(w map[string]any) { first(w, "cards")["text"] = strings.Repeat("x", 100_000) }),
	"a step of a hundred years":             changedRecord(func(w map[string]any) { first(w, "steps")["minutes"] = 52_560_000 }),
	"a day that never was":                  changedRecord(func(w map[string]any) { w["held_on"] = "2026-02-30" }),
	"an hour that never was":                changedRecord(func(w map[string]any) { w["starts_at"] = "25:61" }),
	"a logo that is a program":              changedRecord(func(w map[string]any) { w["logos"] = []any{logoOf("TVqQAAMAAAAEAAAA")} }),
	"a logo of thirty megabytes":            changedRecord(func(w map[string]any) { w["logos"] = []any{logoOf(strings.Repeat("QUFB", 8<<20))} }),
	"ten thousand logos":                    changedRecord(func(w map[string]any) { w["logos"] = many(10_000, first(w, "logos")) }),
	"a hundred thousand people":             changedRecord(func(w map[string]any) { w["participants"] = many(100_000, first(w, "participants")) }),
	"a hundred thousand steps":              changedRecord(func(w map[string]any) { w["steps"] = many(100_000, first(w, "steps")) }),
	"a hundred thousand last words":         changedRecord(func(w map[string]any) { w["partings"] = many(100_000, first(w, "partings")) }),
	"a record that says it is another file": text(func() string { return "PK\x03\x04{\"accord\": \"workshop\"}" }),
	"a web page":                            text(func() string { return "<!doctype html><script>alert(1)</script>" }),
	"a sealed copy of nothing":              text(func() string { return "age-encryption.org/v1\n" }),
	"a sealed copy with armour":             text(func() string { return "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n" }),
}

func TestHostileRecordsAreRefusedAtOnce(t *testing.T) { refuseAll(t, odd) }

// worded changes the text of a sound record.
func worded(change func(string) string) func(testing.TB, string) {
	return func(t testing.TB, path string) {
		was := string(recorded(t, rich(t)))
		is := change(was)
		if is == was {
			t.Fatal("nothing was changed")
		}
		need(t, os.WriteFile(path, []byte(is), 0o600))
	}
}

// swap puts something else in the first place where a text stands.
func swap(was, is string) func(string) string {
	return func(r string) string { return strings.Replace(r, was, is, 1) }
}

// inUTF16 is a text as some editors write it.
func inUTF16(text string) string {
	out := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(text)) {
		out = append(out, byte(unit), byte(unit>>8))
	}
	return string(out)
}

// sameID gives the second card the identity of the first.
func sameID(r string) string {
	cards := r[strings.Index(r, `"cards": [`):]
	one := cards[strings.Index(cards, `"id": "`):][:len(`"id": "`)+36]
	return strings.Replace(r, `"details": [`, `"themes": [{`+one+`", "number": 1, "name": "x", "tension": "", "order": 0}], "details": [`, 1)
}

// changedRecord changes the values of a sound record.
func changedRecord(change func(map[string]any)) func(testing.TB, string) {
	return func(t testing.TB, path string) {
		var w map[string]any
		need(t, json.Unmarshal(recorded(t, rich(t)), &w))
		change(w)
		data, err := json.Marshal(w)
		need(t, err)
		need(t, os.WriteFile(path, data, 0o600))
	}
}

func first(w map[string]any, list string) map[string]any { return w[list].([]any)[0].(map[string]any) }

func logoOf(picture string) map[string]any {
	return map[string]any{"id": uuid.NewString(), "picture": picture}
}

// many is a row many times, each time with another identity.
func many(n int, row map[string]any) (rows []any) {
	for range n {
		one := maps.Clone(row)
		one["id"] = uuid.NewString()
		rows = append(rows, one)
	}
	return rows
}

// What a program may write otherwise than we do comes in all the same.
func TestRecordsThatOtherProgramsWriteComeIn(t *testing.T) {
	for name, change := range map[string]func(string) string{
		"on one line":              func(r string) string { return strings.ReplaceAll(r, "\n", "") },
		"with a mark in front":     func(r string) string { return "\ufeff" + r },
		"with half a sign":         swap(`"title": "`, `"title": "\ud800 `),
		"with lines as on Windows": func(r string) string { return strings.ReplaceAll(r, "\n", "\r\n") },
		"with signs written out":   swap("buyer", `b\u0075y\u0065r`),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "from elsewhere.json")
			worded(change)(t, path)
			if _, err := bringIn(t, library(t), path); err != nil {
				t.Errorf("it is refused: %v", err)
			}
		})
	}
}

// Nobody waits for what a sealed copy asks for, and its words open nothing
// but a workshop.
func TestOddSealedCopiesAreRefused(t *testing.T) {
	const words = "six words that open it all"
	lock := func(work int) *age.ScryptRecipient {
		l, err := age.NewScryptRecipient(words)
		need(t, err)
		l.SetWorkFactor(work)
		return l
	}
	seal := func(content io.Reader, to ...age.Recipient) []byte {
		var out bytes.Buffer
		sealed, err := age.Encrypt(&out, to...)
		need(t, err)
		_, err = io.Copy(sealed, content)
		need(t, err)
		need(t, sealed.Close())
		return out.Bytes()
	}
	someone, err := age.GenerateX25519Identity()
	need(t, err)
	whole := seal(bytes.NewReader(recorded(t, rich(t))), lock(10))
	for name, content := range map[string][]byte{
		"for somebody's key":        seal(strings.NewReader("{}"), someone.Recipient()),
		"of a letter":               seal(strings.NewReader("Dear all"), lock(10)),
		"of a sealed copy":          seal(bytes.NewReader(whole), lock(10)),
		"of 65 megabytes of zeros":  seal(io.LimitReader(zeros{}, 65<<20), lock(10)),
		"that asks for a lot":       bytes.Replace(whole, []byte(" 10\n"), []byte(" 30\n"), 1),
		"that asks for less":        bytes.Replace(whole, []byte(" 10\n"), []byte(" -1\n"), 1),
		"with a head without end":   []byte("age-encryption.org/v1\n" + strings.Repeat("-> X25519 aaaa\nbbbb\n", 2_000_000)),
		"with one line without end": []byte("age-encryption.org/v1\n-> scrypt " + strings.Repeat("a", 60<<20)),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "Accord.age")
			need(t, os.WriteFile(path, content, 0o600))
			most := peak()
			_, err := storage.Unseal(path, words)
			t.Log(err)
			if _, ok := workshop.AsProblem(err); !ok {
				t.Errorf("it gives %v, and no sentence for people", err)
			}
			if memory := most(); memory > 320<<20 {
				t.Errorf("it takes %d MB", memory>>20)
			}
		})
	}
}

// zeros go on without end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// A name that no file has is said to be none, whatever the system calls it.
func TestNamesThatNoFileHasAreSaid(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems find other names odd")
	}
	for _, name := range []string{
		"", "a\x00b", strings.Repeat("x", 5000), strings.Repeat("x/", 3000), "..\u202edrocca.exe", "\x1b[31m\n.accord", "../../../../etc/none",
		"/etc/passwd/", "/proc/self/mem", "/dev/null", "/dev/full", "/dev/zero", "/proc/self/fd/9999", "file:///etc/passwd", "a?mode=memory", "%2e%2e",
	} {
		for what, read := range map[string]func() error{
			"read":              func() error { _, err := storage.ReadAny(name); return err },
			"opened":            func() error { _, _, err := storage.Open(name); return err },
			"opened with words": func() error { _, err := storage.Unseal(name, "one two"); return err },
		} {
			if _, ok := workshop.AsProblem(read()); !ok {
				t.Errorf("%.40q, %s, gives %v", name, what, read())
			}
		}
	}
}

// A file that somebody writes to meanwhile is read as it was at some moment,
// or refused.
func TestAFileThatChangesWhileItIsReadIsSoundOrRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "changing.accord")
	whole(t, path)
	one, err := os.ReadFile(path)
	need(t, err)
	meddle(t, path, "UPDATE facts SET title = 'Another'; UPDATE cards SET text = 'Another'")
	other, err := os.ReadFile(path)
	need(t, err)
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	need(t, err)
	defer file.Close()
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for n := 0; ; n++ {
			for at := 0; at < min(len(one), len(other)); at += 4096 {
				_, _ = file.WriteAt([][]byte{one, other}[n%2][at:at+4096], int64(at))
			}
			select {
			case <-stop:
				return
			default:
			}
		}
	}()
	came := 0
	for range 40 {
		w, err := storage.ReadAny(path)
		if _, ok := workshop.AsProblem(err); err != nil && !ok {
			t.Errorf("it gives %v", err)
		}
		if err == nil {
			came++
			need(t, w.Sound())
		}
	}
	close(stop)
	<-done
	t.Logf("it is read %d times of 40", came)
}
