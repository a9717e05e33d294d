-- The language of the wall; empty: as the papers.
ALTER TABLE facts ADD COLUMN wall_language TEXT NOT NULL DEFAULT '';
