package trial_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"testing"

	"accord/workshop/document/trial"
)

// Without this, a new type of block would be missing from papers until
// somebody looked for it.
func TestWritersAreTriedWithEveryTypeOfBlock(t *testing.T) {
	tried := map[string]bool{}
	for _, b := range trial.Every("x") {
		tried[reflect.TypeOf(b).Name()] = true
	}
	files, err := filepath.Glob("../*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sources to read: %v", err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != "block" {
				continue
			}
			if of := f.Recv.List[0].Type.(*ast.Ident).Name; !tried[of] {
				t.Errorf("no writer is tried with a %s: add one to Every", of)
			}
		}
	}
}
