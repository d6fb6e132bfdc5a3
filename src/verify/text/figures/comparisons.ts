import type { Family, Found } from './family.ts';

const PATTERN =
  /\b(?<figure>costs? (?:more|less) than|exceeds)\b(?! (?:about |around |roughly |some |nearly )?(?:[$€£¥\d]|an? |one|two|three|four|five|six|seven|eight|nine|ten|twenty|half))/g;

/** One thing held against another without a number: "debt service costs more than defense" is more than 1 times as much. */
export const comparisons: Family = {
  name: 'comparisons',
  find: (plain) =>
    [...plain.matchAll(PATTERN)].map((match): Found => {
      const figure = match.groups?.figure ?? '';
      const reads = figure.replace(/^cost /, 'costs ');
      return { start: match.index, end: match.index + figure.length, reads, grows: false };
    }),
};
