-- The tables of the first version. This script has reached users and stays as
-- it is; what changes goes into the next one.
--
-- Every list keeps the order it has in the room in seq, which no other table
-- refers to. Empty text is none and zero is never, as in package workshop, so
-- there are no NULLs. Limits on length are not repeated here: they are a
-- matter of taste and may grow, and an older file must not mind.

-- One row: the things a workshop has exactly one of.
CREATE TABLE facts (
	one            INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
	id             TEXT    NOT NULL CHECK (id <> ''), -- the workshop's, everywhere and for ever
	title          TEXT    NOT NULL,
	organisation   TEXT    NOT NULL,
	held_on        TEXT    NOT NULL CHECK (held_on = '' OR held_on GLOB '????-??-??'),
	starts_at      TEXT    NOT NULL CHECK (starts_at = '' OR starts_at GLOB '??:??'),
	place          TEXT    NOT NULL,
	facilitator    TEXT    NOT NULL,
	sponsor        TEXT    NOT NULL, -- who can decide what the room cannot
	purpose        TEXT    NOT NULL,
	scope_in       TEXT    NOT NULL,
	scope_out      TEXT    NOT NULL,
	sales_name     TEXT    NOT NULL, -- what this workshop calls Sales
	marketing_name TEXT    NOT NULL,
	decision_rule  TEXT    NOT NULL,
	ground_rules   TEXT    NOT NULL, -- one a line
	language       TEXT    NOT NULL, -- of the wall and the papers
	budget         INTEGER NOT NULL CHECK (budget >= 0), -- minutes
	step           TEXT    NOT NULL, -- where the room is; empty before the start and after the end
	began          INTEGER NOT NULL, -- milliseconds since 1970 in UTC, as all moments below
	closed         INTEGER NOT NULL,
	since          INTEGER NOT NULL, -- when the clock was last set going; 0: it stands still
	focus          TEXT    NOT NULL,
	dots           INTEGER NOT NULL CHECK (dots >= 0), -- 0: as suggested
	voting         TEXT    NOT NULL CHECK (voting IN ('', 'ballots')),
	not_agreed     TEXT    NOT NULL
) STRICT;

