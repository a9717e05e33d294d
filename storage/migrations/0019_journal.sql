-- Up to which line of its journal a file has everything, and the check sum of
-- that line. Zero: it has none, or was changed without it.
CREATE TABLE journal (
	one  INTEGER PRIMARY KEY CHECK (one = 1),
	line INTEGER NOT NULL CHECK (line >= 0),
	sum  INTEGER NOT NULL
) STRICT;

INSERT INTO journal (one, line, sum) VALUES (1, 0, 0);
