package storage_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// create makes a file for w in a new folder and closes it after the test.
func create(t testing.TB, w *workshop.Workshop) (*storage.File, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.accord")
	f, err := storage.Create(path, w)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f, path
}

func TestAWorkshopComesBackAsItWas(t *testing.T) {
	want := rich(t)
	v := reflect.ValueOf(*want)
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Slice && f.Len() == 0 {
			t.Errorf("the rich workshop has no %s", v.Type().Field(i).Name)
		}
	}
	f, path := create(t, want)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	f, got, err := storage.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read back\n%+v\nwant\n%+v", got, want)
	}
	if files, _ := os.ReadDir(filepath.Dir(path)); len(files) != 1 {
		t.Errorf("at rest the workshop is spread over %v, want a single file", files)
	}
}

// Whatever is done, undone and done again, the file holds what the room shows.
func TestTheFileHoldsWhatTheRoomShows(t *testing.T) {
	w := workshop.New("Spring plan", day)
	f, path := create(t, w)
	room := workshop.NewRoom(w, f)
	chance := rand.New(rand.NewPCG(1, 2))
	check := func(after string) {
		t.Helper()
		got, err := storage.Read(path)
		if err != nil {
			t.Fatalf("after %s: %v", after, err)
		}
		if want := room.Workshop(); !same(got, want) {
			t.Fatalf("after %s the file holds\n%+v\nthe room shows\n%+v", after, got, want)
		}
	}
	for _, do := range richly {
		if err := room.Change("do", do); err != nil {
			t.Fatal(err)
		}
		check("doing")
	}
	for range 400 {
		did := "undoing"
		var err error
		switch chance.IntN(4) {
		case 0:
			err = room.Undo()
		case 1:
			did, err = "redoing", room.Redo()
		default:
			n := chance.IntN(len(anything))
			did, err = anything[n].did, room.Change("do", func(w *workshop.Workshop) error { return anything[n].do(w, chance) })
		}
		if _, refused := workshop.AsProblem(err); err != nil && !refused {
			t.Fatalf("%s: %v", did, err)
		}
		check(did)
	}
}

// anything lists things a facilitator does at any time, in any order.
var anything = []struct {
	did string
	do  func(*workshop.Workshop, *rand.Rand) error
}{
	{"writing", func(w *workshop.Workshop, _ *rand.Rand) error {
		if err := to("friction")(w); err != nil {
			return err
		}
		_, err := w.AddCard(workshop.Sales, "friction", "One more")
		return err
	}},
	{"removing a card", func(w *workshop.Workshop, r *rand.Rand) error { return w.RemoveCard(any1(w.Cards, r).ID) }},
	{"moving a card", func(w *workshop.Workshop, r *rand.Rand) error { return w.MoveCard(any1(w.Cards, r).ID, r.IntN(5)-2) }},
	{"moving a step", func(w *workshop.Workshop, r *rand.Rand) error { return w.MoveStep(any1(w.Steps, r).ID, r.IntN(9)-4) }},
	{"moving on", func(w *workshop.Workshop, _ *rand.Rand) error { return w.Next(morning) }},
	{"voting", func(w *workshop.Workshop, r *rand.Rand) error {
		return w.CountHands(workshop.Sales, any1(w.Themes, r).ID, r.IntN(3))
	}},
	{"grouping", func(w *workshop.Workshop, r *rand.Rand) error {
		_, err := w.AddTheme("", any1(w.Cards, r).ID)
		return err
	}},
	{"ungrouping", func(w *workshop.Workshop, r *rand.Rand) error { return w.Ungroup(any1(w.Themes, r).ID) }},
	{"parking", func(w *workshop.Workshop, _ *rand.Rand) error {
		_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: "Later"})
		return err
	}},
	{"unparking", func(w *workshop.Workshop, r *rand.Rand) error { return w.Unpark(any1(w.Parked, r).ID) }},
	{"asking", func(w *workshop.Workshop, r *rand.Rand) error {
		_, err := w.AddAsk(workshop.Marketing, any1(w.Themes, r).ID, "More time")
		return err
	}},
	{"taking an ask back", func(w *workshop.Workshop, r *rand.Rand) error { return w.RemoveAsk(any1(w.Asks, r).ID) }},
	{"answering", func(w *workshop.Workshop, r *rand.Rand) error {
		return w.Answer(any1(w.Asks, r).ID, workshop.Replies[r.IntN(4)], "since")
	}},
	{"finishing", func(w *workshop.Workshop, r *rand.Rand) error {
		return w.FinishAction(any1(w.Actions, r).ID, r.IntN(2) == 0)
	}},
}

// any1 returns one row of a list, or an empty one if there is none.
func any1[Row any](list []Row, r *rand.Rand) (row Row) {
	if len(list) == 0 {
		return row
	}
	return list[r.IntN(len(list))]
}

// same compares two workshops, an empty list being as good as none.
func same(a, b *workshop.Workshop) bool {
	x, y := reflect.ValueOf(*a), reflect.ValueOf(*b)
	for i := range x.NumField() {
		f := x.Type().Field(i)
		if f.Type.Kind() == reflect.Slice && x.Field(i).Len() == 0 && y.Field(i).Len() == 0 {
			continue
		}
		if f.IsExported() && !reflect.DeepEqual(x.Field(i).Interface(), y.Field(i).Interface()) {
			return false
		}
	}
	return true
}

func TestEveryListOfAWorkshopHasATable(t *testing.T) {
	kept := storage.TableNames()
	typ := reflect.TypeFor[workshop.Workshop]()
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Type.Kind() == reflect.Slice && !slices.Contains(kept, f.Tag.Get("json")) {
			t.Errorf("nothing keeps %s in the file: it needs a table named %q", f.Name, f.Tag.Get("json"))
		}
	}
}

func TestCreatingNeverOverwrites(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letter.accord")
	letter := []byte("Dear all")
	if err := os.WriteFile(path, letter, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := storage.Create(path, rich(t)); !errors.Is(err, storage.ErrExists) {
		t.Errorf("creating over a letter gives %v, want %v", err, storage.ErrExists)
	}
	if got, _ := os.ReadFile(path); !bytes.Equal(got, letter) {
		t.Error("the letter was changed")
	}
}
