-- When everyone was told that it would end; 0: as the agenda has it.
ALTER TABLE facts ADD COLUMN ends_at INTEGER NOT NULL DEFAULT 0;
