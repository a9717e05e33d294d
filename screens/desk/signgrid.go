package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
)

// signGrid is a grid of cells that hold one sign each: arrows move, digits
// mark and go on, a click goes on to the next sign.
type signGrid struct {
	d             *Desk
	rows, columns int
	at            [2]int // the cell the keyboard is on: row and column
	cells         [][]*ui.SignCell
	most          int
	least         int

	mark func(row, column, level int) error // puts a level into a cell
	is   func(row, column int) int          // the level in a cell; zero: none
	sign func(row, column, level int) ui.Sign

	error *ui.Text
	body  fyne.CanvasObject
}

// cellHeadW is the room for what a row is. With many columns there is less.
const (
	cellHeadW    float32 = 210
	cellHeadMany float32 = 150
	manyColumns          = 5
)

// lay makes the cells, with heads above the columns and before the rows.
func (g *signGrid) lay(rowHeads, columnHeads []fyne.CanvasObject) {
	g.rows, g.columns = len(rowHeads), len(columnHeads)
	g.error = newComplaint()
	heads := cellHeadW
	if g.columns >= manyColumns {
		heads = cellHeadMany
	}
	line := func(head fyne.CanvasObject, cells []fyne.CanvasObject) fyne.CanvasObject {
		return ui.Row(look.Gap2, ui.Fixed(g.d.roomy(heads), 0, head), ui.Grow(ui.Grid(look.Gap1, 0, max(len(cells), 1), cells...)))
	}
	lines := []fyne.CanvasObject{line(ui.Space(), columnHeads)}
	for row := range rowHeads {
		var cells []*ui.SignCell
		var objects []fyne.CanvasObject
		for column := range columnHeads {
			cell := ui.NewSignCell(g.sign(row, column, 0), func() { g.next(row, column) })
			cell.OnKey = func(key *fyne.KeyEvent) bool { return g.pressed(row, column, key) }
			cell.OnRune = func(r rune) bool { return g.typed(row, column, r) }
			cells = append(cells, cell)
			objects = append(objects, cell)
		}
		g.cells = append(g.cells, cells)
		lines = append(lines, line(rowHeads[row], objects))
	}
	g.body = ui.Panel(ui.Column(look.Gap2, append(lines, g.error)...))
}

// show draws the sign of every cell.
func (g *signGrid) show() {
	for row := range g.cells {
		for column, cell := range g.cells[row] {
			cell.Set(g.sign(row, column, g.is(row, column)))
		}
	}
}

func (g *signGrid) typed(row, column int, r rune) bool {
	if r < '0' || r > '9' {
		return false
	}
	if g.put(row, column, int(r-'0')) == nil {
		g.focus(g.after(row, column))
	}
	return true
}

// after is the cell to the right, or the first of the next row.
func (g *signGrid) after(row, column int) (int, int) {
	if column+1 < g.columns {
		return row, column + 1
	}
	if row+1 < g.rows {
		return row + 1, 0
	}
	return row, column
}

func (g *signGrid) pressed(row, column int, key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyRight:
		g.focus(row, min(column+1, g.columns-1))
	case fyne.KeyLeft, fyne.KeyBackspace:
		g.focus(row, max(column-1, 0))
	case fyne.KeyDown:
		g.focus(min(row+1, g.rows-1), column)
	case fyne.KeyUp:
		g.focus(max(row-1, 0), column)
	default:
		return false
	}
	return true
}

// next goes on to the next level, and round after the highest.
func (g *signGrid) next(row, column int) {
	level := g.is(row, column) + 1
	if level > g.most {
		level = g.least
	}
	g.at = [2]int{row, column}
	_ = g.put(row, column, level) // it has told
}

func (g *signGrid) put(row, column, level int) error {
	err := g.mark(row, column, level)
	complain(g.error, g.d.Say.Problem(err), g.body)
	return err
}

func (g *signGrid) focus(row, column int) {
	g.at = [2]int{row, column}
	g.d.Window.Canvas().Focus(g.cells[row][column])
}

// first is the first cell nobody has marked, or the one the keyboard was on.
func (g *signGrid) first() fyne.Focusable {
	for row := range g.cells {
		for column := range g.cells[row] {
			if g.is(row, column) == 0 {
				return g.cells[row][column]
			}
		}
	}
	if g.at[0] < len(g.cells) && g.at[1] < g.columns && g.columns > 0 {
		return g.cells[g.at[0]][g.at[1]]
	}
	return nil
}
