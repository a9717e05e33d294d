package excel

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// parts gathers the parts of a file and writes them in one order and without
// the time, for excelize writes its sheets in any order. It is an
// excelize.ZipWriter.
type parts struct {
	to  io.Writer
	all []*part
}

// A part is one file in the file.
type part struct {
	name string
	bytes.Buffer
}

// Create returns where a part is written to.
func (p *parts) Create(name string) (io.Writer, error) {
	p.all = append(p.all, &part{name: name})
	return p.all[len(p.all)-1], nil
}

// AddFS is for parts on a disk, of which we have none.
func (p *parts) AddFS(fs.FS) error { return errors.ErrUnsupported }

// Close writes all parts. The one that names the types of the others has to
// be the first.
func (p *parts) Close() error {
	const types = "[Content_Types].xml"
	slices.SortFunc(p.all, func(a, b *part) int {
		switch {
		case a.name == types:
			return -1
		case b.name == types:
			return 1
		}
		return strings.Compare(a.name, b.name)
	})
	z := zip.NewWriter(p.to)
	for _, part := range p.all {
		to, err := z.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := part.WriteTo(to); err != nil {
			return err
		}
	}
	return z.Close()
}
