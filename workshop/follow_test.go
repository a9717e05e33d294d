package workshop_test

import (
	"testing"

	"accord/workshop"
)

// carriedText lists what is carried, with what it was called.
func carriedText(w *workshop.Workshop) (texts []string) {
	for _, c := range w.Carried {
		texts = append(texts, c.Was+" "+c.Text)
	}
	return texts
}

func TestAWorkshopThatFollowsBringsThePeopleAlong(t *testing.T) {
	earlier := workshop.Example()
	w := workshop.New("Summer plan", "2027-05-03")
	need(t, w.Follow(earlier))
	for _, side := range workshop.Sides {
		for i, p := range earlier.People(side) {
			if len(w.People(side)) != len(earlier.People(side)) {
				t.Fatalf("%d people of %s came, of %d", len(w.People(side)), side, len(earlier.People(side)))
			}
			if got := w.People(side)[i]; got.Name != p.Name || got.Job != p.Job || got.ID == p.ID {
				t.Errorf("%s, %s came as %+v", p.Name, p.Job, got)
			}
		}
	}
	if len(w.Signatures) > 0 {
		t.Error("signatures came along, of an agreement nobody has made yet")
	}
	need(t, w.RemoveParticipant(w.People(workshop.Sales)[0].ID))
}

func TestAListThatIsThereAlreadyStays(t *testing.T) {
	w := workshop.New("Summer plan", "2027-05-03")
	need(t, w.AddParticipant(workshop.Marketing, "Mei Tan", "moved to Marketing"))
	need(t, w.Follow(workshop.Example()))
	if got := w.People(workshop.Marketing); len(got) != 1 {
		t.Errorf("the list of Marketing became %+v", got)
	}
	for _, p := range w.People(workshop.Sales) {
		if p.Name == "Mei Tan" {
			t.Error("somebody is on both lists")
		}
	}
	if len(w.People(workshop.Sales)) == 0 {
		t.Error("Sales has nobody yet")
	}
}

// What was late, missed or never spoken of in the second workshop is asked
// about in the third; what was kept or is no longer needed is not.
func TestPromisesThatAreStillOpenGoOnToAThirdWorkshop(t *testing.T) {
	third := workshop.New("Summer plan", "2027-05-03")
	second := workshop.Example() // B-01 late, B-02 kept, B-03 missed, B-04 no longer needed
	need(t, third.Follow(second))
	came := map[string]bool{}
	for _, text := range carriedText(third) {
		came[text] = true
	}
	for i, want := range []bool{true, false, true, false} {
		c := second.Carried[i]
		if came[c.Label()+" "+c.Text] != want {
			t.Errorf("%s, which was %q, comes along: %v", c.Label(), c.Became, !want)
		}
	}
	for _, c := range third.Carried {
		if c.Became != workshop.NotSaid || c.Note != "" {
			t.Errorf("%s comes with what was said of it the last time: %+v", c.Was, c)
		}
	}
	if err := third.Sound(); err != nil {
		t.Errorf("the third workshop is not sound: %v", err)
	}
}

func TestFollowingTwiceLosesNothingThatWasSaid(t *testing.T) {
	w := workshop.ExampleMidway("before", 0, 0)
	said := w.Carried[0]
	need(t, w.SetBecame(said.ID, workshop.Missed))
	need(t, w.NoteCarried(said.ID, "Twice the evening before"))
	second := workshop.Example()
	second.ID = "01890000-0000-7000-8000-000000000000"
	for range 2 {
		need(t, w.Follow(second))
		kept := 0
		for i, c := range w.Carried {
			if c.Number != i+1 {
				t.Errorf("the numbers go %d, %d", i+1, c.Number)
			}
			if c.Text != said.Text {
				continue
			}
			if kept++; c.Became != workshop.Missed || c.Note != "Twice the evening before" {
				t.Errorf("of what was said is left %+v", c)
			}
		}
		if kept != 1 {
			t.Errorf("what was said of %q is there %d times: %+v", said.Text, kept, carriedText(w))
		}
	}
}
