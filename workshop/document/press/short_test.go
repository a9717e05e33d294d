package press_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
	"accord/workshop/document/signed"
	"accord/workshop/document/trial"
)

// What is promised to a room of ninety minutes: two pages, in every language,
// on every sheet, before and after it is signed.
func TestNinetyMinutesMakeTwoPages(t *testing.T) {
	for _, language := range assets.Languages() {
		say, err := assets.Words(language)
		need(t, err)
		for name, sheet := range page.Sheets {
			w := trial.Ninety()
			order := press.Order{Of: w, Edition: document.Full, On: sheet, Language: language, Say: document.Say(say)}
			for _, sign := range []bool{false, true} {
				if sign {
					need(t, signed.Keep(w, document.Say(say), 1_795_000_000_000))
				}
				pages, err := order.Print().Pages()
				need(t, err)
				if len(pages.Pages) != 2 {
					t.Errorf("in %s on %s, signed %v, there are %d pages", language, name, sign, len(pages.Pages))
				}
			}
		}
	}
}

// So it is in Word, which sets lines in its own way.
func TestNinetyMinutesMakeTwoPagesInWord(t *testing.T) {
	for _, program := range []string{"soffice", "pdfinfo"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	folder := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "pdf", "--outdir", folder}
	for _, language := range []string{"en", "de"} {
		say, err := assets.Words(language)
		need(t, err)
		for name, sheet := range page.Sheets {
			w := trial.Ninety()
			need(t, signed.Keep(w, document.Say(say), 1_795_000_000_000))
			order := press.Order{Of: w, Edition: document.Full, On: sheet, Language: language, Say: document.Say(say)}
			_, file := fileOf(t, order.Print(), "docx", "")
			args = append(args, filepath.Join(folder, language+"-"+name+".docx"))
			need(t, os.WriteFile(args[len(args)-1], file, 0o600))
		}
	}
	if out, err := exec.Command("soffice", args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	papers, err := filepath.Glob(folder + "/*.pdf")
	need(t, err)
	if len(papers) != 4 {
		t.Fatalf("%d papers are made of 4 files", len(papers))
	}
	for _, paper := range papers {
		out, err := exec.Command("pdfinfo", paper).Output()
		need(t, err)
		if !regexp.MustCompile(`Pages: +2\n`).Match(out) {
			t.Errorf("%s has another number of pages than two:\n%s", filepath.Base(paper), out)
		}
	}
}

// More than two pages hold goes on in the usual size, and nothing is cut.
func TestAShortAgreementGoesOn(t *testing.T) {
	w := trial.Ninety()
	for range 40 {
		a := w.Actions[0]
		a.Text += " and again"
		w.Actions = append(w.Actions, a)
	}
	print := press.Order{Of: w, Edition: document.Full, On: page.A4, Say: english(t)}.Print()
	pages, err := print.Pages()
	need(t, err)
	last := 0
	for _, p := range pages.Pages {
		for _, op := range p.Ops {
			if text, is := op.(page.Text); is && text.Text == "A-01" {
				if last++; text.Size != 9.5 {
					t.Fatalf("what does not fit is %.1f points high", text.Size)
				}
			}
		}
	}
	if last != 41 || len(pages.Pages) < 3 {
		t.Errorf("of 41 actions %d are on %d pages", last, len(pages.Pages))
	}
}

// What is not on the two pages is in the record.
func TestTheRecordOfNinetyMinutesHasAllOfIt(t *testing.T) {
	w := trial.Ninety()
	for edition, want := range map[document.Edition]bool{document.Full: false, document.AllOfIt: true} {
		print := press.Order{Of: w, Edition: edition, On: page.A4, Say: english(t)}.Print()
		_, paper := fileOf(t, print, "md", "")
		for _, card := range w.Cards {
			if card.Prompt == "friction" && bytes.Contains(paper, []byte(card.Text)) != want {
				t.Errorf("in the %s edition %q is to be found: %v", edition, card.Text, !want)
			}
		}
	}
	if document.HasRecord(workshop.Example()) || !document.HasRecord(w) {
		t.Error("a full day has a record besides its agreement, or ninety minutes have none")
	}
}

// A version is printed as it was signed, and what is signed in one form stays
// in it, whatever the agenda becomes.
func TestWhatIsSignedKeepsItsForm(t *testing.T) {
	say := english(t)
	short, long := trial.Ninety(), workshop.Example()
	for _, w := range []*workshop.Workshop{short, long} {
		need(t, signed.Keep(w, say, 1_795_000_000_000))
	}
	before := short.Versions[0].Paper
	short.Steps, long.Steps = long.Steps, short.Steps
	if !document.HasRecord(short) || document.HasRecord(long) {
		t.Error("another agenda makes another agreement of what is signed")
	}
	short.Signatures = append(short.Signatures, workshop.Signature{
		ID: "x", Participant: short.Participants[3].ID, Name: "Lars Holm", Side: workshop.Sales, At: 1_795_000_100_000,
	})
	need(t, signed.Keep(short, say, 1_795_000_100_000))
	paper, err := signed.Paper(short.Versions[0])
	need(t, err)
	if paper.Pages != 2 || short.Versions[0].Paper == before {
		t.Error("one more name makes another paper, or is not on it")
	}
	again, err := press.Again(short.Versions[0], page.Letter, nil)
	need(t, err)
	if pages, err := again.Pages(); err != nil || len(pages.Pages) != 2 {
		t.Errorf("signed, there are %d pages: %v", len(pages.Pages), err)
	}
}
