package document_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/text"
)

// planned is a half day before anybody has written.
func planned(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Snacks 2027", "2026-11-23")
	for _, err := range []error{
		w.AddParticipants(workshop.Sales, []string{"Mei Tan, sales director"}),
		w.AddParticipants(workshop.Marketing, []string{"Ana Ruiz, brand", "Ivo Petrov, media"}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// deskKeys are some keys of a desk.
var deskKeys = []document.KeyGroup{{Name: "Everywhere", Keys: []document.Fact{{Label: "Enter", Value: "Adds what is typed"}}}}

func TestRoomKit(t *testing.T) {
	golden(t, "room-kit.en.txt", document.RoomKit(planned(t), deskKeys, words(t)))
}

// cutOut returns the cards of a section of the room kit.
func cutOut(d document.Document, id string) (cards []document.Cut) {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if cuts, ok := b.(document.Cuts); ok && s.ID == id {
				cards = append(cards, cuts.Cards...)
			}
		}
	}
	return cards
}

func TestEverybodyHasANameABallotAndDots(t *testing.T) {
	w := planned(t)
	kit := document.RoomKit(w, nil, words(t))
	names := cutOut(kit, "names")
	for i, person := range append(w.People(workshop.Sales), w.People(workshop.Marketing)...) {
		if names[i].Title != person.Name || names[i].Side != person.Side {
			t.Errorf("the card of %s says %q and is of %s", person.Name, names[i].Title, names[i].Side)
		}
	}
	for _, side := range workshop.Sides {
		ballots := slices.DeleteFunc(cutOut(kit, "ballots"), func(c document.Cut) bool { return c.Side != side })
		strips := cutOut(kit, "dots-"+string(side))
		if people := len(w.People(side)); len(ballots) != people || len(strips) != people {
			t.Errorf("%d people of %s have %d ballots and %d strips of dots", people, side, len(ballots), len(strips))
		}
		if boxes := len(ballots[0].Blanks[0].Choices); boxes != w.DotsToPrint() || strips[0].Dots != boxes {
			t.Errorf("a ballot has %d boxes and a strip %d dots, want %d", boxes, strips[0].Dots, w.DotsToPrint())
		}
	}
}

// Where nobody votes there is nothing to vote with, and while nobody is on
// the list there are cards without a name.
func TestTheRoomKitFitsItsAgenda(t *testing.T) {
	w := workshop.New("Plan", "")
	for _, s := range w.Steps {
		if s.Activity == "ballots" {
			if err := w.SkipStep(s.ID, true); err != nil {
				t.Fatal(err)
			}
		}
	}
	kit := document.RoomKit(w, nil, words(t))
	if len(cutOut(kit, "ballots")) > 0 || len(cutOut(kit, "dots-sales")) > 0 {
		t.Error("there is something to vote with where nobody votes")
	}
	if n := len(cutOut(kit, "names")); n != 2*workshop.PeopleASide {
		t.Errorf("there are %d cards to write a name on", n)
	}
}

// A number on paper is one card's, and no card has it yet.
func TestTheNumbersOnPaperAreFree(t *testing.T) {
	w := workshop.Example()
	taken := map[string]bool{}
	for _, c := range w.Cards {
		taken[c.Label()] = true
	}
	cards := cutOut(document.RoomKit(w, nil, words(t)), "cards")
	for _, c := range cards {
		if taken[c.Number] {
			t.Errorf("%s is a number twice", c.Number)
		}
		taken[c.Number] = true
	}
	if len(cards) == 0 {
		t.Error("there are no cards to write on")
	}
}

// The kit lies open on every table.
func TestTheRoomKitSaysNothingThatAnybodyWrote(t *testing.T) {
	var kit bytes.Buffer
	w := workshop.Example()
	if err := text.Write(&kit, document.RoomKit(w, deskKeys, words(t))); err != nil {
		t.Fatal(err)
	}
	say := words(t)
	for _, c := range w.Cards {
		if c.Text != say("prompt."+c.Prompt+".hint") && strings.Contains(kit.String(), c.Text) {
			t.Errorf("the room kit says what is on a card: %q", c.Text)
		}
	}
}

// Whatever the language and the paper, nothing stands beyond the edge, each
// table and the agenda have one page, and each section begins on a new one.
func TestTheRoomKitFitsItsSheets(t *testing.T) {
	for _, language := range assets.Languages() {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		kit := document.RoomKit(workshop.Example(), deskKeys, say)
		for name, sheet := range page.Sheets {
			pages, err := page.Layout(kit, sheet)
			if err != nil {
				t.Fatal(err)
			}
			last := -1
			for _, mark := range pages.Marks {
				if mark.Level > 0 {
					continue
				}
				if mark.Page == last {
					t.Errorf("in %s on %s, %q shares a page", language, name, mark.Title)
				}
				last = mark.Page
			}
			if len(pages.Missing) > 0 {
				t.Errorf("in %s no font has %q", language, pages.Missing)
			}
		}
	}
}

// A box on the next line would be taken for that of the next theme.
// On paper they stand at the edge, one theme's below the other's.
func TestOnlyBoxesWithoutAnswersStandAtTheEdge(t *testing.T) {
	for _, b := range []struct {
		choices []string
		want    string
	}{{[]string{"", ""}, "☐\u00A0\u00A0☐"}, {[]string{"time", "money"}, ""}, {nil, ""}} {
		if got := (document.Blank{Label: "K-01", Choices: b.choices}).Boxes(); got != b.want {
			t.Errorf("of %q the boxes are %q, want %q", b.choices, got, b.want)
		}
	}
}

func TestTheBoxesOfAThemeStayTogether(t *testing.T) {
	if asked := (document.Blank{Label: "K-01", Choices: []string{"", ""}}).Asked(); asked != "K-01  ☐\u00A0\u00A0☐" {
		t.Errorf("it is asked as %q", asked)
	}
	if asked := (document.Blank{Choices: []string{"ours", "theirs"}}).Asked(); asked != "  ☐\u00A0ours  ☐\u00A0theirs" {
		t.Errorf("it is asked as %q", asked)
	}
}
