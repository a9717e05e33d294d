package document_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/csv"
	"accord/workshop/document/excel"
	"accord/workshop/document/html"
	"accord/workshop/document/page"
	"accord/workshop/document/pdf"
)

// The agreement with an annex of 2,000 cards as PDF, against a tenth of the
// cards, and against Chromium printing the same paper where that is
// installed.
func BenchmarkAgreementPDF(b *testing.B) {
	say, err := assets.Words("en")
	if err != nil {
		b.Fatal(err)
	}
	took := map[int]time.Duration{}
	for _, cards := range []int{200, 2000} {
		paper := document.Agreement(crowded(cards), say)
		b.Run(fmt.Sprintf("%d-cards", cards), func(b *testing.B) {
			for b.Loop() {
				var out bytes.Buffer
				if err := pdf.Write(&out, paper, page.A4); err != nil {
					b.Fatal(err)
				}
			}
			took[cards] = b.Elapsed() / time.Duration(b.N)
			if cards == 2000 {
				b.ReportMetric(float64(took[2000])/float64(took[200]), "times-200-cards")
				if print := chromium(b, paper); print > 0 {
					b.ReportMetric(float64(print)/float64(took[2000]), "times-faster-than-chromium")
				}
			}
		})
	}
}

// The lists of so many cards for Excel and as CSV, from the workshop to the
// bytes, against a tenth of the cards.
func BenchmarkLists(b *testing.B) {
	say, err := assets.Words("en")
	if err != nil {
		b.Fatal(err)
	}
	for _, format := range []struct {
		name  string
		write func(io.Writer, document.Workbook) error
	}{
		{"excel", excel.Write},
		{"csv", func(to io.Writer, lists document.Workbook) error { return csv.Write(to, lists.Ledger(document.Cards)) }},
	} {
		took := map[int]time.Duration{}
		for _, cards := range []int{200, 2000, 20_000} {
			w := crowded(cards)
			b.Run(fmt.Sprintf("%s-%d-cards", format.name, cards), func(b *testing.B) {
				for b.Loop() {
					if err := format.write(io.Discard, document.Lists(w, say)); err != nil {
						b.Fatal(err)
					}
				}
				took[cards] = b.Elapsed() / time.Duration(b.N)
				b.ReportMetric(took[cards].Seconds()*1000, "ms")
				if tenth := took[cards/10]; tenth > 0 {
					b.ReportMetric(float64(took[cards])/float64(tenth), "times-a-tenth")
				}
			})
		}
	}
}

// Two thousand cards come out of a workbook as they went in.
func TestAWorkbookHoldsEveryCardOfALargeWorkshop(t *testing.T) {
	w, say := crowded(2000), words(t)
	lists := document.Lists(w, say)
	var file bytes.Buffer
	if err := excel.Write(&file, lists); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(lists.Ledger(document.Cards).Name)
	if err != nil || len(rows) != 1+len(w.Cards) {
		t.Fatalf("there are %d rows for %d cards, %v", len(rows), len(w.Cards), err)
	}
	for i, row := range lists.Ledger(document.Cards).Rows {
		if got, want := rows[i+1][3], string(row[3].(document.Text)); got != want {
			t.Errorf("%q came back as %q", want, got)
		}
	}
}

// crowded returns the finished example with so many friction cards.
func crowded(cards int) *workshop.Workshop {
	w := workshop.Example()
	model := w.CardsOf("friction", workshop.Sales)[0]
	for i := range cards {
		model.ID = workshop.CardID(fmt.Sprintf("0193f000-0000-7000-8000-%012d", i))
		model.Number, model.Side = 100+i, workshop.Sides[i%2]
		model.Text = fmt.Sprintf("On day %d the dates reached us after the retailer had planned the range for week %d.", i, i%52)
		w.Cards = append(w.Cards, model)
	}
	return w
}

// chromium returns how long Chromium takes to print a paper, and zero where
// it is not installed.
func chromium(b *testing.B, paper document.Document) time.Duration {
	b.Helper()
	browser, err := exec.LookPath("chromium")
	if err != nil {
		return 0
	}
	folder := b.TempDir()
	var page bytes.Buffer
	if err := html.Write(&page, paper); err != nil {
		b.Fatal(err)
	}
	from, to := filepath.Join(folder, "a.html"), filepath.Join(folder, "a.pdf")
	if err := os.WriteFile(from, page.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
	began := time.Now()
	print := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
		"--no-first-run", "--user-data-dir="+folder, "--print-to-pdf="+to, "file://"+from)
	if out, err := print.CombinedOutput(); err != nil {
		b.Fatalf("chromium: %v\n%s", err, out)
	}
	return time.Since(began)
}
