package workshop_test

import (
	"strings"
	"testing"

	"accord/workshop"
)

func TestAddCard(t *testing.T) {
	tests := map[string]struct {
		side   workshop.Side
		prompt string
		text   string
		kept   string
		err    error
	}{
		"plain":                     {workshop.Sales, "we-bring", " We hear the buyer ", "We hear the buyer", nil},
		"two lines":                 {workshop.Sales, "we-bring", "One\nTwo", "One\nTwo", nil},
		"empty":                     {workshop.Sales, "we-bring", " \n ", "", workshop.ErrEmpty},
		"too long":                  {workshop.Sales, "we-bring", strings.Repeat("é", workshop.MaxCard+1), "", workshop.ErrTooLong},
		"by both":                   {workshop.Both, "we-bring", "We hear", "", workshop.ErrNotWriting},
		"by nobody":                 {"", "we-bring", "We hear", "", workshop.ErrNotWriting},
		"to a question not asked":   {workshop.Sales, "friction", "We hear", "", workshop.ErrNotWriting},
		"to a question nobody asks": {workshop.Sales, "weather", "We hear", "", workshop.ErrNotWriting},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("mirror-write", 0, 0)
			had := len(w.Cards)
			id, err := w.AddCard(tt.side, tt.prompt, tt.text)
			refused(t, err, tt.err)
			if tt.err != nil {
				if len(w.Cards) != had {
					t.Error("a card that was refused is on the table")
				}
				return
			}
			c, ok := w.CardByID(id)
			if !ok || c.Text != tt.kept || c.Side != tt.side || c.Rank != 1 || c.Label() != "B-01" {
				t.Errorf("kept %+v", c)
			}
		})
	}
}

func TestCardsAreAddedOnlyWhileTheRoomWrites(t *testing.T) {
	w := workshop.ExampleUntil("priorities", 1)
	_, err := w.AddCard(workshop.Sales, "priority", "One more")
	refused(t, err, workshop.ErrNotWriting)
}

func TestASideWritesAsManyCardsAsAreAskedFor(t *testing.T) {
	w := workshop.ExampleUntil("priorities", 0)
	_, err := w.AddCard(workshop.Sales, "priority", "A fifth")
	need(t, err)
	_, err = w.AddCard(workshop.Sales, "priority", "A sixth")
	refused(t, err, workshop.ErrEnoughCards)
	_, err = w.AddCard(workshop.Marketing, "priority", "A fifth")
	need(t, err)
}

func TestACardMovesAmongItsSidesCards(t *testing.T) {
	for name, tt := range map[string]struct {
		label string
		by    int
		want  string
	}{
		"up":             {"P-04", -1, "P-01 P-04 P-03 P-05"},
		"down":           {"P-01", 2, "P-03 P-04 P-01 P-05"},
		"beyond the top": {"P-05", -9, "P-05 P-01 P-03 P-04"},
		"beyond the end": {"P-01", 9, "P-03 P-04 P-05 P-01"},
		"not at all":     {"P-03", 0, "P-01 P-03 P-04 P-05"},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleUntil("priorities", 0)
			need(t, w.MoveCard(labelled(t, w.Cards, tt.label).ID, tt.by))
			var got []string
			for i, c := range w.CardsOf("priority", workshop.Sales) {
				got = append(got, c.Label())
				if c.Rank != i+1 {
					t.Errorf("%s is in place %d with rank %d", c.Label(), i+1, c.Rank)
				}
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("the order is %v, want %s", got, tt.want)
			}
		})
	}
}

func TestARemovedCardTakesItsDetailsAndGuessesAlong(t *testing.T) {
	w := workshop.ExampleUntil("priorities", 2)
	gone := labelled(t, w.Cards, "P-01")
	need(t, w.RemoveCard(gone.ID))
	for _, d := range w.Details {
		if d.Card == gone.ID {
			t.Errorf("its %s is left", d.Field)
		}
	}
	for _, h := range w.Hits {
		if h.Real == gone.ID {
			t.Error("a guess still points at it")
		}
	}
	if first := w.CardsOf("priority", workshop.Sales)[0]; first.Label() != "P-03" || first.Rank != 1 {
		t.Errorf("the next card is %s with rank %d", first.Label(), first.Rank)
	}
	refused(t, w.RemoveCard(gone.ID), workshop.ErrGone)
	refused(t, w.EditCard(gone.ID, "Again"), workshop.ErrGone)
	refused(t, w.MoveCard(gone.ID, 1), workshop.ErrGone)
	refused(t, w.SetDetail(gone.ID, "why", "Again"), workshop.ErrGone)
}

func TestADetailIsWhatItsPromptAsks(t *testing.T) {
	w := workshop.ExampleUntil("friction", 0)
	c := labelled(t, w.Cards, "F-01").ID
	refused(t, w.SetDetail(c, "horizon", "3-months"), workshop.ErrNoField)
	refused(t, w.SetDetail(c, "cost", "an arm"), workshop.ErrNoField)
	refused(t, w.SetDetail(c, "helps", strings.Repeat("x", workshop.MaxCard+1)), workshop.ErrTooLong)
	need(t, w.SetDetail(c, "cost", "money"))
	need(t, w.SetDetail(c, "helps", ""))
	if w.DetailOf(c, "cost") != "money" || w.DetailOf(c, "helps") != "" {
		t.Error("a detail was not changed, or not taken away")
	}
	if all := w.DetailsByCard()[c]; all["cost"] != "money" || all["tension"] != "calendar" {
		t.Errorf("all details of a card are %v", all)
	}
}

func TestANumberIsNotGivenTwiceWhileItsCardIsThere(t *testing.T) {
	w := workshop.ExampleUntil("friction", 0)
	need(t, w.RemoveCard(labelled(t, w.Cards, "F-03").ID))
	id, err := w.AddCard(workshop.Sales, "friction", "Another one")
	need(t, err)
	if c, _ := w.CardByID(id); c.Label() != "F-16" {
		t.Errorf("the new card is %s", c.Label())
	}
}
