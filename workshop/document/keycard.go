package document

// A KeyGroup is a few keys that belong together, with what each does.
type KeyGroup struct {
	Name string
	Keys []Fact // the key, and what it does
}

// KeyCard is one page with every key, to lie beside the laptop.
func KeyCard(groups []KeyGroup, language string, say Say) Document {
	var blocks []Block
	for _, g := range groups {
		t := Table{Head: []string{say("key-card.key"), g.Name}, Widths: []int{5, 16}}
		for _, k := range g.Keys {
			t.Rows = append(t.Rows, []string{k.Label, k.Value})
		}
		blocks = append(blocks, t)
	}
	return Document{
		Title: say("key-card.title"), Language: language, PageOf: say("paper.page-of"),
		Sections: []Section{{ID: "keys", Heading: say("key-card.title"), OnePage: true, Blocks: blocks}},
	}
}
