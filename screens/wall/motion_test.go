package wall_test

import (
	"slices"
	"testing"

	"accord/screens/look"
	"accord/screens/wall"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// A slowApp does not run motions: the test says how far they are.
type slowApp struct {
	fyne.App
	running *[]*fyne.Animation
	still   bool // the system asks for no motion
}

func (a slowApp) Driver() fyne.Driver     { return slowDriver{a.App.Driver(), a.running} }
func (a slowApp) Settings() fyne.Settings { return slowSettings{a.App.Settings(), a.still} }

type slowDriver struct {
	fyne.Driver
	running *[]*fyne.Animation
}

func (d slowDriver) StartAnimation(a *fyne.Animation) { *d.running = append(*d.running, a) }
func (d slowDriver) StopAnimation(a *fyne.Animation) {
	*d.running = slices.DeleteFunc(*d.running, func(other *fyne.Animation) bool { return other == a })
}

type slowSettings struct {
	fyne.Settings
	still bool
}

func (s slowSettings) ShowAnimations() bool { return !s.still }

// lively returns a wall that may move, and the motions that run.
func lively(t *testing.T, still bool) (*wall.View, *[]*fyne.Animation) {
	t.Helper()
	say := begin(t)
	running := &[]*fyne.Animation{}
	fyne.SetCurrentApp(slowApp{fyne.CurrentApp(), running, still})
	v := wall.New(say)
	v.SetLively(true)
	v.Resize(full)
	return v, running
}

// turnings are walls between which something moves.
func turnings() map[string][2]workshop.View {
	card := func(text string) workshop.WallCard {
		return workshop.WallCard{Label: "F-" + text, Side: workshop.Sales, Text: text}
	}
	lists := func(texts ...string) workshop.ListsView {
		l := workshop.WallList{Side: workshop.Sales}
		for _, text := range texts {
			l.Cards = append(l.Cards, card(text))
		}
		return workshop.ListsView{Prompt: "friction", Columns: []workshop.WallList{l}}
	}
	pairs := workshop.PairsView{Prompt: "friction", Columns: lists("One", "Two").Columns, Guessed: counts(1, 2)}
	theme := func(label string, sales int) workshop.WallTheme {
		return workshop.WallTheme{Label: label, Name: "Theme " + label, Sales: sales}
	}
	return map[string][2]workshop.View{
		"reveal":    {workshop.HiddenView{Prompts: []string{"friction"}, Counts: counts(2, 2)}, lists("One", "Two")},
		"match":     {lists("One", "Two"), pairs},
		"next card": {workshop.OneCardView{Card: card("One"), Shown: 1, Of: 2}, workshop.OneCardView{Card: card("Two"), Shown: 2, Of: 2}},
		"grouping": {
			workshop.ThemesView{Themes: []workshop.WallTheme{theme("K-01", 1)}, Loose: 3},
			workshop.ThemesView{Themes: []workshop.WallTheme{theme("K-01", 2), theme("K-02", 1)}, Loose: 1},
		},
	}
}

func TestAMotionShowsNothingThatTheNextWallDoesNot(t *testing.T) {
	for name, views := range turnings() {
		t.Run(name, func(t *testing.T) {
			v, running := lively(t, false)
			v.Set(crowdedScene(views[0]).wall)
			next := crowdedScene(views[1])
			v.Set(next.wall)
			if len(*running) != 1 {
				t.Fatalf("%d motions run, want one", len(*running))
			}
			motion := (*running)[0]
			end := drawn(t, begin(t), next, full, look.Light)
			var allowed []string
			for _, o := range end {
				if text, ok := o.(*canvas.Text); ok {
					allowed = append(allowed, text.Text)
				}
			}
			v.Tick(next.at)
			moved := false
			for share := float32(0); share < 1; share += 0.05 {
				motion.Tick(share)
				objects := test.WidgetRenderer(v).Objects()
				for _, o := range objects {
					if text, ok := o.(*canvas.Text); ok && text.Text != "" && !slices.Contains(allowed, text.Text) {
						t.Errorf("after %v, the wall says %q", share, text.Text)
					}
				}
				moved = moved || !samePlaces(objects, end)
			}
			if !moved {
				t.Error("nothing moved")
			}
			motion.Tick(1)
			if got := test.WidgetRenderer(v).Objects(); !samePlaces(got, end) {
				t.Error("after the motion, the wall is not what it would be without")
			}
		})
	}
}

// samePlaces reports whether two drawings have everything at the same place.
func samePlaces(a, b []fyne.CanvasObject) bool {
	return slices.EqualFunc(a, b, func(a, b fyne.CanvasObject) bool {
		return a.Position() == b.Position() && a.Size() == b.Size()
	})
}

func TestAMotionIsShort(t *testing.T) {
	v, running := lively(t, false)
	for _, view := range turnings()["reveal"] {
		v.Set(crowdedScene(view).wall)
	}
	if took := (*running)[0].Duration.Milliseconds(); took >= 200 {
		t.Errorf("it takes %d ms", took)
	}
}

// The desk's picture never moves, and neither does a wall whose owner, or
// whose computer, has asked for no motion.
func TestNothingMovesWhereNothingShould(t *testing.T) {
	for name, quiet := range map[string]func(*wall.View){
		"setting": func(v *wall.View) { v.SetLively(false) },
		"blank":   func(v *wall.View) { v.SetBlank(true) },
		"system":  nil,
	} {
		for turning, views := range turnings() {
			v, running := lively(t, quiet == nil)
			v.Set(crowdedScene(views[0]).wall)
			if quiet != nil {
				quiet(v)
			}
			v.Set(crowdedScene(views[1]).wall)
			if len(*running) > 0 {
				t.Errorf("%s: %s moves", name, turning)
			}
		}
	}
}

// A new step, another size of text and a turned colour explain nothing.
func TestOnlyWhatExplainsMoves(t *testing.T) {
	v, running := lively(t, false)
	first := crowdedScene(turnings()["reveal"][1]).wall
	v.Set(first)
	next := first
	next.Activity = "friction"
	v.Set(next)
	v.SetText(120)
	v.SetMode(look.Dark)
	v.Resize(fyne.NewSize(1280, 720))
	if len(*running) > 0 {
		t.Errorf("%d motions run", len(*running))
	}
}

// Whoever goes on while a card still opens sees the next wall at once.
func TestTheNextWallEndsAMotion(t *testing.T) {
	v, running := lively(t, false)
	views := turnings()["next card"]
	for _, view := range views {
		v.Set(crowdedScene(view).wall)
	}
	motion := (*running)[0]
	motion.Tick(0.5)
	holding := crowdedScene(workshop.HoldingView{})
	v.Set(holding.wall)
	if len(*running) > 0 {
		t.Error("the motion still runs")
	}
	v.Tick(holding.at)
	before := wordsOf(test.WidgetRenderer(v).Objects())
	motion.Tick(0.9)
	if after := wordsOf(test.WidgetRenderer(v).Objects()); after != before {
		t.Errorf("a motion that has ended makes the wall say %q", after)
	}
}
