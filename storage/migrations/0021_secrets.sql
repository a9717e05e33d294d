-- A check sum of what is kept out of the journal, so that a change of it that
-- nobody made is noticed. -1: nobody has summed it up yet.
ALTER TABLE journal ADD COLUMN secrets INTEGER NOT NULL DEFAULT -1 CHECK (secrets >= -1);
