-- The workshop before this one, what it had promised, and where its pulse stood.
ALTER TABLE facts ADD COLUMN follows TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN follows_on TEXT NOT NULL DEFAULT '';

CREATE TABLE carried (
	seq    INTEGER NOT NULL,
	id     TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number INTEGER NOT NULL CHECK (number > 0),
	was    TEXT    NOT NULL, -- what it was called there, such as C-04
	side   TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	text   TEXT    NOT NULL CHECK (text <> ''),
	owner  TEXT    NOT NULL, -- a name, for the person may not be here
	due    TEXT    NOT NULL,
	became TEXT    NOT NULL CHECK (became IN ('', 'kept', 'late', 'missed', 'dropped')),
	note   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier (
	seq       INTEGER NOT NULL,
	id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	side      TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	dimension TEXT    NOT NULL CHECK (dimension <> ''),
	"index"   INTEGER NOT NULL CHECK ("index" BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;
