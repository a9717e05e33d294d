package terminal_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file may be called anything. What the terminal says of it stays one line
// of plain letters, in every command that takes a file.
func TestTheNameOfAFileGivesTheTerminalNoOrders(t *testing.T) {
	file := sample(t)
	folder := t.TempDir()
	odd := filepath.Join(folder, "a\x1b[31m\n\u202eb\a.accord")
	if err := os.WriteFile(odd, []byte("Dear all"), 0o600); err != nil {
		t.Skip("this system takes no such name:", err)
	}
	for _, args := range [][]string{
		{"check", odd}, {"import", odd, filepath.Join(folder, "new.accord")}, {"export", odd}, {"merge", file, odd}, {"merge", odd, file},
		{"prework", file, odd}, {"sample", odd}, {odd + "x\x1b", "b"}, {"export", "-as", "\x1b[2J", file},
	} {
		_, problem, exit := run(args...)
		if exit == 0 || strings.Count(problem, "\n") != 1 || strings.ContainsAny(problem, "\x1b\a\u202e") {
			t.Errorf("accord %s ends with status %d and says %q", args[0], exit, problem)
		}
		for _, ours := range []string{"open /", "no such file or directory", "sqlite", "SQL", "goroutine", "read /"} {
			if strings.Contains(problem, ours) {
				t.Errorf("accord %s speaks as a program does: %q", args[0], problem)
			}
		}
	}
}

// No command waits for what is no file, or speaks as a program does.
func TestCommandsRefuseWhatIsNoFile(t *testing.T) {
	file, folder := sample(t), t.TempDir()
	circle := filepath.Join(folder, "circle.accord")
	if err := os.Symlink(circle, circle); err != nil {
		t.Skip("no links here:", err)
	}
	for _, path := range []string{folder, circle, "/dev/null", "/dev/zero", strings.Repeat("x", 4000), "a\x00b", ""} {
		for _, args := range [][]string{{"check", path}, {"import", path, filepath.Join(folder, "new.accord")}, {"export", path}, {"merge", file, path}, {"prework", file, path}} {
			_, problem, exit := run(args...)
			if exit != 1 || strings.Contains(problem, "did not work") || strings.Count(problem, "\n") != 1 {
				t.Errorf("accord %s %.30q ends with status %d and says %q", args[0], path, exit, problem)
			}
		}
	}
}
