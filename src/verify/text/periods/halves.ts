import { periodsBy, stretch } from './period-mention.ts';

/** "The first half of 2025", "H2 2025", "the second half of fiscal 2026". */
export const halves = periodsBy(
  'half-years',
  /\b(?:h(?<h>[12])|(?:the )?(?<nth>first|second) half)(?: of)? (?<fiscal>fiscal(?: year)? |fy ?)?(?<year>(?:19|20|21)\d\d)\b/g,
  ({ h, nth, fiscal, year = '' }) => {
    const isFirst = h === '1' || nth === 'first';
    const before = String(Number(year) - 1);
    const name = `${isFirst ? 'first' : 'second'} half of ${fiscal === undefined ? '' : 'FY'}${year}`;
    if (fiscal === undefined) {
      return isFirst
        ? stretch(name, `${year}-01-01`, `${year}-06-30`)
        : stretch(name, `${year}-07-01`, `${year}-12-31`);
    }
    return isFirst
      ? stretch(name, `${before}-10-01`, `${year}-03-31`)
      : stretch(name, `${year}-04-01`, `${year}-09-30`);
  },
);
