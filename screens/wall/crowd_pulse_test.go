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
		both("h1", 0, 100), both("h2", 100, 0), both("k4", 50, 50), both("k1", 50, 53), both("m1", 60, 52), both("m", 0, 2),
		{Key: "f3", Pooled: true, Together: 40}, {Key: "r2"},
	}
}

// crowdedQuarters are all statements on few points, half of them split.
func crowdedQuarters() workshop.QuartersView {
	v := workshop.QuartersView{Few: 3, Line: 1.1}
	points := [][2]float64{{20, 40}, {50, 90}, {55, 4}, {90, 10}}
	for i, key := range workshop.PulseStatements {
		v.Places = append(v.Places, workshop.PulsePlace{
			Statement: key, Level: points[i/5][0], Gap: points[i/5][1],
			Area:  workshop.Quarters[i%3],
			Split: []workshop.Side{"", workshop.Sales, workshop.Marketing, workshop.Both}[i%4],
		})
	}
	return v
}
