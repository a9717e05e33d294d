package workshop

import "reflect"

// Compose puts every text of a workshop that came from outside into the form
// texts have here: see [tidyText]. What was signed stays as it is, to the
// last byte, and so does what a station said, which is known by its print.
//
// Nothing else may have the workshop yet, for its lists are written into.
func (w *Workshop) Compose() {
	all := reflect.ValueOf(w).Elem()
	for i := range all.NumField() {
		if !all.Type().Field(i).IsExported() {
			continue
		}
		switch part := all.Field(i); part.Interface().(type) {
		case []SignedVersion, []Lent:
		default:
			compose(part)
		}
	}
}

func compose(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if text := v.String(); !isASCII(text) {
			v.SetString(composed(text))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			compose(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			compose(v.Index(i))
		}
	}
}
