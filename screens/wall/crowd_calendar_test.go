package wall_test

import "accord/workshop"

// crowdedCalendar is a year with a gap in every other month, each ended in
// many words.
func crowdedCalendar() workshop.View {
	v := workshop.CalendarView{Deciding: true, Left: 1}
	for i, m := range workshop.Example().Months() {
		month := workshop.WallMonth{Month: m, Need: i % 4, Support: 3 - i%4, Over: i%4 == 0}
		if i%2 == 1 {
			month.Gap, month.Over = true, false
			month.End, month.Words, month.Note, month.By = workshop.Filled, sentence, "Vertriebsaußendienstleiter", "2027-02-22"
		}
		v.Months = append(v.Months, month)
	}
	v.Months[1].End, v.Months[1].Now = "", true
	return v
}
