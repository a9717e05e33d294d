package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

func TestAClaimIsCheckedForWhatABuyerWouldNotBelieve(t *testing.T) {
	const boasts, putDowns = "best, only, number one", "cheap, stale"
	tests := map[string]struct {
		claim, instead, proof string
		faults                []workshop.ClaimFault
	}{
		"proven":                   {"Two in three packed it again", "", "Home test", nil},
		"no proof":                 {"Two in three packed it again", "", "", []workshop.ClaimFault{workshop.Unproven}},
		"a boast":                  {"We are the BEST.", "", "Test", []workshop.ClaimFault{workshop.Boast}},
		"two words":                {"Number one in snacks", "", "Panel", []workshop.ClaimFault{workshop.Boast}},
		"between low quotes":       {"Wir sind „best“ im Regal", "", "Test", []workshop.ClaimFault{workshop.Boast}},
		"a part of another word":   {"Bestowed on us by shoppers", "", "Panel", nil},
		"a put-down":               {"Theirs are stale", "", "Test", []workshop.ClaimFault{workshop.PutDown}},
		"between other quotes":     {"Nous sommes «\u202Fthe best\u202F»", "", "Test", []workshop.ClaimFault{workshop.Boast}},
		"put right":                {"Theirs are stale", "Ours stay crisp for six weeks", "Test", nil},
		"said instead and no good": {"Crisp", "Simply the best", "", []workshop.ClaimFault{workshop.Unproven, workshop.Boast}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("category", 0, 0)
			id := needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "claim", tt.claim))
			need(t, w.SetDetail(id, "instead", tt.instead))
			need(t, w.SetDetail(id, "proof", tt.proof))
			if got := w.CheckClaim(id, boasts, putDowns); !slices.Equal(got, tt.faults) {
				t.Errorf("found %v, want %v", got, tt.faults)
			}
		})
	}
}
