package form

import (
	"accord/assets"
	"accord/screens/tell"
	"accord/screens/ui"
)

// Languages offers every language that Accord speaks, each by its own name.
func Languages() []ui.Option {
	var options []ui.Option
	for _, tag := range assets.Languages() {
		options = append(options, ui.Option{Key: tag, Label: tell.In(tag)("language.name")})
	}
	return options
}
