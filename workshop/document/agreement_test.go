package document_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/text"
)

var update = flag.Bool("update", false, "write the golden papers anew")

func TestMain(m *testing.M) {
	time.Local = time.UTC // a golden paper has the same dates everywhere
	flag.Parse()
	os.Exit(m.Run())
}

func TestAgreement(t *testing.T) {
	golden(t, "agreement.en.txt", document.Agreement(workshop.Example(), words(t)))
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
