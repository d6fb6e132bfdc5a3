import { periodsBy, stretch } from './period-mention.ts';

const PARTS: { readonly [part: string]: readonly [number, number] } = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "The 1980s"; "the early 2010s" are their first four years, "mid" the next three, "late" the last three. */
export const decades = periodsBy(
  'decades',
  /\b(?:(?<part>early|mid|late)[ -])?(?:to[ -]late[ -])?(?<decade>(?:1[89]|20)\d)0s\b/g,
  ({ part, decade = '' }) => {
    const [first, last] = part === undefined ? [0, 9] : (PARTS[part] ?? [0, 9]);
    const [from, to] = [`${decade}${first}`, `${decade}${last}`];
    return stretch(`${from} to ${to}`, `${from}-01-01`, `${to}-12-31`);
  },
);
