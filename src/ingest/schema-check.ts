import { Ajv } from 'ajv';
import { fault } from './fault.ts';
import { wholeFile, within } from './place.ts';
import { schemaWords } from './schema-words.ts';

/** Refuses a value that its schema refuses. The schemas know one another by kind or `$id`. */
export type SchemaCheck = (file: string, kind: string, value: unknown) => void;

// Compiling takes longer than checking a whole seed; the same schemas compile once.
const checks = new WeakMap<ReadonlyMap<string, object>, SchemaCheck>();

export function schemaCheck(schemas: ReadonlyMap<string, object>): SchemaCheck {
  const known = checks.get(schemas) ?? compile(schemas);
  checks.set(schemas, known);
  return known;
}

function compile(schemas: ReadonlyMap<string, object>): SchemaCheck {
  const ajv = new Ajv({
    verbose: true,
    strictTypes: false,
    strictRequired: false,
    logger: false,
    // Both would take longer than they spare: the schemas are ours, and a test sees that they are schemas.
    validateSchema: false,
    code: { optimize: false },
  });
  for (const [kind, schema] of schemas) ajv.addSchema(schema, kind);
  return (file, kind, value) => {
    const validate = ajv.getSchema(kind);
    if (validate === undefined) throw new Error(`There is no JSON Schema for the kind "${kind}" of seed/${file}.`);
    if (validate(value) === true) return;
    // A failed choice comes last, after what each of its branches had against the value.
    const error = validate.errors?.at(-1);
    if (error === undefined) throw new Error(`The JSON Schema "${kind}" refuses seed/${file} and does not say why.`);
    const { steps, wrong, right } = schemaWords(error);
    const place = { ...wholeFile(file), path: error.instancePath };
    throw fault(within(place, ...steps), wrong, right);
  };
}
