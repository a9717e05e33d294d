package terminal

import (
	"errors"

	"accord/storage"
	"accord/workshop"
)

// takeIn changes the workshop in the first file by what is in the others: by all
// of them or by none. Then tell says what came of each, by its place.
func (t *terminal) takeIn(did string, args []string, take func(w *workshop.Workshop, at int, path string) error, tell func(at int, path string) error) error {
	if len(args) < 2 {
		return errUsage
	}
	into, from := args[0], args[1:]
	file, w, err := storage.Open(into)
	if err != nil {
		return about(into, err)
	}
	err = workshop.NewRoom(w, file).Change(did, func(w *workshop.Workshop) error {
		for i, path := range from {
			if err := take(w, i, path); err != nil {
				return about(path, err)
			}
		}
		return nil
	})
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	for i, path := range from {
		if err := tell(i, path); err != nil {
			return err
		}
	}
	return nil
}
