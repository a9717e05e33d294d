package storage_test

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
	"accord/workshop/record"
)

// hostile are files nobody of good will has made. Each is made in a folder of
// its own and is to be refused.
var hostile = map[string]func(t testing.TB, path string){
	"a view in place of a table": sick("DROP TABLE reviews; CREATE VIEW reviews AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i AS id, i AS seq FROM n"),
	"a trigger that deletes":     sick("CREATE TRIGGER t AFTER INSERT ON cards BEGIN DELETE FROM themes; END"),
	"a virtual table":            sick("CREATE VIRTUAL TABLE v USING rtree(id, a, b)"),
	"a table that counts itself": sick("ALTER TABLE cards ADD COLUMN twice TEXT GENERATED ALWAYS AS (text || text)"),
	"an index on a sum":          sick("CREATE INDEX i ON cards (length(text) * 1000)"),
	"a table of numbers":         sick("ANALYZE"),
	"a schema of 200,000 tables": sick(manyTables(200_000)),
	"a schema of a megabyte":     sick("CREATE TABLE x (a CHECK (a <> '" + strings.Repeat("x", 1<<20) + "'))"),
	"text in place of a number":  sick(unstrict("UPDATE steps SET minutes = 'many'")),
	"nothing in place of a text": sick(unstrict("UPDATE cards SET text = NULL")),
	"half a million cards":       sick(manyCards(500_000)),
	"a card of thirty megabytes": sick("UPDATE cards SET text = hex(zeroblob(15000000))"),
	"a blob of text":             sick(unstrict("UPDATE cards SET text = zeroblob(1000)")),
	"a card that is a program":   sick("UPDATE cards SET prompt = '=cmd|calc'"),
	"an identity twice":          sick("UPDATE themes SET id = (SELECT id FROM participants LIMIT 1) WHERE seq = (SELECT min(seq) FROM themes)"),
	"an identity that is a path": sick("UPDATE facts SET id = '../../../etc/passwd'"),
	"an identity in capitals":    sick("UPDATE facts SET id = upper(id)"),
	"a theme that is not there":  sick("PRAGMA foreign_keys = OFF; UPDATE cards SET theme = 'nowhere'"),
	"a side that is not there":   sick(unchecked("UPDATE cards SET side = 'finance'")),
	"a number beyond all":        sick(unchecked("UPDATE steps SET minutes = 9223372036854775807")),
	"signs nobody can see":       sick("UPDATE cards SET text = 'a' || char(8238) || 'b'"),
	"a text with a zero in it":   sick("UPDATE cards SET text = 'a' || char(0) || 'b'"),
	"a newer version":            sick("PRAGMA user_version = 4000"),
	"a version below zero":       sick("PRAGMA user_version = -1"),
	"no version and no tables":   sick("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema; PRAGMA user_version = 0"),
	"a claim of 4,000 million pages": spoiled(func(d []byte) []byte {
		binary.BigEndian.PutUint32(d[28:], 0xFFFF_FFFF)
		return d
	}),
	"a claim of free pages": spoiled(func(d []byte) []byte {
		binary.BigEndian.PutUint32(d[32:], 3)
		binary.BigEndian.PutUint32(d[36:], 0x7FFF_FFFF)
		return d
	}),
	"pages of another size":                spoiled(func(d []byte) []byte { d[16], d[17] = 2, 0; return d }),
	"pages of noise":                       spoiled(func(d []byte) []byte { return append(d[:4096], noise(len(d)-4096)...) }),
	"a page that is its own":               spoiled(func(d []byte) []byte { copy(d[8192:12288], d[4096:8192]); return d }),
	"a schema of noise":                    spoiled(func(d []byte) []byte { copy(d[100:4096], noise(3996)); return d }),
	"half a file":                          spoiled(func(d []byte) []byte { return d[:len(d)/2] }),
	"a header and no more":                 spoiled(func(d []byte) []byte { return d[:100] }),
	"a claim of a huge row":                spoiled(hugeRows),
	"a gigabyte of nothing":                func(t testing.TB, path string) { whole(t, path); need(t, os.Truncate(path, 1<<30)) },
	"a schema of 50,000 tables in the log": func(t testing.TB, path string) { whole(t, path); logged(t, path, manyTables(50_000)) },
	"a gigabyte of a log":                  func(t testing.TB, path string) { whole(t, path); sparse(t, path+"-wal", 1<<30) },
	"a pipe nobody writes to":              func(t testing.TB, path string) { pipe(t, path) },
	"a folder":                             func(t testing.TB, path string) { need(t, os.Mkdir(path, 0o700)) },

	"a record of 30 million rows": text(func() string { return head + `"cards": [` + strings.Repeat("{},", 20_000_000) + "{}]}" }),
	"a record of deep lists":      text(func() string { return head + `"cards": ` + strings.Repeat("[", 9_000_000) }),
	"a record of deep objects":    text(func() string { return head + `"cards": ` + strings.Repeat(`{"id":`, 9_000_000) }),
	"a record with a long title":  text(func() string { return head + `"title": "` + strings.Repeat("x", 60<<20) + `"}` }),
	"a record that is a list":     text(func() string { return `{"accord": [` + strings.Repeat("0,", 30<<20) + "0]}" }),
	"a record with a huge number": text(func() string { return head + `"budget": ` + strings.Repeat("9", 1<<20) + "}" }),
	"a record of a million names": text(func() string { return head + strings.Repeat(`"title": "a", `, 1_000_000) + `"title": "a"}` }),
	"a record without an end":     text(func() string { return head + `"title": "` }),
	"a record that is too large": func(t testing.TB, path string) {
		need(t, os.WriteFile(path, []byte("{"), 0o600))
		sparse(t, path, 1<<30)
	},
	"a record of empty space":  text(func() string { return "{" + strings.Repeat(" ", 60<<20) }),
	"a letter of 60 megabytes": text(func() string { return strings.Repeat("Dear all, ", 6<<20) }),
}

