//go:build !linux && !windows && !darwin

package awake

import "errors"

// keep knows no means on other systems.
func keep() (release func(), err error) {
	return nil, errors.New("no known way to keep this computer awake")
}
