package workshop

func (s *sounding) calendar() {
	s.line(inFacts, "freeze", s.w.Freeze, MaxCard, optional)
	s.line(inFacts, "notice", s.w.Notice, MaxCard, optional)
	for i, d := range s.w.Decisions {
		at := spot{"decisions", i}
		s.month(at, "month", d.Month)
		s.choice(at, "end", string(d.End), string(Filled), string(Accepted), string(Escalate))
		s.line(at, "words", d.Words, MaxCard, needed)
		s.choice(at, "cost", string(d.Cost), string(NoCost), string(LowCost), string(MiddleCost), string(HighCost))
		s.reference(at, "owner", string(d.Owner), optional, "participants")
		s.day(at, "by", d.By, optional)
	}
	for i, c := range s.w.CutOffs {
		at := spot{"cut_offs", i}
		s.line(at, "customer", c.Customer, MaxLine, needed)
		s.month(at, "month", c.Month)
		s.line(at, "needs", c.Needs, MaxLine, optional)
		s.day(at, "day", c.Day, needed)
		s.number(at, "lead_weeks", c.LeadWeeks, 0, MaxLeadWeeks)
	}
}

func (s *sounding) month(at spot, field string, m Month) {
	if m.Number() == 0 {
		s.wrong(ErrUnsoundDate, at, field)
	}
}

func (s *sounding) rules() {
	for i, r := range s.w.Rules {
		at := spot{"rules", i}
		s.count(at, "number", r.Number)
		s.reference(at, "sales", string(r.Sales), needed, "cards")
		s.reference(at, "marketing", string(r.Marketing), needed, "cards")
		s.reference(at, "theme", string(r.Theme), optional, "themes")
		s.line(at, "if", r.If, MaxCard, need(!r.Sponsor))
		s.line(at, "then", r.Then, MaxCard, need(!r.Sponsor))
		s.line(at, "limit", r.Limit, MaxCard, optional)
		s.line(at, "decides", r.Decides, MaxLine, need(!r.Sponsor))
		s.line(at, "question", r.Question, MaxCard, need(r.Sponsor))
		s.day(at, "by", r.By, optional)
	}
	for i, g := range s.w.Segments {
		at := spot{"segments", i}
		s.line(at, "name", g.Name, MaxLine, needed)
		s.line(at, "focus", g.Focus, MaxLine, optional)
	}
}