const head = `{"accord": "workshop", "schema": 1, `

// TestHostileFilesAreRefusedAtOnce brings in one after the other: each is
// refused with a sentence, soon and in little memory, and the library, the
// file and the folder for what is in passing stay as they were.
func TestHostileFilesAreRefusedAtOnce(t *testing.T) { refuseAll(t, hostile) }

// refuseAll brings in files that are to be refused.
func refuseAll(t *testing.T, files map[string]func(t testing.TB, path string)) {
	l := library(t)
	keep(t, l, rich(t))
	before := everything(t, l.Folder())
	passing := t.TempDir()
	t.Setenv("TMPDIR", passing)
	slowest, which := time.Duration(0), ""
	for name, spoil := range files {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "from elsewhere.accord")
			spoil(t, path)
			took, err := bringIn(t, l, path)
			if _, ok := workshop.AsProblem(err); !ok {
				t.Errorf("it gives %v, and no sentence for people", err)
			}
			if took > slowest {
				slowest, which = took, name
			}
		})
	}
	if !maps.Equal(everything(t, l.Folder()), before) {
		t.Error("the library is not as it was")
	}
	if left := everything(t, passing); len(left) > 0 {
		t.Errorf("something was left: %d files", len(left))
	}
	t.Logf("%d files; the slowest, %s, took %v", len(files), which, slowest)
}

// bringIn brings a file in, and looks how long that takes and how much memory.
func bringIn(t testing.TB, l *storage.Library, path string) (took time.Duration, err error) {
	t.Helper()
	most := peak()
	start := time.Now()
	w, err := storage.ReadAny(path)
	took, memory := time.Since(start), most()
	if err == nil {
		err = l.Import(w)
	}
	t.Logf("%v, %d MB: %v", took.Round(time.Millisecond), memory>>20, err)
	if took > patience {
		t.Errorf("it takes %v", took)
	}
	if memory > 256<<20 {
		t.Errorf("it takes %d MB", memory>>20)
	}
	return took, err
}

// patience is how long a refusal may take on a machine that is busy with
// other things as well. Alone, each takes less than a second.
const patience = 4 * time.Second

// The corpus proves something only if the file it spoils is taken unspoiled.
func TestWhatTheHostileFilesAreMadeOfIsTaken(t *testing.T) {
	path := filepath.Join(t.TempDir(), "whole.accord")
	whole(t, path)
	w, err := storage.ReadAny(path)
	need(t, err)
	need(t, library(t).Import(w))
	var out bytes.Buffer
	need(t, record.Write(&out, w))
	json := filepath.Join(t.TempDir(), "whole.json")
	need(t, os.WriteFile(json, out.Bytes(), 0o600))
	_, err = storage.ReadAny(json)
	need(t, err)
}

