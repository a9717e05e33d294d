package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestNobodySignsWhatNobodyAgreed(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	refused(t, w.Sign(w.Participants[0].ID, 1), workshop.ErrNothingAgreed)
	refused(t, w.Sign("gone", 1), workshop.ErrGone)
}

func TestAPersonSignsOnce(t *testing.T) {
	w := workshop.Example()
	tom := named(t, w, "Tom Becker").ID
	refused(t, w.Sign(tom, 1), workshop.ErrSignedAlready)
	need(t, w.Unsign(tom))
	need(t, w.Sign(tom, 1))
}

func TestASignatureKeepsTheNameItWasMadeWith(t *testing.T) {
	w := workshop.Example()
	ana := named(t, w, "Ana Ruiz").ID
	need(t, w.RenameParticipant(ana, "Ana Ruiz Ortega", ""))
	if s, _ := w.SignatureOf(ana); s.Name != "Ana Ruiz" {
		t.Errorf("she signed as %q", s.Name)
	}
}

func TestWhatBothSidesSignedIsNotChanged(t *testing.T) {
	w := workshop.Example()
	c, g := w.Commitments[0], w.Goals[0]
	clause, some := workshop.ClauseID(c.ID), hands(t, "444444")
	_, added := w.AddCommitment(c)
	_, aimed := w.AddGoal(g)
	for what, err := range map[string]error{
		"adding a promise":    added,
		"rewording a promise": w.EditCommitment(c.ID, c),
		"removing a promise":  w.RemoveCommitment(c.ID),
		"setting one aside":   w.SetAside(c.ID, true),
		"adding a goal":       aimed,
		"rewording a goal":    w.EditGoal(g.ID, g),
		"removing a goal":     w.RemoveGoal(g.ID),
		"raising hands":       w.Raise(clause, some, some, 1),
	} {
		if p, ok := workshop.AsProblem(err); !ok || p.Key != workshop.ErrSigned.Key {
			t.Errorf("%s gives %v", what, err)
		}
	}
	for _, s := range w.Signatures {
		if s.Side == workshop.Marketing {
			need(t, w.Unsign(s.Participant))
		}
	}
	need(t, w.EditCommitment(c.ID, c))
}

func TestTheReviewsAreDatedOnce(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	w.PlanReviews()
	w.PlanReviews()
	if len(w.Reviews) != 4 {
		t.Fatalf("there are %d reviews", len(w.Reviews))
	}
	for i, want := range []workshop.Day{"2026-12-23", "2027-01-22", "2027-02-21", "2027-11-23"} {
		if w.Reviews[i].On != want {
			t.Errorf("review %d is on %s, want %s", i+1, w.Reviews[i].On, want)
		}
	}
	id := w.Reviews[0].ID
	refused(t, w.SetReview(id, "", ""), workshop.ErrNoDay)
	refused(t, w.SetReview(id, "2026-01-01", ""), workshop.ErrDayIsPast)
	need(t, w.SetReview(id, "2026-12-17", "Bring the list"))
	w.PlanReviews()
	if r := w.Reviews[0]; len(w.Reviews) != 4 || r.On != "2026-12-17" || r.Note != "Bring the list" {
		t.Errorf("planning again made it %+v", r)
	}
}

func TestASignedAgreementExpiresUnlessItIsRenewed(t *testing.T) {
	w := workshop.Example()
	var last workshop.Review
	for _, r := range w.Reviews {
		if r.Days == workshop.Expiry {
			last = r
		}
	}
	if _, over := w.Expired(last.On); over {
		t.Error("it has expired on its last day")
	}
	if until, over := w.Expired(last.On.Add(1)); !over || until != last.On {
		t.Errorf("on the day after it is over: %v, and held until %q", over, until)
	}
	need(t, w.SetReview(last.ID, last.On.Add(365), ""))
	if _, over := w.Expired(last.On.Add(1)); over {
		t.Error("it was renewed and has expired")
	}
	draft := workshop.Example()
	for _, s := range draft.Signatures {
		need(t, draft.Unsign(s.Participant))
	}
	if _, over := draft.Expired("2040-01-01"); over {
		t.Error("what nobody has signed has expired")
	}
}
