package workshop

import "accord/workshop/move"

func (w *Workshop) gridView(grid move.Grid) View {
	v := GridView{Grid: grid}
	if grid == move.Ranges {
		for _, c := range Criteria {
			v.Columns = append(v.Columns, WallHead{Key: "criterion." + c})
		}
		for _, s := range w.Segments {
			row := WallRow{Head: WallHead{Text: s.Name}}
			for _, c := range Criteria {
				level, _ := w.SegmentLevel(s.ID, c)
				row.Levels = append(row.Levels, level)
			}
			v.Rows = append(v.Rows, row)
		}
		return v
	}
	for _, m := range w.MeasuresOf(Marketing) {
		v.Columns = append(v.Columns, WallHead{Side: Marketing, Text: m.Text})
	}
	for _, s := range w.MeasuresOf(Sales) {
		row := WallRow{Head: WallHead{Side: Sales, Text: s.Text}}
		for _, m := range w.MeasuresOf(Marketing) {
			level, _ := w.PairLevel(s.ID, m.ID)
			row.Levels = append(row.Levels, level)
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

func (w *Workshop) rulesView() View {
	v := RulesView{Left: len(w.OpenCollisions())}
	for _, c := range w.Collisions() {
		rule := WallRule{Sales: c.Sales.Text, Marketing: c.Marketing.Text}
		if r, ok := w.RuleOn(c.Sales.ID, c.Marketing.ID); ok {
			rule.Label, rule.If, rule.Then, rule.Limit, rule.Decides, rule.Question = r.Label(), r.If, r.Then, r.Limit, r.Decides, r.Question
		}
		v.Rules = append(v.Rules, rule)
	}
	return v
}

// Stories lists the stories told, of both sides, in the order of writing.
func (w *Workshop) Stories() []Card {
	var stories []Card
	for _, c := range w.Cards {
		if c.Prompt == "story" {
			stories = append(stories, c)
		}
	}
	return stories
}

// storyView shows the story in focus, or the first.
func (w *Workshop) storyView() View {
	stories := w.Stories()
	v := StoryView{Of: len(stories)}
	for i, c := range stories {
		if v.At == 0 || string(c.ID) == w.Focus {
			v.At, v.Story = i+1, w.wallCard(c)
		}
	}
	if v.At == 0 {
		return v
	}
	prompt, _ := PromptOf("story")
	for _, f := range prompt.Fields {
		if text := w.DetailOf(stories[v.At-1].ID, f.Key); text != "" {
			v.Lines = append(v.Lines, WallLine{Field: f.Key, Text: text})
		}
	}
	return v
}
