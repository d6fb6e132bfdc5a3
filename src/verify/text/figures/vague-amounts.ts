import type { Family, Found } from './family.ts';

const PATTERN =
  /\b(?<figure>(?<plural>tens|hundreds|thousands) of (?<scale>thousands|millions|billions|trillions))\b(?<unit> of (?:us |u\.s\. )?(?:dollars|euros|pounds))?/g;

const LEAST: { readonly [plural: string]: string } = { tens: '20', hundreds: '200', thousands: '2,000' };

const SIGNS: readonly (readonly [word: string, sign: string])[] = [
  ['euros', '€'],
  ['pounds', '£'],
];

const MONEY_VERB =
  /\b(?:spend|spends|spent|spending|cost|costs|costing|pay|pays|paid|borrow\w*|owe\w*|invest\w*|raise[sd]?|issu\w+|sold|buy|bought|sell\w*)\b/;

/** "Hundreds of billions": at least two hundred. Without a unit it is money where the sentence spends, borrows or pays. */
export const vagueAmounts: Family = {
  name: 'vague amounts',
  find: (plain) =>
    [...plain.matchAll(PATTERN)].flatMap((match): Found[] => {
      const { figure = '', plural = '', scale = '', unit = '' } = match.groups ?? {};
      const before =
        plain
          .slice(Math.max(0, match.index - 60), match.index)
          .split(/[.;\n]/)
          .at(-1) ?? '';
      if (unit === '' && !MONEY_VERB.test(before)) return [];
      const sign = SIGNS.find(([word]) => unit.endsWith(word))?.[1] ?? '$';
      const reads = `at least ${sign}${LEAST[plural]} ${scale.slice(0, -1)}`;
      return [{ start: match.index, end: match.index + figure.length, reads, grows: false }];
    }),
};
