package workshop_test

import (
	"reflect"
	"testing"

	"accord/workshop"
)

// What others may read holds no noun of the workshop but the people, and
// nothing that leads anywhere: no pointer, no function, no interface.
func TestAShareableCannotHoldWhatIsPrivate(t *testing.T) {
	private := map[reflect.Type]bool{}
	w := reflect.TypeFor[workshop.Workshop]()
	for i := range w.NumField() {
		if f := w.Field(i); f.Type.Kind() == reflect.Slice && f.Name != "Participants" {
			private[f.Type.Elem()] = true
		}
	}
	for _, whole := range []reflect.Type{
		w, reflect.TypeFor[workshop.Room](), reflect.TypeFor[workshop.Facts](), reflect.TypeFor[workshop.Brief](),
		reflect.TypeFor[workshop.Progress](), reflect.TypeFor[workshop.Ways](),
	} {
		private[whole] = true
	}
	var look func(where string, is reflect.Type)
	look = func(where string, is reflect.Type) {
		if private[is] {
			t.Errorf("%s is a %s, and those stay between the two sides", where, is)
		}
		switch is.Kind() {
		case reflect.Struct:
			for i := range is.NumField() {
				look(where+"."+is.Field(i).Name, is.Field(i).Type)
			}
		case reflect.Slice:
			look(where, is.Elem())
		case reflect.String, reflect.Int, reflect.Bool, reflect.Uint8:
		default:
			t.Errorf("%s is a %s, which may lead to what is private", where, is)
		}
	}
	look("Shareable", reflect.TypeFor[workshop.Shareable]())
}

func TestOnlyWhatIsAgreedIsShared(t *testing.T) {
	if s := workshop.ExampleUntil("goals", 0).Shareable(); len(s.Goals)+len(s.Commitments)+len(s.Actions) > 0 {
		t.Errorf("before any hand was raised, others read of %d goals, %d promises and %d actions", len(s.Goals), len(s.Commitments), len(s.Actions))
	}
	s := workshop.Example().Shareable()
	if len(s.Goals) != 3 || len(s.Commitments) != 7 || len(s.Actions) != 7 {
		t.Errorf("others read of %d goals, %d promises and %d actions", len(s.Goals), len(s.Commitments), len(s.Actions))
	}
}

func TestACardThatIsFaceDownIsNotShared(t *testing.T) {
	if s := workshop.ExampleUntil("mirror-write", 0).Shareable(); len(s.Strengths) > 0 {
		t.Errorf("others read %q before the room has", s.Strengths[0].Text)
	}
}
