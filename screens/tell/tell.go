// Package tell puts into words what the screens show: problems, names of
// sides, dates, and times.
package tell

import (
	"fmt"
	"log/slog"
	"time"

	"accord/assets"
	"accord/workshop"
)

// Say finds the sentence for a key in the language of one window.
type Say func(key string, with ...any) string

// In returns the sentences of the language of ours that is nearest to a tag.
func In(tag string) Say {
	say, err := assets.Words(assets.Spoken(tag))
	if err != nil {
		panic(err) // what Accord speaks is part of the program
	}
	return say
}

// Problem returns what to tell people about err, and nothing if it is nil.
//
// A problem is something they can put right and gets its own sentence. A
// fault is ours: it goes into the log in full and people are told their work
// is safe.
func (say Say) Problem(err error) string {
	if err == nil {
		return ""
	}
	if p, ok := workshop.AsProblem(err); ok {
		if p.With == nil {
			return say(p.Key)
		}
		return say(p.Key, p.With)
	}
	slog.Error("fault", "err", err)
	return say("fault")
}

// Field returns which entry err is about, and nothing if it is about none.
func Field(err error) string {
	p, _ := workshop.AsProblem(err)
	return p.Field
}

// Side returns what a workshop calls a side.
func (say Say) Side(names workshop.Brief, side workshop.Side) string {
	if name := names.NameOf(side); name != "" {
		return name
	}
	return say("side." + string(side))
}

// Clock returns a time left as 12:40, or as –00:30 when it has run out.
func Clock(left time.Duration) string {
	sign := ""
	seconds := int(left.Round(time.Second) / time.Second)
	if seconds < 0 {
		sign, seconds = "–", -seconds
	}
	return fmt.Sprintf("%s%02d:%02d", sign, seconds/60, seconds%60)
}

// Minutes returns a length of time in whole minutes, rounded.
func Minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }

// TimeOfDay returns a moment as 09:30.
func TimeOfDay(at time.Time) string { return at.Format("15:04") }
