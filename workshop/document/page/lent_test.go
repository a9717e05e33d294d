package page_test

import (
	"reflect"
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// lent lays a text out with the signs of another font.
func lent(t *testing.T, text string) page.Pages {
	t.Helper()
	p, err := page.LayoutWith(trial.With(document.Paragraph{Text: text}), page.A4, trial.Lend)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A name in another script is printed as it is written, next to our own fonts.
func TestSignsOursLackAreTakenFromAnotherFont(t *testing.T) {
	p := lent(t, "Łódź 李明 予定 鬱 🚀")
	if got, want := string(p.Missing), "鬱🚀"; got != want {
		t.Errorf("the warning names %q, want %q", got, want)
	}
	faces := map[page.Face]string{}
	for _, op := range p.Pages[0].Ops {
		if text, ok := op.(page.Text); ok {
			faces[text.Face] += text.Text
			if text.Face == page.Lent && text.Width != float64(len([]rune(text.Text)))*text.Size {
				t.Errorf("%q is %.2f wide at %.2f points, and each sign is an em", text.Text, text.Width, text.Size)
			}
		}
	}
	if got, want := faces[page.Lent], "李明予定"; got != want {
		t.Errorf("from the other font are %q, want %q", got, want)
	}
	if !strings.Contains(faces[page.Regular], "Łódź") {
		t.Error("what our fonts have is no longer set in them")
	}
	if len(p.Fonts()) != len(page.Ours)+1 {
		t.Errorf("the paper has %d fonts", len(p.Fonts()))
	}
}

// Papers of one workshop are the same on every computer as long as our fonts
// suffice.
func TestAPaperThatLacksNothingAsksForNothing(t *testing.T) {
	d := trial.With(trial.Every("Łódź ≥ 74 % Αθήνα ✓")...)
	got, err := page.LayoutWith(d, page.A4, func(signs []string) []byte {
		t.Errorf("it asks for %q", signs)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := layout(t, d); !reflect.DeepEqual(got, want) {
		t.Error("it is laid out in another way")
	}
}

// Emoji cannot be written into the file, so that no font is of use for them.
func TestALetterIsAskedForWithItsMarksAndAnEmojiIsNot(t *testing.T) {
	var asked []string
	_, err := page.LayoutWith(trial.With(document.Paragraph{Text: "🚀 か\u309A 李 x\U0001D165 明 李"}), page.A4, func(signs []string) []byte {
		asked = signs
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"か\u309A", "明", "李"}; !reflect.DeepEqual(asked, want) {
		t.Errorf("asked for are %q, want %q", asked, want)
	}
}

// A font that cannot be read costs people some signs and not their paper.
func TestABrokenFontDoesNotStopAPaper(t *testing.T) {
	d := trial.With(document.Paragraph{Text: "李明"})
	p, err := page.LayoutWith(d, page.A4, func([]string) []byte { return []byte("broken") })
	if err != nil || p.Lent != nil || string(p.Missing) != "明李" {
		t.Errorf("the paper has %d bytes of it, lacks %q and is refused with %v", len(p.Lent), string(p.Missing), err)
	}
}

// Japanese has no spaces to end a line at, and a line does not begin with a
// full stop or a small letter.
func TestALineMayEndBetweenTwoChineseSigns(t *testing.T) {
	for length := range 60 {
		text := strings.Repeat("a", length) + strings.Repeat("定が、", 40) + "b"
		p := lent(t, text)
		lines, y := []string(nil), 0.0
		for _, op := range p.Pages[0].Ops {
			text, ok := op.(page.Text)
			if !ok || text.Size != 9.5 {
				continue
			}
			if text.Y != y {
				lines, y = append(lines, ""), text.Y
			}
			lines[len(lines)-1] += text.Text
		}
		if got := strings.Join(lines, ""); got != text {
			t.Fatalf("after %d letters the paper says %q", length, got)
		}
		for i, line := range lines {
			if strings.HasPrefix(line, "、") {
				t.Fatalf("after %d letters line %d begins with a comma", length, i+1)
			}
			if i == 0 && len([]rune(line)) < 45 {
				t.Fatalf("after %d letters the first line ends after %q", length, line)
			}
		}
		inside(t, p)
	}
}
