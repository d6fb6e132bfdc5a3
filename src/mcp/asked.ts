import { z } from 'zod';
import { Problem } from '../domain/problem.ts';
import { clipped } from '../lib/clipped.ts';
import { isIsoDate } from '../lib/iso-date.ts';
import { nearestName } from '../lib/nearest-name.ts';

/** The longest name of anything in the graph is far below it. */
const LONGEST_NAME = 200;

const expected = (what: string) => ({ error: `it must be ${what}` });

/** A text of at most so many characters, that says something. */
export const words = (most: number, description: string) => {
  const within = expected(`a text of 1 to ${most} characters`);
  return z.string(within).min(1, within).max(most, within).describe(description);
};

/** A text of whatever length; the API says what it takes. */
export const text = (description: string) => z.string(expected('a text')).describe(description);

/** The slug of something. */
export const slug = (description: string) => words(LONGEST_NAME, description);

/** A day of the calendar. */
export const day = (description: string) =>
  z
    .string(expected('a day of the calendar such as "2026-01-31"'))
    .refine(isIsoDate, expected('a day of the calendar such as "2026-01-31"'))
    .describe(description);

/** An exact number, as text or as JSON has it. */
export const decimal = (description: string) => {
  const plain = expected('a plain number such as "1.5" or "-100000000000"');
  return z.union([z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/, plain), z.number()], plain).describe(description);
};

/** A whole number within bounds. */
export const count = (least: number, most: number, description: string) => {
  const within = expected(`a whole number from ${least} to ${most}`);
  return z.int(within).min(least, within).max(most, within).describe(description);
};

/** One of some words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(among: T, description: string) =>
  z.enum(among, expected(`one of ${among.join(', ')}`)).describe(description);

/** A list. */
export const list = <T extends z.ZodType>(of: T, description: string) =>
  z.array(of, expected('a list')).describe(description);

/** A list that is not empty. */
export const someOf = <T extends z.ZodType>(of: T, description: string) =>
  z.array(of, expected('a list')).min(1, expected('a list of at least one, or be left out')).describe(description);

/** True or false. */
export const yesOrNo = (description: string) => z.boolean(expected('true or false')).describe(description);

/** Arguments as a tool wants them; refused in one sentence that says which, what it is and what would be right. */
export function readArguments<T extends z.ZodObject>(schema: T, given: unknown): z.infer<T> {
  const { success, data, error } = schema.safeParse(withoutNull(given, schema));
  if (success) return data;
  const [first] = error.issues;
  throw new Problem('BAD_ARGUMENT', first === undefined ? error.message : sentenceOf(first, given, schema));
}

/** What may be left out may be null too: many assistants fill in every argument. */
function withoutNull(given: unknown, schema: z.ZodObject): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const isLeftOut = ([name, value]: [string, unknown]): boolean =>
    value === null && schema.shape[name] instanceof z.ZodOptional;
  return Object.fromEntries(Object.entries(given).filter((each) => !isLeftOut(each)));
}

function sentenceOf(issue: z.core.$ZodIssue, given: unknown, schema: z.ZodObject): string {
  const name = clipped(issue.path.map(String).join('.'));
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
  if (issue.code === 'unrecognized_keys') {
    const [stranger = ''] = issue.keys;
    const known = namesAt(schema, issue.path);
    const meant = nearestName(stranger, known);
    const where = name === '' ? '' : ` in "${name}"`;
    const offer =
      meant === undefined ? `there are ${known.map((each) => `"${each}"`).join(', ')}.` : `did you mean "${meant}"?`;
    return `There is no argument "${clipped(stranger)}"${where}; ${offer}`;
  }
  if (name === '') return `The arguments are ${shown(given)}; they must be an object.`;
  // Objects within lists are told of by what they are; all else says what is expected.
  const message = issue.message.startsWith('it must be') ? issue.message : 'it must be an object';
  return value === undefined ? `"${name}" is missing; ${message}.` : `"${name}" is ${shown(value)}; ${message}.`;
}

/** The names that an object at a place of the arguments may have. */
function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  const bare = (): unknown => (at instanceof z.ZodOptional ? at.unwrap() : at);
  for (const key of path) {
    const holder = bare();
    at = holder instanceof z.ZodArray ? holder.element : (holder as z.ZodObject).shape[key as string];
  }
  return Object.keys((bare() as z.ZodObject).shape);
}

const shown = (value: unknown): string => clipped(JSON.stringify(value) ?? 'nothing');
