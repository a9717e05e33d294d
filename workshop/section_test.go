package workshop_test

import (
	"strings"
	"testing"

	"accord/workshop"
)

// rules is how the trade-off rules read otherwise by now.
var rules = workshop.Rewording{
	Section: "trade-offs", Was: "R-01 | below 30 % margin", Now: "R-01 | below 28 % margin\nR-02 | two weeks’ notice",
	Words: "Trade-off rules\nR-01 | below 28 % margin\nR-02 | two weeks’ notice",
}

func TestASectionIsAmendedByTheHandsOfBothSides(t *testing.T) {
	w := workshop.Example()
	need(t, w.AmendSection(rules, moved(t, w)))
	a := w.Amendments[0]
	if a.Clause != "trade-offs" || a.Was != rules.Was || a.Now != rules.Now || a.By != "Tom Becker" || a.Why == "" {
		t.Errorf("the log says %+v", a)
	}
	if words, ok := w.AgreedWords("trade-offs", 0); !ok || words != rules.Words {
		t.Errorf("agreed is %q", words)
	}
	if _, ok := w.AgreedWords("trade-offs", a.At+1); ok {
		t.Error("it was agreed before it was signed anew, and counts after")
	}
	need(t, w.Sound())
	refused(t, w.AmendSection(rules, moved(t, w)), workshop.ErrNothingAmended)
}

// A clock that was set back does not make it older than what it amends.
func TestWhatIsAmendedCountsWhateverTheClockSays(t *testing.T) {
	w := workshop.Example()
	id, err := w.FixVersion(strings.Repeat("0a", 32), 1_795_000_000_000)
	need(t, err)
	need(t, w.KeepPaper(id, "{}"))
	m := moved(t, w)
	m.At -= 1000
	need(t, w.AmendSection(rules, m))
	if words, ok := w.AgreedWords("trade-offs", 1_795_000_000_000); !ok || words != rules.Words {
		t.Errorf("agreed is %q", words)
	}
}

func TestASectionThatIsNotCarriedIsNotInTheLog(t *testing.T) {
	w := workshop.Example()
	rounds := len(w.Rounds)
	m := moved(t, w)
	m.Marketing = hands(t, "52")
	refused(t, w.AmendSection(rules, m), workshop.ErrNotCarried)
	goals := rules
	goals.Section = "goals"
	refused(t, w.AmendSection(goals, moved(t, w)), workshop.ErrGone)
	long := rules
	long.Now = strings.Repeat("é", workshop.MaxCard+1)
	refused(t, w.AmendSection(long, moved(t, w)), workshop.ErrTooLong)
	if len(w.Amendments) != 0 || len(w.Rounds) != rounds {
		t.Error("what was not carried is in the log")
	}
	open := workshop.ExampleMidway("close", 0, 0)
	refused(t, open.AmendSection(rules, moved(t, open)), workshop.ErrNotSigned)
}

// Words that are taken out of a card are taken out of the log as well, a few
// of them only where they stand alone.
func TestWordsThatAreTakenOutAreNotInTheLogOfASection(t *testing.T) {
	w := workshop.Example()
	c := w.Cards[0]
	for _, says := range []string{"Nuts", "Nuts and seeds"} {
		need(t, w.EditCard(c.ID, says))
		r := workshop.Rewording{Section: "strengths", Was: "F-01 | " + says, Now: "F-02 | Nutshells", Words: "Strengths\n" + says + "\n" + c.Label()}
		need(t, w.AmendSection(r, moved(t, w)))
		need(t, w.Redact(c.ID))
		a := w.Amendments[len(w.Amendments)-1]
		agreed, _ := w.AgreedWords("strengths", 0)
		if a.Was != "F-01 | "+workshop.TakenOut || a.Now != r.Now || agreed != "Strengths\n"+workshop.TakenOut+"\n"+c.Label() {
			t.Errorf("%s: the log says %q and %q, of %q", says, a.Was, a.Now, agreed)
		}
	}
}
