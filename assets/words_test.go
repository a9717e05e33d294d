package assets_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/move"
)

// Whoever adds an activity is told here which sentences it still needs.
func TestEveryActivityHasItsWords(t *testing.T) {
	words := sentences(t)
	need := func(keys ...string) {
		for _, key := range keys {
			if words[key] == "" {
				t.Errorf("no sentence for %q", key)
			}
		}
	}
	for _, a := range workshop.Activities {
		key := "activity." + a.Key
		need(key, key+".question", key+".line", key+".hint", "part."+string(a.Part))
		for _, part := range []string{"say", "ask", "watch", "stalls", "bring"} {
			need("guide." + a.Key + "." + part)
		}
	}
	for _, p := range prompts() {
		need("prompt."+p.Key, "prompt."+p.Key+".question", "prompt."+p.Key+".hint")
		for _, f := range p.Fields {
			need("field."+f.Key, "field."+f.Key+".hint")
			for _, choice := range f.Choices {
				need(f.Key + "." + choice)
			}
		}
	}
}

// prompts lists every prompt of every activity.
func prompts() []move.Prompt {
	var all []move.Prompt
	for _, a := range workshop.Activities {
		for _, m := range a.Moves {
			if write, ok := m.(move.Write); ok {
				all = append(all, write.Prompts...)
			}
		}
	}
	return all
}

// A sentence that is asked for and missing shows its key to the room; one
// that nobody asks for misleads whoever translates it.
func TestEverySentenceIsThereAndUsed(t *testing.T) {
	words := sentences(t)
	asked := askedFor(t)
	for _, p := range prompts() {
		for _, f := range p.Fields {
			for _, choice := range f.Choices {
				asked.literals = append(asked.literals, f.Key+"."+choice) // the two come from different places
			}
		}
	}
	for key, where := range asked.certain {
		if words[key] == "" {
			t.Errorf("%s: no sentence for %q", where, key)
		}
	}
	for key := range words {
		if !asked.has(key) {
			t.Errorf("nobody asks for the sentence %q", key)
		}
	}
}

// Nobody is shouted at, and no sentence leaves a gap before or after it.
func TestSentencesAreCalmAndTidy(t *testing.T) {
	for _, tag := range assets.Languages() {
		for key, forms := range written(t, tag) {
			for _, sentence := range forms {
				if strings.Contains(sentence, "!") {
					t.Errorf("%s: %s: %q shouts", tag, key, sentence)
				}
				if strings.TrimSpace(sentence) != sentence || sentence == "" {
					t.Errorf("%s: %s: %q begins or ends with a space", tag, key, sentence)
				}
			}
		}
	}
}

// sentences returns what is written in English, the forms of what is counted
// one after the other.
func sentences(t *testing.T) map[string]string {
	t.Helper()
	words := make(map[string]string)
	for key, forms := range written(t, assets.English) {
		for _, text := range forms {
			words[key] += text
		}
	}
	return words
}

// asked is what the source asks for.
type asked struct {
	certain  map[string]string // keys handed to a say, and where
	literals []string          // every text that could be a key
	patterns []*regexp.Regexp  // keys put together of parts
}

func (a asked) has(key string) bool {
	return slices.Contains(a.literals, key) ||
		slices.ContainsFunc(a.patterns, func(p *regexp.Regexp) bool { return p.MatchString(key) })
}

// isKey tells keys from other texts.
var isKey = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)*$`)

// isFormat tells formats of keys, such as month.%02d, from other texts.
var (
	isFormat = regexp.MustCompile(`^[a-z-]+\.[a-z.-]*%[0-9]*[ds]$`)
	verb     = regexp.MustCompile(`%[0-9]*[ds]`)
)

// askedFor reads the whole source of the app.
func askedFor(t *testing.T) asked {
	t.Helper()
	a := asked{certain: make(map[string]string)}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && strings.HasPrefix(d.Name(), ".") && path != ".." {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			a.read(n, func(at ast.Node) string { return files.Position(at.Pos()).String() })
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// read notes what one piece of source asks for.
func (a *asked) read(n ast.Node, where func(ast.Node) string) {
	switch n := n.(type) {
	case *ast.CallExpr:
		if key, ok := literal(firstArgument(n)); ok && saysSomething(n.Fun) && isKey.MatchString(key) {
			a.certain[key] = where(n)
		}
		if did, ok := literal(firstArgument(n)); ok && changesSomething(n.Fun) {
			a.certain["did."+did] = where(n) // named by undo
		}
	case *ast.KeyValueExpr:
		if name, ok := n.Key.(*ast.Ident); ok && name.Name == "Key" {
			if key, ok := literal(n.Value); ok && strings.Contains(key, ".") {
				a.certain[key] = where(n) // of a problem
			}
		}
	case *ast.BasicLit:
		text, ok := literal(n)
		switch {
		case ok && isKey.MatchString(text):
			a.literals = append(a.literals, text)
		case ok && isFormat.MatchString(text):
			a.patterns = append(a.patterns, regexp.MustCompile("^"+verb.ReplaceAllString(regexp.QuoteMeta(text), "[a-z0-9-]+")+"$"))
		}
	case *ast.BinaryExpr:
		if n.Op == token.ADD {
			a.patterns = append(a.patterns, pattern(n)...)
		}
	}
}

// saysSomething reports whether a function is a Say: it is called so.
func saysSomething(f ast.Expr) bool {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name == "say"
	case *ast.SelectorExpr:
		return f.Sel.Name == "Say" || f.Sel.Name == "say"
	}
	return false
}

// changesSomething reports whether a function asks the room for a change: its
// first argument then names the deed.
func changesSomething(f ast.Expr) bool {
	sel, ok := f.(*ast.SelectorExpr)
	return ok && (sel.Sel.Name == "change" || sel.Sel.Name == "try" || sel.Sel.Name == "Change")
}

func firstArgument(c *ast.CallExpr) ast.Expr {
	if len(c.Args) == 0 {
		return nil
	}
	return c.Args[0]
}

func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// pattern returns what a sum of texts can be, if it begins or ends like a key.
func pattern(sum *ast.BinaryExpr) []*regexp.Regexp {
	var parts []string
	certain := 0
	var collect func(e ast.Expr)
	collect = func(e ast.Expr) {
		if b, ok := e.(*ast.BinaryExpr); ok && b.Op == token.ADD {
			collect(b.X)
			collect(b.Y)
			return
		}
		if text, ok := literal(e); ok {
			parts = append(parts, regexp.QuoteMeta(text))
			certain += len(text)
			return
		}
		parts = append(parts, `[a-z0-9.-]+`)
	}
	collect(sum)
	whole := strings.Join(parts, "")
	if certain < 2 || !strings.Contains(whole, `\.`) {
		return nil
	}
	return []*regexp.Regexp{regexp.MustCompile("^" + whole + "$")}
}
