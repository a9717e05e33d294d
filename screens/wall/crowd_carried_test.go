package wall_test

import "accord/workshop"

// crowdedCarried is a long promise with a long sentence on it.
func crowdedCarried() workshop.View {
	v := workshop.CarriedView{At: 12, Of: 140, Promise: workshop.Carried{
		Was: "C-40", Side: workshop.Marketing, Text: sentence, Owner: sentence, Became: workshop.Missed, Note: sentence,
	}}
	for _, b := range workshop.AllBecame {
		v.Counts = append(v.Counts, workshop.BecameCount{Became: b, Count: 99})
	}
	return v
}
