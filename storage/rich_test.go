package storage_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
	"time"

	"accord/workshop"
)

// day is the day on which the workshops of the tests are held.
const day = workshop.Day("2026-09-14")

var morning = time.Date(2026, 9, 14, 9, 30, 0, 0, time.UTC)

// rich returns a workshop with something in every list and every field that
// counts, made by the methods a room calls.
func rich(t testing.TB) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Spring plan", day)
	for _, do := range richly {
		if err := do(w); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// to takes the room to the first move of an activity.
func to(activity string) func(*workshop.Workshop) error {
	return func(w *workshop.Workshop) error {
		for _, s := range w.Steps {
			if s.Activity == activity {
				if err := w.SkipStep(s.ID, false); err != nil {
					return err
				}
				return w.Begin(s.ID, morning)
			}
		}
		return workshop.ErrNoActivity
	}
}

// richly is what happens in a rich workshop, in order.
var richly = []func(*workshop.Workshop) error{
	func(w *workshop.Workshop) error {
		b := w.Brief
		b.Organisation, b.Place, b.Facilitator, b.Sponsor = "Nordwind", "Room 4", "Ada", "Grace"
		b.Purpose, b.ScopeIn, b.ScopeOut, b.GroundRules = "One plan", "Retail", "Prices", "One speaks\nAll listen"
		b.SalesName, b.DecisionRule = "Verkauf", "Consent"
		return w.Describe(b, day)
	},
	func(w *workshop.Workshop) error {
		return w.AddParticipants(workshop.Sales, []string{"Tom Becker, key accounts", "Zoë 🙂"})
	},
	func(w *workshop.Workshop) error {
		return w.AddParticipants(workshop.Marketing, []string{"Ann O'Hara; brand", "田中"})
	},
	func(w *workshop.Workshop) error { return w.MoveStep(w.Steps[4].ID, -2) },
	func(w *workshop.Workshop) error { return w.SkipStep(w.Steps[2].ID, true) },
	func(w *workshop.Workshop) error { return w.Start(morning) },
	to("pulse"),
	func(w *workshop.Workshop) error {
		sheet := workshop.Sheet{Levels: map[string]int{}, Predictions: map[workshop.Dimension]int{workshop.Flow: 2}}
		for i, statement := range workshop.PulseStatements {
			sheet.Levels[statement] = i % 6
		}
		return w.AddSheet(workshop.Sales, sheet)
	},
	func(w *workshop.Workshop) error {
		return w.CountRatings(workshop.Marketing, "h1", workshop.Hands{1, 0, 1})
	},
	func(w *workshop.Workshop) error { return w.SetSplitLine(120) },
	func(w *workshop.Workshop) error { return w.ShowSmallSides(true) },
	to("pulse-reveal"),
	func(w *workshop.Workshop) error { return w.Note("f2", "Late briefs", "Two forms") },
	to("priorities"),
	writes("priority", "Volume this quarter", "their-priority", "Brand margin"),
	func(w *workshop.Workshop) error { return w.SetDetail(w.Cards[0].ID, "horizon", "3-months") },
	func(w *workshop.Workshop) error { return w.SetHit(w.Cards[0].ID, w.Cards[1].ID) },
	to("friction"),
	writes("friction", "The leaflet came late", "friction", "No forecast\nin July"),
	writes("friction", "The offer was off plan", "friction", "Nobody told us"),
	func(w *workshop.Workshop) error { return w.SetDetail(w.Cards[4].ID, "tension", "calendar") },
	func(w *workshop.Workshop) error { return w.MoveCard(w.Cards[6].ID, -1) },
	func(w *workshop.Workshop) error { return w.ShowCard(w.Cards[5].ID) },
	to("themes"),
	func(w *workshop.Workshop) error {
		_, err := w.AddTheme("How do we plan summer?", w.Cards[4].ID, w.Cards[5].ID)
		return err
	},
	func(w *workshop.Workshop) error { _, err := w.AddTheme("Who tells whom?", w.Cards[7].ID); return err },
	to("ballots"),
	func(w *workshop.Workshop) error { return w.CountHands(workshop.Sales, w.Themes[0].ID, 2) },
	func(w *workshop.Workshop) error { return w.CountHands(workshop.Marketing, w.Themes[1].ID, 1) },
	func(w *workshop.Workshop) error { w.Voting = workshop.ByBallots; return w.SetDots(3) },
	func(w *workshop.Workshop) error {
		return w.CastBallot(workshop.Sales, map[workshop.ThemeID]int{w.Themes[0].ID: 2, w.Themes[1].ID: 1})
	},
	func(w *workshop.Workshop) error { return w.WorkOn(w.Themes[1].ID) },
	to("measures"),
	writes("measure", "Net sales", "measure", "Margin"),
	func(w *workshop.Workshop) error { return w.Next(morning) },
	func(w *workshop.Workshop) error {
		s, m := w.MeasuresOf(workshop.Sales)[0].ID, w.MeasuresOf(workshop.Marketing)[0].ID
		if err := w.MarkPair(s, m, workshop.Collides); err != nil {
			return err
		}
		return w.SetRule(workshop.Rule{Sales: s, Marketing: m, Theme: w.Themes[0].ID, If: "a", Then: "b", Limit: "c", Decides: "d"})
	},
	func(w *workshop.Workshop) error {
		id, err := w.AddSegment("Nuts")
		if err != nil {
			return err
		}
		if err := w.EditSegment(id, "Nuts", "spring"); err != nil {
			return err
		}
		return w.ScoreSegment(id, "margin", 4)
	},
	func(w *workshop.Workshop) error {
		return w.NameStep(w.Steps[5].ID, "Our mirror", "Who are we?", "11:00")
	},
	to("calendar"),
	func(w *workshop.Workshop) error { return w.PaintMonth(workshop.Sales, "2026-10", 3) },
	func(w *workshop.Workshop) error { return w.PaintMonth(workshop.Marketing, "2026-10", 0) },
	func(w *workshop.Workshop) error {
		return w.DecideMonth(workshop.MonthDecision{
			Month: "2026-10", End: workshop.Filled, Words: "A kit", Cost: workshop.LowCost, Owner: w.Participants[0].ID, By: day.Add(9),
		})
	},
	func(w *workshop.Workshop) error {
		_, err := w.AddCutOff(workshop.CutOff{Customer: "Tarn", Month: "2026-12", Needs: "Kits", Day: day.Add(60), LeadWeeks: 4})
		return err
	},
	func(w *workshop.Workshop) error { return w.SetPact("Four weeks", "Three weeks") },
	to("asks"),
	func(w *workshop.Workshop) error {
		_, err := w.AddAsk(workshop.Sales, w.Themes[0].ID, "Tell us six weeks before")
		return err
	},
	func(w *workshop.Workshop) error {
		_, err := w.AddAsk(workshop.Marketing, "", "A forecast a month")
		return err
	},
	func(w *workshop.Workshop) error { return w.Answer(w.Asks[0].ID, workshop.YesIf, "if the date holds") },
	func(w *workshop.Workshop) error { return w.Answer(w.Asks[1].ID, workshop.No, "no people for it") },
	func(w *workshop.Workshop) error { return w.SendToSponsor(w.Asks[1].ID, true) },
	to("agree"),
	func(w *workshop.Workshop) error {
		_, err := w.AddGoal(workshop.Goal{Text: "Sell-out", Measure: "units", Baseline: "10", Target: "12", Due: "2026-12-31",
			Source: "till", SalesOwner: w.Participants[0].ID, MarketingOwner: w.Participants[2].ID, Rhythm: "monthly"})
		return err
	},
	func(w *workshop.Workshop) error {
		c := w.Commitments[0]
		c.Trigger, c.Delivers, c.Within, c.Quality = "the date is fixed", "one kit", "6 weeks", "usable"
		c.Exceptions, c.Owner, c.Check, c.IfMissed, c.Review = "recalls", w.Participants[2].ID, "the log", "we meet", "2026-10-14"
		return w.EditCommitment(c.ID, c)
	},
	raise(workshop.Hands{1, 0, 0, 1, 0, 0}, workshop.Hands{0, 0, 0, 0, 1, 1}),
	func(w *workshop.Workshop) error {
		return w.Object(workshop.ClauseID(w.Commitments[0].ID), workshop.Sales, "if it holds in July")
	},
	raise(workshop.Hands{0, 0, 0, 1, 1, 0}, workshop.Hands{0, 0, 0, 0, 1, 1}),
	to("actions"),
	func(w *workshop.Workshop) error {
		_, err := w.AddAction(workshop.Action{Text: "Make the calendar", Owner: w.Participants[1].ID, Helper: w.Participants[3].ID,
			Due: "2026-09-30", Trigger: "now", FirstStep: "book a room", Commitment: w.Commitments[0].ID, Goal: w.Goals[0].ID,
			Theme: w.Themes[0].ID, SponsorNeed: "an hour"})
		return err
	},
	func(w *workshop.Workshop) error {
		_, err := w.Park(workshop.Parked{Kind: workshop.NotAgreedOn, Text: "Prices", Theme: w.Themes[1].ID, By: "2026-10-01",
			SalesView: "lower", MarketingView: "higher"})
		return err
	},
	to("close"),
	func(w *workshop.Workshop) error { return w.Sign(w.Participants[0].ID, workshop.InstantOf(morning)) },
	func(w *workshop.Workshop) error { return w.SetNotAgreed("Nothing else") },
	func(w *workshop.Workshop) error {
		return w.SetWays(workshop.Ways{Horizon: "A year", Meetings: "Mondays", Channels: "By phone",
			Rights: "Price: Tom", Ladder: "Tom; Ann; a day", Terms: "Kit: a deck"})
	},
	func(w *workshop.Workshop) error { return w.ReadPrivacy(true) },
	func(w *workshop.Workshop) error { return w.SetPulseAgain("2026-12-13") },
	func(w *workshop.Workshop) error {
		return w.SetParting(workshop.Sales, workshop.Hands{0, 1, 0, 0, 0, 1}, "tired, glad")
	},
	func(w *workshop.Workshop) error {
		s, err := w.StationFor(workshop.Sales)
		w.Lent = s.Lent // what only a station has
		return err
	},
	func(w *workshop.Workshop) error {
		w.PreWork = []workshop.PreWorkFile{{ID: "7d444840-9dc0-41d1-b245-5ffdce74fad2", Side: workshop.Sales, Print: strings.Repeat("0c", 32)}}
		return nil
	},
	func(w *workshop.Workshop) error {
		picture, err := onePixel()
		if err != nil {
			return err
		}
		return w.SetLogo(picture)
	},
	func(w *workshop.Workshop) error { return w.Follow(workshop.Example()) },
	func(w *workshop.Workshop) error { return w.NoteCarried(w.Carried[0].ID, "Twice the evening before") },
	func(w *workshop.Workshop) error { return w.Sign(w.Participants[2].ID, workshop.InstantOf(morning)) },
	func(w *workshop.Workshop) error {
		id, err := w.FixVersion(strings.Repeat("0a", 32), workshop.InstantOf(morning))
		if err != nil {
			return err
		}
		return w.KeepPaper(id, `{"Title":"Spring plan"}`)
	},
	func(w *workshop.Workshop) error {
		c := w.Commitments[0]
		c.Within = "8 weeks"
		return w.AmendCommitment(c.ID, c, workshop.Motion{By: w.Participants[0].ID, Why: "The printer is slow",
			Sales: workshop.Hands{0, 0, 0, 0, 0, 1}, Marketing: workshop.Hands{0, 0, 0, 1}, At: workshop.InstantOf(morning)})
	},
	func(w *workshop.Workshop) error {
		return w.AmendSection(workshop.Rewording{Section: "trade-offs", Was: "T-01 | Limit: twice a year", Now: "T-01 | Limit: once a year\nT-02",
			Words: "Trade-off rules\nT-01 | Limit: once a year\nT-02"}, workshop.Motion{By: w.Participants[0].ID, Why: "It was too often",
			Sales: workshop.Hands{0, 0, 0, 0, 0, 1}, Marketing: workshop.Hands{0, 0, 0, 1}, At: workshop.InstantOf(morning)})
	},
	func(w *workshop.Workshop) error { return w.Unsign(w.Participants[2].ID) },
}

// writes has Sales answer one prompt and Marketing another, and each the
// other's too, as far as the room is writing to it.
func writes(prompt, sales, other, marketing string) func(*workshop.Workshop) error {
	return func(w *workshop.Workshop) error {
		for _, c := range []struct {
			side   workshop.Side
			prompt string
			text   string
		}{
			{workshop.Sales, prompt, sales}, {workshop.Marketing, other, marketing},
			{workshop.Marketing, prompt, marketing + " too"}, {workshop.Sales, other, sales + " too"},
		} {
			if prompt == other && len(w.CardsOf(prompt, c.side)) == 2 {
				continue
			}
			if _, err := w.AddCard(c.side, c.prompt, c.text); err != nil {
				return err
			}
		}
		return nil
	}
}

// onePixel is the smallest logo there is.
func onePixel() ([]byte, error) {
	picture := image.NewRGBA(image.Rect(0, 0, 1, 1))
	picture.Set(0, 0, color.Black)
	var b bytes.Buffer
	err := png.Encode(&b, picture)
	return b.Bytes(), err
}

func raise(sales, marketing workshop.Hands) func(*workshop.Workshop) error {
	return func(w *workshop.Workshop) error {
		return w.Raise(workshop.ClauseID(w.Commitments[0].ID), sales, marketing, workshop.InstantOf(morning))
	}
}
