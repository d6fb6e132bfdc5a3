const COUNT = String.raw`(?:\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred)`;
const LENGTH = '(?:day|week|month|quarter|year|decade|century)s?';

/** Lengths that name a thing or date it: "10-year note", "five-to-ten-year", "50-year average", "two years ago", "the past 12 months". */
export const terms: readonly RegExp[] = [
  new RegExp(String.raw`\b${COUNT}-?(?: ?(?:to|and|or|-) ?-?)${COUNT}-(?:day|week|month|quarter|year)s?\b`, 'g'),
  new RegExp(
    String.raw`\b${COUNT}-(?:day|week|month|quarter|year|decade)s?(?:-old|-long|-ahead)?\b(?! (?:consecutive|straight))`,
    'g',
  ),
  // "10 year Treasury", without its hyphen.
  new RegExp(
    String.raw`\b${COUNT} (?:day|week|month|year) (?=treasur|note|bond|bill|yield|term|tips|gilt|mortgage|swap|rate|auction|breakeven|low|high|average)`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:(?:a|an)|${COUNT}) ${LENGTH} (?:ago|earlier|later|before|hence|from now|old|of age|to maturity)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:past|last|next|previous|prior|coming|following|preceding|recent|trailing|every|each|first|final|within|after|over|for|in) (?:the )?(?:past |last |next |previous |prior |coming |following |preceding |first |final )?(?:few |${COUNT}(?: (?:or|to) ${COUNT})? )(?:fiscal |calendar |full |trading |business |other )?${LENGTH}\b(?! (?:in a row|running|on end|in succession))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:the )?(?:past|last|next|previous|prior|coming|following|preceding) (?:few |${COUNT} )?(?:fiscal |calendar )?${LENGTH}\b`,
    'g',
  ),
];

/** Lengths that `terms` takes for times, but that tell how long something lasted: "in office for 49 days", "resigned after 49 days". */
export const LASTED =
  /\b(?:lasted|resigned after|fell after|ousted after|died after|in office for|served|ran for|held on for|gone after|survived|money for|up for|tied up for|rose for|fell for|risen for|fallen for|grew for|grown for|bought gold for)(?: (?:only|just|barely|about|nearly|some))?$/;
