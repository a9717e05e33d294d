package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"text/tabwriter"
)

// long runs the tests of what keeps the data as often as it takes to trust
// them, and prints what was tried, how often, and what was lost.
func long() error {
	say("this takes the better part of an hour")
	// With -p=1 what the tests say is passed on as they say it.
	c := exec.Command("go", "test", "-tags", "ci,migrated_fynedo", "-count=1", "-timeout=3h", "-p=1", "-v", "./storage/...", "./workshop/record/...")
	c.Env = append(os.Environ(), "CGO_ENABLED=0", "ACCORD_LONG=1")
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		return err
	}
	if err := c.Start(); err != nil {
		return err
	}
	rows, err := gather(out, os.Stdout)
	if err != nil {
		return err
	}
	failed := c.Wait()
	table(os.Stdout, rows)
	return failed
}

// gather passes on what tests that fail say, and returns the rows that tests
// add to the table.
func gather(from io.Reader, to io.Writer) (rows [][]string, err error) {
	var notes []string // of the test that runs; of no interest if it passes
	said := bufio.NewScanner(from)
	for said.Scan() {
		line := said.Text()
		_, row, is := strings.Cut(line, ": row: ")
		verdict := strings.TrimSpace(line)
		switch {
		case is:
			rows = append(rows, strings.Split(row, " | "))
			say("%s", row)
		case strings.HasPrefix(verdict, "=== "):
		case strings.HasPrefix(verdict, "--- PASS"), strings.HasPrefix(verdict, "--- SKIP"):
			notes = nil
		case strings.HasPrefix(line, " ") && !strings.HasPrefix(verdict, "--- FAIL"):
			notes = append(notes, line)
		default:
			fmt.Fprintln(to, strings.Join(append(notes, line), "\n"))
			notes = nil
		}
	}
	return rows, said.Err()
}

// table prints rows one below the other.
func table(to io.Writer, rows [][]string) {
	columns := tabwriter.NewWriter(to, 0, 0, 1, ' ', 0)
	fmt.Fprintln(columns, "\n| what was tried\t| how often\t| what was lost\t|\n|--\t|--\t|--\t|")
	for _, row := range rows {
		fmt.Fprintln(columns, "| "+strings.Join(row, "\t| ")+"\t|")
	}
	_ = columns.Flush()
}
