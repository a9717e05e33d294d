package document_test

import (
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// tableUnder returns the rows of the table below a heading of the agreement.
func tableUnder(t *testing.T, w *workshop.Workshop, heading string) [][]string {
	t.Helper()
	for _, s := range document.Agreement(w, words(t)).Sections {
		at := slices.Index(s.Blocks, document.Block(document.Heading(heading)))
		if at < 0 {
			continue
		}
		for _, b := range s.Blocks[at:] {
			if table, is := b.(document.Table); is {
				return table.Rows
			}
		}
	}
	t.Fatalf("the agreement has no table %q", heading)
	return nil
}

// inOrder reports whether a line names all texts, one after the other.
func inOrder(line string, texts []string) bool {
	for _, text := range texts {
		_, after, found := strings.Cut(line, text)
		if !found {
			return false
		}
		line = after
	}
	return true
}

// Whoever asks why on the desk is told what the annex says.
func TestWhyIsAnsweredAsInTheAnnex(t *testing.T) {
	w, say := workshop.Example(), words(t)
	ways := map[string]string{}
	for _, r := range document.Reasons(w, say) {
		ways[r.Label] = r.Line
	}
	threads := tableUnder(t, w, say("trace.threads"))
	for _, row := range threads {
		if !strings.HasPrefix(row[1], "K-") { // an origin stands before the cards
			row[0], row[1] = row[1], row[0]
		}
		steps := slices.DeleteFunc(slices.Clone(row[:5]), func(cell string) bool { return cell == "–" })
		found := false
		for _, cell := range row[3:5] { // the promise, or the action without one
			found = found || inOrder(ways[cell], steps) && strings.Count(ways[cell], " › ") == len(steps)-1
		}
		if !found && len(steps) > 1 {
			t.Errorf("the annex says %q, and no line says so", row)
		}
	}
	themes := tableUnder(t, w, say("trace.themes"))
	for _, row := range themes {
		label, _, _ := strings.Cut(row[0], " ")
		if led := row[4]; led != say("trace.nowhere") && !strings.HasSuffix(ways[label], label+" › "+led) {
			t.Errorf("%s led to %s in the annex, and on the desk %q", label, led, ways[label])
		}
	}
	if len(threads) < 5 || len(themes) < 3 {
		t.Errorf("only %d threads and %d themes were compared", len(threads), len(themes))
	}
}

// Every clause and every action has an answer, if only that nothing leads to
// it, and an action says what its promise says.
func TestEverythingThatIsDoneHasAReason(t *testing.T) {
	w := workshop.Example()
	ways := map[string]string{}
	for _, r := range document.Reasons(w, words(t)) {
		ways[r.Of] = r.Line
	}
	for _, c := range w.Commitments {
		if way, known := ways[string(c.ID)]; !known || !strings.Contains(way, c.Label()) {
			t.Errorf("%s is done because of %q", c.Label(), way)
		}
	}
	for _, a := range w.Actions {
		way, known := ways[string(a.ID)]
		if !known || a.Commitment != "" && !strings.HasSuffix(way, w.CommitmentByID(a.Commitment).Label()+" › "+a.Label()) {
			t.Errorf("%s is done because of %q", a.Label(), way)
		}
	}
}

// A card that is face down is in no answer.
func TestNoReasonNamesACardThatIsFaceDown(t *testing.T) {
	say := words(t)
	for _, step := range workshop.FullDay.Steps {
		activity, _ := workshop.ActivityOf(step.Activity)
		for move := range activity.Moves {
			w := workshop.ExampleMidway(step.Activity, move, 0.5)
			for _, r := range document.Reasons(w, say) {
				for _, c := range w.Cards {
					if !w.FaceUp(c) && strings.Contains(r.Line, c.Label()) {
						t.Errorf("at move %d of %s, %s names %s, which the room has not seen", move, step.Activity, r.Label, c.Label())
					}
				}
			}
		}
	}
}

// A theme of two thousand cards does not fill pages with their numbers.
func TestAThreadNamesTheFirstCardsAndCountsTheRest(t *testing.T) {
	w := trial.Crowded(2000)
	for _, r := range document.Reasons(w, words(t)) {
		if n := strings.Count(r.Line, "F-"); n > 12 || len(r.Line) > 300 {
			t.Errorf("%s has a line of %d characters and %d cards", r.Label, len(r.Line), n)
		}
	}
	theme := w.CardsOf("friction", workshop.Sales)[0].Theme
	said := 0
	for _, r := range document.Reasons(w, words(t)) {
		if r.Of == string(theme) && strings.Contains(r.Line, words(t)("trace.more", len(w.CardsIn(theme))-12)) {
			said++
		}
	}
	if said != 1 {
		t.Error("it is not said how many more cards there are")
	}
}
