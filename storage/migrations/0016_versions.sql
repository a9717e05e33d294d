-- The agreement as both sides signed it. Its paper can be printed again.
CREATE TABLE versions (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number    INTEGER NOT NULL CHECK (number > 0),
	at        INTEGER NOT NULL,
	digest    TEXT    NOT NULL CHECK (length(digest) = 64),
	paper     TEXT    NOT NULL,
	withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What was changed in it since, a row for each field.
CREATE TABLE amendments (
	seq    INTEGER NOT NULL,
	id     TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number INTEGER NOT NULL CHECK (number > 0),
	clause TEXT    NOT NULL,
	field  TEXT    NOT NULL CHECK (field <> ''),
	was    TEXT    NOT NULL,
	now    TEXT    NOT NULL,
	why    TEXT    NOT NULL CHECK (why <> ''),
	"by"   TEXT    NOT NULL CHECK ("by" <> ''),
	round  TEXT    NOT NULL,
	at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
