package document_test

import (
	"testing"

	"accord/workshop/document"
)

func TestNothingVanishesFromAText(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"plain":            {"We hear the buyer", "We hear the buyer"},
		"composed":         {"Cafe\u0301", "Café"},
		"line ends":        {"a\r\nb\rc\u2028d", "a\nb\nc\nd"},
		"tab stays":        {"a\tb", "a\tb"},
		"NUL":              {"a\x00b", "a\uFFFDb"},
		"escape":           {"a\x1bb", "a\uFFFDb"},
		"broken bytes":     {"a\xff\xfeb", "a\uFFFDb"},
		"not a character":  {"a\uFFFEb", "a\uFFFDb"},
		"above U+FFFF":     {"a🚀b", "a🚀b"},
		"half a surrogate": {"a\xed\xa0\x80b", "a\uFFFDb"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := document.Visible(tt.text); got != tt.want {
				t.Errorf("a paper says %q, want %q", got, tt.want)
			}
		})
	}
}
