package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

// A plan is read by date, whatever the order in which people thought of it.
func TestThePlanIsInOrderOfDate(t *testing.T) {
	w := workshop.Example()
	due := func(a, b workshop.Action) int {
		if a.Due < b.Due {
			return -1
		}
		return int(len(a.Due) - len(b.Due))
	}
	plan := w.Plan()
	if len(plan) != len(w.Actions) || !slices.IsSortedFunc(plan, due) {
		t.Errorf("the plan is %v", plan)
	}
	if w.Actions[0].Label() != "A-01" {
		t.Error("the actions themselves were put in another order")
	}
}

// What was agreed and what nobody acts on is found, and nothing else: not what
// was set aside, and not what an action serves.
func TestWhatIsAgreedWithoutAnActionIsFound(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	agreed := len(w.WithoutAction())
	if agreed != 7 {
		t.Fatalf("%d promises stand before there are actions, want 7", agreed)
	}
	first := w.WithoutAction()[0]
	if _, err := w.AddAction(workshop.Action{
		Text: "Begin", Owner: w.Participants[0].ID, Due: w.HeldOn.Add(7), Commitment: first.ID,
	}); err != nil {
		t.Fatal(err)
	}
	for _, c := range w.WithoutAction() {
		if c.ID == first.ID || c.SetAside {
			t.Errorf("%s is listed", c.Label())
		}
	}
}

// Whoever looks from the desk to the wall finds an action at the same place,
// and the wall knows which was noted last.
func TestTheWallListsTheActionsInTheOrderOfThePlan(t *testing.T) {
	w := workshop.ExampleUntil("actions", 0)
	first := w.Plan()[0]
	if _, err := w.AddAction(workshop.Action{Text: "Begin", Owner: first.Owner, Due: w.HeldOn}); err != nil {
		t.Fatal(err)
	}
	v := w.Wall().View.(workshop.ActionsView)
	var wall, plan []string
	for _, a := range v.Actions {
		wall = append(wall, a.Label)
	}
	for _, a := range w.Plan() {
		plan = append(plan, a.Label())
	}
	if !slices.Equal(wall, plan) {
		t.Errorf("the wall lists %v, the plan is %v", wall, plan)
	}
	if got := v.Actions[v.Newest].Text; got != "Begin" {
		t.Errorf("the newest is %q", got)
	}
}
