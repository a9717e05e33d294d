package signed_test

import (
	"testing"
	"time"

	"accord/workshop/document"
	"accord/workshop/document/signed"
	"accord/workshop/document/trial"
)

// The agreement of 2,000 cards while a version is in force, whose words it is
// compared with, against the same one before it was kept.
func BenchmarkAnAgreementInForce(b *testing.B) {
	say, took := words(b), map[string]time.Duration{}
	for _, state := range []string{"unsigned", "in-force"} {
		w := trial.Crowded(2000)
		need(b, w.SetLogo(trial.Logo(600, 300)))
		if state == "in-force" {
			need(b, signed.Keep(w, say, 1_795_000_000_000))
		}
		b.Run(state, func(b *testing.B) {
			for b.Loop() {
				document.Agreement(w, say)
			}
			took[state] = b.Elapsed() / time.Duration(b.N)
			b.ReportMetric(took[state].Seconds()*1000, "ms")
			if was := took["unsigned"]; state == "in-force" && was > 0 {
				b.ReportMetric(float64(took[state])/float64(was), "times-unsigned")
			}
		})
	}
}
