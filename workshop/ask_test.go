package workshop_test

import (
	"fmt"
	"testing"

	"accord/workshop"
)

func TestAnAnswerNeedsItsReason(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	id := labelled(t, w.Asks, "Q-S1").ID
	for reply, err := range map[workshop.Reply]error{
		workshop.Yes: nil, workshop.Unclear: nil, workshop.NoReply: nil,
		workshop.YesIf: workshop.ErrNoReason, workshop.No: workshop.ErrNoReason, "perhaps": workshop.ErrNoReply,
	} {
		refused(t, w.Answer(id, reply, " "), err)
	}
	need(t, w.Answer(id, workshop.No, "the budget is spent"))
	need(t, w.Answer(id, workshop.Yes, "left over"))
	if a := w.AskByID(id); a.Reason != "" {
		t.Errorf("a plain yes has the reason %q", a.Reason)
	}
	refused(t, w.Answer("gone", workshop.Yes, ""), workshop.ErrGone)
}

func TestAYesBecomesADraftOfTheSideThatWasAsked(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	asked := labelled(t, w.Asks, "Q-S1")
	need(t, w.Answer(asked.ID, workshop.Yes, ""))
	c, ok := w.CommitmentFrom(asked.ID)
	if !ok || c.From != workshop.Marketing || c.Deed != asked.Text || c.Theme != asked.Theme {
		t.Fatalf("the draft is %+v", c)
	}
	need(t, w.Answer(asked.ID, workshop.YesIf, "it is one page"))
	if len(w.Commitments) != 1 {
		t.Errorf("one ask led to %d drafts", len(w.Commitments))
	}
	need(t, w.Answer(asked.ID, workshop.No, "not this year"))
	if len(w.Commitments) != 0 {
		t.Error("the draft is left although the answer is no")
	}
}

func TestAnAskWithoutAThemeIsANewIdea(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	id := labelled(t, w.Asks, "Q-M4").ID
	need(t, w.Answer(id, workshop.Yes, ""))
	if c, _ := w.CommitmentFrom(id); c.Origin != workshop.FromIdea {
		t.Errorf("the promise comes from %q", c.Origin)
	}
}

func TestAnAskStaysOnceHandsWereRaised(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	id := labelled(t, w.Asks, "Q-S2").ID
	refused(t, w.RemoveAsk(id), workshop.ErrConsented)
	refused(t, w.Answer(id, workshop.No, "on second thoughts"), workshop.ErrConsented)

	w = workshop.ExampleUntil("asks", 1)
	need(t, w.RemoveAsk(id))
	if _, ok := w.CommitmentFrom(id); ok || len(w.Asks) != 7 {
		t.Error("an ask was taken back and its draft stayed")
	}
	refused(t, w.RemoveAsk(id), workshop.ErrGone)
}

func TestOnlyARefusedAskStaysOnTheSponsorsList(t *testing.T) {
	w := workshop.ExampleUntil("asks", 1)
	id := labelled(t, w.Asks, "Q-S3").ID
	need(t, w.Answer(id, workshop.Yes, ""))
	if w.AskByID(id).Sponsor {
		t.Error("the sponsor is asked for what was promised")
	}
}

func TestAsksAreNumberedForEachSide(t *testing.T) {
	w := workshop.ExampleMidway("asks", 0, 0)
	for i := range 12 {
		_, err := w.AddAsk(workshop.Sales, "", fmt.Sprint("Ask ", i))
		need(t, err)
	}
	_, err := w.AddAsk(workshop.Sales, "", "One more")
	refused(t, err, workshop.ErrManyAsks)
	id := needed[workshop.AskID](t)(w.AddAsk(workshop.Marketing, "", "The first"))
	if got := w.AskByID(id).Label(); got != "Q-M1" {
		t.Errorf("the first ask of Marketing is %s", got)
	}
}

func TestAnAskHasASideATextAndAThemeThatIsThere(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	_, err := w.AddAsk(workshop.Both, "", "A kit")
	refused(t, err, workshop.ErrNoSide)
	_, err = w.AddAsk(workshop.Sales, "", " ")
	refused(t, err, workshop.ErrEmpty)
	_, err = w.AddAsk(workshop.Sales, "nowhere", "A kit")
	refused(t, err, workshop.ErrGone)
	refused(t, w.EditAsk("gone", "", "A kit"), workshop.ErrGone)
	id := labelled(t, w.Asks, "Q-S1").ID
	need(t, w.EditAsk(id, "", "A kit\nin one box"))
	if a := w.AskByID(id); a.Text != "A kit in one box" || a.Theme != "" {
		t.Errorf("the ask reads %q under %q", a.Text, a.Theme)
	}
}

func TestASideAsksAboutEachThemeInTurn(t *testing.T) {
	w := workshop.ExampleMidway("asks", 0, 0)
	for _, theme := range append(w.WorkedOn(), w.WorkedOn()[0]) {
		if got := w.NextToAsk(workshop.Sales); got != theme.ID {
			t.Fatalf("Sales would ask about %s, want %s", w.ThemeByID(got).Label(), theme.Label())
		}
		needed[workshop.AskID](t)(w.AddAsk(workshop.Sales, theme.ID, "One page"))
	}
	for _, theme := range w.WorkedOn() {
		need(t, w.LeaveOut(theme.ID))
	}
	if got := w.NextToAsk(workshop.Sales); got != "" {
		t.Errorf("Sales would ask about %s, which nobody works on", got)
	}
}

func TestWhatStillNeedsWordsIsCounted(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	id := func(label string) workshop.AskID { return labelled(t, w.Asks, label).ID }
	need(t, w.Answer(id("Q-S1"), workshop.Yes, ""))
	need(t, w.Answer(id("Q-S2"), workshop.YesIf, "it is one page"))
	need(t, w.Answer(id("Q-S3"), workshop.No, "the budget is spent"))
	need(t, w.Answer(id("Q-M1"), workshop.Unclear, ""))
	if yes, of := w.AnsweredYes(); yes != 2 || of != 8 {
		t.Errorf("%d of %d were answered with a yes, want 2 of 8", yes, of)
	}
	if n := w.Unworded(); n != 3 {
		t.Errorf("%d need words, want both promises and the ask that was not clear", n)
	}
}
