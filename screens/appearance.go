package screens

import "accord/screens/look"

// modeKey names the preference that says whether it is day or night on the
// screen. Losing it costs a key press, so the toolkit may keep it.
const modeKey = "mode"

// modes are the appearances in the order the command goes through them. The
// first is how the app begins: paper is light, and so are rooms.
var modes = []look.Mode{look.Light, look.Dark, look.System}

// modeName is how a mode is kept, for the system's own has no name.
var modeName = map[look.Mode]string{look.Light: "light", look.Dark: "dark", look.System: "system"}

// mode returns the appearance that was chosen last.
func (a *Accord) mode() look.Mode {
	kept := a.app.Preferences().StringWithFallback(modeKey, modeName[look.Light])
	for _, m := range modes {
		if modeName[m] == kept {
			return m
		}
	}
	return look.Light
}

// nextMode goes on to the next appearance.
func (a *Accord) nextMode() {
	now := a.mode()
	for i, m := range modes {
		if m == now {
			next := modes[(i+1)%len(modes)]
			a.app.Preferences().SetString(modeKey, modeName[next])
			a.app.Settings().SetTheme(look.Theme{Mode: next})
			return
		}
	}
}
