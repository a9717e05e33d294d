package desk

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"accord/assets"
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// briefPanel says what the workshop is about and opens it for writing.
type briefPanel struct {
	d     *Desk
	body  fyne.CanvasObject
	title *ui.Text
	about *ui.Text
}

func newBriefPanel(d *Desk) *briefPanel {
	p := &briefPanel{d: d, title: ui.NewText("", ui.Heading), about: ui.NewText("", ui.Soft)}
	p.body = ui.Panel(ui.Column(look.Gap1, p.title, p.about, ui.Flow(look.Gap2,
		ui.NewButton(d.Say("brief.edit"), ui.Plain, d.editBrief),
		ui.NewButton(d.Say("ways.heading"), ui.Plain, d.editWays),
		ui.NewButton(d.Say("command.logo"), ui.Plain, func() { d.commands.Run("logo") }),
		ui.NewButton(d.Say("command.prework"), ui.Plain, func() { d.commands.Run("prework") }),
	)))
	return p
}

// show says what is known, and asks for what is not.
func (p *briefPanel) show(w *workshop.Workshop) {
	p.title.SetText(w.Title)
	about := []string{p.d.subtitle(w)}
	for _, known := range []string{w.Place, w.Facilitator} {
		if known != "" {
			about[0] = p.d.Say("brief.and", about[0], known)
		}
	}
	purpose := w.Purpose
	if purpose == "" {
		purpose = p.d.Say("brief.no-purpose")
	}
	p.about.SetText(strings.Join(append(about, purpose), "\n"))
}

// editBrief opens the whole brief.
func (d *Desk) editBrief() {
	b := d.room.Workshop().Brief
	label := func(key string) string { return d.Say("brief." + key) }
	d.ask.Fill(form.Form{
		Title: d.Say("brief.title-of-form"),
		Fields: []form.Field{
			{Key: "title", Label: label("title"), Value: b.Title},
			{Key: "organisation", Label: label("organisation"), Value: b.Organisation},
			{Key: "held-on", Label: label("held-on"), Value: string(b.HeldOn), Kind: form.Day},
			{Key: "starts-at", Label: label("starts-at"), Value: string(b.StartsAt), Kind: form.Figure},
			{Key: "language", Label: label("language"), Value: assets.Spoken(b.Language), Kind: form.Choice, Options: form.Languages()},
			{Key: "wall-language", Label: label("wall-language"), Value: assets.Spoken(b.OnWall()), Kind: form.Choice, Options: form.Languages()},
			{Key: "budget", Label: label("budget"), Value: strconv.Itoa(b.Budget), Kind: form.Figure},
			{Key: "place", Label: label("place"), Value: b.Place},
			{Key: "facilitator", Label: label("facilitator"), Value: b.Facilitator},
			{Key: "sponsor", Label: label("sponsor"), Value: b.Sponsor},
			{Key: "purpose", Label: label("purpose"), Value: b.Purpose, Kind: form.Notes},
			{Key: "scope-in", Label: label("scope-in"), Value: b.ScopeIn, Kind: form.Notes},
			{Key: "scope-out", Label: label("scope-out"), Value: b.ScopeOut, Kind: form.Notes},
			{Key: "decision-rule", Label: label("decision-rule"), Value: b.DecisionRule, Kind: form.Notes},
			{Key: "ground-rules", Label: label("ground-rules"), Value: b.GroundRules, Kind: form.Notes},
			{Key: "sales-name", Label: label("sales-name"), Value: b.SalesName},
			{Key: "marketing-name", Label: label("marketing-name"), Value: b.MarketingName},
		},
	}, func(v map[string]string) error {
		return d.change("brief.edit", func(w *workshop.Workshop) error {
			return w.Describe(readBrief(w.Brief, v), workshop.DayOf(d.Now()))
		})
	})
}

// readBrief puts what was filled in into a brief.
func readBrief(b workshop.Brief, v map[string]string) workshop.Brief {
	b.Title, b.Organisation, b.Place = v["title"], v["organisation"], v["place"]
	b.HeldOn, b.StartsAt = workshop.Day(v["held-on"]), workshop.TimeOfDay(v["starts-at"])
	b.Facilitator, b.Sponsor = v["facilitator"], v["sponsor"]
	b.Purpose, b.ScopeIn, b.ScopeOut = v["purpose"], v["scope-in"], v["scope-out"]
	b.DecisionRule, b.GroundRules = v["decision-rule"], v["ground-rules"]
	b.SalesName, b.MarketingName = v["sales-name"], v["marketing-name"]
	b.Language, b.WallLanguage = v["language"], v["wall-language"]
	b.Budget, _ = strconv.Atoi(strings.TrimSpace(v["budget"])) // what is no number is refused as too short
	return b
}
