package wall_test

import "accord/workshop"

// crowdedScores are eight scores: at the ends, upon one another, with
// predictions, and with too few answers.
func crowdedScores() []workshop.Score {
	both := func(key string, sales, marketing float64) workshop.Score {
		return workshop.Score{
			Key: key, Pooled: true, Together: (sales + marketing) / 2,
			Sales:     workshop.SideScore{Answers: 6, Shown: true, Index: sales, Expected: marketing, Guessed: true},
			Marketing: workshop.SideScore{Answers: 6, Shown: true, Index: marketing, Expected: sales, Guessed: true},
		}
	}
	return []workshop.Score{
		both("H1", 0, 100), both("H2", 100, 0), both("K4", 50, 50), both("K1", 50, 53), both("M1", 60, 52), both("M", 0, 2),
		{Key: "F3", Pooled: true, Together: 40}, {Key: "R2"},
	}
}

func crowdedQuarters() []workshop.WallQuarter {
	var quarters []workshop.WallQuarter
	for _, q := range workshop.Quarters {
		quarters = append(quarters, workshop.WallQuarter{Quarter: q, Statements: workshop.PulseStatements})
	}
	return quarters
}
