package workshop

func must(err error) {
	if err != nil {
		panic(err) // a promise between programmers is broken
	}
}
