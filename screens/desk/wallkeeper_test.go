package desk

import (
	"testing"

	"accord/workshop"
)

// Whoever trips over the cable is told at once, and the note goes with what it
// says: once the display is back, and once the wall is closed.
func TestTheDeskSaysWhatTheDisplaysDoWhileTheyDo(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	there := true
	d.wall.second = func() bool { return there }
	d.commands.Run("wall")
	says := func(key string) {
		t.Helper()
		d.FollowDisplay()
		want := ""
		if key != "" {
			want = d.Say(key)
		}
		if got := d.frame.notice.Text(); got != want {
			t.Errorf("the desk says %q, want %q", got, want)
		}
	}
	says("")
	there = false
	says("wall.display-gone")
	there = true
	says("")
	d.commands.Run("wall")
	there = false
	d.commands.Run("wall")
	there = true
	says("wall.display-found")
	d.commands.Run("wall")
	says("")
}
