// CareerGuide
