import type { Polarity } from '../domain/causal-link.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { decimal, plain } from '../domain/decimal.ts';
import type { Stance } from '../domain/evidence.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';
import type { Seen, SourceKind } from '../domain/source.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { withUnit } from './amounts.ts';

/** Verdicts as readers read them. */
export const VERDICT_WORDS: { readonly [V in Verdict]: string } = {
  ACCURATE: 'Accurate',
  CLOSE: 'Close',
  MISDATED: 'Misdated',
  MISLEADING: 'Misleading',
  CONTRADICTED: 'Contradicted',
  PENDING: 'Pending',
  UNVERIFIED: 'Unverified',
  NOT_CHECKABLE: 'Not checkable',
};

/** What a verdict says of a figure, in a few words. */
export const VERDICT_MEANING: { readonly [V in Verdict]: string } = {
  ACCURATE: 'as printed, or satisfied',
  CLOSE: 'near the print, and not within it',
  MISDATED: 'right at another time, or by another vintage',
  MISLEADING: 'the picture that it gives is wrong, by a review',
  CONTRADICTED: 'refuted by data or documents',
  PENDING: 'not over, or not published, on the day of the article',
  UNVERIFIED: 'nothing measures it, or the document was not seen',
  NOT_CHECKABLE: 'a scenario or an opinion',
};

export const STANCE_WORDS: { readonly [S in Stance]: string } = {
  SUPPORTS: 'supports',
  DISPUTES: 'disputes',
  CONTEXT: 'context',
};

export const CLAIM_KIND_WORDS: { readonly [K in ClaimKind]: string } = {
  HISTORICAL_FACT: 'historical fact',
  OFFICIAL_PROJECTION: 'official projection',
  FORECAST: 'forecast',
  ESTIMATE: 'estimate',
  ARITHMETIC: 'arithmetic',
  DEFINITION: 'definition',
  SCENARIO: 'scenario',
};

export const SOURCE_KIND_WORDS: { readonly [K in SourceKind]: string } = {
  DATASET: 'data set',
  PRESS_RELEASE: 'press release',
  REPORT: 'report',
  PAPER: 'paper',
  NEWS: 'news',
  SOCIAL_POST: 'post',
  LAW: 'law',
};

/** How much of a source was read, as it is told beside it. */
export const SEEN_WORDS: { readonly [S in Seen]: string } = {
  IN_FULL: 'read in full',
  EXCERPT: 'read in excerpts',
  SECOND_HAND: 'known second-hand',
  NOT_SEEN: 'not seen',
};

export const POLARITY_WORDS: { readonly [P in Polarity]: string } = {
  POSITIVE: 'moves in the same direction',
  NEGATIVE: 'moves in the opposite direction',
  UNKNOWN: 'direction not known',
};

export const LOOP_WORDS: { readonly [P in LoopPolarity]: string } = {
  REINFORCING: 'a reinforcing loop',
  BALANCING: 'a balancing loop',
  INDETERMINATE: 'a loop of unknown direction',
};

/**
 * A number with its unit as people write it, every digit kept: "4.24 percent", "−82 basis points", "$1,147 billion",
 * "1 percentage point". Long decimals, which only computed figures have, are cut to six and said to be about that.
 */
export function figureInWords(value: string, unit: string): string {
  const { text, isAbout } = shortened(value);
  // A year is no amount that could be about itself.
  return `${isAbout && unit !== 'year' ? 'about ' : ''}${withUnit(text, unit)}`;
}

/** More digits than these are not read in a picture. */
const DIGITS_READ = 6;

/** The same for a picture: of a figure with more than six digits the first four, said to be about that. */
export function figureAtAGlance(value: string, unit: string): string {
  const exact = decimal(value);
  if (exact.precision() <= DIGITS_READ) return figureInWords(value, unit);
  return `about ${figureInWords(plain(exact.toSignificantDigits(4)), unit).replace(/^about /, '')}`;
}

const MOST_DECIMALS = 6;
const MOST_DIGITS = 6;

/** Long decimals are rounded to six places, and below one to six digits, so that no small number becomes nothing. */
function shortened(value: string): { readonly text: string; readonly isAbout: boolean } {
  const exact = decimal(value);
  if (exact.decimalPlaces() <= MOST_DECIMALS) return { text: value, isAbout: false };
  const rounded = exact.abs().lt(1) ? exact.toSignificantDigits(MOST_DIGITS) : exact.toDecimalPlaces(MOST_DECIMALS);
  return { text: plain(rounded), isAbout: !rounded.eq(exact) };
}

/** A number with the range that its sources admit: "22.4 percent (16.77 percent to 65.05 percent)". */
export function rangeInWords({ value, low, high, unit }: Ranged): string {
  const range = low === high ? '' : ` (${figureInWords(low, unit)} to ${figureInWords(high, unit)})`;
  return `${figureInWords(value, unit)}${range}`;
}

interface Ranged {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

/** When an article appeared: "2026-01-31", "about 2026-01-31", "date not known". */
export function dayInWords(day: IsoDate | null, isExact: boolean): string {
  if (day === null) return 'date not known';
  return isExact ? day : `about ${day}`;
}
