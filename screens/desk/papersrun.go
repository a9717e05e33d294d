package desk

import (
	"errors"
	"io"
	"path/filepath"
	"sync"
	"sync/atomic"

	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/press"
)

// A job is one file to write.
type job struct {
	press.File
	path  string
	among bool // one of several that belong together
}

// A printing writes files of papers, one after the other, beside the work in
// the room. A desk has one at a time, whatever it shows meanwhile.
type printing struct {
	d     *Desk
	print press.Print
	of    *workshop.Workshop // what it prints, to see whether that has changed
	clock string             // when it began

	jobs    []job
	made    int    // how many of them are written
	failed  string // why the next was not; empty: it was
	over    bool   // nothing is written any more
	stopped atomic.Bool
	writing sync.Mutex // held while a file is written
}

// errStopped ends a file that nobody wants any more.
var errStopped = errors.New("stopped")

// startPrinting begins to write files from what the preview shows.
func (d *Desk) startPrinting(paper printed, jobs []job) {
	now := d.Now()
	d.printing = &printing{d: d, print: paper.At(now), of: paper.of, clock: tell.TimeOfDay(now), jobs: jobs}
	d.printing.next()
}

// next writes the file whose turn it is. A file is either written whole or not
// at all.
func (r *printing) next() {
	if r.made == len(r.jobs) || r.failed != "" || r.stopped.Load() {
		r.over = true
		r.told()
		return
	}
	r.told()
	j, err := r.jobs[r.made], error(nil)
	r.d.Go(func() { err = r.write(j) }, func() {
		switch {
		case err == nil:
			r.made++
		case !r.stopped.Load():
			r.failed = r.d.Say("papers.failed", filepath.Base(j.path), r.d.Say.Problem(err))
		}
		r.next()
	})
}

// write writes one file, unless it was stopped before.
func (r *printing) write(j job) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	return storage.WriteFile(j.path, func(to io.Writer) error {
		if err := j.Write(unlessStopped{to, r}, r.print); err != nil || !r.stopped.Load() {
			return err
		}
		return errStopped
	})
}

// unlessStopped is a file that takes nothing more once the printing is stopped.
type unlessStopped struct {
	to io.Writer
	r  *printing
}

func (u unlessStopped) Write(p []byte) (int, error) {
	if u.r.stopped.Load() {
		return 0, errStopped
	}
	return u.to.Write(p)
}

// stop ends the printing. Files that are whole stay, the one being written is
// never there, and the others are not begun.
func (r *printing) stop() {
	r.stopped.Store(true)
	r.told()
}

// close ends the printing and waits until nothing is written any more, so that
// the program may end.
func (r *printing) close() {
	r.stopped.Store(true)
	r.writing.Lock()
	defer r.writing.Unlock()
}

// isPrinting reports whether files are being written.
func (d *Desk) isPrinting() bool { return d.printing != nil && !d.printing.over }

// progress says which file is being written.
func (r *printing) progress() string {
	if r.stopped.Load() {
		return r.d.Say("papers.stopping")
	}
	return r.d.Say("papers.progress", filepath.Base(r.jobs[r.made].path), r.made+1, len(r.jobs))
}

// told lets the desk show how far the printing is: the panel of the papers, or,
// if people have gone on, the strip and at the end a notice.
func (r *printing) told() {
	d := r.d
	if d.stage == papers && d.maker != nil {
		d.maker.showPrinting()
		return
	}
	d.frame.strip.show(d.room.Workshop())
	switch {
	case !r.over:
	case r.failed != "":
		d.tell(r.failed)
	case r.made > 0:
		d.frame.notice.Set(d.Say("papers.done", filepath.Dir(r.jobs[0].path)), ui.ToneGood)
	}
}
