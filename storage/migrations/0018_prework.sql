-- The files of pre-work that were taken in, so that none comes in twice. They
-- lead to no card and to no person.
CREATE TABLE pre_work (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	side  TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	print TEXT    NOT NULL UNIQUE CHECK (print <> '')
) STRICT, WITHOUT ROWID;
