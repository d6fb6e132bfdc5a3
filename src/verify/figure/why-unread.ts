import { Comparator } from '../../domain/comparator.ts';
import { parseAmount } from './amount.ts';
import { CARDINALS } from './cardinals.ts';
import { hasPlus, withoutPlus } from './plus.ts';
import { SCALE_WORDS } from './printed-unit.ts';
import { bothWordings } from './strip-wording.ts';
import { readTail } from './tail.ts';
import { takeNumeral } from './take-numeral.ts';
import { takeWordingOff } from './take-wording-off.ts';

type Row = readonly [pattern: RegExp, sentence: string];

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** Prints that mean two things: either reading would be a guess. */
const AMBIGUOUS: readonly Row[] = [
  [/(?:^| )three quarters$/i, 'it may be 0.75 or nine months; write "three-quarters" or "75%", or "9 months"'],
  [
    /(?:^|[^\d-])(?:19|20|21)\d\d[-–—/]\d\d$/,
    'it may be a fiscal year or two years; write "FY2030", or "2029-2030" for two',
  ],
  [
    /^from .*\bto\b/i,
    'it is a change from one figure to another; write one of them, or "between 4% and 5%" for a range',
  ],
];

/** What a text that could not be read has in it, the plainest first. */
const UNREAD: readonly Row[] = [
  [/^$/, 'it is empty'],
  [/^(?:negative|positive)$/, 'it names a sign and no figure; write "below 0%" or "above 0%"'],
  [
    /^(?:(?:stay|stays|stayed|remain|remains|remained|broadly|largely) )*(?:flat|unchanged|steady|stable)$/,
    'it says how much did not change but not how nearly; write what still counts, as "between -5% and 5%", and measure the change',
  ],
  [
    /(?:near|nearly|close to|almost|about|around|roughly|just|some|~).*(?:\bzero\b|(?<![\d.])0(?:\.0+)?(?![\d.]))/,
    'ten percent of zero is zero, so nothing says how near is near; write a range, as "between -0.25% and 0.25%"',
  ],
  [
    new RegExp(
      `\\d{4}-\\d\\d-\\d\\d|\\d{4}s\\b|^since |\\bq[1-4]\\b|\\b(?:early|mid|late|end)[ -]\\d{4}|\\b(?:${MONTHS})\\b`,
    ),
    'it is a date and no figure; of dates only years are figures, as "2033", "FY2033" or "by 2033"',
  ],
  [
    /^[-a-z~<>≈ ]*(?:19|20|21)\d\d\+?$/,
    'it may be a year or a count; write "after 2000" or "by 2000" of a year and "2,000" of a count',
  ],
  [/^(?:[a-z]+ ){1,2}to (?:[a-z]+ ){0,2}[$€£¥]?\d[^-]*$/, 'it says where a move ended; write the level alone, as "4%"'],
  [
    /\d\.\d{3},\d|\d,\d{1,2}(?!\d)|\d,\d{4}/,
    'commas group thousands by three and a point starts the decimals, as "1,147.5"',
  ],
  [
    /^\D*\d{1,2}\/\d{1,2}$/,
    'two numbers with a stroke are read as shares that add up to 100, as "60/40"; write a fraction as "half" or "25%"',
  ],
  [/(?<!us)[a-z]\$/, 'its currency is none of $, €, £ and ¥'],
  [
    /(?:%|percent|per cent) of (?!gdp$)/,
    'what it is a share of belongs to the measure; write the share alone, as "15%"',
  ],
  [
    /\d(?:st|nd|rd|th)\b/,
    'an ordinal is a figure only of a run of periods, as "the 14th month" or "14 straight months"',
  ],
  [/(?:\d[.,]?){26}/, 'it has more than 25 digits'],
  [/\d[\d.,]*[^\d.,]+\d/, 'it holds two numbers; write one of them, or a range such as "5-6%" or "between 5% and 6%"'],
  [
    /\d\s?(?:k|mm|m|b|t)$/,
    'a single letter may be a scale or a measure; write "million", "billion" or "trillion", or a currency',
  ],
];

const find = (rows: readonly Row[], text: string): string | undefined =>
  rows.find(([pattern]) => pattern.test(text))?.[1];

/** Whether a word of the text is a number. */
const hasNumber = (text: string): boolean =>
  /[\d¼½¾⅓⅔⅛⅜⅝⅞]/.test(text) ||
  text.split(' ').some((_word, at, words) => {
    const numeral = takeNumeral(words.slice(at).join(' '));
    return numeral !== undefined && CARDINALS.get(numeral.written) !== 1;
  });

function whyOfUnit(text: string): string | undefined {
  const [, currency, , tail = ''] = /([$€£¥])?\s*(?<![\d.,])(\d[\d.,]*)\+?([^\d]*)$/.exec(text) ?? [];
  const words = tail
    .replace(/[()]/g, '')
    .trim()
    .split(' ')
    .filter((word, at) => at > 0 || !SCALE_WORDS.has(word))
    .join(' ');
  if (words === '') return undefined;
  const read = readTail(words);
  if (read === undefined)
    return `"${words}" is no unit; write one such as "%", "basis points", "billion dollars" or "months"`;
  return currency !== undefined && read.unit !== null ? 'it has two units; write one' : undefined;
}

/** Words that cannot go together: "nearly 15% or more", "over $500+ billion", "fell threefold". */
function whyOfWording(text: string): string | undefined {
  const plus = hasPlus(text) ? Comparator.AT_LEAST : null;
  const core = takeWordingOff(withoutPlus(text));
  if (core === undefined || bothWordings(core.wording, plus) === undefined) {
    return 'its words ask for two things at once; keep one of them';
  }
  const isOfTimes = parseAmount(core.rest)?.unit === 'times';
  return core.direction === 'down' && isOfTimes
    ? 'a fall by a number of times means nothing certain; write "halved", "a third" or "down 67%"'
    : undefined;
}

/** Why a print could mean two things, though it might be read; in words that follow a colon. */
export function whyAmbiguous(printed: string): string | undefined {
  return find(AMBIGUOUS, printed.trim());
}

/** Why a text, as `plainly` writes it, is no figure, in words that follow a colon; undefined when nothing helps. */
export function whyUnread(text: string): string | undefined {
  return find(UNREAD, text) ?? (hasNumber(text) ? (whyOfWording(text) ?? whyOfUnit(text)) : 'it holds no number');
}