func need(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// whole makes a sound file.
func whole(t testing.TB, path string) {
	t.Helper()
	f, err := storage.Create(path, rich(t))
	need(t, err)
	need(t, f.Close())
}

// sick changes a sound file with SQL.
func sick(script string) func(testing.TB, string) {
	return func(t testing.TB, path string) { whole(t, path); meddle(t, path, script) }
}

// spoiled changes the bytes of a sound file.
func spoiled(change func([]byte) []byte) func(testing.TB, string) {
	return func(t testing.TB, path string) {
		whole(t, path)
		data, err := os.ReadFile(path)
		need(t, err)
		need(t, os.WriteFile(path, change(data), 0o600))
	}
}

// text makes a file of text.
func text(content func() string) func(testing.TB, string) {
	return func(t testing.TB, path string) { need(t, os.WriteFile(path, []byte(content()), 0o600)) }
}

// sparse makes a file as long as it says, with nothing in it.
func sparse(t testing.TB, path string, size int64) {
	t.Helper()
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	need(t, err)
	need(t, file.Truncate(size))
	need(t, file.Close())
}

// logged changes a file so that the change stands in the log beside it.
func logged(t testing.TB, path, script string) {
	t.Helper()
	f, err := storage.Create(path+".other", rich(t))
	need(t, err)
	need(t, f.Close())
	db, err := sql.Open("sqlite", path+".other")
	need(t, err)
	defer db.Close()
	_, err = db.Exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; " + script)
	need(t, err)
	for _, end := range []string{"", "-wal"} {
		data, err := os.ReadFile(path + ".other" + end)
		need(t, err)
		need(t, os.WriteFile(path+end, data, 0o600))
	}
}

func pipe(t testing.TB, path string) {
	t.Helper()
	if err := exec.Command("mkfifo", path).Run(); err != nil {
		t.Skip("no pipes here:", err)
	}
}

func manyTables(n int) string {
	var script strings.Builder
	script.WriteString("BEGIN; PRAGMA writable_schema = ON;")
	fmt.Fprintf(&script, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < %d) "+
		"INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) SELECT 'table', 't'||i, 't'||i, 3, 'CREATE TABLE t'||i||' (a, b, c)' FROM n; COMMIT", n)
	return script.String()
}

func manyCards(n int) string {
	return fmt.Sprintf("PRAGMA synchronous = OFF; BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < %d) "+
		"INSERT INTO cards (seq, id, number, step, prompt, side, rank, text, shown, theme) SELECT 1000000+i, 'x'||i, 1, (SELECT id FROM steps), 'we-bring', 'sales', 1, 'x', 0, '' FROM n; COMMIT", n)
}

// unstrict runs a script as if no table asked for types, and hides that.
func unstrict(script string) string {
	return "PRAGMA writable_schema = ON; CREATE TABLE was AS SELECT name, sql FROM sqlite_schema; " +
		"UPDATE sqlite_schema SET sql = replace(replace(sql, ' STRICT', ''), ' NOT NULL', '') WHERE type = 'table'; PRAGMA writable_schema = RESET; " + script +
		"; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = (SELECT sql FROM was WHERE was.name = sqlite_schema.name) WHERE name IN (SELECT name FROM was); " +
		"PRAGMA writable_schema = RESET; DROP TABLE was"
}

// unchecked runs a script without what the tables check.
func unchecked(script string) string { return "PRAGMA ignore_check_constraints = ON; " + script }

// noise is the same every time.
func noise(n int) []byte {
	out := make([]byte, 0, n+32)
	for sum := sha256.Sum256(nil); len(out) < n; sum = sha256.Sum256(sum[:]) {
		out = append(out, sum[:]...)
	}
	return out[:n]
}

// hugeRows has the first row of every leaf page say that it is a gigabyte.
func hugeRows(d []byte) []byte {
	for page := 4096; page+4096 <= len(d); page += 4096 {
		p := d[page : page+4096]
		at := int(binary.BigEndian.Uint16(p[8:]))
		if p[0] == 0x0d && at > 8 && at+5 < len(p) {
			copy(p[at:], []byte{0x84, 0x80, 0x80, 0x80, 0x00})
		}
	}
	return d
}

// everything sums up every file below a folder.
func everything(t testing.TB, folder string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	need(t, filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		sum := sha256.New()
		_, err = io.Copy(sum, file)
		all[path] = fmt.Sprintf("%x", sum.Sum(nil))
		return err
	}))
	return all
}

// peak begins to watch the memory; what it returns ends that and says how
// much more there was at most.
func peak() func() uint64 {
	in := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	now := func() uint64 { metrics.Read(in); return in[0].Value.Uint64() }
	first, most, stop, done := now(), uint64(0), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			most = max(most, now())
			select {
			case <-stop:
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	return func() uint64 { close(stop); <-done; return most - min(first, most) }
}
