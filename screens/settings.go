package screens

import (
	"net/url"
	"path/filepath"
	"slices"
	"strconv"

	"fyne.io/fyne/v2/lang"

	"accord/screens/desk"
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
)

// themeOf returns the look of the desk that somebody has chosen.
func themeOf(s storage.Settings) look.Theme {
	return look.Theme{Mode: look.Mode(s.Appearance), Scale: float32(s.Text) / 100}
}

// languageOf returns the language of the desk.
func languageOf(s storage.Settings) string {
	if s.Language == "" {
		return lang.SystemLocale().LanguageString()
	}
	return s.Language
}

// use lets the windows be as somebody likes them.
func (a *Accord) use(s storage.Settings) {
	a.settings, a.say = s, tell.In(languageOf(s))
	a.app.Settings().SetTheme(themeOf(s))
}

// change keeps other settings and lets the screen be as they say. Only
// another language needs a desk to be drawn anew.
func (a *Accord) change(s storage.Settings) error {
	if err := a.library.KeepSettings(s); err != nil {
		return err
	}
	before := languageOf(a.settings)
	a.use(s)
	switch was := a.screen.(type) {
	case *home:
		a.show(newHome(a))
	case *desk.Desk:
		if languageOf(s) != before {
			next := was.Again(a.host())
			a.show(next)
			next.Resume(was)
			break
		}
		was.Like(s)
		a.window.SetContent(was.Body()) // lays it out for the size of the text
	}
	return nil
}

// nextAppearance goes on to the next look of the desk.
func (a *Accord) nextAppearance() {
	s := a.settings
	at := slices.Index(storage.Appearances, s.Appearance)
	s.Appearance = storage.Appearances[(at+1)%len(storage.Appearances)]
	if err := a.library.KeepSettings(s); err != nil {
		a.say.Problem(err) // it is so until the app is closed
	}
	a.settings = s
	a.app.Settings().SetTheme(themeOf(s))
}

// hinted notes that a hint need not be shown again.
func (a *Accord) hinted(key string) {
	if slices.Contains(a.settings.Hints, key) {
		return
	}
	s := a.settings
	s.Hints = append(slices.Clone(s.Hints), key)
	a.settings = s
	if err := a.library.KeepSettings(s); err != nil {
		a.say.Problem(err) // it is shown once more
	}
}

// printed notes how papers are made.
func (a *Accord) printed(p storage.Papers) {
	a.settings.Papers = p
	if err := a.library.KeepSettings(a.settings); err != nil {
		a.say.Problem(err) // it is chosen once more the next time
	}
}

// editSettings asks how somebody likes Accord.
func (a *Accord) editSettings() {
	s, say := a.settings, a.say
	choice := func(key, value string, options []ui.Option) form.Field {
		return form.Field{Key: key, Label: say("settings." + key), Value: value, Kind: form.Choice, Options: options}
	}
	asker := form.Asker{Window: a.window, Say: say, Now: a.now}
	asker.Fill(form.Form{
		Title: say("settings.title"),
		Fields: []form.Field{
			choice("language", s.Language, languages(say)),
			choice("appearance", s.Appearance, appearances(say, storage.Appearances)),
			choice("text", strconv.Itoa(s.Text), percents(say, storage.TextSizes)),
			choice("wall", s.Wall, appearances(say, storage.WallAppearances)),
			choice("wall-text", strconv.Itoa(s.WallText), percents(say, storage.WallTextSizes)),
			choice("sound", yesNo(!s.Silent), onOff(say, "settings.sound")),
			choice("motion", yesNo(!s.Still), onOff(say, "settings.motion")),
			{Key: "second", Label: say("settings.second"), Hint: say("settings.second-hint"), Value: s.Second, Kind: form.Folder},
			choice("hints", yesNo(len(s.Hints) < len(desk.Hints())), onOff(say, "settings.hints")),
		},
		Below: ui.Column(look.Gap1,
			ui.NewText(say("settings.folder"), ui.Note),
			ui.Row(look.Gap2, ui.Grow(ui.NewText(a.library.Folder(), ui.Body)),
				ui.NewButton(say("papers.show-folder"), ui.Plain, func() { a.showFolder(a.library.Folder()) })),
		),
		Remove:   func() error { return a.change(storage.UsualSettings()) },
		RemoveAs: say("settings.reset"),
	}, func(v map[string]string) error {
		if err := storage.CheckSecond(v["second"]); err != nil {
			return err
		}
		s.Second = v["second"]
		s.Language, s.Appearance, s.Wall = v["language"], v["appearance"], v["wall"]
		s.Text, _ = strconv.Atoi(v["text"]) // the options are numbers
		s.WallText, _ = strconv.Atoi(v["wall-text"])
		s.Silent, s.Still = v["sound"] == off, v["motion"] == off
		switch all := len(s.Hints) == len(desk.Hints()); {
		case v["hints"] == on && all:
			s.Hints = nil
		case v["hints"] == off:
			s.Hints = desk.Hints()
		}
		return a.change(s)
	})
}

// showFolder opens a folder or a file with the computer's own means.
func (a *Accord) showFolder(path string) {
	path = filepath.ToSlash(path)
	if err := a.app.OpenURL(&url.URL{Scheme: "file", Path: path}); err != nil {
		a.say.Problem(err) // its path stands beside the button
	}
}

// on and off are the keys of what can be one or the other.
const on, off = "on", "off"

func yesNo(yes bool) string {
	if yes {
		return on
	}
	return off
}

func onOff(say tell.Say, key string) []ui.Option {
	return []ui.Option{{Key: on, Label: say(key + ".on")}, {Key: off, Label: say(key + ".off")}}
}

func appearances(say tell.Say, keys []string) []ui.Option {
	var options []ui.Option
	for _, key := range keys {
		options = append(options, ui.Option{Key: key, Label: say("appearance." + key)})
	}
	return options
}

func percents(say tell.Say, sizes []int) []ui.Option {
	var options []ui.Option
	for _, n := range sizes {
		options = append(options, ui.Option{Key: strconv.Itoa(n), Label: say("settings.percent", n)})
	}
	return options
}

// languages offers every language by its own name, and first the computer's.
func languages(say tell.Say) []ui.Option {
	return append([]ui.Option{{Label: say("settings.language.system")}}, form.Languages()...)
}
