import type { Judgement } from '../judge.ts';
import { inWords } from './in-words.ts';
import { whenTrue } from './when-true.ts';

/** Where a print is right instead, to follow what it misses; nothing where nowhere. */
export function elsewhere({ held, tried, trial }: Judgement, words: string): string {
  if (held === null) return '';
  const { trueWhen } = held;
  const unit = tried.kind === 'measured' ? tried.unit : trial.stated.unit;
  const isFall = tried.kind === 'measured' && tried.evaluated.isToldBySize && trueWhen.measured.isNegative();
  const value = isFall ? `a fall of ${inWords(trueWhen.measured.abs(), unit)}` : inWords(trueWhen.measured, unit);
  // What a projection gives for a time to come was never right: it is, as projected.
  const isToCome = trueWhen.period !== null && trueWhen.period.end > trial.dayAsked;
  const was = isToCome ? words.replace(/^it was (?:last )?right/, 'it is right') : words;
  return `; ${was} ${whenTrue(trueWhen)}${isToCome ? ', as projected' : ''}, at ${value}`;
}
