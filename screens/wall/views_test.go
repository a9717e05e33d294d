package wall_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/wall"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

var full = fyne.NewSize(1920, 1080)

func TestEveryViewOfTheWorkshopIsDrawn(t *testing.T) {
	say := begin(t)
	var log strings.Builder
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })

	tried := map[string]bool{}
	for name, view := range crowded() {
		drawn(t, say, crowdedScene(view), full, look.Light)
		if log.Len() > 0 {
			t.Errorf("%s: %s", name, log.String())
			log.Reset()
		}
		if view != nil {
			tried[reflect.TypeOf(view).Name()] = true
		}
	}
	for _, name := range viewTypes(t) {
		if !tried[name] {
			t.Errorf("no test draws a %s", name)
		}
	}
}

// viewTypes reads in the source which types are views of the wall.
func viewTypes(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../workshop/wallviews.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == "view" && f.Recv != nil {
			names = append(names, f.Recv.List[0].Type.(*ast.Ident).Name)
		}
	}
	if len(names) == 0 {
		t.Fatal("found no views in workshop/wallviews.go")
	}
	return names
}

func TestTheWallHidesCardsWhileTheRoomIsWriting(t *testing.T) {
	say := begin(t)
	for _, activity := range []string{"priorities", "mirror-write", "friction"} {
		w := workshop.ExampleUntil(activity, 0)
		words := wordsOf(drawn(t, say, at(w, 0.5), full, look.Light))
		if !strings.Contains(words, say("activity."+activity+".question")) {
			t.Fatalf("%s: the question is not on the wall: %s", activity, words)
		}
		hidden := 0
		for _, c := range w.Cards {
			if c.Step != w.Step {
				continue
			}
			hidden++
			if strings.Contains(words, c.Text) {
				t.Errorf("%s: the wall shows a card that is face down: %s", activity, c.Text)
			}
		}
		if hidden == 0 {
			t.Errorf("%s: nobody has written anything, so nothing was tried", activity)
		}
	}
}

// Once the asking is over the wall asks for replies, and says which are missing.
func TestTheWallSaysThatTheAsksAreAnsweredNow(t *testing.T) {
	say := begin(t)
	for move, answering := range []bool{false, true} {
		words := wordsOf(drawn(t, say, at(workshop.ExampleMidway("asks", move, 0), 0.5), full, look.Light))
		for _, sentence := range []string{say("wall.asks.answering"), say("reply.none")} {
			if answering != strings.Contains(words, sentence) {
				t.Errorf("answering is %v, and the wall says %q: %s", answering, sentence, words)
			}
		}
	}
}

// A statement that stands alone says what its ends and its figure are: whoever
// looks up now has not seen the head of the list.
func TestAStatementAloneSaysWhatItsMarksMean(t *testing.T) {
	say := begin(t)
	w := workshop.ExampleMidway("pulse-reveal", 0, 0)
	w.Look("h2")
	words := wordsOf(drawn(t, say, at(w, 0.5), full, look.Light))
	for _, want := range []string{say("pulse.lowest-level"), say("pulse.highest-level"), say("gap.large", "58", say("gap.talk-first"))} {
		if !strings.Contains(words, want) {
			t.Errorf("the wall does not say %q: %s", want, words)
		}
	}
}

// What the ends of a dumbbell mean stands on one line where both have room,
// however much longer the one is.
func TestTheEndsOfADumbbellShareTheirLine(t *testing.T) {
	begin(t)
	say, err := assets.Words("de")
	if err != nil {
		t.Fatal(err)
	}
	w := workshop.ExampleMidway("pulse-reveal", 0, 0)
	lowest := say("pulse.lowest-level")
	for _, size := range []fyne.Size{full, {Width: 1280, Height: 720}} {
		words := wordsOf(drawn(t, say, at(w, 0.5), size, look.Light))
		if !strings.Contains(words, lowest) {
			t.Errorf("on %v %q is broken: %s", size, lowest, words)
		}
	}
}

