package storage

import (
	"sync"
	"time"
)

// A queue does work beside the room, one piece after another. What is wished
// for while something else waits takes its place.
type queue struct {
	mu   sync.Mutex
	next func()
	idle chan struct{} // closed when nothing is left to do; nil: nothing is
}

// do has work done as soon as the work at hand is.
func (q *queue) do(work func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.next = work
	if q.idle == nil {
		q.idle = make(chan struct{})
		go q.run(q.idle)
	}
}

func (q *queue) run(idle chan struct{}) {
	for {
		q.mu.Lock()
		work := q.next
		q.next = nil
		if work == nil {
			q.idle = nil
			close(idle)
			q.mu.Unlock()
			return
		}
		q.mu.Unlock()
		work()
	}
}

// wait returns once nothing is left to do, or after so long.
func (q *queue) wait(most time.Duration) {
	q.mu.Lock()
	idle := q.idle
	q.mu.Unlock()
	if idle == nil {
		return
	}
	select {
	case <-idle:
	case <-time.After(most):
	}
}
