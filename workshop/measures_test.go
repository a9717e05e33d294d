package workshop_test

import (
	"testing"

	"accord/workshop"
	"accord/workshop/move"
)

func TestACollisionGetsARuleOrGoesToTheSponsor(t *testing.T) {
	w := workshop.ExampleUntil("measures", 1)
	red := w.Collisions()
	if len(red) != 3 || len(w.OpenCollisions()) != 3 {
		t.Fatalf("%d collide", len(red))
	}
	pair := func(i int) workshop.Rule {
		return workshop.Rule{Sales: red[i].Sales.ID, Marketing: red[i].Marketing.ID}
	}
	rule := pair(0)
	if err := w.SetRule(rule); err == nil {
		t.Error("a rule without words was kept")
	}
	rule.If, rule.Then = "a buyer asks", "we say"
	if err := w.SetRule(rule); err == nil {
		t.Error("a rule nobody decides on was kept")
	}
	rule.Decides = "both heads"
	need(t, w.SetRule(rule))
	ask := pair(1)
	ask.Sponsor, ask.Question, ask.If = true, "May we?", "left over"
	need(t, w.SetRule(ask))
	if r, _ := w.RuleOn(ask.Sales, ask.Marketing); r.If != "" || r.Label() != "T-02" {
		t.Errorf("what is asked of the sponsor is also a rule: %+v", r)
	}
	if open := w.OpenCollisions(); len(open) != 1 || open[0] != red[2] {
		t.Errorf("open are %v", open)
	}
	none := workshop.Rule{Sales: red[0].Sales.ID, Marketing: w.MeasuresOf(workshop.Marketing)[1].ID, If: "a", Then: "b", Decides: "c"}
	refused(t, w.SetRule(none), workshop.ErrNoCollision)

	need(t, w.MarkPair(red[0].Sales.ID, red[0].Marketing.ID, workshop.Helps))
	if rules := w.RulesInForce(); len(rules) != 1 {
		t.Errorf("%d rules are in force about one collision", len(rules))
	}
	need(t, w.RemoveCard(red[1].Sales.ID))
	for _, m := range w.Marks {
		if m.Grid == move.Collisions && m.Row == string(red[1].Sales.ID) {
			t.Error("a measure that is gone is still marked")
		}
	}
}

func TestOnlyMeasuresOfBothSidesMakeAPair(t *testing.T) {
	w := workshop.ExampleUntil("measures", 0)
	sales, marketing := w.MeasuresOf(workshop.Sales), w.MeasuresOf(workshop.Marketing)
	refused(t, w.MarkPair(sales[0].ID, sales[1].ID, 1), workshop.ErrNoCell)
	refused(t, w.MarkPair(marketing[0].ID, sales[0].ID, 1), workshop.ErrNoCell)
	refused(t, w.MarkPair(sales[0].ID, "gone", 1), workshop.ErrNoCell)
	refused(t, w.MarkPair(sales[0].ID, marketing[0].ID, 0), workshop.ErrNoLevel)
	refused(t, w.MarkPair(sales[0].ID, marketing[0].ID, 4), workshop.ErrNoLevel)
}

func TestTheRangeSaysWhereItPullsTheSidesApart(t *testing.T) {
	tests := map[string]struct {
		levels string // net sales, margin, brand plan, buyer pull, ease; . not scored
		pull   workshop.Pull
	}{
		"nothing scored":               {".....", workshop.NoPull},
		"net sales only":               {"5....", workshop.NoPull},
		"volume without margin":        {"52143", workshop.PullsVolume},
		"one level apart":              {"43333", workshop.NoPull},
		"margin without volume":        {"24543", workshop.PullsMargin},
		"margin nobody asks for":       {"25422", workshop.HardToSell},
		"hard to sell though it sells": {"45422", workshop.HardToSell},
		"both":                         {"44333", workshop.PullsForBoth},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("measures", 3, 0)
			id := needed[workshop.SegmentID](t)(w.AddSegment("Nuts"))
			for i, level := range tt.levels {
				if level != '.' {
					need(t, w.ScoreSegment(id, workshop.Criteria[i], int(level-'0')))
				}
			}
			if got := w.PullOf(id); got != tt.pull {
				t.Errorf("it pulls %q, want %q", got, tt.pull)
			}
			_, err := w.AddSegment("nuts")
			refused(t, err, workshop.ErrSameSegment)
			refused(t, w.ScoreSegment(id, "mood", 3), workshop.ErrNoCriterion)
			need(t, w.RemoveSegment(id))
			if len(w.Segments) != 0 {
				t.Error("the part is still there")
			}
		})
	}
}
