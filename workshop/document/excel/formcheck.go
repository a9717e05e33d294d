package excel

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strings"
)

// far is a place in a sheet beyond all that a form has: a row of five digits,
// a column of three letters, or one written so that it cannot be told.
var far = regexp.MustCompile(`\sr\s*=\s*["'](?:[^"']{8}|[A-Za-z]{3}|[^"']*(?:&|[0-9]{5}))`)

// checkForm makes sure that a file unpacks to little and names no place far
// out in a sheet: the library makes room for every cell on the way there.
func checkForm(data []byte) error {
	packed, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return ErrNotForm
	}
	left := int64(mostUnpacked)
	for _, part := range packed.File {
		text, err := unpack(part, left)
		if err != nil {
			return err
		}
		left -= int64(len(text))
		if strings.HasPrefix(part.Name, "xl/worksheets/") && far.Match(text) {
			return ErrFormLarge
		}
	}
	return nil
}

// unpack returns what a part says, and an error if that is more than most
// bytes, whatever the part says of itself.
func unpack(part *zip.File, most int64) ([]byte, error) {
	from, err := part.Open()
	if err != nil {
		return nil, ErrNotForm
	}
	defer from.Close()
	text, err := io.ReadAll(io.LimitReader(from, most+1))
	switch {
	case err != nil:
		return nil, ErrNotForm
	case int64(len(text)) > most:
		return nil, ErrFormLarge
	}
	return text, nil
}
