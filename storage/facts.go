package storage

import (
	"context"
	"fmt"
	"strings"

	"accord/workshop"
)

// facts is the table of things a workshop has exactly one of. It holds one row.
var facts = factsTable{
	columns: "id, title, organisation, held_on, starts_at, place, facilitator, sponsor, purpose, scope_in, scope_out," +
		" sales_name, marketing_name, decision_rule, ground_rules, language, budget," +
		" step, began, ends_at, closed, since, focus, dots, voting, split_line, small_sides, freeze, notice, not_agreed, station, station_of, follows, follows_on, rehearsal, wall_language, timebox, box_from, asking," +
		" horizon, meetings, channels, rights, ladder, terms, privacy_read, pulse_again",
	fields: func(f *workshop.Facts) []any {
		return []any{
			&f.ID, &f.Title, &f.Organisation, &f.HeldOn, &f.StartsAt, &f.Place, &f.Facilitator, &f.Sponsor, &f.Purpose, &f.ScopeIn, &f.ScopeOut,
			&f.SalesName, &f.MarketingName, &f.DecisionRule, &f.GroundRules, &f.Language, &f.Budget,
			&f.Step, &f.Began, &f.EndsAt, &f.Closed, &f.Since, &f.Focus, &f.Dots, &f.Voting, &f.SplitLine, &f.SmallSides, &f.Freeze, &f.Notice, &f.NotAgreed, &f.Station, &f.StationOf, &f.Follows, &f.FollowsOn, &f.Rehearsal, &f.WallLanguage, &f.Timebox, &f.BoxFrom, &f.Asking,
			&f.Horizon, &f.Meetings, &f.Channels, &f.Rights, &f.Ladder, &f.Terms, &f.PrivacyRead, &f.PulseAgain,
		}
	},
}

type factsTable struct {
	columns string
	fields  func(*workshop.Facts) []any
}

func (t factsTable) load(ctx context.Context, f *File, w *workshop.Workshop) error {
	row := f.conn.QueryRowContext(ctx, "SELECT "+t.columns+" FROM facts")
	if err := row.Scan(t.fields(&w.Facts)...); err != nil {
		return fmt.Errorf("load facts: %w", err)
	}
	return nil
}

func (t factsTable) save(f *File, before, after *workshop.Workshop) error {
	if before.Facts == after.Facts {
		return nil
	}
	marks := strings.Repeat(", ?", len(strings.Split(t.columns, ", ")))
	if err := f.exec("INSERT OR REPLACE INTO facts (one, "+t.columns+") VALUES (1"+marks+")", t.fields(&after.Facts)...); err != nil {
		return fmt.Errorf("save facts: %w", err)
	}
	return nil
}
