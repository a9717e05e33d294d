package wall_test

import (
	"accord/workshop"
	"accord/workshop/move"
)

// crowdedGrid is as many rows and columns as there may be, in many words.
func crowdedGrid(grid move.Grid) workshop.View {
	v := workshop.GridView{Grid: grid}
	rows, columns := 6, 6
	if grid == move.Ranges {
		rows, columns = workshop.MaxSegments, len(workshop.Criteria)
	}
	for i := range columns {
		head := workshop.WallHead{Side: workshop.Marketing, Text: sentence}
		if grid == move.Ranges {
			head = workshop.WallHead{Key: "criterion." + workshop.Criteria[i]}
		}
		v.Columns = append(v.Columns, head)
	}
	for i := range rows {
		row := workshop.WallRow{Head: workshop.WallHead{Side: workshop.Sales, Text: sentence}}
		for j := range columns {
			row.Levels = append(row.Levels, (i+j)%4)
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

func crowdedRules() workshop.View {
	v := workshop.RulesView{Left: 1, Rules: []workshop.WallRule{{Sales: sentence, Marketing: sentence}}}
	for range 5 {
		v.Rules = append(v.Rules, workshop.WallRule{
			Label: "T-01", Sales: sentence, Marketing: sentence, If: sentence, Then: sentence, Limit: sentence, Decides: sentence,
		})
	}
	return v
}

func crowdedStory() workshop.View {
	v := workshop.StoryView{Story: workshop.WallCard{Label: "Y-01", Side: workshop.Sales, Text: sentence}, At: 3, Of: 12}
	for _, field := range []string{"goal", "barrier", "lever", "part", "proof", "who"} {
		v.Lines = append(v.Lines, workshop.WallLine{Field: field, Text: sentence + ", " + sentence})
	}
	return v
}
