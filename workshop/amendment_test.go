package workshop_test

import (
	"testing"

	"accord/workshop"
)

// moved is a motion both sides can live with.
func moved(t *testing.T, w *workshop.Workshop) workshop.Motion {
	t.Helper()
	return workshop.Motion{
		By: named(t, w, "Tom Becker").ID, Why: "The buyer’s notes come late",
		Sales: hands(t, "443"), Marketing: hands(t, "355"), At: 1_795_000_000_000,
	}
}

func TestAnAmendmentKeepsTheOldWordsAndTheNew(t *testing.T) {
	w := workshop.Example()
	c := labelled(t, w.Commitments, "C-05")
	was, owner := c, named(t, w, "Joana Reis")
	c.Within, c.Owner = "10 working days", owner.ID
	need(t, w.AmendCommitment(c.ID, c, moved(t, w)))
	if len(w.Amendments) != 2 {
		t.Fatalf("the log has %d rows", len(w.Amendments))
	}
	first, second := w.Amendments[0], w.Amendments[1]
	if first.Field != "within" || first.Was != was.Within || first.Now != c.Within || first.By != "Tom Becker" || first.Number != 1 {
		t.Errorf("the log says %+v", first)
	}
	if second.Field != "owner" || second.Was != w.Person(was.Owner).Name || second.Now != owner.Name || second.Number != 1 {
		t.Errorf("and %+v", second)
	}
	if got := w.Standing(workshop.ClauseID(c.ID)); got != workshop.Agreed {
		t.Errorf("the clause stands as %s", got)
	}
	if n := w.AmendedSince(0); n != 1 {
		t.Errorf("it counts as %d amendments", n)
	}
	need(t, w.Sound())
}

func TestAGoalIsAmendedLikeAPromise(t *testing.T) {
	w := workshop.Example()
	g := w.Goals[0]
	g.Due = g.Due.Add(30)
	need(t, w.AmendGoal(g.ID, g, moved(t, w)))
	if a := w.Amendments[0]; a.Field != "due" || a.Now != string(g.Due) || w.Goals[0].Due != g.Due {
		t.Errorf("the log says %+v", a)
	}
}

func TestAPromiseIsAddedAndSetAsideByAmendment(t *testing.T) {
	w := workshop.Example()
	id, err := w.AmendWith(workshop.Commitment{From: workshop.Sales, Deed: "Send the buyer’s notes"}, moved(t, w))
	need(t, err)
	if got := w.Standing(workshop.ClauseID(id)); got != workshop.Agreed {
		t.Fatalf("the new promise stands as %s", got)
	}
	need(t, w.AmendAside(id, moved(t, w)))
	if got := w.Standing(workshop.ClauseID(id)); got != workshop.Dropped {
		t.Errorf("set aside it stands as %s", got)
	}
	added, dropped := w.Amendments[0], w.Amendments[1]
	if added.Field != workshop.Stands || added.Was != "" || dropped.Now != "" || dropped.Was != added.Now || dropped.Number != 2 {
		t.Errorf("the log says %+v and %+v", added, dropped)
	}
	refused(t, w.AmendAside(id, moved(t, w)), workshop.ErrGone)
}

func TestAGoalIsAddedByAmendment(t *testing.T) {
	w := workshop.Example()
	goals, g, m := len(w.Goals), workshop.Goal{Text: "Every launch has one plan"}, moved(t, w)
	m.Sales = hands(t, "2")
	_, err := w.AmendWithGoal(g, m)
	refused(t, err, workshop.ErrNotCarried)
	if len(w.Goals) != goals {
		t.Error("it is a goal though it was not carried")
	}
	id, err := w.AmendWithGoal(g, moved(t, w))
	need(t, err)
	a := w.Amendments[0]
	if a.Field != workshop.Stands || a.Was != "" || a.Now != g.Text || w.Standing(workshop.ClauseID(id)) != workshop.Agreed {
		t.Errorf("the log says %+v", a)
	}
}

// Whatever is wrong with a motion, the agreement stays as it was signed.
func TestWithoutConsentNothingIsAmended(t *testing.T) {
	w := workshop.Example()
	c := labelled(t, w.Commitments, "C-05")
	same := c
	c.Within = "10 working days"
	rounds := len(w.Rounds)
	for _, tt := range []struct {
		to    workshop.Commitment
		spoil func(*workshop.Motion)
		want  workshop.Problem
	}{
		{c, func(m *workshop.Motion) { m.Sales = hands(t, "2444") }, workshop.ErrNotCarried},
		{c, func(m *workshop.Motion) { m.Marketing = workshop.Hands{} }, workshop.ErrNoHands},
		{c, func(m *workshop.Motion) { m.Sales = hands(t, "4444444") }, workshop.ErrManyHands},
		{c, func(m *workshop.Motion) { m.Why = " " }, workshop.ErrEmpty},
		{c, func(m *workshop.Motion) { m.By = "" }, workshop.ErrEmpty},
		{same, func(*workshop.Motion) {}, workshop.ErrNothingAmended},
	} {
		m := moved(t, w)
		tt.spoil(&m)
		refused(t, w.AmendCommitment(c.ID, tt.to, m), tt.want)
	}
	if now := w.CommitmentByID(c.ID); now != same || len(w.Rounds) != rounds || len(w.Amendments) != 0 {
		t.Errorf("the promise says %+v, with %d rounds and %d amendments", now, len(w.Rounds), len(w.Amendments))
	}
	refused(t, w.AmendCommitment("gone", c, moved(t, w)), workshop.ErrGone)
}

func TestWhatIsNotSignedIsChangedAndNotAmended(t *testing.T) {
	w := workshop.ExampleMidway("close", 0, 0)
	c := w.Commitments[0]
	c.Within = "10 working days"
	refused(t, w.AmendCommitment(c.ID, c, moved(t, w)), workshop.ErrNotSigned)
	_, err := w.FixVersion("", 1)
	refused(t, err, workshop.ErrNotSigned)
	_, err = w.VersionNumbered(1)
	refused(t, err, workshop.ErrNoVersion)
}
