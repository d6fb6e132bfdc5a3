import { Problem } from '../../domain/problem.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { DIRECTION_WORDS } from '../figure/direction.ts';
import { parseFigure } from '../figure/parse-figure.ts';
import { WORDINGS } from '../figure/strip-wording.ts';
import type { Found } from './figures/family.ts';
import type { TextSpan } from './span.ts';

/** A figure as it stands in a text, with the words that bear on it. */
export interface Grown extends TextSpan {
  readonly quantity: Quantity;
}

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const WORDING = either(WORDINGS.before);
const DIRECTION = either(
  DIRECTION_WORDS.filter((word) => !['more', 'less', 'fewer', 'higher', 'lower'].includes(word)),
);
const FILLER = '(?:an? )?(?:record|full|whole|extra|additional|further|cumulative|combined|total)';
/** "Talking about 6%" is no "about 6%". */
const NOT_SPOKEN =
  '(?<!\\b(?:talk|talks|talked|talking|think|thinking|worry|worried|worries|concerned|know|hear|heard|speaking|all|what|how|questions?) )';

/** Words that may stand before a figure and belong to it, the nearest last. */
const BEFORE = new RegExp(
  String.raw`(?:(?<![\w'$-])${NOT_SPOKEN}(?:(?:${WORDING})|(?:an? )?(?:${DIRECTION})(?: (?:by|of))?|${FILLER}) ?)$`,
);

const RATE = String.raw`(?: ?\/ ?| per | an? | each | every )(?:day|week|month|quarter|year|annum)(?![\w-])| (?:daily|weekly|monthly|quarterly|annually|yearly)(?![\w-])`;
const MONEY_RATE = String.raw` (?:to|per|for) (?:the|a|one) (?:us |u\.s\. )?(?:dollar|euro|pound)(?![\w-])| (?:an|per) (?:troy )?ounce`;
const OTHER_AFTER = [
  'or more|or less|or higher|or lower|or so|or above|or below|and up|at most|at least',
  'higher|lower|more|less|increases?|decreases?|rises?|declines?|falls?|drops?|jumps?|gains?|cuts?|reductions?|surge',
].join('|');

/** What may follow a figure and belong to it. */
const AFTER = new RegExp(String.raw`^(?:${RATE}|${MONEY_RATE}| of gdp\b|[ -](?:${OTHER_AFTER})(?![\w-]))`);

/** A rate that stands a few words away: "$200 billion in fresh debt a month". */
const FAR_RATE =
  /^ (?:in|of|on|for) (?:[a-z]+ ){1,4}?(?:(?:per|a|each|every) (?<per>day|week|month|quarter|year)|(?<adverb>daily|weekly|monthly|quarterly|annually|yearly))\b(?! ago)/;

const ADVERBS: { readonly [adverb: string]: string } = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  yearly: 'year',
};

const MOST_WORDS = 4;

function read(text: string): Quantity | undefined {
  try {
    return parseFigure(text);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Where words that belong to a figure may start, the farthest first. */
function startsOf(plain: string, { start }: TextSpan): readonly number[] {
  const starts = [start];
  for (let at = start; starts.length <= MOST_WORDS; ) {
    const taken = BEFORE.exec(plain.slice(Math.max(0, at - 40), at))?.[0].length;
    if (taken === undefined || taken === 0) break;
    at -= taken;
    starts.unshift(at);
  }
  return starts;
}

function endsOf(plain: string, { end }: TextSpan): readonly number[] {
  const ends = [end];
  for (let at = end; ends.length <= MOST_WORDS; ) {
    const taken = AFTER.exec(plain.slice(at, at + 40))?.[0].length;
    if (taken === undefined) break;
    at += taken;
    ends.unshift(at);
  }
  return ends;
}

function withFarRate(quantity: Quantity, plain: string, end: number): Quantity {
  if (quantity.unit.includes(' per ') || !/^[A-Z]{3}$/.test(quantity.unit)) return quantity;
  const { per, adverb } = FAR_RATE.exec(plain.slice(end, end + 70))?.groups ?? {};
  const length = per ?? ADVERBS[adverb ?? ''];
  return length === undefined ? quantity : { ...quantity, unit: `${quantity.unit} per ${length}` };
}

/**
 * A figure with as many of the words round it as make one figure together: "nearly", "up by", "a month", "or more".
 * Undefined when it cannot be read as one at all.
 */
export function grow(found: Found, plain: string, written: string): Grown | undefined {
  if (found.reads !== undefined || !found.grows) {
    const text = written.slice(found.start, found.end);
    const quantity = read(found.reads ?? text);
    return quantity && { start: found.start, end: found.end, quantity: { ...quantity, text } };
  }
  for (const end of endsOf(plain, found)) {
    for (const start of startsOf(plain, found)) {
      const text = written.slice(start, end);
      const quantity = read(text);
      if (quantity !== undefined) return { start, end, quantity: withFarRate(quantity, plain, end) };
    }
  }
  return undefined;
}
