package document

import "accord/workshop"

// A Logo is the picture by which a client is known, for the cover of a paper.
type Logo struct {
	PNG []byte // a plain one: see [workshop.IsPlainPNG]; nil: no logo
	Alt string // what it is, for those who cannot see it
}

// logo is the client's logo.
func (p voice) logo(picture []byte, client string) Logo {
	switch {
	case picture == nil:
		return Logo{}
	case client == "":
		return Logo{picture, p.say("logo.of-client")}
	}
	return Logo{picture, p.say("logo.of", client)}
}

// Sound reports whether a document that was stored has nothing in it that the
// writers cannot take as it is.
func (d Document) Sound() bool { return d.Logo.PNG == nil || workshop.IsPlainPNG(d.Logo.PNG) }
