import type { ErrorObject } from 'ajv';
import { nearestName } from '../lib/nearest-name.ts';
import { shown } from './shown.ts';

/** What a schema has against a value, in the two sentences of a fault. */
export interface SchemaWords {
  /** Steps from the value that the error is about to the one that is wrong. */
  readonly steps: readonly string[];
  readonly wrong: string;
  readonly right: string;
}

type Say = (error: ErrorObject) => SchemaWords;

const say = (wrong: string, right: string, steps: readonly string[] = []): SchemaWords => ({ steps, wrong, right });

/** The schema's own word on the value, where it has one: descriptions there are whole sentences. */
function described(schema: unknown, otherwise: string): string {
  const description = (schema as { readonly description?: string } | undefined)?.description;
  return description ?? otherwise;
}

function propertiesOf(error: ErrorObject): Readonly<Record<string, unknown>> {
  return (error.parentSchema?.properties ?? {}) as Readonly<Record<string, unknown>>;
}

const bound: Say = (error) => say(`${shown(error.data)} is out of bounds.`, `It ${error.message}.`);

const length: Say = (error) =>
  say(
    error.data === '' ? 'The text is empty.' : `${shown(error.data)} has the wrong length.`,
    described(error.parentSchema, `It ${error.message}.`),
  );

const WORDS: { readonly [keyword: string]: Say } = {
  required: (error) => {
    const missing = String(error.params.missingProperty);
    return say(`"${missing}" is missing.`, described(propertiesOf(error)[missing], `Add "${missing}".`));
  },
  additionalProperties: (error) => {
    const extra = String(error.params.additionalProperty);
    const known = Object.keys(propertiesOf(error));
    const nearest = nearestName(extra, known);
    const right = nearest === undefined ? `It may have ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
    return say(`"${extra}" is not known here.`, right, [extra]);
  },
  type: (error) =>
    say(
      `${shown(error.data)} is not of the type "${error.params.type}".`,
      described(error.parentSchema, `Write a value of that type.`),
    ),
  enum: (error) => {
    const allowed = error.params.allowedValues as readonly unknown[];
    return say(`${shown(error.data)} is not one of the values allowed.`, `Write one of ${allowed.join(', ')}.`);
  },
  pattern: (error) =>
    say(
      `${shown(error.data)} does not have the form asked for.`,
      described(error.parentSchema, `It must match ${error.params.pattern}.`),
    ),
  uniqueItems: (error) => {
    const again = (error.data as readonly unknown[])[Math.max(error.params.i, error.params.j)];
    return say(`${shown(again)} stands twice in the list.`, 'Keep one of the two.');
  },
  oneOf: (error) => {
    const branches = error.schema as readonly { readonly required?: readonly string[] }[];
    const names = branches.flatMap(({ required = [] }) => required).map((name) => `"${name}"`);
    if (names.length === 0) return other(error);
    const passing = error.params.passingSchemas === null ? 'None' : 'More than one';
    return say(`${passing} of ${names.join(' and ')} is given.`, 'Give exactly one of them.');
  },
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: length,
  maxLength: length,
  minItems: length,
  maxItems: length,
};

const other: Say = (error) =>
  say(`${shown(error.data)} does not fit the schema.`, described(error.parentSchema, `It ${error.message}.`));

/** Turns an error of ajv (run with `verbose`) into our words. */
export function schemaWords(error: ErrorObject): SchemaWords {
  return (WORDS[error.keyword] ?? other)(error);
}
