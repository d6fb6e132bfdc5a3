/**
 * Short forms with what they stand for, so that "250bn", "10y" and "20bp" meet "250 billion", "10-year", "20 basis points",
 * and plurals that are in no rule.
 */
const ANYWHERE: { readonly [short: string]: string } = {
  bn: 'billion',
  bns: 'billion',
  bp: 'basis points',
  bps: 'basis points',
  indices: 'index',
  mn: 'million',
  pct: 'percent',
  premia: 'premium',
  tn: 'trillion',
  trn: 'trillion',
  yr: 'year',
  yrs: 'year',
};

/** Numbers in words are looked for as digits: "ten-year" meets "10-year". */
const NUMBERS: { readonly [word: string]: string } = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, place) => [word, String(place + 1)]),
);

/** These mean it only where they end a number: "$38.5t", "5m", "10y", "3.5x". */
const AFTER_A_NUMBER: { readonly [short: string]: string } = {
  ...ANYWHERE,
  b: 'billion',
  k: 'thousand',
  m: 'million',
  t: 'trillion',
  x: 'times',
  y: 'year',
  // Ordinals: "the 18th".
  nd: '',
  rd: '',
  st: '',
  th: '',
};

const looked = (table: { readonly [short: string]: string }, short: string): readonly string[] | undefined => {
  const long = Object.hasOwn(table, short) ? table[short] : undefined;
  return long?.split(' ').filter((word) => word !== '');
};

/** The words that a short form stands for, the digits of a number; undefined for any other word. */
export const longForm = (word: string): readonly string[] | undefined =>
  looked(ANYWHERE, word) ?? looked(NUMBERS, word);

/** The words that letters right after a number stand for; undefined when they belong to a name, as in "2q25". */
export const unitForm = (letters: string): readonly string[] | undefined => looked(AFTER_A_NUMBER, letters);
