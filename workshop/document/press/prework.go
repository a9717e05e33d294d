package press

import (
	"io"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
)

// A preparation is what the people of one side get before the day.
type preparation struct {
	pack document.Document
	form document.Form
}

func preparations(w *workshop.Workshop, say document.Say) map[workshop.Side]preparation {
	all := make(map[workshop.Side]preparation)
	for _, side := range workshop.Sides {
		all[side] = preparation{document.PreWorkPack(w, side, say), document.PreWorkForm(w, side, say)}
	}
	return all
}

// preWork writes the pre-work of a side to print.
func preWork(side workshop.Side) func(io.Writer, Print) error {
	return func(to io.Writer, p Print) error { return p.pdf(to, p.before()[side].pack, p.on) }
}

// preWorkForm writes the pre-work of a side to fill in.
func preWorkForm(side workshop.Side) func(io.Writer, Print) error {
	return func(to io.Writer, p Print) error {
		form := p.before()[side].form
		form.Made = p.made
		return excel.WriteForm(to, form)
	}
}

// ReadPreWork reads a form of pre-work that somebody filled in. The file stays
// as it is.
func ReadPreWork(path string) (workshop.PreWork, error) {
	data, err := startOf(path, excel.MaxForm+1, excel.ErrNotForm)
	if err != nil {
		return workshop.PreWork{}, err
	}
	return excel.ReadForm(data)
}
