package storage

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"filippo.io/age"
	"github.com/sethvargo/go-diceware/diceware"

	"accord/workshop"
	"accord/workshop/record"
)

// A sealed copy is a workshop.json that is encrypted with a passphrase, in the
// age format (age-encryption.org/v1): any program that knows that format opens
// it with the same words.

// passWords is how many words a passphrase has. Six of the 7,776 in the list
// are 77 bits, more than anyone can try.
const passWords = 6

// sealWork is the logarithm of how much work it is to try one passphrase, for
// scrypt. The words alone are enough, so it need not make people wait.
const sealWork = 16

// maxSealWork is the most work a file from elsewhere may ask for: what the age
// program asks for, which takes a quarter of a gigabyte of memory.
const maxSealWork = 18

// sealMark is how a sealed file begins.
const sealMark = "age-encryption.org/v1"

// Problems with sealed copies.
var (
	ErrSealed     = workshop.Problem{Key: "file.sealed"} // it takes words to open it
	ErrWrongWords = workshop.Problem{Key: "file.wrong-words", Field: "words"}
)

// SealInto writes a sealed copy of a workshop into a folder, and returns its
// path and the words that open it. They are kept nowhere. Its name tells
// nothing of the workshop. It makes the folder if there is none, and never
// replaces a file.
func SealInto(folder string, w *workshop.Workshop) (path, words string, err error) {
	if err := MakeFolder(folder); err != nil {
		return "", "", err
	}
	list, err := diceware.Generate(passWords)
	if err != nil {
		return "", "", fmt.Errorf("choose words: %w", err)
	}
	words = strings.Join(list, " ")
	lock, err := age.NewScryptRecipient(words)
	if err != nil {
		return "", "", fmt.Errorf("seal a copy: %w", err)
	}
	lock.SetWorkFactor(sealWork)
	path = FreeName(filepath.Join(folder, "Accord.age"))
	return path, words, WriteFile(path, func(to io.Writer) error {
		sealed, err := age.Encrypt(to, lock)
		if err != nil {
			return err
		}
		return errors.Join(record.Write(sealed, w), sealed.Close())
	})
}

// Unseal returns the workshop of a sealed copy. Nothing of it is written
// anywhere before all of it has been found to be whole.
func Unseal(path, words string) (*workshop.Workshop, error) {
	start, err := startOf(path)
	if err != nil {
		return nil, explained(err, "open a sealed copy")
	}
	if !bytes.HasPrefix(start, []byte(sealMark)) {
		return nil, ErrDamaged // or it never was one
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, explained(err, "open a sealed copy")
	}
	defer file.Close()
	data, err := unseal(file, words)
	if err != nil {
		return nil, err
	}
	return record.Read(bytes.NewReader(data))
}

func unseal(from io.Reader, words string) ([]byte, error) {
	words = strings.ToLower(strings.Join(strings.Fields(words), " ")) // as they are read out
	if words == "" {
		return nil, workshop.Problem{Key: workshop.ErrEmpty.Key, Field: "words"}
	}
	key, err := age.NewScryptIdentity(words)
	if err != nil {
		return nil, fmt.Errorf("open a sealed copy: %w", err)
	}
	key.SetMaxWorkFactor(maxSealWork)
	// What seals takes little room: a tag for each 64 kB, and a head.
	opened, err := age.Decrypt(io.LimitReader(from, record.MaxSize+record.MaxSize/1000), key)
	if wrong := (*age.NoIdentityMatchError)(nil); errors.As(err, &wrong) {
		return nil, ErrWrongWords
	}
	if err != nil {
		return nil, ErrDamaged
	}
	data, err := io.ReadAll(io.LimitReader(opened, record.MaxSize+1))
	switch {
	case err != nil:
		return nil, ErrDamaged
	case len(data) > record.MaxSize:
		return nil, ErrTooLarge
	}
	return data, nil
}
