package ui_test

import (
	"slices"
	"strings"
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// start begins an app that looks like ours.
func start(t testing.TB) {
	t.Helper()
	test.NewTempApp(t)
	fyne.CurrentApp().Settings().SetTheme(look.Theme{Mode: look.Light})
}

// lines returns the lines that are drawn of a text, with their widths.
func lines(o fyne.CanvasObject) (all []string, widest float32) {
	uitest.Walk(o, func(o fyne.CanvasObject) bool {
		if line, ok := o.(*canvas.Text); ok {
			all = append(all, line.Text)
			widest = max(widest, line.MinSize().Width)
		}
		return true
	})
	return all, widest
}

func TestALongWordIsBrokenAndNothingIsCut(t *testing.T) {
	start(t)
	word := strings.Repeat("Donaudampfschiff", 12)
	text := ui.NewText("The "+word+" sails.", ui.Body)
	text.Resize(fyne.NewSize(160, text.HeightFor(160)))
	got, widest := lines(text)
	if joined := strings.ReplaceAll(strings.Join(got, ""), " ", ""); joined != "The"+word+"sails." {
		t.Errorf("what is drawn is %q", got)
	}
	if widest > 161 {
		t.Errorf("a line is %v wide where there is room for 160", widest)
	}
}

// French writes a narrow space before its question marks, and no line may
// begin with one of them.
func TestASpaceThatHoldsTwoSignsTogetherIsKept(t *testing.T) {
	start(t)
	text := ui.NewText("Et pourquoi\u202F?", ui.Body)
	text.Resize(fyne.NewSize(text.NaturalWidth()-4, 100))
	if got, _ := lines(text); !slices.Equal(got, []string{"Et", "pourquoi\u202F?"}) {
		t.Errorf("the lines are %q", got)
	}
}

func TestANewlineIsKept(t *testing.T) {
	start(t)
	text := ui.NewText("One\n\nTwo", ui.Body)
	text.Resize(fyne.NewSize(300, 100))
	if got, _ := lines(text); !slices.Equal(got, []string{"One", "", "Two"}) {
		t.Errorf("the lines are %q", got)
	}
}

func TestATextIsAsTallAsItsWidthMakesIt(t *testing.T) {
	start(t)
	text := ui.NewText("Support goes quiet between the two big launches, and our buyers notice.", ui.Body)
	wide, narrow := text.HeightFor(1000), text.HeightFor(120)
	if narrow < 4*wide {
		t.Errorf("it is %v tall at a width of 120, and %v in one line", narrow, wide)
	}
	text.Resize(fyne.NewSize(120, 10))
	if got := text.MinSize().Height; got != narrow {
		t.Errorf("its smallest height is %v once it is narrow, want %v", got, narrow)
	}
}

func TestATextAtItsOwnWidthStaysOnOneLine(t *testing.T) {
	start(t)
	for _, words := range []string{"Group 2 cards", "Reveal both sides", "AVAV To. We Ty", "Überprüfung · 12:40"} {
		for _, bold := range []bool{false, true} {
			text := ui.NewText(words, ui.Style{Size: look.SizeNote, Bold: bold})
			if text.HeightFor(text.NaturalWidth()) != text.HeightFor(1000) {
				t.Errorf("%q wraps at the width it asked for", words)
			}
		}
	}
}

func TestALastLineEndsInAnEllipsis(t *testing.T) {
	start(t)
	text := ui.NewText("Support goes quiet between the two big launches", ui.Style{Lines: 2})
	text.Resize(fyne.NewSize(100, 100))
	got, widest := lines(text)
	if len(got) != 2 || !strings.HasSuffix(got[1], "…") || widest > 101 {
		t.Errorf("the lines are %q, up to %v wide", got, widest)
	}
	if text.Words()[0] != "Support goes quiet between the two big launches" {
		t.Error("what was cut cannot be read by a screen reader")
	}
}

func TestTextFollowsTheThemeAroundIt(t *testing.T) {
	start(t)
	text := ui.NewText("Day and night", ui.Body)
	w := test.NewTempWindow(t, ui.Column(0, text))
	ink := func() any {
		var found any
		uitest.Walk(w.Content(), func(o fyne.CanvasObject) bool {
			if line, ok := o.(*canvas.Text); ok {
				found = line.Color
			}
			return true
		})
		return found
	}
	w.Resize(fyne.NewSize(300, 100))
	day := ink()
	fyne.CurrentApp().Settings().SetTheme(look.Theme{Mode: look.Dark})
	w.Content().Refresh()
	if day == ink() {
		t.Error("the text has the same colour by day and by night")
	}
	before := text.MinSize().Height
	fyne.CurrentApp().Settings().SetTheme(look.Theme{Scale: 2})
	w.Content().Refresh()
	if got := text.MinSize().Height; got < 1.8*before {
		t.Errorf("at 200 %% a line is %v tall, was %v", got, before)
	}
}
