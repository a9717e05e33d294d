// Package assets holds what is not code: sentences, fonts and icons.
package assets

import (
	"embed"
	"encoding/json"
	"fmt"
	"log/slog"
)

//go:embed translations/*.json
var translations embed.FS

// The fonts, as TrueType. Signs has what Noto Sans lacks, such as ≥, → and ✓.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	Regular []byte
	//go:embed fonts/NotoSans-Bold.ttf
	Bold []byte
	//go:embed fonts/DejaVuSans.ttf
	Signs []byte
)

// Icon is the app's picture: two circles that overlap, as PNG.
//
//go:embed icons/accord.png
var Icon []byte

// Words returns the sentences of a language, found by key.
//
// The desk, the wall and a document may each speak a different language, so
// words are handed to whoever needs them and there is no current language.
func Words(language string) (say func(key string, with ...any) string, err error) {
	data, err := translations.ReadFile("translations/" + language + ".json")
	if err != nil {
		return nil, fmt.Errorf("words in %q: %w", language, err)
	}
	var sentences map[string]string
	if err := json.Unmarshal(data, &sentences); err != nil {
		return nil, fmt.Errorf("words in %q: %w", language, err)
	}
	return func(key string, with ...any) string {
		sentence, ok := sentences[key]
		if !ok {
			slog.Error("no such sentence", "language", language, "key", key)
			return key
		}
		if len(with) == 0 {
			return sentence
		}
		return fmt.Sprintf(sentence, with...)
	}, nil
}
