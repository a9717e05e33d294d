package storage

import "reflect"

// TableNames lists the tables that keep lists.
func TableNames() []string {
	var names []string
	for _, t := range tables {
		if v := reflect.ValueOf(t); v.FieldByName("name").IsValid() {
			names = append(names, v.FieldByName("name").String())
		}
	}
	return names
}
