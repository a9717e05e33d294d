package press_test

import (
	"os"
	"path/filepath"
	"testing"

	"accord/workshop"
	"accord/workshop/document/press"
)

// What is wrong with a file is told where its path was typed.
func TestAFileOfAnswersThatIsNoneIsToldAtItsField(t *testing.T) {
	folder := t.TempDir()
	text := filepath.Join(folder, "answers.xlsx")
	need(t, os.WriteFile(text, []byte("not a workbook"), 0o600))
	for name, path := range map[string]string{"missing": filepath.Join(folder, "gone.xlsx"), "a folder": folder, "text": text} {
		_, err := press.ReadPreWork(path)
		if p, ok := workshop.AsProblem(err); !ok || p.Field != "path" {
			t.Errorf("%s: it is told at %q: %v", name, p.Field, err)
		}
	}
}
