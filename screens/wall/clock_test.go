package wall_test

import (
	"image/color"
	"strings"
	"testing"
	"time"

	"accord/screens/look"
	"accord/screens/wall"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func TestTheClockSaysInColourAndWordsThatTimeIsShort(t *testing.T) {
	say := begin(t)
	began := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	tests := map[string]struct {
		after  time.Duration
		digits string
		color  fyne.ThemeColorName
		word   string
	}{
		"calm":     {after: 2 * time.Minute, digits: "08:00", color: look.Ink},
		"soon":     {after: 8 * time.Minute, digits: "02:00", color: look.Amber, word: say("wall.clock.soon")},
		"last":     {after: 9*time.Minute + 45*time.Second, digits: "00:15", color: look.Warn, word: say("wall.clock.last")},
		"over":     {after: 10 * time.Minute, digits: "00:00", color: look.Warn, word: say("wall.clock.over")},
		"too late": {after: 11 * time.Minute, digits: "01:00", color: look.Warn, word: say("wall.clock.over")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := crowdedScene(workshop.ListsView{Prompt: "friction"}).wall
			w.Clock = workshop.Clock{Whole: (10 * time.Minute).Milliseconds(), Since: workshop.InstantOf(began)}
			v := wall.New(say)
			v.Resize(full)
			v.Set(w)
			v.Tick(began.Add(tt.after))
			objects := test.WidgetRenderer(v).Objects()

			digits, ink := digitsOf(objects)
			if digits != tt.digits {
				t.Errorf("the clock shows %s, want %s", digits, tt.digits)
			}
			if want := (look.Theme{Mode: look.Light}).Color(tt.color, 0); ink != want {
				t.Errorf("the clock is %v, want %v", ink, want)
			}
			if !strings.Contains(wordsOf(objects), tt.word) {
				t.Errorf("nothing says %q", tt.word)
			}
		})
	}
}

func TestAPausedClockSaysSo(t *testing.T) {
	say := begin(t)
	s := crowdedScene(workshop.HoldingView{})
	s.wall.Clock.Since = 0
	if got := wordsOf(drawn(t, say, s, full, look.Light)); !strings.Contains(got, say("wall.clock.paused")) {
		t.Errorf("the wall says %q", got)
	}
}

func TestTheClockDoesNotWobble(t *testing.T) {
	say := begin(t)
	s := scenes(t)["hidden"]
	v := wall.New(say)
	v.Resize(full)
	v.Set(s.wall)
	var places []fyne.Position
	for i := range 20 {
		v.Tick(s.at.Add(time.Duration(i) * time.Second))
		var now []fyne.Position
		for _, o := range test.WidgetRenderer(v).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.TextSize == 120 {
				now = append(now, fyne.NewPos(text.Position().X+text.Size().Width/2, text.Position().Y))
			}
		}
		for j := range places {
			if places[j] != now[j] {
				t.Fatalf("digit %d moved from %v to %v", j, places[j], now[j])
			}
		}
		places = now
	}
}

func TestATickDrawsNothingButTheClock(t *testing.T) {
	say := begin(t)
	s := scenes(t)["lists"]
	v := wall.New(say)
	v.Resize(full)
	v.Set(s.wall)
	v.Tick(s.at)
	before := test.WidgetRenderer(v).Objects()
	v.Tick(s.at.Add(time.Second))
	after := test.WidgetRenderer(v).Objects()
	for i := range before {
		if before[i] != after[i] {
			t.Fatalf("object %d is another after one second", i)
		}
	}
}

// digitsOf returns the digits of the clock, which are the largest, and their
// colour.
func digitsOf(objects []fyne.CanvasObject) (digits string, ink color.Color) {
	for _, o := range objects {
		if text, ok := o.(*canvas.Text); ok && text.TextSize == 120 && len(text.Text) == 1 {
			digits += text.Text
			ink = text.Color
		}
	}
	return digits, ink
}
