import { calendar } from './calendar.ts';
import { clockTimes } from './clock-times.ts';
import { codes } from './codes.ts';
import { listNumbers } from './list-numbers.ts';
import { numbersOfTexts } from './numbers-of-texts.ts';
import { LASTED, terms } from './terms.ts';

const ALWAYS: readonly (readonly RegExp[])[] = [codes, numbersOfTexts, clockTimes, calendar, listNumbers];

const blank = (found: string): string => '\ue000'.repeat(found.length);

/** A plain text with all blanked out that holds a number and is no figure; every other character stays where it was. */
export function masked(plain: string): string {
  let text = plain;
  for (const pattern of ALWAYS.flat()) text = text.replace(pattern, blank);
  for (const pattern of terms) {
    text = text.replace(pattern, (found, ...rest) => {
      const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
      const isLasted = LASTED.test(
        text.slice(Math.max(0, at - 40), at + (/^(?:after|for|in)\b/.exec(found)?.[0].length ?? 0)).trimEnd(),
      );
      return isLasted ? found : blank(found);
    });
  }
  return text;
}
