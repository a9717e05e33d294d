package storage

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"accord/workshop"
)

// MaxAgendas is how many agendas of their own people may keep.
const MaxAgendas = 50

// maxAgendaFile is the largest file of agendas that is read, in bytes.
const maxAgendaFile = 1 << 20

// Problems with the agendas people keep.
var (
	ErrManyAgendas  = workshop.Problem{Key: "agenda.too-many"}
	ErrAgendaFile   = workshop.Problem{Key: "agenda.file"} // with its path
	ErrNoSuchAgenda = workshop.Problem{Key: "agenda.gone"}
)

// agendaFile is where the agendas are kept, beside the workshops.
func (l *Library) agendaFile() string { return filepath.Join(l.folder, "agendas.json") }

// Agendas lists the agendas people have kept, by name. What cannot be read
// is a problem that names the file; nothing in it is lost by that.
func (l *Library) Agendas() ([]workshop.Agenda, error) {
	file, err := os.Open(l.agendaFile())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, explained(err, "open agendas")
	}
	defer file.Close()
	var kept []workshop.Agenda
	if err := json.NewDecoder(io.LimitReader(file, maxAgendaFile)).Decode(&kept); err != nil || len(kept) > MaxAgendas {
		return nil, workshop.Problem{Key: ErrAgendaFile.Key, With: l.agendaFile()}
	}
	for i, a := range kept {
		if kept[i], err = a.Checked(); err != nil {
			return nil, workshop.Problem{Key: ErrAgendaFile.Key, With: l.agendaFile()}
		}
	}
	return kept, nil
}

// KeepAgenda keeps an agenda under its name, in place of one that had it.
func (l *Library) KeepAgenda(a workshop.Agenda) error {
	a, err := a.Checked()
	if err != nil {
		return err
	}
	return l.changeAgendas(func(kept []workshop.Agenda) ([]workshop.Agenda, error) {
		kept = slices.DeleteFunc(kept, named(a.Name))
		if len(kept) >= MaxAgendas {
			return nil, workshop.Problem{Key: ErrManyAgendas.Key, With: MaxAgendas}
		}
		kept = append(kept, a)
		slices.SortFunc(kept, func(a, b workshop.Agenda) int { return strings.Compare(a.Name, b.Name) })
		return kept, nil
	})
}

// ForgetAgenda removes the agenda with a name.
func (l *Library) ForgetAgenda(name string) error {
	return l.changeAgendas(func(kept []workshop.Agenda) ([]workshop.Agenda, error) {
		if !slices.ContainsFunc(kept, named(name)) {
			return nil, ErrNoSuchAgenda
		}
		return slices.DeleteFunc(kept, named(name)), nil
	})
}

func named(name string) func(workshop.Agenda) bool {
	return func(a workshop.Agenda) bool { return strings.EqualFold(a.Name, name) }
}

func (l *Library) changeAgendas(change func([]workshop.Agenda) ([]workshop.Agenda, error)) error {
	kept, err := l.Agendas()
	if err != nil {
		return err
	}
	if kept, err = change(kept); err != nil {
		return err
	}
	return writeJSON(l.agendaFile(), kept)
}