CREATE TABLE participants (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	place INTEGER NOT NULL CHECK (place > 0),
	side  TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	name  TEXT    NOT NULL CHECK (name <> ''),
	job   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- The agenda.
CREATE TABLE steps (
	seq      INTEGER NOT NULL,
	id       TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	place    INTEGER NOT NULL CHECK (place > 0),
	activity TEXT    NOT NULL CHECK (activity <> ''),
	minutes  INTEGER NOT NULL CHECK (minutes > 0),
	extra    INTEGER NOT NULL, -- given on the day, or taken (negative)
	skipped  INTEGER NOT NULL CHECK (skipped IN (0, 1)),
	move     INTEGER NOT NULL CHECK (move >= 0),
	started  INTEGER NOT NULL,
	ended    INTEGER NOT NULL,
	spent    INTEGER NOT NULL -- milliseconds
) STRICT, WITHOUT ROWID;

-- A card keeps its side and never its writer.
CREATE TABLE cards (
	seq    INTEGER NOT NULL,
	id     TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number INTEGER NOT NULL CHECK (number > 0), -- per prompt, printed as F-07
	step   TEXT    NOT NULL REFERENCES steps (id) DEFERRABLE INITIALLY DEFERRED,
	prompt TEXT    NOT NULL CHECK (prompt <> ''),
	side   TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	rank   INTEGER NOT NULL CHECK (rank > 0),
	text   TEXT    NOT NULL CHECK (text <> ''),
	shown  INTEGER NOT NULL CHECK (shown IN (0, 1)),
	theme  TEXT    NOT NULL -- empty: in none
) STRICT, WITHOUT ROWID;

-- What a card tells beside its text.
CREATE TABLE details (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	card  TEXT    NOT NULL REFERENCES cards (id) DEFERRABLE INITIALLY DEFERRED,
	field TEXT    NOT NULL CHECK (field <> ''),
	text  TEXT    NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX details_by_card ON details (card); -- so that taking a card away need not look at every detail

-- Guesses that came true.
CREATE TABLE hits (
	seq   INTEGER NOT NULL,
	id    TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	guess TEXT    NOT NULL REFERENCES cards (id) DEFERRABLE INITIALLY DEFERRED,
	real  TEXT    NOT NULL REFERENCES cards (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX hits_by_guess ON hits (guess);
CREATE INDEX hits_by_real ON hits (real);

CREATE TABLE themes (
	seq     INTEGER NOT NULL,
	id      TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number  INTEGER NOT NULL CHECK (number > 0), -- printed as K-03
	name    TEXT    NOT NULL, -- empty until the room has named it
	tension TEXT    NOT NULL,
	"order" INTEGER NOT NULL CHECK ("order" >= 0) -- of work; 0: not worked on
) STRICT, WITHOUT ROWID;

-- Dots of a side on a theme. They know no person.
CREATE TABLE votes (
	seq    INTEGER NOT NULL,
	id     TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	side   TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	ballot INTEGER NOT NULL CHECK (ballot >= 0), -- 0: a show of hands
	theme  TEXT    NOT NULL REFERENCES themes (id) DEFERRABLE INITIALLY DEFERRED,
	dots   INTEGER NOT NULL CHECK (dots > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE asks (
	seq     INTEGER NOT NULL,
	id      TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number  INTEGER NOT NULL CHECK (number > 0), -- per side, printed as Q-S2
	"from"  TEXT    NOT NULL CHECK ("from" IN ('sales', 'marketing')),
	theme   TEXT    NOT NULL, -- empty: a new idea
	text    TEXT    NOT NULL CHECK (text <> ''),
	reply   TEXT    NOT NULL CHECK (reply IN ('', 'yes', 'yes-if', 'no', 'unclear')),
	reason  TEXT    NOT NULL CHECK (reason <> '' OR reply NOT IN ('yes-if', 'no')),
	sponsor INTEGER NOT NULL CHECK (sponsor IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
	seq             INTEGER NOT NULL,
	id              TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number          INTEGER NOT NULL CHECK (number > 0), -- printed as G-1
	text            TEXT    NOT NULL CHECK (text <> ''),
	measure         TEXT    NOT NULL,
	baseline        TEXT    NOT NULL,
	target          TEXT    NOT NULL,
	due             TEXT    NOT NULL CHECK (due = '' OR due GLOB '????-??-??'),
	source          TEXT    NOT NULL,
	sales_owner     TEXT    NOT NULL,
	marketing_owner TEXT    NOT NULL,
	rhythm          TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commitments (
	seq        INTEGER NOT NULL,
	id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number     INTEGER NOT NULL CHECK (number > 0), -- printed as C-04
	"from"     TEXT    NOT NULL CHECK ("from" IN ('sales', 'marketing')),
	ask        TEXT    NOT NULL, -- empty: answers none
	theme      TEXT    NOT NULL,
	origin     TEXT    NOT NULL CHECK (origin IN ('', 'strength', 'idea')),
	deed       TEXT    NOT NULL CHECK (deed <> ''),
	"trigger"  TEXT    NOT NULL,
	delivers   TEXT    NOT NULL,
	within     TEXT    NOT NULL,
	quality    TEXT    NOT NULL,
	exceptions TEXT    NOT NULL,
	owner      TEXT    NOT NULL,
	"check"    TEXT    NOT NULL,
	if_missed  TEXT    NOT NULL,
	review     TEXT    NOT NULL CHECK (review = '' OR review GLOB '????-??-??'),
	set_aside  INTEGER NOT NULL CHECK (set_aside IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Hands raised on a goal or a commitment: how many showed 0 to 5 fingers.
CREATE TABLE rounds (
	seq         INTEGER NOT NULL,
	id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	clause      TEXT    NOT NULL CHECK (clause <> ''),
	round       INTEGER NOT NULL CHECK (round > 0),
	words       TEXT    NOT NULL CHECK (words <> ''),
	sales_0     INTEGER NOT NULL CHECK (sales_0 >= 0),
	sales_1     INTEGER NOT NULL CHECK (sales_1 >= 0),
	sales_2     INTEGER NOT NULL CHECK (sales_2 >= 0),
	sales_3     INTEGER NOT NULL CHECK (sales_3 >= 0),
	sales_4     INTEGER NOT NULL CHECK (sales_4 >= 0),
	sales_5     INTEGER NOT NULL CHECK (sales_5 >= 0),
	marketing_0 INTEGER NOT NULL CHECK (marketing_0 >= 0),
	marketing_1 INTEGER NOT NULL CHECK (marketing_1 >= 0),
	marketing_2 INTEGER NOT NULL CHECK (marketing_2 >= 0),
	marketing_3 INTEGER NOT NULL CHECK (marketing_3 >= 0),
	marketing_4 INTEGER NOT NULL CHECK (marketing_4 >= 0),
	marketing_5 INTEGER NOT NULL CHECK (marketing_5 >= 0),
	objector    TEXT    NOT NULL CHECK (objector IN ('', 'sales', 'marketing')),
	objection   TEXT    NOT NULL,
	at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actions (
	seq          INTEGER NOT NULL,
	id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number       INTEGER NOT NULL CHECK (number > 0), -- printed as A-09
	text         TEXT    NOT NULL CHECK (text <> ''),
	owner        TEXT    NOT NULL REFERENCES participants (id) DEFERRABLE INITIALLY DEFERRED,
	helper       TEXT    NOT NULL CHECK (helper <> owner), -- empty: nobody
	due          TEXT    NOT NULL CHECK (due GLOB '????-??-??'),
	"trigger"    TEXT    NOT NULL,
	first_step   TEXT    NOT NULL,
	"commitment" TEXT    NOT NULL, -- what it serves; empty: nothing agreed
	goal         TEXT    NOT NULL,
	theme        TEXT    NOT NULL,
	sponsor_need TEXT    NOT NULL,
	done         INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE parked (
	seq            INTEGER NOT NULL,
	id             TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	number         INTEGER NOT NULL CHECK (number > 0), -- printed as L-02
	kind           TEXT    NOT NULL CHECK (kind IN ('later', 'to-sponsor', 'disagreement')),
	text           TEXT    NOT NULL CHECK (text <> ''),
	theme          TEXT    NOT NULL,
	"by"           TEXT    NOT NULL CHECK ("by" = '' OR "by" GLOB '????-??-??'),
	sales_view     TEXT    NOT NULL,
	marketing_view TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reviews (
	seq  INTEGER NOT NULL,
	id   TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	days INTEGER NOT NULL CHECK (days > 0), -- after the workshop
	"on" TEXT    NOT NULL CHECK ("on" = '' OR "on" GLOB '????-??-??'),
	note TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- A name under the agreement, as it was when signed.
CREATE TABLE signatures (
	seq         INTEGER NOT NULL,
	id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
	participant TEXT    NOT NULL REFERENCES participants (id) DEFERRABLE INITIALLY DEFERRED,
	name        TEXT    NOT NULL CHECK (name <> ''),
	side        TEXT    NOT NULL CHECK (side IN ('sales', 'marketing')),
	at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
