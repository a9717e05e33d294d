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

-- A promise can also come from what one side knows and the other lacks.
CREATE TABLE commitments_new (
	seq        INTEGER NOT NULL,
	id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number     INTEGER NOT NULL CHECK (number > 0), -- printed as C-04
	"from"     TEXT    NOT NULL CHECK ("from" IN ('sales', 'marketing')),
	ask        TEXT    NOT NULL, -- empty: answers none
	theme      TEXT    NOT NULL,
	origin     TEXT    NOT NULL CHECK (origin IN ('', 'strength', 'idea', 'insight')),
	deed       TEXT    NOT NULL CHECK (deed <> ''),
	"trigger"  TEXT    NOT NULL,
	delivers   TEXT    NOT NULL,
	within     TEXT    NOT NULL,
	quality    TEXT    NOT NULL,
	exceptions TEXT    NOT NULL,
	owner      TEXT    NOT NULL,
	"check"    TEXT    NOT NULL,
	if_missed  TEXT    NOT NULL,
	review     TEXT    NOT NULL CHECK (review = '' OR review GLOB '????-??-??'),
	set_aside  INTEGER NOT NULL CHECK (set_aside IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO commitments_new
SELECT seq, id, number, "from", ask, theme, origin, deed, "trigger", delivers, within, quality, exceptions,
	owner, "check", if_missed, review, set_aside
FROM commitments;

DROP TABLE commitments;

ALTER TABLE commitments_new RENAME TO commitments;