// Where goals and consent are one step, the wall asks for goals first.
func TestTheWallAsksForGoalsBeforeTheConsent(t *testing.T) {
	say := begin(t)
	w := workshop.New("Half a day", "2026-11-23")
	if err := w.UseAgenda(workshop.HalfDay); err != nil {
		t.Fatal(err)
	}
	for _, s := range w.Steps {
		if s.Activity == "agree" {
			if err := w.Begin(s.ID, time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)); err != nil {
				t.Fatal(err)
			}
		}
	}
	words := wordsOf(drawn(t, say, at(w, 0.5), full, look.Light))
	if want := say("activity.goals.question"); !strings.Contains(words, want) {
		t.Errorf("the wall does not ask %q: %s", want, words)
	}
}

func TestABlankWallSaysNothingOfTheWorkshop(t *testing.T) {
	say := begin(t)
	v := wall.New(say)
	v.Resize(full)
	v.Set(scenes(t)["lists"].wall)
	v.SetBlank(true)
	v.Tick(scenes(t)["lists"].at)
	if got, want := wordsOf(test.WidgetRenderer(v).Objects()), say("wall.blank"); got != want {
		t.Errorf("the blank wall says %q, want only %q", got, want)
	}
	v.SetBlank(false)
	if got := wordsOf(test.WidgetRenderer(v).Objects()); !strings.Contains(got, say("activity.priorities.question")) {
		t.Errorf("the wall that is back says %q", got)
	}
}

func TestAPictureShowsTheWallInSmall(t *testing.T) {
	say := begin(t)
	for name, s := range scenes(t) {
		large := wordsOf(drawn(t, say, s, full, look.Light))
		picture := wordsOf(drawn(t, say, s, fyne.NewSize(240, 135), look.Light))
		if large != picture {
			t.Errorf("%s: the picture says\n%s\nand the wall\n%s", name, picture, large)
		}
	}
}

func TestTheWallTakesNeitherTapsNorTheKeyboard(t *testing.T) {
	begin(t)
	var v any = wall.New(func(key string, _ ...any) string { return key })
	if _, ok := v.(fyne.Tappable); ok {
		t.Error("a tap on the small wall does not reach what is below it")
	}
	if _, ok := v.(fyne.Focusable); ok {
		t.Error("the wall takes the keyboard")
	}
}

// wordsOf returns all texts, in the order in which they are read.
func wordsOf(objects []fyne.CanvasObject) string {
	var words []string
	for _, o := range objects {
		if text, ok := o.(*canvas.Text); ok {
			words = append(words, text.Text)
		}
	}
	return strings.Join(words, " ")
}

func BenchmarkOneOf300CardsChanges(b *testing.B) {
	say := begin(b)
	v := wall.New(say)
	v.Resize(full)
	now := time.Now()
	walls := [2]workshop.Wall{}
	for i := range walls {
		view := crowded()["lists of 150"].(workshop.ListsView)
		view.Columns[0].Cards[1].Text = []string{"Eine andere Karte", "Die Karte von vorhin"}[i]
		walls[i] = crowdedScene(view).wall
	}
	v.Set(walls[0])
	v.Tick(now)
	for i := 0; b.Loop(); i++ {
		v.Set(walls[i%2])
	}
}

// A newcomer in the last row knows what a sign means, what stands below a card,
// and all that is about to be signed.
func TestTheWallSaysWhatItsSignsAndLinesMean(t *testing.T) {
	say, all := begin(t), scenes(t)
	for name, wanted := range map[string][]string{
		"collisions": {say("collision.1"), say("collision.2"), say("collision.3")},
		"failures":   {say("field.safeguard")},
		"closing":    {"G-1", "G-2", "G-3", "30\u00A0Sep\u00A02027"},
	} {
		words := wordsOf(drawn(t, say, all[name], full, look.Light))
		for _, want := range wanted {
			if !strings.Contains(words, want) {
				t.Errorf("on the wall of %s there is no %q: %s", name, want, words)
			}
		}
	}
}

// Where no rules are agreed the wall leaves no place for them.
func TestTheWallHasNoPlaceForRulesThatAreNotThere(t *testing.T) {
	say := begin(t)
	w := workshop.New("Ninety minutes", "2026-11-23")
	if err := w.UseAgenda(workshop.Essentials); err != nil {
		t.Fatal(err)
	}
	for rules, told := range map[string]bool{"": false, "One at a time": true} {
		w.GroundRules = rules
		words := wordsOf(drawn(t, say, at(w, 0.5), full, look.Light))
		if strings.Contains(words, say("wall.rules")) != told {
			t.Errorf("with the rules %q the wall says: %s", rules, words)
		}
	}
}
