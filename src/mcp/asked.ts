import { z } from 'zod';
import { Problem } from '../domain/problem.ts';
import { clipped } from '../lib/clipped.ts';
import { isIsoDate } from '../lib/iso-date.ts';
import { nearestName } from '../lib/nearest-name.ts';

/** The longest name of anything in the graph is far below it. */
const LONGEST_NAME = 200;

const expected = (what: string) => ({ error: `it must be ${what}` });

/** A text of at most so many characters, that says something. */
export const words = (most: number, description: string) =>
  z
    .string(expected(`a text of 1 to ${most} characters`))
    .min(1, expected(`a text of 1 to ${most} characters`))
    .max(most, expected(`a text of 1 to ${most} characters`))
    .describe(description);

/** The slug of something. */
export const slug = (description: string) => words(LONGEST_NAME, description);

/** A day of the calendar. */
export const day = (description: string) =>
  z
    .string(expected('a day of the calendar such as "2026-01-31"'))
    .refine(isIsoDate, expected('a day of the calendar such as "2026-01-31"'))
    .describe(description);

/** An exact number, as text. */
export const decimalText = (description: string) =>
  z
    .string(expected('a plain number as text, such as "1.5" or "-100000000000"'))
    .regex(/^-?\d{1,40}(?:\.\d{1,40})?$/, expected('a plain number as text, such as "1.5" or "-100000000000"'))
    .describe(description);

/** A whole number within bounds. */
export const count = (least: number, most: number, description: string) => {
  const within = expected(`a whole number from ${least} to ${most}`);
  return z.int(within).min(least, within).max(most, within).describe(description);
};

/** One of some words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(among: T, description: string) =>
  z.enum(among, expected(`one of ${among.join(', ')}`)).describe(description);

/** Arguments as a tool wants them; refused in one sentence that says which, what it is and what would be right. */
export function readArguments<T>(schema: z.ZodType<T>, given: unknown, known: readonly string[]): T {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const [first] = error.issues;
  throw new Problem('BAD_ARGUMENT', first === undefined ? error.message : sentenceOf(first, given, known));
}

function sentenceOf(issue: z.core.$ZodIssue, given: unknown, known: readonly string[]): string {
  const path = issue.path.map(String);
  const name = clipped(path.join('.'));
  if (issue.code === 'unrecognized_keys') {
    const [stranger = ''] = issue.keys;
    const where = path.length === 0 ? '' : ` in "${name}"`;
    const meant = path.length === 0 ? nearestName(stranger, known) : undefined;
    const offer =
      meant === undefined ? ` There are ${known.map((each) => `"${each}"`).join(', ')}.` : ` Did you mean "${meant}"?`;
    return `There is no argument "${clipped(stranger)}"${where}.${path.length === 0 ? offer : ''}`;
  }
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], given);
  if (path.length === 0) return `The arguments are ${shown(given)}; they must be an object.`;
  return value === undefined
    ? `"${name}" is missing; ${issue.message}.`
    : `"${name}" is ${shown(value)}; ${issue.message}.`;
}

const shown = (value: unknown): string => clipped(JSON.stringify(value) ?? 'nothing');
