package logbook

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
)

// Kind says of an error what kind it is and what it was wrapped in, without a
// word of its text: types, codes, and the key of the deed it is about.
//
//	card.add:wrapError>PathError>Errno(28)
func Kind(err error) string {
	var kinds []string
	for err != nil && len(kinds) < 12 {
		kinds = append(kinds, kind(err))
		if all, ok := err.(interface{ Unwrap() []error }); ok {
			var each []string
			for _, one := range all.Unwrap() {
				each = append(each, Kind(one))
			}
			return strings.Join(append(kinds[:len(kinds)-1], "["+strings.Join(each, ",")+"]"), ">")
		}
		err = errors.Unwrap(err)
	}
	return strings.Join(kinds, ">")
}

func kind(err error) string {
	name := strings.TrimPrefix(fmt.Sprintf("%T", err), "*")
	name = name[strings.LastIndex(name, ".")+1:]
	if code, ok := err.(syscall.Errno); ok {
		return fmt.Sprintf("%s(%d)", name, int(code))
	}
	if coded, ok := err.(interface{ Code() int }); ok {
		return fmt.Sprintf("%s(%d)", name, coded.Code())
	}
	if deed, _, ok := strings.Cut(err.Error(), ": "); ok && name == "wrapError" && isKnown(deed) {
		return deed + ":" + name
	}
	return name
}
