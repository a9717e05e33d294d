package document_test

import (
	"bytes"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/text"
)

func TestPreWorkPack(t *testing.T) {
	golden(t, "pre-work-sales.en.txt", document.PreWorkPack(planned(t), workshop.Sales, words(t)))
}

// What is asked before the day is on this agenda, and the pulse as long as it
// will be.
func TestThePreWorkFitsItsAgenda(t *testing.T) {
	w := planned(t)
	if err := w.UseAgenda(workshop.Essentials); err != nil {
		t.Fatal(err)
	}
	f := document.PreWorkForm(w, workshop.Marketing, words(t))
	if got := len(f.Questions[len(f.Questions)-1].Rows); got != len(workshop.ShortPulse) {
		t.Errorf("the short pulse has %d statements", got)
	}
	for _, s := range w.Steps {
		if s.Does().Locked {
			continue
		}
		if err := w.SkipStep(s.ID, true); err != nil {
			t.Fatal(err)
		}
	}
	if f := document.PreWorkForm(w, workshop.Marketing, words(t)); len(f.Questions) != 0 {
		t.Errorf("%d questions are asked that nobody will take up", len(f.Questions))
	}
}

// One side's pack goes to people who must not read what the other wrote.
func TestThePreWorkSaysNothingThatAnybodyWrote(t *testing.T) {
	w, say := workshop.Example(), words(t)
	for _, side := range workshop.Sides {
		var pack bytes.Buffer
		if err := text.Write(&pack, document.PreWorkPack(w, side, say)); err != nil {
			t.Fatal(err)
		}
		for _, c := range w.Cards {
			if c.Text != say("prompt."+c.Prompt+".hint") && strings.Contains(pack.String(), c.Text) {
				t.Errorf("the pack of %s says what is on a card: %q", side, c.Text)
			}
		}
	}
}

// Nobody does twenty minutes of work on ten pages.
func TestThePreWorkIsShort(t *testing.T) {
	for _, language := range assets.Languages() {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		for name, sheet := range page.Sheets {
			pages, err := page.Layout(document.PreWorkPack(workshop.Example(), workshop.Sales, say), sheet)
			if err != nil {
				t.Fatal(err)
			}
			if len(pages.Pages) > 4 || len(pages.Missing) > 0 {
				t.Errorf("in %s on %s it has %d pages, and no font has %q", language, name, len(pages.Pages), pages.Missing)
			}
		}
	}
}
