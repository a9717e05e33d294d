// Package assets holds what is not code: sentences, fonts and icons.
package assets

import _ "embed" // fonts and icons
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
