package desk

import (
	"strconv"
	"strings"
	"unicode"

	"accord/screens/ui"
	"accord/workshop"
)

// askNumbers asks for cards by the numbers that stand on paper and on the
// wall, such as "3 7 12", and does something with them. A number nobody has
// is said, and nothing is done.
func (d *Desk) askNumbers(prompt, title, hint string, do func(cards []workshop.CardID)) {
	entry := ui.NewEntry(hint)
	var dialog *ui.Dialog
	dialog = ui.NewDialog(d.Window.Canvas(), title, entry, d.Say("numbers.yes"), d.Say("form.cancel"), func() bool {
		var cards []workshop.CardID
		for _, number := range numbersIn(entry.Text()) {
			c, ok := d.room.Workshop().CardNumbered(prompt, number)
			if !ok {
				dialog.Fail(d.Say("numbers.nobody", number))
				return false
			}
			cards = append(cards, c.ID)
		}
		if len(cards) == 0 {
			dialog.Fail(d.Say("numbers.none"))
			return false
		}
		dialog.Hide()
		do(cards)
		return true
	})
	entry.OnSubmitted = func(string) { dialog.Confirm() }
	dialog.Show()
}

// numbersIn returns the numbers in what was typed, whatever stands between.
func numbersIn(text string) []int {
	var numbers []int
	for _, field := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if n, err := strconv.Atoi(field); err == nil {
			numbers = append(numbers, n)
		}
	}
	return numbers
}
