package storage

import (
	"hash/crc32"
	"slices"

	"accord/workshop"
)

// What people gave without their names is in the file alone, for the journal
// may not know it. So that a fault of the disk does not change a ballot
// unnoticed, the file keeps a check sum of it. Each snapshot holds it too, and
// can give it back.

// What people are told when something that was given without names is not as
// it was written.
var (
	ErrSecretsMended  = workshop.Problem{Key: "file.secrets-mended"}  // a snapshot had it
	ErrSecretsChanged = workshop.Problem{Key: "file.secrets-changed"} // no snapshot has it
)

// unsummed stands for the check sum in a file of an older version.
const unsummed = -1

// castagnoli finds every single bit that changed.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// sumOfSecrets returns the check sum of everything in a workshop that is kept
// out of the journal.
func sumOfSecrets(w *workshop.Workshop) (sum int64, err error) {
	for _, t := range tables {
		lines, err := t.secrets(w)
		if err != nil {
			return 0, err
		}
		for _, line := range lines {
			sum = int64(crc32.Update(uint32(sum), castagnoli, line))
		}
	}
	return sum, nil
}

// secrets writes the rows that are kept out of the journal as JSON.
func (t table[Row]) secrets(w *workshop.Workshop) ([][]byte, error) {
	if t.secret == nil {
		return nil, nil
	}
	var lines [][]byte
	for _, row := range *t.rows(w) {
		if !t.secret(&row) {
			continue
		}
		line, err := toJSON(t.columns, t.fields(&row))
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// touches reports whether two snapshots differ in what is kept out of the
// journal.
func (t table[Row]) touches(f *File, before, after *workshop.Workshop) bool {
	if t.secret == nil {
		return false
	}
	was, now := *t.rows(before), *t.rows(after)
	head, tail := t.same(f, before, after)
	secret := func(row Row) bool { return t.secret(&row) }
	return slices.ContainsFunc(was[head:len(was)-tail], secret) || slices.ContainsFunc(now[head:len(now)-tail], secret)
}

// restore puts the rows of a snapshot that are kept out of the journal in the
// place of those a workshop has.
func (t table[Row]) restore(w, from *workshop.Workshop) {
	if t.secret == nil {
		return
	}
	var sound []Row
	theirs := make(map[string]bool)
	for _, row := range *t.rows(from) {
		if t.secret(&row) {
			sound, theirs[t.id(&row)] = append(sound, row), true
		}
	}
	var rows []Row
	for _, row := range *t.rows(w) {
		switch {
		case t.secret(&row) && len(sound) > 0:
			rows, sound = append(rows, sound[0]), sound[1:]
		case !t.secret(&row) && !theirs[t.id(&row)]: // else it looks as if it were in the open
			rows = append(rows, row)
		}
	}
	*t.rows(w) = append(rows, sound...)
}

// noteSecrets keeps the check sum in the file if a change touches what it sums
// up.
func (f *File) noteSecrets(before, after *workshop.Workshop) error {
	touched := before.ID == "" // the file is new
	for _, t := range tables {
		touched = touched || t.touches(f, before, after)
	}
	if !touched {
		return nil
	}
	return f.setSumOfSecrets(after)
}

func (f *File) setSumOfSecrets(w *workshop.Workshop) error {
	sum, err := sumOfSecrets(w)
	if err != nil {
		return err
	}
	return f.exec("UPDATE journal SET secrets = ?", sum)
}

// keptSumOfSecrets returns the check sum that the file keeps.
func (f *File) keptSumOfSecrets() (sum int64, err error) {
	err = f.conn.QueryRowContext(ctx(), "SELECT secrets FROM journal").Scan(&sum)
	return sum, err
}

// checkSecrets makes sure that what was given without names is as it was
// written. If it is not, the newest snapshot that has it gives it back.
func (f *File) checkSecrets(w *workshop.Workshop) (*workshop.Workshop, error) {
	want, err := f.keptSumOfSecrets()
	if err != nil {
		return nil, err
	}
	is, err := sumOfSecrets(w)
	switch {
	case err != nil:
		return nil, err
	case is == want:
		return w, nil
	case want == unsummed:
		return w, f.setSumOfSecrets(w)
	}
	sound, ok := f.album.withSecrets(w.ID, want)
	if !ok {
		f.found = ErrSecretsChanged
		return w, f.setSumOfSecrets(w)
	}
	mended := *w
	for _, t := range tables {
		t.restore(&mended, sound)
	}
	f.found = ErrSecretsMended
	return &mended, f.mend(nil, w, &mended)
}

// withSecrets finds the newest snapshot whose secrets have a check sum.
func (a album) withSecrets(id workshop.WorkshopID, want int64) (*workshop.Workshop, bool) {
	list, err := a.list()
	if err != nil {
		return nil, false
	}
	for _, s := range list {
		w, _, err := readSnapshot(s.Path)
		if err != nil || w.ID != id {
			continue
		}
		if sum, err := sumOfSecrets(w); err == nil && sum == want {
			return w, true
		}
	}
	return nil, false
}

func (t factsTable) secrets(*workshop.Workshop) ([][]byte, error) { return nil, nil }

func (t factsTable) touches(*File, *workshop.Workshop, *workshop.Workshop) bool { return false }

func (t factsTable) restore(_, _ *workshop.Workshop) {}
