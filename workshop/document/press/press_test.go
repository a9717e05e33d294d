package press_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
	"accord/workshop/document/signed"
	"accord/workshop/document/trial"
)

// example is the example workshop, ordered in an edition.
func example(t *testing.T, edition document.Edition) press.Print {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	order := press.Order{Of: workshop.Example(), Edition: edition, On: page.A4, Say: say}
	return order.Print().At(time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC))
}

// What is for both teams cannot be written in the edition for others, whoever
// asks for it; everything else can.
func TestAnEditionHasItsFilesAndNoOthers(t *testing.T) {
	for _, edition := range document.Editions {
		print := example(t, edition)
		for _, format := range press.Formats {
			for _, f := range format.Files {
				var file bytes.Buffer
				err := f.Write(&file, print)
				switch in := format.In(edition); {
				case in && (err != nil || file.Len() == 0):
					t.Errorf("%s of the %s edition has %d bytes and says %v", f.Name(edition), edition, file.Len(), err)
				case !in && (err == nil || file.Len() > 0):
					t.Errorf("%s is written in the %s edition", f.Name(edition), edition)
				}
			}
		}
	}
}

// A signed version has the agreement, the text that was signed, and nothing of
// what the workshop is now; and the text is what its digest is of.
func TestASignedVersionIsPrintedAgain(t *testing.T) {
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	w, err := signed.Example(document.Say(say))
	if err != nil {
		t.Fatal(err)
	}
	again, err := press.Again(w.Versions[0], page.A4, nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, format := range press.Formats {
		if !format.In(again.Edition()) {
			if err := format.Files[0].Write(io.Discard, again); err == nil {
				t.Errorf("%s is written of a version", format.Key)
			}
			continue
		}
		for _, f := range format.Files {
			names = append(names, f.Name(again.Edition()))
			said := written(t, f, again)
			if format.Key == "txt" {
				if sum := sha256.Sum256(said); hex.EncodeToString(sum[:]) != w.Versions[0].Digest {
					t.Error("the text sums up to another digest")
				}
			}
			if format.Key == "md" && (bytes.Contains(said, []byte("10 working days after")) || !bytes.Contains(said, []byte("5 working days after"))) {
				t.Error("the version has the words of the amendment")
			}
		}
	}
	if want := "agreement-version-1.pdf agreement-version-1.docx agreement-version-1.html agreement-version-1.md agreement-version-1.txt"; strings.Join(names, " ") != want {
		t.Errorf("a version has %s", names)
	}
}

// People compare two exports, and a folder that is synced stays as it is.
func TestTheSameWorkshopMakesTheSameFiles(t *testing.T) {
	first, second := example(t, document.Full), example(t, document.Full)
	for _, format := range press.Formats {
		if format.OnlySigned() {
			continue
		}
		for _, f := range format.Files {
			if a, b := written(t, f, first), written(t, f, second); !bytes.Equal(a, b) {
				t.Errorf("%s is another file the second time", f.Name(document.Full))
			}
		}
	}
}

// A paper in another language leaves the data as they are.
func TestTheLanguageOfThePapersIsNotThatOfTheData(t *testing.T) {
	say, err := assets.Words("de")
	if err != nil {
		t.Fatal(err)
	}
	w := workshop.Example()
	print := press.Order{Of: w, Edition: document.Full, On: page.A4, Language: "de", Say: say}.Print()
	if print.Agreement.Language != "de" || w.Language != "en" {
		t.Errorf("the paper is in %q and the data in %q", print.Agreement.Language, w.Language)
	}
	data := press.Formats[len(press.Formats)-1].Files[0]
	if !bytes.Contains(written(t, data, print), []byte(`"language": "en"`)) {
		t.Error("the data say that they are in the language of the paper")
	}
}

func written(t *testing.T, f press.File, print press.Print) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := f.Write(&file, print); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// Whatever becomes of the logo, a signed version is printed with the one it
// was signed with, to the same bytes.
func TestASignedVersionKeepsItsLogo(t *testing.T) {
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	w, plain := workshop.Example(), workshop.Example()
	need(t, w.SetLogo(trial.Logo(300, 60)))
	for _, each := range []*workshop.Workshop{w, plain} {
		need(t, signed.Keep(each, document.Say(say), 1_795_000_000_000))
	}
	if w.Versions[0].Digest != plain.Versions[0].Digest {
		t.Error("the same words with a logo sum up to another digest")
	}
	files := func() (all [][]byte) {
		again, err := press.Again(w.Versions[0], page.A4, nil)
		need(t, err)
		for _, format := range press.Formats {
			if format.In(again.Edition()) {
				all = append(all, written(t, format.Files[0], again))
			}
		}
		return all
	}
	before := files()
	need(t, w.SetLogo(trial.Logo(20, 20)))
	other := files()
	need(t, w.RemoveLogo())
	for i, none := range files() {
		if !bytes.Equal(before[i], none) || !bytes.Equal(before[i], other[i]) {
			t.Errorf("file %d is another one", i)
		}
	}
	if !bytes.Contains(before[0], []byte("/Subtype /Image")) {
		t.Error("the signed paper has no logo")
	}
	v := w.Versions[0]
	v.Paper = strings.Replace(v.Paper, `"PNG":"iVBOR`, `"PNG":"iVBOX`, 1)
	if _, err := press.Again(v, page.A4, nil); v.Paper == w.Versions[0].Paper || err == nil {
		t.Error("a picture that somebody put there is printed")
	}
}

func need(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Who finds the paper in a drawer reads on its cover that it no longer holds.
func TestTheCoverSaysThatTheAgreementHasExpired(t *testing.T) {
	say, err := assets.Words("en")
	need(t, err)
	for _, edition := range document.Editions {
		order := press.Order{Of: workshop.Example(), Edition: edition, On: page.A4, Say: say}
		for day, want := range map[workshop.Day]bool{"": false, "2027-11-23": false, "2027-11-24": true} {
			order.Today = day
			agreement := order.Print().Agreement
			if status := agreement.Cover[0].Value; strings.Contains(status, "expired on 23\u00A0November\u00A02027") != want || !strings.HasPrefix(status, "signed") {
				t.Errorf("on %q the %s edition is %q", day, edition, status)
			}
		}
	}
}
