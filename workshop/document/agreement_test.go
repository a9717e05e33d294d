package document_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
	"accord/workshop/document/text"
	"accord/workshop/document/trial"
)

var update = flag.Bool("update", false, "write the golden papers anew")

func TestMain(m *testing.M) {
	time.Local = time.UTC // a golden paper has the same dates everywhere
	flag.Parse()
	os.Exit(m.Run())
}

func TestAgreement(t *testing.T) {
	w, err := signed.Example(words(t))
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "agreement.en.txt", document.Agreement(w, words(t)))
}

func TestAnAgreementOnNothingSaysSo(t *testing.T) {
	golden(t, "agreement-empty.en.txt", document.Agreement(&workshop.Workshop{}, words(t)))
}

// words are the English sentences; one that is missing fails the test.
func words(t *testing.T) document.Say {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	return func(key string, with ...any) string {
		sentence := say(key, with...)
		if sentence == key {
			t.Errorf("there is no sentence for %q", key)
		}
		return sentence
	}
}

// golden compares a paper with the one that was read and found good.
func golden(t *testing.T, name string, d document.Document) {
	t.Helper()
	var got bytes.Buffer
	if err := text.Write(&got, d); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%s reads otherwise than before; run go test -update and read the difference", name)
	}
}

func TestADraftIsMarkedOnEveryPage(t *testing.T) {
	say := words(t)
	if d := document.Agreement(workshop.ExampleUntil("consent", 0), say); d.Mark != "Draft" {
		t.Errorf("before anybody has signed, the paper is marked %q", d.Mark)
	}
	if d := document.Agreement(workshop.Example(), say); d.Mark != "" {
		t.Errorf("signed, the paper is marked %q", d.Mark)
	}
}

func TestTheAgreementCallsTheSidesByTheirNames(t *testing.T) {
	w := workshop.Example()
	w.SalesName, w.MarketingName = "Key accounts", "Brand"
	paper := plain(t, document.Agreement(w, words(t)))
	for _, want := range []string{"Agreement between Key accounts and Brand", "Key accounts promises Brand", "Matters to Brand"} {
		if !strings.Contains(paper, want) {
			t.Errorf("nowhere does it say %q", want)
		}
	}
	if strings.Contains(paper, "Sales promises") {
		t.Error("a side is called by its usual name")
	}
}

func TestTheAgreementSaysHowManyCardsAreFaceDown(t *testing.T) {
	paper := plain(t, document.Agreement(workshop.ExampleUntil("friction", 0), words(t)))
	if !strings.Contains(paper, "not printed: 15.") {
		t.Error("fifteen cards are face down, and the paper does not say so")
	}
}

func TestThatNothingWasLeftOpenIsPrintedAsTyped(t *testing.T) {
	w := workshop.ExampleUntil("", 0)
	w.NotAgreed = "Nothing that we know of."
	paper := plain(t, document.Agreement(w, words(t)))
	if !strings.Contains(paper, w.NotAgreed) || strings.Contains(paper, "Nothing was noted here.") {
		t.Error("what was typed is not what is printed")
	}
}

// The shortest agenda has both sides write their priorities and guess nothing
// of the other's. The paper must not say then that they guessed none, neither
// while the room is there nor once it has closed.
func TestAPaperIsSilentOnGuessesNobodyWasAskedFor(t *testing.T) {
	w := planned(t)
	at := time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)
	if err := errors.Join(w.UseAgenda(workshop.Essentials), w.Start(at)); err != nil {
		t.Fatal(err)
	}
	for w.Closed == 0 {
		var err error
		if step, _ := w.CurrentStep(); step.Activity == "both-lists" {
			_, err = w.AddCard(workshop.Sales, "priority", "Sign the plan before the range review")
		}
		if err := errors.Join(err, w.Next(at)); err != nil {
			t.Fatal(err)
		}
	}
	paper := plain(t, document.Record(w, words(t)))
	if !strings.Contains(paper, "Sign the plan") || strings.Contains(paper, "guess") {
		t.Error("the paper says that a side guessed nothing, and it was not asked to")
	}
}

// What was amended is a few lines, and would have a page to itself between the
// signatures and the annexes.
func TestTheAnnexFollowsWhatWasAmended(t *testing.T) {
	for _, amended := range []bool{true, false} {
		w, err := signed.Example(words(t))
		if err != nil {
			t.Fatal(err)
		}
		if !amended {
			w.Versions, w.Amendments = nil, nil
		}
		sections := document.Agreement(w, words(t)).Sections
		at := slices.IndexFunc(sections, func(s document.Section) bool { return s.ID == "cards" })
		if log := sections[at-1].ID == "amendments"; log != amended || sections[at].NewPage == amended {
			t.Errorf("amended %v: the annex comes after %s, on a page of its own %v", amended, sections[at-1].ID, sections[at].NewPage)
		}
	}
}

func TestTheAgreementOfNinetyMinutes(t *testing.T) {
	golden(t, "agreement-ninety.en.txt", document.Agreement(trial.Ninety(), words(t)))
	w := workshop.New("Ninety minutes", "2026-11-23")
	if err := w.UseAgenda(workshop.Essentials); err != nil {
		t.Fatal(err)
	}
	w.ID = "01a1e4a8-5700-7001-8000-000000000001"
	golden(t, "agreement-ninety-empty.en.txt", document.Agreement(w, words(t)))
}
