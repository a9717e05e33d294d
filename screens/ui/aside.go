package ui

import "fyne.io/fyne/v2"

// Aside keeps a panel in sight at the left of the main thing, where there is
// room for both. Where main would be narrower than least, the panel is hidden
// and below, which says the same at the end of main, is shown instead.
func Aside(gap, width, least float32, panel, main, below fyne.CanvasObject) *fyne.Container {
	below.Hide()
	return &fyne.Container{
		Layout:  &aside{gap: gap, panel: width, least: least, below: below},
		Objects: []fyne.CanvasObject{main, panel},
	}
}

type aside struct {
	gap, panel, least float32
	below             fyne.CanvasObject
	width             lastWidth
}

// fit shows the panel or what stands for it, and returns how much of a width
// is taken from main.
func (l *aside) fit(objects []fyne.CanvasObject, width float32) float32 {
	main, panel := objects[0], objects[1]
	wide := width-l.panel-l.gap >= l.least
	if panel.Visible() != wide || l.below.Visible() == wide {
		if wide {
			panel.Show()
			l.below.Hide()
		} else {
			panel.Hide()
			l.below.Show()
		}
		main.Refresh()
	}
	if wide {
		return l.panel + l.gap
	}
	return 0
}

func (l *aside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	taken := l.fit(objects, size.Width)
	if taken > 0 {
		place(objects[1], 0, 0, l.panel, size.Height)
	}
	place(objects[0], taken, 0, size.Width-taken, size.Height)
}

func (l *aside) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if beside := width - l.panel - l.gap; beside >= l.least {
		return max(Height(objects[0], beside), Height(objects[1], l.panel))
	}
	return Height(objects[0], width)
}

func (l *aside) NaturalWidth(objects []fyne.CanvasObject) float32 {
	return Width(objects[0]) + l.gap + l.panel
}

func (l *aside) LeastWidth(objects []fyne.CanvasObject) float32 { return LeastWidth(objects[0]) }

func (l *aside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.width)
}
