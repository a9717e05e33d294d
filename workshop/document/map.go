package document

import (
	"strings"

	"accord/workshop"
)

// A Map is the picture of the level and gap grid. A format that draws it writes
// its words below; one that does not writes the words alone.
type Map struct {
	Places          []workshop.PulsePlace
	Apart           string // the area above the border
	Low, High       string // the areas below it
	Lowest, Highest string // the ends of the scale
	Alt             string // says what it shows to those who cannot see it
	Words           Facts  // which statements stand in which area
}

func (Map) block() {}

// levelAndGap is where the statements stand, by number.
func (p paper) levelAndGap() Map {
	m := Map{
		Apart: p.say("quarter.apart"), Low: p.say("quarter.both-low"), High: p.say("quarter.both-high"),
		Lowest: p.say("pulse.lowest-level"), Highest: p.say("pulse.highest-level"),
		Alt: p.say("pulse.picture"),
	}
	var few int
	m.Places, few = p.w.PulsePlaces()
	for _, area := range []workshop.Quarter{workshop.Apart, workshop.BothLow, workshop.BothHigh, workshop.WithinOne} {
		var numbers []string
		for _, place := range m.Places {
			switch number := strings.ToUpper(place.Statement); {
			case place.Area == area:
				numbers = append(numbers, number)
			case area == workshop.WithinOne && place.Split != "":
				numbers = append(numbers, number+" "+place.Split.Letter())
			}
		}
		if len(numbers) > 0 {
			value := joined(joinedBy(", ", numbers...), p.say("quarter."+string(area)+".do"))
			m.Words = append(m.Words, Fact{p.say("quarter." + string(area)), value})
		}
	}
	if few > 0 {
		m.Words = append(m.Words, Fact{p.say("quarter.no-figure"), p.say("quarter.few", few)})
	}
	return m
}
