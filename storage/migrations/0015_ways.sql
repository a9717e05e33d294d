-- How the sides work together from one workshop to the next, and how their
-- words are meant; one thing a line.
ALTER TABLE facts ADD COLUMN horizon TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN meetings TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN channels TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN rights TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN ladder TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN terms TEXT NOT NULL DEFAULT '';

-- Who sees what was read out; when the pulse is taken again.
ALTER TABLE facts ADD COLUMN privacy_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE facts ADD COLUMN pulse_again TEXT NOT NULL DEFAULT '' CHECK (pulse_again = '' OR pulse_again GLOB '????-??-??');

-- A rule, too, can be followed back to the theme it came from.
ALTER TABLE rules ADD COLUMN theme TEXT NOT NULL DEFAULT ''; -- empty: none

-- What a side said on leaving: hands from 1 to 5, and a word each. It is told
-- by side and never by person.
CREATE TABLE partings (
	seq    INTEGER NOT NULL,
	id     TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	side   TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	hand_0 INTEGER NOT NULL CHECK (hand_0 = 0),
	hand_1 INTEGER NOT NULL CHECK (hand_1 >= 0),
	hand_2 INTEGER NOT NULL CHECK (hand_2 >= 0),
	hand_3 INTEGER NOT NULL CHECK (hand_3 >= 0),
	hand_4 INTEGER NOT NULL CHECK (hand_4 >= 0),
	hand_5 INTEGER NOT NULL CHECK (hand_5 >= 0),
	words  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
