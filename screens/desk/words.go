package desk

import (
	"accord/assets"
	"accord/screens/tell"
	"accord/screens/ui"
)

// words returns the sentences of the language of ours that is nearest to a
// tag. The desk speaks its own; the wall and the papers may speak others.
func words(tag string) tell.Say {
	say, err := assets.Words(assets.Spoken(tag))
	if err != nil {
		panic(err) // what Accord speaks is part of the program
	}
	return say
}

// onPaper returns the sentences of the papers. What people choose from our
// sentences and then sign is in this language too.
func (d *Desk) onPaper() tell.Say { return words(d.room.Workshop().Language) }

// languageOptions offers every language, each by its own name.
func languageOptions() []ui.Option {
	var options []ui.Option
	for _, tag := range assets.Languages() {
		options = append(options, ui.Option{Key: tag, Label: words(tag)("language.name")})
	}
	return options
}
