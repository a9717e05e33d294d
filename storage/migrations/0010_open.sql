-- What was left open when a point was parked: the identity of a row, or a month.
ALTER TABLE parked ADD COLUMN about TEXT NOT NULL DEFAULT '';
