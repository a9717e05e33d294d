package desk

import "accord/screens/tell"

// onPaper returns the sentences of the papers. What people choose from our
// sentences and then sign is in this language too; the desk and the wall may
// speak others.
func (d *Desk) onPaper() tell.Say { return tell.In(d.room.Workshop().Language) }
