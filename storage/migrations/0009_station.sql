-- A station is a copy for one side, and knows which workshop it goes back to.
ALTER TABLE facts ADD COLUMN station TEXT NOT NULL DEFAULT '' CHECK (station IN ('', 'sales', 'marketing'));
ALTER TABLE facts ADD COLUMN station_of TEXT NOT NULL DEFAULT '';

-- What a station began with: prints of it, to see what was changed there.
CREATE TABLE lent (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	"row" TEXT    NOT NULL CHECK ("row" <> ''), -- a card, or a cell of the calendar
	print TEXT    NOT NULL                      -- empty: not at the station, only known
) STRICT, WITHOUT ROWID;
