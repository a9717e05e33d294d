-- The pulse: what people answered, side by side and never by name.
ALTER TABLE facts ADD COLUMN split_line INTEGER NOT NULL DEFAULT 0; -- hundredths of a level; 0: as suggested
ALTER TABLE facts ADD COLUMN small_sides INTEGER NOT NULL DEFAULT 0 CHECK (small_sides IN (0, 1));

CREATE TABLE ratings (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	sheet     TEXT    NOT NULL, -- made by chance; empty: a show of hands
	side      TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	statement TEXT    NOT NULL CHECK (statement <> ''),
	level     INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5) -- 0: can't say
) STRICT, WITHOUT ROWID;

CREATE TABLE predictions (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	sheet     TEXT    NOT NULL,
	side      TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')), -- who predicts
	dimension TEXT    NOT NULL CHECK (dimension <> ''),
	level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	statement TEXT    NOT NULL CHECK (statement <> ''),
	saw       TEXT    NOT NULL,
	why       TEXT    NOT NULL CHECK (saw <> '' OR why <> '')
) STRICT, WITHOUT ROWID;
