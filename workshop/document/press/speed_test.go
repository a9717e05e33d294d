package press_test

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
	"accord/workshop/document/trial"
)

// Every file of so many cards, from the workshop to the bytes, against a tenth
// of the cards.
func BenchmarkPapers(b *testing.B) {
	for _, format := range press.Formats {
		for _, f := range format.Files {
			took := map[int]time.Duration{}
			for _, cards := range []int{200, 2000, 20_000} {
				o := orderOf(b, cards)
				b.Run(fmt.Sprintf("%s/%d-cards", f.Name(document.Full), cards), func(b *testing.B) {
					took[cards] = timed(b, o, f)
					b.ReportMetric(took[cards].Seconds()*1000, "ms")
					if tenth := took[cards/10]; tenth > 0 {
						b.ReportMetric(float64(took[cards])/float64(tenth), "times-a-tenth")
					}
				})
			}
		}
	}
}

// The papers of 2,000 cards against the programs that people would use
// instead. One that is not installed is skipped, and that is said.
func BenchmarkAgainst(b *testing.B) {
	peers := []struct {
		name, program string
		from          string   // the paper of ours that it reads
		files         []string // those of ours that are to be faster
		args          func(folder, from string) []string
	}{
		{"libreoffice", "soffice", "agreement.docx", []string{"agreement.pdf"}, func(folder, from string) []string {
			return []string{"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, from}
		}},
		{"chromium", "chromium", "agreement.html", []string{"agreement.pdf"}, func(folder, from string) []string {
			return []string{
				"--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
				"--user-data-dir=" + folder + "/profile", "--print-to-pdf=" + folder + "/of-chromium.pdf", "file://" + from,
			}
		}},
		{"pandoc", "pandoc", "agreement.md", []string{"agreement.docx", "lists.xlsx", "agreement.html"}, func(folder, from string) []string {
			return []string{"-o", folder + "/of-pandoc.docx", from}
		}},
	}
	o, few, files := orderOf(b, 2000), orderOf(b, 0), map[string]press.File{}
	for _, format := range press.Formats {
		for _, f := range format.Files {
			files[f.Name(document.Full)] = f
		}
	}
	found := false
	for _, peer := range peers {
		program, err := exec.LookPath(peer.program)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s is not installed: nothing was measured against it\n", peer.name)
			continue
		}
		found = true
		folder := b.TempDir()
		run := func(o press.Order) time.Duration {
			from := filepath.Join(folder, peer.from)
			save(b, o, files[peer.from], from)
			began := time.Now()
			if out, err := exec.Command(program, peer.args(folder, from)...).CombinedOutput(); err != nil {
				b.Fatalf("%s: %v\n%s", peer.name, err, out)
			}
			return time.Since(began)
		}
		run(few) // its first start on a computer takes longer
		theirs := run(o)
		for _, name := range peer.files {
			b.Run(name+"/"+peer.name, func(b *testing.B) {
				ours := since(b, o, files[name])
				b.ReportMetric(theirs.Seconds(), "s-"+peer.name)
				b.ReportMetric(float64(theirs)/float64(ours), "times-faster")
			})
		}
	}
	if !found {
		b.Skip("there is nothing to measure against")
	}
}

// orderOf is the agreement of the example with so many cards more.
func orderOf(b *testing.B, cards int) press.Order {
	b.Helper()
	say, err := assets.Words("en")
	if err != nil {
		b.Fatal(err)
	}
	return press.Order{Of: trial.Crowded(cards), Edition: document.Full, On: page.A4, Say: say}
}

// timed returns how long a file takes, from the workshop to the bytes.
func timed(b *testing.B, o press.Order, f press.File) time.Duration {
	b.Helper()
	for b.Loop() {
		if err := f.Write(io.Discard, o.Print()); err != nil {
			b.Fatal(err)
		}
	}
	return b.Elapsed() / time.Duration(b.N)
}

// since returns how long it takes to write a file of papers whose words are
// there already, as they are for a program that reads another file of them.
func since(b *testing.B, o press.Order, f press.File) time.Duration {
	b.Helper()
	for b.Loop() {
		b.StopTimer()
		print := o.Print()
		b.StartTimer()
		if err := f.Write(io.Discard, print); err != nil {
			b.Fatal(err)
		}
	}
	return b.Elapsed() / time.Duration(b.N)
}

// save writes a file.
func save(b *testing.B, o press.Order, f press.File, path string) {
	b.Helper()
	to, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer to.Close()
	if err := f.Write(to, o.Print()); err != nil {
		b.Fatal(err)
	}
}
