-- The client's logo, at most one: a PNG of nothing but colours, in base64.
CREATE TABLE logos (
	seq     INTEGER NOT NULL,
	id      TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	picture TEXT    NOT NULL CHECK (picture <> '')
) STRICT, WITHOUT ROWID;
