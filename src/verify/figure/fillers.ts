/** Words before a figure that do not change it. "Record" says more, that there was none like it, but not of the number. */
const LEADING =
  /^(?:((?:an?|the|one|another) )?(?:record|full|whole|extra|additional|further|cumulative|combined|total|total of) )(?=\S)/;
const ARTICLE = /^(?:an?|the|another) (?=[\d$€£¥~.<>(+-]|us\$|(?:usd|eur|gbp|jpy) )/;

/** Nouns of what a figure measures that leave its number and sign alone; a "loss" or a "surplus" would turn the sign. */
const NOUNS = ['averages? budgets? debts? deficits? levels? mean portfolios?', 'premiums? range rates? shares? yields?']
  .join(' ')
  .split(' ');
const NOUN = new RegExp(`^(?:in the )?(.*\\S) (?:${NOUNS.join('|')})$`);

/** A text without "a record", "a full", "an extra" and the like at its start, and without the noun of a measure. */
export function stripFillers(text: string): string {
  return text.replace(NOUN, '$1').replace(LEADING, '$1').replace(ARTICLE, '');
}
