/** Words before a figure that do not change it. "Record" says more, that there was none like it, but not of the number. */
const LEADING =
  /^(?:((?:an?|the|one|another) )?(?:record|full|whole|extra|additional|further|cumulative|combined|total of|total) )(?=\S)/;
const NAMED = /^(?:an? |the )?(?:record )?(?:high|low|peak|level|average|deficit|debt|rate|yield) of (?=\S)/;
const ARTICLE = /^(?:an?|the|another) (?=[\d$€£¥~.<>(+-]|us\$|(?:usd|eur|gbp|jpy) )/;

/** Nouns of what a figure measures that leave its number and sign alone; a "loss" or a "surplus" would turn the sign. */
const NOUNS = ['averages? budgets? debts? deficits? levels? mean portfolios?', 'premiums? range rates? shares? yields?']
  .join(' ')
  .split(' ');
// "The 10-year yield" is the name of one and no length of ten years.
const NOUN = new RegExp(`^(?:in the )?(.*\\S)(?<!(?:day|week|month|quarter|year)s?) (?:${NOUNS.join('|')})$`);

/** A text without "a record", "a full", "an extra", "a deficit of" at its start and "deficit" at its end. */
export function stripFillers(text: string): string {
  return text.replace(NOUN, '$1').replace(NAMED, '').replace(LEADING, '$1').replace(ARTICLE, '');
}
