-- Written in the booth: the desk does not show it before it is turned over.
ALTER TABLE steps ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
