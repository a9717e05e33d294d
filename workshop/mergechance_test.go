package workshop_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"accord/workshop"
)

// seeds is how many workshops are merged by chance: go test -run Any -seeds 50000
var seeds = flag.Uint64("seeds", 60, "how many workshops are merged by chance")

// Whatever stations and the room did meanwhile, and whenever the stations were
// made, the workshop is the same whichever of them comes first, and bringing
// one again changes nothing.
func TestAnyStationsMergeToTheSameInAnyOrder(t *testing.T) {
	for seed := range *seeds {
		chance := rand.New(rand.NewPCG(seed, 1))
		w := byChance(t, one(chance, []string{"friction", "friction", "priorities", "calendar"}), chance)
		var stations []*workshop.Workshop
		for i := range 24 {
			if i%4 == 0 && len(stations) < 3 {
				stations = append(stations, stationOf(t, w, someSide(chance)))
			}
			at := one(chance, append(slices.Clone(stations), w))
			meanwhile(t, at, chance)
		}
		if chance.IntN(3) == 0 {
			need(t, w.Next(noon)) // the room went on without them
			if cards := w.Cards; chance.IntN(2) == 0 && len(cards) > 0 {
				need(t, w.ShowCard(one(chance, cards).ID))
			}
		}
		if chance.IntN(4) == 0 { // one station file, opened on two laptops
			twin := copyOf(stations[0])
			for _, c := range twin.Cards {
				need(t, twin.EditCard(c.ID, fmt.Sprint("Twice ", chance.IntN(1e6))))
			}
			stations = append(stations, twin)
		}
		came := ""
		for range 3 {
			chance.Shuffle(len(stations), func(i, j int) { stations[i], stations[j] = stations[j], stations[i] })
			hub := copyOf(w)
			for _, s := range stations {
				merged(t, hub, s)
				merged(t, hub, stations[0])
			}
			numberedOnce(t, hub)
			if came == "" {
				came = kept(t, hub)
			}
			if again := kept(t, hub); again != came {
				t.Fatalf("seed %d: the order of merging shows:\n%s\n%s", seed, came, again)
			}
			for _, s := range stations {
				if m := merged(t, hub, s); !m.IsEmpty() || kept(t, hub) != came {
					t.Fatalf("seed %d: merging again brought %+v\n%s\n%s", seed, m, came, kept(t, hub))
				}
			}
		}
	}
}

// A station that is merged, worked on and merged again brings what was done
// there since, whatever it is, and what it never touched stays the room's.
func TestAnythingDoneAfterAMergeComesWithTheNext(t *testing.T) {
	for seed := range *seeds {
		chance := rand.New(rand.NewPCG(seed, 2))
		w := byChance(t, one(chance, []string{"calendar", "friction"}), chance)
		if step, _ := w.CurrentStep(); step.Activity == "friction" { // the room's cut-offs do not go along
			for range 4 {
				meanwhile(t, w, chance)
			}
		}
		s := stationOf(t, w, workshop.Sales)
		for range 3 {
			for range chance.IntN(6) {
				meanwhile(t, s, chance)
			}
			merged(t, w, s)
			if here, there := tells(w), tells(s); here != there {
				t.Fatalf("seed %d: the station has\n%s\nand the room\n%s", seed, there, here)
			}
		}
	}
}

// byChance returns a workshop that is answering, whose identities come from
// chance as all else does: a seed that failed fails again. They sort by time,
// as identities do.
func byChance(t *testing.T, activity string, chance *rand.Rand) *workshop.Workshop {
	t.Helper()
	ms := uint64(noon.UnixMilli())
	identity := func() string {
		ms += 1 + chance.Uint64N(1000)
		return fmt.Sprintf("%08x-%04x-7%03x-8000-%012x", ms>>16, ms&0xffff, chance.IntN(1<<12), chance.Uint64N(1<<48))
	}
	return answeringIn(t, workshop.NewWith(identity, "Joint plan", "2026-11-23"), activity, 3, 3)
}

