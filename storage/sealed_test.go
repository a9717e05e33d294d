package storage_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// sealed is a sealed copy of a workshop, and the words that open it.
func sealed(t testing.TB, w *workshop.Workshop) (path, words string) {
	t.Helper()
	path, words, err := storage.SealInto(t.TempDir(), w)
	if err != nil {
		t.Fatal(err)
	}
	return path, words
}

// Whoever has the words reads all of it, however they type them; whoever has
// only the file reads nothing.
func TestOnlyTheWordsOpenASealedCopy(t *testing.T) {
	w := rich(t)
	path, words := sealed(t, w)
	if n := len(strings.Fields(words)); n != 6 {
		t.Errorf("the passphrase has %d words: %q", n, words)
	}
	if again, other := sealed(t, w); other == words || filepath.Base(again) != "Accord.age" {
		t.Errorf("another copy, %s, has the same words, or a name that tells something", again)
	}
	if _, err := storage.ReadAny(path); !errors.Is(err, storage.ErrSealed) {
		t.Errorf("without words it gives %v", err)
	}
	got, err := storage.Unseal(path, "  "+strings.ToUpper(strings.ReplaceAll(words, " ", "   ")))
	if err != nil || !reflect.DeepEqual(got, w) {
		t.Errorf("with the words it gives another workshop, or %v", err)
	}
	for typed, want := range map[string]error{
		"one two three four five six": storage.ErrWrongWords, " ": workshop.ErrEmpty, words[1:]: storage.ErrWrongWords,
	} {
		if _, err := storage.Unseal(path, typed); !errors.Is(err, want) {
			t.Errorf("with %q it gives %v, want %v", typed, err, want)
		}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{w.Title, w.Cards[0].Text, w.Participants[0].Name, words} {
		if bytes.Contains(data, []byte(secret)) {
			t.Errorf("the file says %q", secret)
		}
	}
}

// A sealed copy that is not whole is refused, and nothing of it is left
// anywhere.
func TestASealedCopyThatIsNotWholeIsRefused(t *testing.T) {
	path, words := sealed(t, rich(t))
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	chance := rand.New(rand.NewPCG(1, 1))
	for range 5 { // each takes the work of trying the words
		spoiled := bytes.Clone(whole)
		if at := len("age-encryption.org/v1") + chance.IntN(len(whole)-30); chance.IntN(2) == 0 {
			spoiled = spoiled[:at]
		} else {
			spoiled[at] ^= 1 << chance.IntN(8)
		}
		folder := t.TempDir()
		path := filepath.Join(folder, "a.age")
		if err := os.WriteFile(path, spoiled, 0o600); err != nil {
			t.Fatal(err)
		}
		w, err := storage.Unseal(path, words)
		if _, told := workshop.AsProblem(err); !told || w != nil {
			t.Errorf("it gives %v and %v", w, err)
		}
		if files, _ := os.ReadDir(folder); len(files) != 1 {
			t.Errorf("beside it lie %v", files)
		}
	}
}

// A stranger's file may ask for so much work that it would take hours.
func TestASealedCopyThatAsksForTooMuchWorkIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.age")
	head := "age-encryption.org/v1\n-> scrypt 5PV3TZNnVBPAmtBBIXUZLg 60\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
	if err := os.WriteFile(path, []byte(head), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := storage.Unseal(path, "one two three four five six"); !errors.Is(err, storage.ErrDamaged) {
		t.Errorf("it gives %v", err)
	}
}
