import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../support/seeded-store.ts';

interface Declared {
  readonly above: readonly string[];
  readonly fields: readonly string[];
}

const INTERFACE = /^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm;

/** What schema.org declares, as schema-dts writes it: interfaces of fields, each below others. */
function declarations(): ReadonlyMap<string, Declared> {
  const text = readFileSync(join(ROOT, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  return new Map(
    [...text.matchAll(INTERFACE)].map(([, name = '', above = '', body = '']) => [
      name,
      {
        above: above.split(',').map((each) => each.trim()),
        fields: [...body.matchAll(/^ {4}"([\w@]+)"\??:/gm)].map(([, field = '']) => field),
      },
    ]),
  );
}

const DECLARED = declarations();

function fieldsOf(name: string): readonly string[] {
  const found = DECLARED.get(name);
  return found === undefined ? [] : [...found.fields, ...found.above.flatMap(fieldsOf)];
}

const known = new Map<string, ReadonlySet<string> | null>();

/** The fields that schema.org gives a type; null for a type that it does not have. */
function fieldsOfType(type: string): ReadonlySet<string> | null {
  if (!known.has(type)) known.set(type, DECLARED.has(`${type}Leaf`) ? new Set(fieldsOf(`${type}Leaf`)) : null);
  return known.get(type) ?? null;
}

export type JsonNode = { readonly [key: string]: unknown };

/** Every node of a document, with the path to it. */
export function nodesOf(value: unknown, path = '$'): readonly (readonly [string, JsonNode])[] {
  if (Array.isArray(value)) return value.flatMap((each, place) => nodesOf(each, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => nodesOf(each, `${path}.${key}`));
  return [[path, value as JsonNode], ...inner];
}

/** What in a document is none of schema.org's words, or stands where it has no place. */
export function strangersIn(document: unknown): readonly string[] {
  return nodesOf(document).flatMap(([path, node]) => {
    const keys = Object.keys(node).filter((key) => !['@context', '@graph', '@type', '@id'].includes(key));
    const type = node['@type'];
    if (type === undefined) return keys.map((key) => `${path}.${key} is in a node without a type`);
    const fields = fieldsOfType(String(type));
    if (fields === null) return [`${path} has the type ${String(type)}, which schema.org does not have`];
    return keys.filter((key) => !fields.has(key)).map((key) => `${path}.${key} is no field of ${String(type)}`);
  });
}
