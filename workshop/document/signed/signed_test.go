package signed_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
	"accord/workshop/document/text"
	"accord/workshop/document/trial"
)

func words(t testing.TB) document.Say {
	t.Helper()
	return inWordsOf(t, "en")
}

func inWordsOf(t testing.TB, language string) document.Say {
	t.Helper()
	say, err := assets.Words(language)
	if err != nil {
		t.Fatal(err)
	}
	return document.Say(say)
}

func need(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func plain(t *testing.T, d document.Document) string {
	t.Helper()
	var b strings.Builder
	need(t, text.Write(&b, d))
	return b.String()
}

// unsigned is the example before anybody has signed it.
func unsigned(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.Example()
	for _, s := range w.Signatures {
		need(t, w.Unsign(s.Participant))
	}
	return w
}

// sign has people sign one after the other, and keeps what they signed.
func sign(t *testing.T, w *workshop.Workshop, names ...string) {
	t.Helper()
	for _, name := range names {
		for _, p := range w.Participants {
			if p.Name == name {
				need(t, w.Sign(p.ID, 1_795_000_000_000))
				need(t, signed.Keep(w, words(t), 1_795_000_000_000))
			}
		}
	}
}

func unsign(t *testing.T, w *workshop.Workshop, name string) {
	t.Helper()
	for _, s := range w.Signatures {
		if s.Name == name {
			need(t, w.Unsign(s.Participant))
		}
	}
}

func TestAVersionIsFixedOnceBothSidesHaveSigned(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Tom Becker")
	if len(w.Versions) != 0 {
		t.Fatal("one side has signed, and there is a version")
	}
	sign(t, w, "Dan Cole")
	v, ok := w.InForce()
	if !ok || v.Number != 1 || len(w.Versions) != 1 {
		t.Fatalf("in force is %v, of %d versions", v.Number, len(w.Versions))
	}
	kept, err := signed.Paper(v)
	need(t, err)
	said, err := signed.Text(kept)
	need(t, err)
	sum := sha256.Sum256([]byte(said))
	paper := plain(t, document.Agreement(w, words(t)))
	if digest := hex.EncodeToString(sum[:]); digest != v.Digest || strings.Count(paper, digest) != 2 {
		t.Errorf("the sum of the text, %s, is %d times on the paper", digest, strings.Count(paper, digest))
	}
}

// Who signs late signs what the others signed, whatever was done meanwhile.
func TestALaterNameGoesUnderTheSameWords(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	before, _ := w.InForce()
	need(t, w.FinishAction(w.Actions[0].ID, true))
	sign(t, w, "Ana Ruiz")
	after, _ := w.InForce()
	if len(w.Versions) != 1 || after.Digest != before.Digest {
		t.Fatalf("there are %d versions", len(w.Versions))
	}
	paper, err := signed.Paper(after)
	need(t, err)
	if names := plain(t, paper); !strings.Contains(names, "Ana Ruiz, brand: signed") || !strings.Contains(names, "signed by 3 of 12") {
		t.Error("the paper of the version lacks the later name")
	}
}

// A signed version is printed as it was, also after it was amended and the
// sides are called by other names.
func TestASignedVersionIsPrintedAgainAsItWas(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	was := document.Agreement(w, words(t))
	c := w.Commitments[0]
	c.Within = "12 weeks"
	need(t, w.AmendCommitment(c.ID, c, motion(w)))
	w.SalesName = "Key accounts"
	v, _ := w.InForce()
	again, err := signed.Paper(v)
	need(t, err)
	if !reflect.DeepEqual(again, was) {
		t.Error("it is another paper than was signed")
	}
	if now := plain(t, document.Agreement(w, words(t))); !strings.Contains(now, "Within: 12 weeks") || !strings.Contains(now, v.Digest) {
		t.Error("the paper of today lacks the amended words or the digest of what was signed")
	}
}

// What goes on without a show of hands is named once it reads otherwise.
func TestThePaperNamesWhatReadsOtherwiseThanWhenItWasSigned(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	says := "read otherwise by now"
	if paper := plain(t, document.Agreement(w, words(t))); strings.Contains(paper, says) {
		t.Error("nothing has changed since it was signed, and the paper says otherwise")
	}
	need(t, w.FinishAction(w.Actions[0].ID, true))
	if paper := plain(t, document.Agreement(w, words(t))); !strings.Contains(paper, says) || !strings.Contains(paper, "\n- Action plan\n") {
		t.Error("an action was finished, and the paper does not say that this section reads otherwise")
	}
}

// A section that both sides agreed to as it reads now is in the log, and is
// named no longer until it reads otherwise again.
func TestASectionPutToTheRoomIsAgreedUntilItChangesAgain(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	rule := w.Rules[0]
	rule.Limit = "15 % across the year"
	need(t, w.SetRule(rule))
	unlike := unlikeNow(t, w)
	if len(unlike) != 1 || unlike[0].Section != "trade-offs" {
		t.Fatalf("otherwise read %+v", unlike)
	}
	r := unlike[0]
	if strings.Contains(r.Was, "15 % across the year") || !strings.Contains(r.Now, "15 % across the year") || strings.Count(r.Was+"\n"+r.Now, "\n") != 1 {
		t.Errorf("it said %q and says %q", r.Was, r.Now)
	}
	need(t, w.AmendSection(r, motion(w)))
	need(t, w.Sound())
	paper := plain(t, document.Agreement(w, words(t)))
	if strings.Contains(paper, "read otherwise by now") || strings.Count(paper, "15 % across the year") != 2 {
		t.Error("the paper does not have it in its log, or names it as not agreed")
	}
	if shared := plain(t, document.Shareable(w.Shareable(), words(t))); strings.Contains(shared, "15 % across") {
		t.Error("those outside read what was amended")
	}
	rule.Limit = "20 % across the year"
	need(t, w.SetRule(rule))
	if unlike = unlikeNow(t, w); len(unlike) != 1 || !strings.Contains(unlike[0].Was, "15 % across the year") {
		t.Errorf("changed again, otherwise read %+v", unlike)
	}
}

// unlikeNow is what reads otherwise by now.
func unlikeNow(t *testing.T, w *workshop.Workshop) []workshop.Rewording {
	t.Helper()
	return document.Unlike(w, func(language string) document.Say { return inWordsOf(t, language) })
}

// What was signed in one language is compared in it, whatever the papers speak
// by now. Spaces at which no line may break are spaces like others.
func TestWhatWasSignedIsComparedInItsLanguage(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	w.Language = "de"
	if unlike := unlikeNow(t, w); len(unlike) > 0 {
		t.Errorf("in German, otherwise reads %+v", unlike)
	}
	v := &w.Versions[0]
	for _, a := range w.Actions {
		v.Paper = strings.ReplaceAll(v.Paper, a.Text, strings.ReplaceAll(a.Text, " ", "\u00A0"))
	}
	if unlike := unlikeNow(t, w); len(unlike) > 0 {
		t.Errorf("with spaces that keep words together, otherwise reads %+v", unlike)
	}
}

// A section of which there is nothing any more, or of which there was nothing,
// reads otherwise like any other.
func TestASectionThatCameOrWentIsPutToTheRoom(t *testing.T) {
	w := unsigned(t)
	terms := w.Terms
	w.Terms = ""
	sign(t, w, "Mei Tan", "Dan Cole")
	w.Terms = terms
	came := unlikeNow(t, w)
	if len(came) != 1 || came[0].Section != "definitions" || came[0].Was != "" || !strings.Contains(came[0].Now, "Cut-off: the last day") {
		t.Fatalf("otherwise reads %+v", came)
	}
	need(t, w.AmendSection(came[0], motion(w)))
	w.Terms = ""
	if went := unlikeNow(t, w); len(went) != 1 || went[0].Now != "" || !strings.Contains(went[0].Was, "Cut-off: the last day") {
		t.Errorf("otherwise reads %+v", went)
	}
}

// What changed a great deal is told in short.
func TestALongChangeIsToldInShort(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	for i := range w.Actions {
		a := w.Actions[i]
		a.Text = strings.Repeat("Ring them ", 30)
		need(t, w.EditAction(a.ID, a))
	}
	unlike := unlikeNow(t, w)
	if len(unlike) != 1 || !strings.Contains(unlike[0].Now, "\nand ") || len(unlike[0].Now) > 1200 {
		t.Fatalf("otherwise read %+v", unlike)
	}
	need(t, w.AmendSection(unlike[0], motion(w)))
	need(t, w.Sound())
	if unlike = unlikeNow(t, w); len(unlike) > 0 {
		t.Errorf("what was not told is not agreed: %+v", unlike)
	}
}

func motion(w *workshop.Workshop) workshop.Motion {
	return workshop.Motion{By: w.Participants[0].ID, Why: "It takes longer", Sales: workshop.Hands{0, 0, 0, 2}, Marketing: workshop.Hands{0, 0, 0, 0, 2}, At: 1_795_900_000_000}
}

func TestSigningAgainMakesAVersionOnlyOfOtherWords(t *testing.T) {
	w := unsigned(t)
	sign(t, w, "Mei Tan", "Dan Cole")
	unsign(t, w, "Dan Cole")
	if _, ok := w.InForce(); ok {
		t.Fatal("one side took its name back, and the version is still in force")
	}
	sign(t, w, "Dan Cole")
	if v, ok := w.InForce(); !ok || len(w.Versions) != 1 || v.Number != 1 {
		t.Fatalf("the same words signed again make %d versions", len(w.Versions))
	}
	unsign(t, w, "Dan Cole")
	c := w.Commitments[0]
	c.Check = "the shared folder, on Mondays"
	need(t, w.EditCommitment(c.ID, c))
	sign(t, w, "Ana Ruiz")
	if v, ok := w.InForce(); !ok || v.Number != 2 {
		t.Fatalf("other words signed are version %d", v.Number)
	}
	first, err := w.VersionNumbered(1)
	need(t, err)
	paper, err := signed.Paper(first)
	need(t, err)
	if old := plain(t, paper); !strings.Contains(old, "Dan Cole, marketing director: signed") || strings.Contains(old, c.Check) {
		t.Error("the first version is no longer what was signed")
	}
	if now := plain(t, document.Agreement(w, words(t))); !strings.Contains(now, first.Digest) {
		t.Error("the paper of today does not name the version before it")
	}
}

func TestAVersionSomebodyChangedIsNotPrinted(t *testing.T) {
	w := workshop.Example()
	need(t, signed.Keep(w, words(t), 1))
	v := w.Versions[0]
	for what, paper := range map[string]string{
		"other words": strings.Replace(v.Paper, "10 weeks, and by 31 March", "20 weeks, and by 31 March", 1),
		"no paper":    "{",
		"a stranger":  `{"Sections":[{"Blocks":[{"Is":"picture"}]}]}`,
	} {
		changed := v
		if changed.Paper = paper; paper == v.Paper {
			t.Fatalf("%s: the example has no such words", what)
		}
		if _, err := signed.Paper(changed); !errors.Is(err, signed.ErrNotAsSigned) {
			t.Errorf("%s: error is %v", what, err)
		}
	}
}

func TestARehearsalIsNotKept(t *testing.T) {
	w := workshop.Example()
	w.Rehearsal = true
	need(t, signed.Keep(w, words(t), 1))
	if len(w.Versions) != 0 {
		t.Error("what two made-up teams signed is kept")
	}
}

func TestEveryBlockIsStoredAsItIs(t *testing.T) {
	for _, says := range trial.Odd {
		if strings.ToValidUTF8(says, "") != says {
			continue // no text of a workshop
		}
		was := document.Document{Title: says, Sections: []document.Section{
			{ID: "a", Heading: says, NewPage: true, Blocks: trial.Every(says)}, {ID: "b", OnePage: true},
		}}
		stored, err := json.Marshal(was)
		need(t, err)
		var is document.Document
		need(t, json.Unmarshal(stored, &is))
		if !reflect.DeepEqual(is, was) {
			t.Errorf("%q comes back as another document", says)
		}
	}
	strange := document.Section{Blocks: []document.Block{trial.Unknown{}}}
	if _, err := json.Marshal(strange); err == nil {
		t.Error("a block nobody knows is left out in silence")
	}
}

// Nobody outside reads what was amended, why, and by whom.
func TestTheExampleIsAmendedAndSharesNothingOfIt(t *testing.T) {
	w, err := signed.Example(words(t))
	need(t, err)
	need(t, w.Sound())
	paper := plain(t, document.Agreement(w, words(t)))
	for _, says := range []string{"5 working days after the meeting | 10 working days after the meeting", "Tarn’s notes come a week", "amended once since"} {
		if !strings.Contains(paper, says) {
			t.Errorf("the agreement does not say %q", says)
		}
	}
	if shared := plain(t, document.Shareable(w.Shareable(), words(t))); strings.Contains(shared, "Canary") || !strings.Contains(shared, "10 working days after the meeting") {
		t.Error("the paper for others tells of the amendment, or has the old words")
	}
}
