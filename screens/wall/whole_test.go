package wall_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"

	"accord/assets"
	"accord/screens/look"

	"fyne.io/fyne/v2/canvas"
)

// shortened is how a line ends that goes on where nobody sees it. Replies that
// end in dots of their own are whole.
var shortened = regexp.MustCompile(`\S…$`)

// A usual day is read whole in every language, and in words as long as those
// of any other: nothing is cut, lies upon anything else or leaves the wall.
func TestAUsualDayIsReadWholeInEveryLanguage(t *testing.T) {
	begin(t)
	for _, language := range append(assets.Languages(), assets.Stretched) {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		whole := []string{say("reply.yes-if"), say("reply.no")}
		for _, size := range sizes[:2] {
			for name, s := range scenes(t) {
				t.Run(fmt.Sprintf("%s/%s/%v", language, name, size.Width), func(t *testing.T) {
					objects := drawn(t, say, s, size, look.Light)
					checkFits(t, objects, size)
					for _, o := range objects {
						text, ok := o.(*canvas.Text)
						if ok && shortened.MatchString(text.Text) && !slices.Contains(whole, text.Text) {
							t.Errorf("%q is cut", text.Text)
						}
					}
				})
			}
		}
	}
}
