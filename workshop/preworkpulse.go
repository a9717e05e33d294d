package workshop

import "accord/workshop/move"

// Counted says whether the pulse of a person who sends pre-work is counted
// already. The workshop cannot know it: it keeps no trace from a person to a
// sheet, so that nobody who opens the file later finds one.
type Counted string

// The answers. While there is none, [Workshop.TakePreWork] asks for one with
// [ErrPulseTwice] where it is in doubt.
const (
	NotAsked      Counted = ""
	CountedBefore Counted = "yes" // the sheet of the first time stays
	NotCounted    Counted = "no"
)

// ErrPulseTwice asks whether the pulse of a file is counted already.
var ErrPulseTwice = Problem{Key: "prework.pulse-twice"}

// takePulse takes in one person's sheet, before the room rates or while it
// does. What the person left out, the person cannot say; who left out all of
// it has no sheet.
func (w *Workshop) takePulse(p PreWork, came PreWorkDone) (bool, error) {
	statements, open := w.ratesLater()
	if !open {
		if came.Cards == 0 && came.Known > 0 {
			return false, nil // sent again, after the room has rated
		}
		return false, ErrPreWorkLate
	}
	sheet, answered := Sheet{Levels: make(map[string]int, len(statements))}, false
	for _, statement := range statements {
		level, said := p.Levels[statement]
		sheet.Levels[statement], answered = level, answered || said
	}
	if !answered {
		return false, nil
	}
	if fresh, err := w.isFirstPulse(p, sheet, came); err != nil || !fresh {
		return false, err
	}
	return true, w.putSheet(p.Side, statements, sheet)
}

// isFirstPulse reports whether a sheet is not counted yet. The cards that came
// with it tell: if all are new, so is the person; if none is, and the sheet is
// here too, the file was only saved anew. All else has to be asked.
func (w *Workshop) isFirstPulse(p PreWork, sheet Sheet, came PreWorkDone) (bool, error) {
	here := w.hasSheet(p.Side, sheet)
	switch {
	case p.Counted != NotAsked:
		return p.Counted == NotCounted, nil
	case len(p.Cards) == 0 && !here, came.Cards > 0 && came.Known == 0:
		return true, nil
	case came.Cards == 0 && came.Known > 0 && here:
		return false, nil
	}
	return false, ErrPulseTwice
}

// hasSheet reports whether somebody of a side answered the very same.
func (w *Workshop) hasSheet(side Side, sheet Sheet) bool {
	alike := make(map[SheetID]int)
	for _, r := range w.Ratings {
		if r.Sheet != "" && r.Side == side && r.Level == sheet.Levels[r.Statement] {
			alike[r.Sheet]++
		}
	}
	for _, n := range alike {
		if n == len(sheet.Levels) {
			return true
		}
	}
	return false
}

// ratesLater returns the statements that the room will rate, or is rating. It
// is not open once that is over.
func (w *Workshop) ratesLater() (statements []string, open bool) {
	for _, s := range w.Steps {
		for i, m := range s.Does().Moves {
			if rate, ok := m.(move.Rate); ok && !s.hasPassed(i) {
				return rate.Statements, true
			}
		}
	}
	return nil, false
}

// hasPassed reports whether a step is skipped, or the room is beyond one of
// its moves.
func (s Step) hasPassed(move int) bool {
	return s.Skipped || s.Ended != 0 || s.Started != 0 && s.Move > move
}
