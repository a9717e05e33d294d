-- A step may have a name, a question, a floor and a start of its own.
ALTER TABLE steps ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN starts_at TEXT NOT NULL DEFAULT '' CHECK (starts_at = '' OR starts_at GLOB '??:??');
ALTER TABLE steps ADD COLUMN floor INTEGER NOT NULL DEFAULT 0 CHECK (floor >= 0); -- minutes; 0: as the activity has it
