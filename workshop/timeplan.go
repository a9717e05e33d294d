package workshop

import (
	"time"
)

// A Cut is one way to make up time: a step left out, moved, or made shorter.
type Cut struct {
	Step    Step
	Skip    bool   // left out
	Behind  StepID // moved behind this step, which begins at a fixed time; empty: not moved
	Minutes int    // won by it, for a move only until that time
}

// A TimePlan is what the method proposes when the room is late.
type TimePlan struct {
	Late  int // minutes after the planned end, if nothing is cut; not below zero
	Cuts  []Cut
	Still int // minutes late even so
}

// TimePlan proposes how to end in time. First the time in hand goes, then
// steps in the method's order; what is protected is never touched, and no
// step goes below the least it can take. A step that begins at a fixed time,
// such as lunch, is kept: what comes before it is cut for it.
func (w *Workshop) TimePlan(at time.Time) TimePlan {
	var plan TimePlan
	for _, deadline := range w.deadlines(at) {
		late := deadline.late - w.wonBefore(plan.Cuts, deadline.place)
		plan.Late = max(plan.Late, deadline.late)
		for _, cut := range w.cuttable(deadline.place) {
			if late <= 0 {
				break
			}
			if cutAlready(plan.Cuts, cut.Step.ID) || cut.Behind != "" && 2*late < cut.Minutes {
				continue // moving a whole step for a few minutes would only have the room wait
			}
			if !cut.Skip && cut.Behind == "" {
				cut.Minutes = min(cut.Minutes, late)
			}
			late -= cut.Minutes
			plan.Cuts = append(plan.Cuts, cut)
		}
		plan.Still = max(plan.Still, late)
	}
	return plan
}

// A deadline is a moment the room would miss, and by how many minutes.
type deadline struct {
	place int // of the step that begins then; after all steps for the end
	late  int
}

// deadlines lists the fixed starts ahead and the planned end, with how late
// the room would be for each if everything took as long as planned.
func (w *Workshop) deadlines(at time.Time) []deadline {
	var all []deadline
	clock := at.Add(max(0, w.Clock().Left(at)))
	for _, s := range w.ahead() {
		if fixed, ok := s.StartsAt.On(w.HeldOn, at.Location()); ok {
			all = append(all, deadline{s.Place, wholeMinutes(clock.Sub(fixed))})
			if fixed.After(clock) {
				clock = fixed
			}
		}
		clock = clock.Add(time.Duration(s.Minutes+s.Extra) * time.Minute)
	}
	return append(all, deadline{len(w.Steps) + 1, wholeMinutes(w.projectedEnd(at).Sub(w.promisedEnd(at)))})
}

// wholeMinutes rounds up, for a minute late is late, and never below zero.
func wholeMinutes(d time.Duration) int {
	return max(0, int((d+time.Minute-1)/time.Minute))
}

// promisedEnd is when everyone was told that it would end. It stays when
// steps are cut, or the cuts would win nothing.
func (w *Workshop) promisedEnd(at time.Time) time.Time {
	if w.EndsAt != 0 {
		return w.EndsAt.Time(at.Location())
	}
	return w.plannedEnd(at)
}

// plannedEnd is when the agenda ends if it begins as planned; begun at
// another time of the day, or on another day, it ends as much later.
func (w *Workshop) plannedEnd(at time.Time) time.Time {
	start := at
	if w.Began != 0 {
		start = w.Began.Time(at.Location())
	}
	if planned, ok := w.StartsAt.On(w.HeldOn, at.Location()); ok && start.Sub(planned).Abs() <= lateStart {
		if end, ok := w.PlannedEnd(at.Location()); ok {
			return end
		}
	}
	return start.Add(time.Duration(w.PlannedMinutes()) * time.Minute)
}

// projectedEnd is when the room ends if everything left takes as long as
// planned, and what begins at a fixed time waits for it.
func (w *Workshop) projectedEnd(at time.Time) time.Time {
	clock := at.Add(max(0, w.Clock().Left(at)))
	for _, s := range w.ahead() {
		if fixed, ok := s.StartsAt.On(w.HeldOn, at.Location()); ok && fixed.After(clock) {
			clock = fixed
		}
		clock = clock.Add(time.Duration(s.Minutes+s.Extra) * time.Minute)
	}
	return clock
}

// onTime is how far from its planned start a day may begin and still be as
// planned: nobody plans anew for less.
const onTime = 3 * time.Minute

// slotsNow lists the agenda with its times as they turn out: what has begun,
// when it did, and the rest if everything takes as long as planned.
func (w *Workshop) slotsNow(zone *time.Location) []Slot {
	slots := w.Slots(zone)
	clock := w.Began.Time(zone)
	if w.Began == 0 || len(slots) == 0 || slots[0].Starts.IsZero() || clock.Sub(slots[0].Starts).Abs() < onTime {
		return slots
	}
	for i, slot := range slots {
		s := slot.Step
		if s.Started != 0 {
			clock = s.Started.Time(zone)
		}
		if fixed, ok := s.StartsAt.On(w.HeldOn, zone); ok && !s.Skipped && fixed.After(clock) {
			clock = fixed
		}
		slots[i].Starts = clock
		if !s.Skipped {
			clock = clock.Add(time.Duration(s.Minutes+s.Extra) * time.Minute)
		}
	}
	return slots
}

