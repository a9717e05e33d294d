package storage_test

import (
	"bytes"
	"database/sql"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/storage"
)

// crooked are files whose pages lead where none of SQLite's would, or whose
// tables are not what their declarations say.
var crooked = map[string]func(t testing.TB, path string){
	"branches that all lead to one leaf": bent("cards", fanned(4)),
	"the same in an index of an older version": func(t testing.TB, path string) {
		whole(t, path+".new")
		need(t, storage.Age(path+".new", path, 2))
		bent("steps", fanned(4))(t, path)
	},
	"a branch that leads to itself":      bent("cards", func(d []byte, root int) []byte { return putBranch(d, root, root, 400) }),
	"a tree of a hundred storeys":        bent("cards", storeys(100)),
	"branches that lead beyond the file": bent("cards", func(d []byte, root int) []byte { return putBranch(d, root, 1<<30, 400) }),
	"a branch that leads to the schema":  bent("cards", func(d []byte, root int) []byte { return putBranch(d, root, 1, 400) }),
	"a long text that comes back":        longTexts,
	"free pages in a ring":               freeRing,
	"two tables on one page":             sick(redeclared("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'themes') WHERE name = 'cards'")),
	"a table on the page of the schema":  sick(redeclared("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'cards'")),
	"a table on no page":                 sick(redeclared("UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'cards'")),
	"a table far beyond the end":         sick(redeclared("UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'cards'")),
	"a table below zero":                 sick(redeclared("UPDATE sqlite_schema SET rootpage = -7 WHERE name = 'cards'")),
	"a table declared twice":             sick(redeclared("INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'cards'")),
	"a view by the name of an index":     sick("CREATE VIEW cards_by_id AS SELECT * FROM cards, cards, cards, cards"),
	"a trigger that never runs":          sick("CREATE TRIGGER quiet BEFORE DELETE ON facts WHEN 0 BEGIN SELECT 1; END"),
	"a virtual table of its own pages":   sick("CREATE VIRTUAL TABLE pages USING dbstat"),
	"a search table with shadow tables":  sick("CREATE VIRTUAL TABLE f USING fts5(a); INSERT INTO f VALUES ('canary')"),
	"a column that is worked out":        sick("ALTER TABLE themes ADD COLUMN long TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL"),
	"a check that never ends":            sick("ALTER TABLE themes ADD COLUMN x TEXT CHECK (x NOT GLOB '" + strings.Repeat("*a", 2000) + "')"),
	"a default of a megabyte":            sick("ALTER TABLE themes ADD COLUMN x TEXT DEFAULT '" + strings.Repeat("x", 1<<20) + "'"),
	"one column too few":                 sick("ALTER TABLE reviews DROP COLUMN " + lastColumn("reviews")),
	"a name in other letters":            sick(redeclared("UPDATE sqlite_schema SET name = 'CARDS', tbl_name = 'CARDS' WHERE name = 'cards'")),
	"an older version than its tables":   sick("PRAGMA user_version = 3"),
	"letters of two bytes":               spoiled(func(d []byte) []byte { binary.BigEndian.PutUint32(d[56:], 2); return d }),
	"room kept at the end of every page": spoiled(func(d []byte) []byte { d[20] = 200; return d }),
	"pages that point to their parents":  spoiled(func(d []byte) []byte { binary.BigEndian.PutUint32(d[52:], 4); return d }),
	"a log of pages far beyond the end":  func(t testing.TB, path string) { whole(t, path); frames(t, path, 0x7FFF_FFF0, 0x7FFF_FFF0) },
	"a log that makes the file enormous": func(t testing.TB, path string) { whole(t, path); frames(t, path, 2, 0x7FFF_FFFF) },
	"a log that makes the file nothing":  func(t testing.TB, path string) { whole(t, path); frames(t, path, 2, 1) },
	"a pipe in the place of the log":     func(t testing.TB, path string) { whole(t, path); pipe(t, path+"-wal") },
	"a folder in the place of the log":   func(t testing.TB, path string) { whole(t, path); need(t, os.Mkdir(path+"-wal", 0o700)) },
	"zeros without end for a log":        func(t testing.TB, path string) { whole(t, path); need(t, os.Symlink("/dev/zero", path+"-wal")) },
	"a link that leads to itself":        func(t testing.TB, path string) { need(t, os.Symlink(path, path)) },
	"a link to zeros without end":        func(t testing.TB, path string) { need(t, os.Symlink("/dev/zero", path)) },
	"a link to nowhere":                  func(t testing.TB, path string) { need(t, os.Symlink(path+".gone", path)) },
}

func TestHostileTreesAreRefusedAtOnce(t *testing.T) { refuseAll(t, crooked) }

// redeclared changes the schema itself.
func redeclared(script string) string {
	return "PRAGMA writable_schema = ON; " + script
}

