-- Levels that were put into the cells of a grid.
CREATE TABLE marks (
	seq      INTEGER NOT NULL,
	id       TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	grid     TEXT    NOT NULL CHECK (grid <> ''),
	"row"    TEXT    NOT NULL CHECK ("row" <> ''), -- a key or an identity, as the grid has it
	"column" TEXT    NOT NULL CHECK ("column" <> ''),
	level    INTEGER NOT NULL CHECK (level >= 0)
) STRICT, WITHOUT ROWID;
