-- A number on paper stays with its card, and one from a station is counted on
-- when others are merged.
ALTER TABLE cards ADD COLUMN paper INTEGER NOT NULL DEFAULT 0 CHECK (paper >= 0); -- 0: it has none
ALTER TABLE cards ADD COLUMN loose INTEGER NOT NULL DEFAULT 0 CHECK (loose IN (0, 1));

-- The past of a row goes with it to a station and back: what was said in the
-- room, what is last and what is shown, and the words of what is not shown.
ALTER TABLE lent ADD COLUMN own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1));
ALTER TABLE lent ADD COLUMN state TEXT NOT NULL DEFAULT '' CHECK (state IN ('', 'last', 'shown', 'held'));
ALTER TABLE lent ADD COLUMN says TEXT NOT NULL DEFAULT '';
