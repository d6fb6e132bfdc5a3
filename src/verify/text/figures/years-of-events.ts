import { holds, type TextSpan } from '../span.ts';
import type { Found } from './family.ts';

const YEAR = String.raw`(?<![\w$€£¥.,/-])(?:19|20|21)\d\d(?![\w%/-]|,\d|\.\d| (?:billion|million|trillion|percent))`;

/** A record told by the year of the last one: "the highest since 2011". */
const RECORD = new RegExp(
  String.raw`\b(?:highest|lowest|largest|smallest|biggest|strongest|weakest|widest|worst|best|most|first)\b[^.;\n]{0,30} since (?<figure>${YEAR})`,
  'g',
);

/** When something passes a mark: "would surpass the peak by 2029". */
const PASSES = new RegExp(
  String.raw`\b(?:surpass|exceed|overtak|outstrip|breach|cross|eclips)\w*\b[^.;\n]{0,70}? (?<figure>(?:by |before |after )${YEAR})`,
  'g',
);

const NAMED = new RegExp(String.raw`(?:\b(?:by|before|after) )?${YEAR}`, 'g');

/** Before these a year dates what is said and not what happens: "the 2025 report", "a projection of 2024". */
const DATES = /\b(?:report|projection|estimate|trustees|in its|since|from|of|between) $/;

/**
 * Years that are what a sentence states, and not when it is: the year that something passes a mark or was last so high,
 * and, where a thing measured in years is spoken of (`events`), the years that stand with it.
 */
export function yearsOfEvents(plain: string, sentencesOfEvents: readonly TextSpan[]): readonly Found[] {
  const marked = [RECORD, PASSES].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: match, groups }): Found => {
      const figure = groups?.figure ?? '';
      const start = index + match.length - figure.length;
      return { start, end: start + figure.length, grows: false };
    }),
  );
  const named = [...plain.matchAll(NAMED)]
    .map(({ index, 0: found }): Found => ({ start: index, end: index + found.length, grows: false }))
    .filter((found) => sentencesOfEvents.some((sentence) => holds(sentence, found)))
    .filter(({ start }) => !DATES.test(plain.slice(Math.max(0, start - 14), start)));
  return [...marked, ...named];
}
