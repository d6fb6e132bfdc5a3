import { type Family, foundBy } from './family.ts';

const PATTERNS = [/(?<![\d/])\d{2}\/\d{2}(?![\d/])(?= (?:portfolio|split|mix|allocation|rule|stock|investor|fund))/g];

/** A whole split in two: "a 60/40 portfolio". */
export const splits: Family = {
  name: 'splits',
  find: (plain) =>
    foundBy(PATTERNS, plain).filter(({ start, end }) => {
      const [first = 0, second = 0] = plain.slice(start, end).split('/').map(Number);
      return first + second === 100;
    }),
};
