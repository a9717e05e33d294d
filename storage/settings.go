package storage

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"accord/workshop"
)

// Settings are how somebody likes Accord on this computer, whatever the
// workshop.
type Settings struct {
	Language   string   `json:"language"`    // of the desk, such as "en"; empty: as the computer
	Appearance string   `json:"appearance"`  // one of [Appearances]
	Text       int      `json:"text"`        // size of the desk's text, in percent
	Wall       string   `json:"wall"`        // what the wall looks like: one of [WallAppearances]
	WallText   int      `json:"wall_text"`   // size of the wall's text, in percent
	Silent     bool     `json:"silent"`      // no sound when a step has run out
	Still      bool     `json:"still"`       // nothing moves
	Second     string   `json:"second"`      // a second folder for snapshots, such as on a stick; empty: none
	Hints      []string `json:"hints_shown"` // keys of the hints that need not be shown again
	Papers
}

// Appearances are the looks of the desk, and WallAppearances those of the
// wall. The first is how they begin, for paper is light, and so are rooms;
// "system" is as the computer has it.
var (
	Appearances     = []string{"light", "dark", "contrast", "system"}
	WallAppearances = Appearances[:3]
)

// TextSizes and WallTextSizes are the sizes there are, in percent.
var (
	TextSizes     = []int{100, 115, 130, 150, 175, 200}
	WallTextSizes = []int{80, 100, 120, 140}
)

// ErrSettingsFile says that the settings cannot be read, with their path.
var ErrSettingsFile = workshop.Problem{Key: "settings.file"}

// maxSettings is the largest file of settings that is read, in bytes.
const maxSettings = 64 << 10

// UsualSettings are those of somebody who has chosen nothing yet. What is for
// before the day, some sixty pages, is made when it is ticked.
func UsualSettings() Settings {
	return Settings{
		Appearance: Appearances[0], Text: 100, Wall: WallAppearances[0], WallText: 100,
		Papers: Papers{Edition: Editions[0], PaperSize: PaperSizes[0], Unwanted: []string{"roomkit", "prework"}},
	}
}

// checked puts the usual in place of what cannot be, such as what a later
// version has written.
func (s Settings) checked() Settings {
	usual := UsualSettings()
	if !slices.Contains(Appearances, s.Appearance) {
		s.Appearance = usual.Appearance
	}
	if !slices.Contains(TextSizes, s.Text) {
		s.Text = usual.Text
	}
	if !slices.Contains(WallAppearances, s.Wall) {
		s.Wall = usual.Wall
	}
	if !slices.Contains(WallTextSizes, s.WallText) {
		s.WallText = usual.WallText
	}
	if !slices.Contains(Editions, s.Edition) {
		s.Edition = usual.Edition
	}
	if !slices.Contains(PaperSizes, s.PaperSize) {
		s.PaperSize = usual.PaperSize
	}
	return s
}

// settingsFile is where the settings are kept, beside the workshops.
func (l *Library) settingsFile() string { return filepath.Join(l.folder, "settings.json") }

// Settings returns what was kept, and the usual where nothing was. With a
// problem it returns the usual too, so that the work can go on.
func (l *Library) Settings() (Settings, error) {
	file, err := os.Open(l.settingsFile())
	if errors.Is(err, fs.ErrNotExist) {
		return UsualSettings(), nil
	}
	if err != nil {
		return UsualSettings(), explained(err, "open settings")
	}
	defer file.Close()
	kept := UsualSettings()
	if err := json.NewDecoder(io.LimitReader(file, maxSettings)).Decode(&kept); err != nil {
		return UsualSettings(), workshop.Problem{Key: ErrSettingsFile.Key, With: l.settingsFile()}
	}
	return kept.checked(), nil
}

// KeepSettings keeps the settings for the next time.
func (l *Library) KeepSettings(s Settings) error {
	return writeJSON(l.settingsFile(), s.checked())
}

// writeJSON makes a file of ours that people can read.
func writeJSON(path string, value any) error {
	return WriteFile(path, func(to io.Writer) error {
		enc := json.NewEncoder(to)
		enc.SetIndent("", "  ")
		return enc.Encode(value)
	})
}