// tells is what a station of Sales can change of a workshop.
func tells(w *workshop.Workshop) string {
	var lines []string
	details := w.DetailsByCard()
	for _, c := range w.Cards {
		if c.Side == workshop.Sales {
			lines = append(lines, fmt.Sprint(c.ID, c.Text, details[c.ID]))
		}
	}
	for _, m := range w.Marks {
		if m.Row == workshop.CalendarRow(workshop.Sales) {
			lines = append(lines, fmt.Sprint(m.Column, m.Level))
		}
	}
	for _, c := range w.CutOffs {
		lines = append(lines, fmt.Sprint(c))
	}
	slices.Sort(lines)
	return strings.Join(append(lines, w.Freeze, w.Notice), "\n")
}

// numberedOnce checks that no two cards are called the same.
func numberedOnce(t *testing.T, w *workshop.Workshop) {
	t.Helper()
	labels := make(map[string]bool)
	for _, c := range w.Cards {
		if labels[c.Prompt+c.Label()] {
			t.Fatalf("%s is there twice", c.Label())
		}
		labels[c.Prompt+c.Label()] = true
	}
}

// kept is a workshop as a file keeps it, where an empty list is none.
func kept(t *testing.T, w *workshop.Workshop) string {
	t.Helper()
	return strings.ReplaceAll(written(t, w), ":[]", ":null")
}

// meanwhile does one thing that people do while they write or paint.
func meanwhile(t *testing.T, w *workshop.Workshop, chance *rand.Rand) {
	t.Helper()
	side := w.Station
	if side == "" {
		side = someSide(chance)
	}
	step, _ := w.CurrentStep()
	if step.Activity == "calendar" {
		meanwhileCalendar(t, w, side, chance)
		return
	}
	prompt := map[string]string{"friction": "friction", "priorities": "priority"}[step.Activity]
	c := one(chance, w.CardsOf(prompt, side))
	words := fmt.Sprint(one(chance, []string{"July", "No kit", "The deck came late again"}), chance.IntN(1e6))
	act := chance.IntN(7)
	switch {
	case act < 2 || c.ID == "":
		id, err := w.AddCard(side, prompt, words)
		if err == nil && chance.IntN(3) == 0 {
			_ = w.NumberCard(id, 1+chance.IntN(12)) // refused if another has it
		}
	case act == 2:
		need(t, w.EditCard(c.ID, words))
	case act == 3 && prompt == "friction":
		need(t, w.SetDetail(c.ID, one(chance, []string{"helps", "last-time"}), one(chance, []string{words, ""})))
	case act == 4:
		need(t, w.RemoveCard(c.ID))
	case act == 5:
		need(t, w.EditCard(c.ID, one(chance, []string{"May was empty", "May"}))) // as others may have it
	default:
		need(t, w.MoveCard(c.ID, chance.IntN(3)-1))
	}
}

func meanwhileCalendar(t *testing.T, w *workshop.Workshop, side workshop.Side, chance *rand.Rand) {
	t.Helper()
	words := one(chance, []string{"", "four weeks before", "three weeks ahead"})
	c := one(chance, w.CutOffs)
	next := workshop.CutOff{Customer: fmt.Sprint("Okavi ", chance.IntN(1e6)), Month: w.Months()[chance.IntN(3)], Day: "2027-02-01"}
	switch act := chance.IntN(6); {
	case act < 2:
		need(t, w.PaintMonth(side, w.Months()[chance.IntN(4)], chance.IntN(4)))
	case act == 2:
		need(t, w.SetPact(words+fmt.Sprint(chance.IntN(1e6)), w.Notice))
	case act == 3:
		need(t, w.SetPact(w.Freeze, words+fmt.Sprint(chance.IntN(1e6))))
	case act == 4 && c.ID != "":
		need(t, w.RemoveCutOff(c.ID))
	case act == 5 && c.ID != "":
		need(t, w.EditCutOff(c.ID, next))
	default:
		needed[workshop.CutOffID](t)(w.AddCutOff(next))
	}
}