// lastColumn is the last column of a table, as its script declares it.
func lastColumn(table string) string {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		panic(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, script := range storage.Scripts() {
		if _, err := db.Exec(script); err != nil {
			panic(err)
		}
	}
	var name string
	if err := db.QueryRow("SELECT name FROM pragma_table_info(?) ORDER BY cid DESC LIMIT 1", table).Scan(&name); err != nil {
		panic(err)
	}
	return name
}

// bent changes the pages of a table, which begins at a root.
func bent(table string, bend func(d []byte, root int) []byte) func(testing.TB, string) {
	return func(t testing.TB, path string) {
		if _, err := os.Stat(path); err != nil {
			whole(t, path)
		}
		db, err := sql.Open("sqlite", path)
		need(t, err)
		var root int
		need(t, db.QueryRow("SELECT rootpage FROM sqlite_schema WHERE name = ?", table).Scan(&root))
		need(t, db.Close())
		data, err := os.ReadFile(path)
		need(t, err)
		data = bend(data, root)
		binary.BigEndian.PutUint32(data[28:], uint32(len(data)/4096))
		need(t, os.WriteFile(path, data, 0o600))
	}
}

// fanned puts so many storeys of branches above a table, each of which leads
// to the same place hundreds of times.
func fanned(storeys int) func(d []byte, root int) []byte {
	return func(d []byte, root int) []byte {
		d = append(d, d[(root-1)*4096:root*4096]...)
		below := len(d) / 4096
		for range storeys - 1 {
			d = append(d, make([]byte, 4096)...)
			d = putBranch(d, len(d)/4096, below, 400)
			below = len(d) / 4096
		}
		return putBranch(d, root, below, 400)
	}
}

// storeys puts branches of one leaf above a table.
func storeys(n int) func(d []byte, root int) []byte {
	return func(d []byte, root int) []byte {
		d = append(d, d[(root-1)*4096:root*4096]...)
		below := len(d) / 4096
		for range n {
			d = append(d, make([]byte, 4096)...)
			d = putBranch(d, len(d)/4096, below, 1)
			below = len(d) / 4096
		}
		return putBranch(d, root, below, 1)
	}
}

// putBranch has a page of an index be a branch that leads to another page.
func putBranch(d []byte, page, to, times int) []byte {
	p := d[(page-1)*4096 : page*4096]
	clear(p)
	p[0] = 0x02
	at := 4096
	for i := range times {
		at -= 7
		binary.BigEndian.PutUint32(p[at:], uint32(to))
		copy(p[at+4:], []byte{2, 2, 0}) // a row of two bytes: a column that is null
		binary.BigEndian.PutUint16(p[12+2*i:], uint16(at))
	}
	binary.BigEndian.PutUint16(p[3:], uint16(times))
	binary.BigEndian.PutUint16(p[5:], uint16(at))
	binary.BigEndian.PutUint32(p[8:], uint32(to))
	return d
}

// longTexts has the pages over which a long text goes on lead back to its
// beginning, and says that the text is longer.
func longTexts(t testing.TB, path string) {
	whole(t, path)
	meddle(t, path, "UPDATE facts SET purpose = '"+strings.Repeat("canary", 10_000)+"'")
	data, err := os.ReadFile(path)
	need(t, err)
	first := 0
	for page := 4096; page+4096 <= len(data); page += 4096 {
		if bytes.HasPrefix(data[page+4:], []byte("canary")) || bytes.Contains(data[page+4:page+20], []byte("canary")) {
			if first == 0 {
				first = page/4096 + 1
			}
			binary.BigEndian.PutUint32(data[page:], uint32(first))
		}
	}
	if first == 0 {
		t.Fatal("the text goes on nowhere")
	}
	need(t, os.WriteFile(path, data, 0o600))
}

// freeRing has a page of free pages lead to itself.
func freeRing(t testing.TB, path string) {
	whole(t, path)
	data, err := os.ReadFile(path)
	need(t, err)
	page := make([]byte, 4096)
	own := uint32(len(data)/4096 + 1)
	binary.BigEndian.PutUint32(page, own)
	binary.BigEndian.PutUint32(data[28:], own)
	binary.BigEndian.PutUint32(data[32:], own)
	binary.BigEndian.PutUint32(data[36:], 1_000_000)
	need(t, os.WriteFile(path, append(data, page...), 0o600))
}

// frames puts a log beside a file, sound in itself, that writes its second
// page at a place and says how many pages there are after that.
func frames(t testing.TB, path string, page, pages uint32) {
	t.Helper()
	data, err := os.ReadFile(path)
	need(t, err)
	data[18], data[19] = 2, 2 // it is read with its log
	need(t, os.WriteFile(path, data, 0o600))
	log := make([]byte, 32)
	put := func(at []byte, values ...uint32) {
		for i, v := range values {
			binary.BigEndian.PutUint32(at[4*i:], v)
		}
	}
	put(log, 0x377f0683, 3007000, 4096, 0, 7, 9)
	s0, s1 := sums(0, 0, log[:24])
	put(log[24:], s0, s1)
	write := func(page, pages uint32, content []byte) {
		frame := make([]byte, 24)
		put(frame, page, pages, 7, 9)
		s0, s1 = sums(s0, s1, frame[:8])
		s0, s1 = sums(s0, s1, content)
		put(frame[16:], s0, s1)
		log = append(append(log, frame...), content...)
	}
	write(page, 0, data[4096:8192])
	put(data[28:], pages)
	write(1, pages, data[:4096])
	need(t, os.WriteFile(path+"-wal", log, 0o600))
}

// sums goes on with the sum over a log.
func sums(s0, s1 uint32, d []byte) (uint32, uint32) {
	for ; len(d) > 0; d = d[8:] {
		s0 += binary.BigEndian.Uint32(d) + s1
		s1 += binary.BigEndian.Uint32(d[4:]) + s0
	}
	return s0, s1
}

// A log made by hand proves something only if SQLite takes it.
func TestTheLogsOfHostileTreesAreRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "whole.accord")
	whole(t, path)
	data, err := os.ReadFile(path)
	need(t, err)
	frames(t, path, 2, uint32(len(data)/4096)+1)
	db, err := sql.Open("sqlite", path)
	need(t, err)
	defer db.Close()
	var pages int
	need(t, db.QueryRow("PRAGMA page_count").Scan(&pages))
	if pages != len(data)/4096+1 {
		t.Errorf("there are %d pages, so the log is not read", pages)
	}
}
