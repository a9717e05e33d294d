-- What is done about months with too little support, and what customers need
-- by when.
ALTER TABLE facts ADD COLUMN freeze TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN notice TEXT NOT NULL DEFAULT '';

CREATE TABLE decisions (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	month TEXT    NOT NULL CHECK (month GLOB '????-??'),
	"end" TEXT    NOT NULL CHECK ("end" IN ('filled', 'accepted', 'sponsor')),
	words TEXT    NOT NULL CHECK (words <> ''),
	cost  TEXT    NOT NULL CHECK (cost IN ('', 'low', 'middle', 'high')), -- a band, never an amount
	owner TEXT    NOT NULL,
	by    TEXT    NOT NULL CHECK (by = '' OR by GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE cut_offs (
	seq        INTEGER NOT NULL,
	id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	customer   TEXT    NOT NULL CHECK (customer <> ''),
	month      TEXT    NOT NULL CHECK (month GLOB '????-??'),
	needs      TEXT    NOT NULL,
	day        TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
	lead_weeks INTEGER NOT NULL CHECK (lead_weeks >= 0)
) STRICT, WITHOUT ROWID;
