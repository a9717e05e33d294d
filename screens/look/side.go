package look

import (
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// SideColor is the strong colour of a side, for letters, figures and fills.
// It never stands alone: the letter of the side stands beside it.
func SideColor(side workshop.Side) fyne.ThemeColorName {
	switch side {
	case workshop.Sales:
		return Sales
	case workshop.Marketing:
		return Marketing
	case workshop.Both:
		return Joint
	}
	return Muted
}

// SideTint is the pale colour of a side, behind its cards.
func SideTint(side workshop.Side) fyne.ThemeColorName {
	switch side {
	case workshop.Sales:
		return SalesTint
	case workshop.Marketing:
		return MarketingTint
	case workshop.Both:
		return JointTint
	}
	return Neutral
}

// OnSide is the colour of text upon [SideColor].
func OnSide(side workshop.Side) fyne.ThemeColorName {
	switch side {
	case workshop.Sales:
		return OnSales
	case workshop.Marketing:
		return OnMarketing
	case workshop.Both:
		return OnJoint
	}
	return Surface
}
