/** Words before a figure that do not change it. "Record" says more, that there was none like it, but not of the number. */
const LEADING =
  /^(?:((?:an?|the|one|another) )?(?:record|full|whole|extra|additional|further|cumulative|combined|total|total of) )(?=\S)/;
const ARTICLE = /^(?:an?|the|another) (?=[\d$€£¥~.<>(+-]|us\$|(?:usd|eur|gbp|jpy) )/;

/** A text without "a record", "a full", "an extra" and the like at its start. */
export function stripFillers(text: string): string {
  return text.replace(LEADING, '$1').replace(ARTICLE, '');
}

/** Nouns of what a figure measures that leave its number and sign alone; a "loss" or a "surplus" would turn the sign. */
const NOUNS: readonly string[] = [
  ...[
    'average',
    'budget',
    'debt',
    'deficit',
    'level',
    'mean',
    'portfolio',
    'premium',
    'range',
    'rate',
    'share',
    'yield',
  ],
  ...['averages', 'budgets', 'debts', 'deficits', 'levels', 'portfolios', 'premiums', 'rates', 'yields'],
];

/** A text without the noun of a measure at its end: "a $1.8 trillion deficit". */
export function stripNoun(text: string): string {
  const [, rest = text, noun = ''] = /^(.*\S) ([a-z]+)$/.exec(text) ?? [];
  return NOUNS.includes(noun) ? rest.replace(/^in the /, '') : text;
}
