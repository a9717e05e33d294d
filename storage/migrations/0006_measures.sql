-- A rule settles two measures that collide, or asks the sponsor.
CREATE TABLE rules (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number    INTEGER NOT NULL CHECK (number > 0), -- printed as T-01
	sales     TEXT    NOT NULL REFERENCES cards (id) DEFERRABLE INITIALLY DEFERRED,
	marketing TEXT    NOT NULL REFERENCES cards (id) DEFERRABLE INITIALLY DEFERRED,
	"if"      TEXT    NOT NULL,
	"then"    TEXT    NOT NULL,
	"limit"   TEXT    NOT NULL,
	decides   TEXT    NOT NULL,
	sponsor   INTEGER NOT NULL CHECK (sponsor IN (0, 1)),
	question  TEXT    NOT NULL CHECK (sponsor = 0 OR question <> ''),
	by        TEXT    NOT NULL CHECK (by = '' OR by GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE INDEX rules_by_sales ON rules (sales);
CREATE INDEX rules_by_marketing ON rules (marketing);

-- Parts of the range; their scores are marks.
CREATE TABLE segments (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	name  TEXT    NOT NULL CHECK (name <> ''),
	focus TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
