package storage_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"accord/storage"
)

// A ballot that the disk changed is as it was again if a snapshot has it, and
// else the facilitator hears of it before the room relies on the result. Once
// is enough.
func TestAnAnswerThatTheDiskChangedIsGivenBackOrSaid(t *testing.T) {
	for name, want := range map[string]error{"with a snapshot": storage.ErrSecretsMended, "with none": storage.ErrSecretsChanged} {
		t.Run(name, func(t *testing.T) {
			l, f, room := frictionRoom(t)
			is := room.Workshop()
			if want == error(storage.ErrSecretsMended) {
				f.Keep(room, "", time.Now).Close()
			}
			p := patient{t: t, path: f.Path()}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			file := p.get(p.path)
			at := bytes.Index(file, []byte(is.Ratings[0].Statement))
			file[at] ^= 1
			p.put(p.path, file)
			for _, want := range []error{want, nil} {
				f, got, err := l.Open(is.ID)
				if err != nil {
					t.Fatal(err)
				}
				if found := f.Found(); !errors.Is(found, want) {
					t.Errorf("found %v, want %v", found, want)
				}
				if name == "with a snapshot" && !same(got, is) {
					t.Error("it is another workshop")
				}
				if err := f.Close(); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
