-- Played with made-up teams, to be thrown away.
ALTER TABLE facts ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0;
