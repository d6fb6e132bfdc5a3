import { InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../lib/iso-date.ts';

/** A day as ISO 8601 writes it. */
export function dayOption(given: string): string {
  if (isIsoDate(given)) return given;
  throw new InvalidArgumentError('it is no day of the calendar; write one as 2026-01-31.');
}

/** A whole number within bounds. */
export const countOption =
  (least: number, most: number) =>
  (given: string): number => {
    const count = Number(given);
    if (/^\d+$/.test(given) && count >= least && count <= most) return count;
    throw new InvalidArgumentError(`it must be a whole number from ${least} to ${most}.`);
  };

/** One of some words, in any case. */
export const wordOption =
  (words: readonly string[]) =>
  (given: string): string => {
    const word = given.toUpperCase().replaceAll('-', '_');
    if (words.includes(word)) return word;
    throw new InvalidArgumentError(`it must be one of ${words.join(', ')}.`);
  };

/** Adds a value to those given before, of an option that may be given more than once. */
export const listOption = (given: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  given,
];

/** "--as-of", which means the same wherever a formula is computed. */
export const asOfOption = (): Option =>
  new Option(
    '--as-of <day>',
    'use only what had been published by this day, as 2026-01-31 (default: the latest data)',
  ).argParser(dayOption);
