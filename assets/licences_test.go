package assets_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"accord/assets"
)

var update = flag.Bool("update", false, "write the list of licences anew")

// Whatever a build for any system is made of is in the list, with its licence
// in full, and nothing else is.
func TestTheLicencesAreThoseOfWhatIsBuiltIn(t *testing.T) {
	want := licences(t)
	if *update {
		if err := os.WriteFile("licences.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if assets.Licences != want {
		t.Error("the list of licences is not that of the modules: go test ./assets -run Licences -update")
	}
	if n := len(assets.Parts()); n < 40 {
		t.Errorf("it names %d parts", n)
	}
	if len(want) > 300<<10 {
		t.Errorf("it has %d bytes", len(want))
	}
}

// Each part may be passed on in a program like this one.
func TestEveryLicenceIsOneThatLetsUsPassThePartOn(t *testing.T) {
	kind := regexp.MustCompile(`(?is)MIT License|Permission is hereby granted, free of charge|Redistribution and use in source and binary|Apache License|SIL OPEN FONT LICENSE|public domain|Permission to use, copy, modify|Bitstream Vera Fonts Copyright`)
	for part := range strings.SplitSeq(assets.Licences, "\n==== ") {
		if !kind.MatchString(part) || strings.Contains(part, "GNU GENERAL PUBLIC LICENSE") {
			t.Errorf("under what licence is this? %.80s", part)
		}
	}
}

func licences(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	add := func(name, folder string, files []string) {
		if len(files) == 0 {
			t.Errorf("%s has no licence in %s", name, folder)
		}
		out.WriteString("==== " + name + "\n\n")
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			out.WriteString(strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")) + "\n\n")
		}
	}
	add("Noto Sans", "fonts", []string{"fonts/LICENSE-NotoSans.txt"})
	add("DejaVu Sans", "fonts", []string{"fonts/LICENSE-DejaVu.txt"})
	root := filepath.Join(goRoot(t), "LICENSE")
	if _, err := os.Stat(root); err != nil {
		t.Skip("this Go came without its licence: ", err)
	}
	add("Go", root, []string{root})
	for _, module := range modules(t) {
		name, folder, _ := strings.Cut(module, "\t")
		add(name, folder, termsIn(t, folder))
	}
	return out.String()
}

// modules lists the modules that are built in on any of the systems.
func modules(t *testing.T) []string {
	var all []string
	for _, system := range []string{"linux", "windows", "darwin"} {
		list := exec.Command("go", "list", "-e", "-deps", "-tags", "migrated_fynedo", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", "accord")
		list.Env = append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=1", "GOFLAGS=")
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' })...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// termsIn finds what a module says of its terms.
func termsIn(t *testing.T, folder string) []string {
	all, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	terms := regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice)`)
	for _, f := range all {
		if terms.MatchString(f.Name()) && !f.IsDir() {
			found = append(found, filepath.Join(folder, f.Name()))
		}
	}
	return found
}

func goRoot(t *testing.T) string {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