func (w *Workshop) wonBefore(cuts []Cut, place int) int {
	won := 0
	for _, c := range cuts {
		behind, moved := find(w.Steps, string(c.Behind))
		if c.Step.Place < place && (!moved || place <= behind.Place) {
			won += c.Minutes
		}
	}
	return won
}

func cutAlready(cuts []Cut, id StepID) bool {
	for _, c := range cuts {
		if c.Step.ID == id {
			return true
		}
	}
	return false
}

// cuttable lists what may be cut before a place, in the order of the method:
// time in hand, the last step before a fixed start moved behind that, amplify, the pre-mortem, the pulse reveal shorter, one lab
// fewer, themes shorter, the mirror shorter; then whatever else is not
// protected, shorter, the last first.
func (w *Workshop) cuttable(place int) []Cut {
	var cuts []Cut
	ahead := w.ahead()
	find := func(is func(Step) bool, skip bool) {
		for i := len(ahead) - 1; i >= 0; i-- {
			s := ahead[i]
			if s.Place >= place || s.Does().Locked || s.Started != 0 || s.StartsAt != "" || !is(s) {
				continue
			}
			if skip {
				cuts = append(cuts, Cut{Step: s, Skip: true, Minutes: s.Minutes + s.Extra})
			} else if spare := s.Minutes + s.Extra - max(s.Least(), 1); spare > 0 {
				cuts = append(cuts, Cut{Step: s, Minutes: spare})
			}
		}
	}
	activity := func(keys ...string) func(Step) bool {
		return func(s Step) bool {
			for _, key := range keys {
				if s.Activity == key {
					return true
				}
			}
			return false
		}
	}
	find(activity(slack.Key), true)
	cuts = append(cuts, w.movable(place)...)
	find(activity(amplify.Key), true)
	find(activity(preMortem.Key), true)
	find(activity(pulseReveal.Key, shortReveal.Key), false)
	if labs := w.labsAhead(); len(labs) > 1 {
		find(func(s Step) bool { return s.ID == labs[len(labs)-1].ID }, true)
	}
	find(activity(themes.Key, seededThemes.Key), false)
	find(activity(mirrorReveal.Key), false)
	find(func(s Step) bool { return s.Does().Part != Breathing }, false)
	return cuts
}

// movable is the last step before one that begins at a fixed time, to be done
// behind that instead. The steps keep their order, so a protected one may be
// moved too.
func (w *Workshop) movable(place int) []Cut {
	var last Step
	for _, s := range w.ahead() {
		if s.Place == place {
			break
		}
		if s.Activity != slack.Key {
			last = s
		}
	}
	if place > len(w.Steps) || last.ID == "" || last.Started != 0 || last.StartsAt != "" || last.Does().Part == Breathing {
		return nil
	}
	return []Cut{{Step: last, Behind: w.Steps[place-1].ID, Minutes: last.Minutes + last.Extra}}
}

// labsAhead lists the labs that are still to come.
func (w *Workshop) labsAhead() []Step {
	var labs []Step
	for _, s := range w.ahead() {
		if _, lab := Labs[s.Activity]; lab && s.Started == 0 {
			labs = append(labs, s)
		}
	}
	return labs
}

// EndWith is when the room ends if cuts are made, and how many minutes late it
// would still be for what begins at a fixed time or for the end. Time won
// before such a step is spent waiting for it.
func (w *Workshop) EndWith(cuts []Cut, at time.Time) (ends time.Time, late int, err error) {
	cut := w.clone()
	if err := cut.MakeCuts(cuts); err != nil {
		return at, 0, err
	}
	return cut.projectedEnd(at), cut.TimePlan(at).Late, nil
}

// MakeCuts leaves out, moves and shortens steps. What a step was planned to take
// stays, so that the run log can tell.
func (w *Workshop) MakeCuts(cuts []Cut) error {
	for _, c := range cuts {
		if c.Skip {
			if err := w.SkipStep(c.Step.ID, true); err != nil {
				return err
			}
			continue
		}
		if c.Behind != "" {
			if err := w.MoveStep(c.Step.ID, index(w.Steps, string(c.Behind))-index(w.Steps, string(c.Step.ID))); err != nil {
				return err
			}
			continue
		}
		if err := edit(&w.Steps, string(c.Step.ID), func(s *Step) error {
			if s.Minutes+s.Extra-c.Minutes < max(s.Least(), 1) {
				return Problem{Key: ErrTooShort.Key, With: s.Least(), Field: "minutes"}
			}
			s.Extra -= c.Minutes
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}
