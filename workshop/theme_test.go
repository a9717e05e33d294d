package workshop_test

import (
	"testing"

	"accord/workshop"
)

// Whose hands a theme is in is what most of its cards say.
func TestAThemeIsInTheHandsItsCardsName(t *testing.T) {
	w := workshop.ExampleUntil("themes", 1)
	for label, want := range map[string]string{"K-02": "above", "K-06": "ours"} {
		if got := w.ControlOf(labelled(t, w.Themes, label).ID); got != want {
			t.Errorf("%s is in the hands of %q, want %q", label, got, want)
		}
	}
	if got := w.ControlOf("gone"); got != "" {
		t.Errorf("a theme that is not there is in the hands of %q", got)
	}
}

func TestAThemeTakesTheTensionMostOfItsCardsName(t *testing.T) {
	w := workshop.ExampleMidway("themes", 1, 0)
	id := needed[workshop.ThemeID](t)(w.AddTheme("How do we start?",
		labelled(t, w.Cards, "F-04").ID, labelled(t, w.Cards, "F-10").ID, labelled(t, w.Cards, "F-11").ID))
	if got := w.ThemeByID(id).Tension; got != "category" {
		t.Errorf("two of three cards name the category; the theme has %q", got)
	}
	refused(t, w.SetTension(id, "weather"), workshop.ErrNoTension)
	need(t, w.SetTension(id, ""))
}

func TestAThemeNeedsACardAndANameOfItsOwn(t *testing.T) {
	w := workshop.ExampleMidway("themes", 1, 0)
	_, err := w.AddTheme("How do we start?")
	refused(t, err, workshop.ErrNothingTicked)
	_, err = w.AddTheme("How do we start?", labelled(t, w.Cards, "F-01").ID)
	need(t, err)
	_, err = w.AddTheme("How do we start?", labelled(t, w.Cards, "F-02").ID)
	refused(t, err, workshop.ErrSameThemeName)
	for _, label := range []string{"F-02", "F-03"} { // a name may follow later, also twice
		_, err = w.AddTheme("", labelled(t, w.Cards, label).ID)
		need(t, err)
	}
}

func TestACardIsInOneThemeAtMost(t *testing.T) {
	w := workshop.ExampleUntil("themes", 1)
	card, other := labelled(t, w.Cards, "F-01").ID, labelled(t, w.Themes, "K-02").ID
	need(t, w.PutCards(other, card))
	if c, _ := w.CardByID(card); c.Theme != other || len(w.CardsIn(other)) != 4 {
		t.Error("the card is not where it was put")
	}
	need(t, w.PutCards("", card))
	if loose := w.CardsIn(""); len(loose) != 1 || loose[0].ID != card {
		t.Errorf("%d cards are in no theme", len(loose))
	}
	refused(t, w.PutCards("nowhere", card), workshop.ErrGone)
	refused(t, w.PutCards(other), workshop.ErrNothingTicked)
}

func TestMergedThemesKeepAllTheirCards(t *testing.T) {
	w := workshop.ExampleUntil("themes", 1)
	from, into := labelled(t, w.Themes, "K-06").ID, labelled(t, w.Themes, "K-05").ID
	refused(t, w.MergeThemes(into, into), workshop.ErrSameTheme)
	need(t, w.MergeThemes(from, into))
	if len(w.Themes) != 5 || len(w.CardsIn(into)) != 3 || len(w.CardsIn("")) != 0 {
		t.Errorf("%d themes, %d cards in the merged one", len(w.Themes), len(w.CardsIn(into)))
	}
	refused(t, w.MergeThemes(from, into), workshop.ErrGone)
}

func TestAnUngroupedThemeGivesItsCardsAndDotsBack(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 1)
	gone := labelled(t, w.Themes, "K-03").ID
	need(t, w.Ungroup(gone))
	if len(w.CardsIn("")) != 3 {
		t.Errorf("%d cards are free", len(w.CardsIn("")))
	}
	for _, v := range w.Votes {
		if v.Theme == gone {
			t.Error("a dot is left on nothing")
		}
	}
	if order := w.WorkedOn(); len(order) != 3 || order[2].Order != 3 {
		t.Errorf("the order of work has a hole: %v", order)
	}
}

func TestAThemeThatLedSomewhereStays(t *testing.T) {
	w := workshop.Example()
	for _, theme := range w.Themes {
		refused(t, w.Ungroup(theme.ID), workshop.ErrThemeWorked)
	}
	refused(t, w.MergeThemes(w.Themes[0].ID, w.Themes[1].ID), workshop.ErrThemeWorked)
}

func TestTheRoomChangesTheOrderOfWork(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 1)
	theme := func(label string) workshop.ThemeID { return labelled(t, w.Themes, label).ID }
	order := func(want string) {
		t.Helper()
		got := ""
		for i, theme := range w.WorkedOn() {
			got += theme.Label() + " "
			if theme.Order != i+1 {
				t.Errorf("%s is in place %d and says %d", theme.Label(), i+1, theme.Order)
			}
		}
		if got != want {
			t.Errorf("the order is %q, want %q", got, want)
		}
	}
	need(t, w.MoveInOrder(theme("K-04"), -3))
	order("K-04 K-01 K-02 K-03 ")
	need(t, w.LeaveOut(theme("K-01")))
	order("K-04 K-02 K-03 ")
	need(t, w.WorkOn(theme("K-06")))
	need(t, w.WorkOn(theme("K-06")))
	order("K-04 K-02 K-03 K-06 ")
	refused(t, w.MoveInOrder(theme("K-01"), 1), workshop.ErrGone)
}
