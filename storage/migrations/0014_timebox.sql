-- Minutes that a part of a step has of its own, the milliseconds that were on
-- the step's clock when it got them, and minutes more that the room is asked for.
ALTER TABLE facts ADD COLUMN timebox INTEGER NOT NULL DEFAULT 0;
ALTER TABLE facts ADD COLUMN box_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE facts ADD COLUMN asking INTEGER NOT NULL DEFAULT 0;
