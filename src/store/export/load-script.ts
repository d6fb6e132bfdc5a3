import { batches } from '../batches.ts';
import { FLOAT_PROPERTIES } from '../cypher/float-property.ts';
import { STORED_LABELS, type StoredLabel } from '../cypher/stored-label.ts';
import type { GraphValue, Parameters } from '../graph-executor.ts';
import { schemaStatements } from '../schema-statements.ts';
import type { ExportedNode, ExportedTie, GraphPart } from './whole-graph.ts';

/** Rows of one statement: few enough for the browser and for the memory of a small server. */
const ROWS = 500;

/** Remarks, and the constraints and indexes that make an empty database ready. */
export async function loadScriptHead(remarks: readonly string[]): Promise<string> {
  const statements = (await schemaStatements()).filter(isOfWhatIsTold);
  return [...remarks.map((remark) => `// ${remark}`), ...statements.map((each) => `${each};`), ''].join('\n');
}

/** Statements that make a part of the graph, each of them one transaction on one line that ends with a semicolon. */
export function loadScriptOf(part: GraphPart): string {
  const statements = part.kind === 'nodes' ? nodeStatements(part.nodes) : tieStatements(part.ties);
  return statements.map((each) => `${each};\n`).join('');
}

/** Neither of the program's books, nor an index on what a constraint indexes already, or on the origin, which is not told. */
function isOfWhatIsTold(statement: string): boolean {
  const [, label, properties] = /FOR \(n:(\w+)\) (?:REQUIRE|ON) (.*)$/.exec(statement) ?? [];
  if (!STORED_LABELS.includes(label as StoredLabel)) return false;
  return statement.includes(' CONSTRAINT ') || !/n\.(?:id|slug|origin)\b/.test(properties ?? '');
}

function nodeStatements(nodes: readonly ExportedNode[]): string[] {
  return grouped(nodes, ({ label }) => label).flatMap(([label, all]) =>
    [...batches(all, ROWS)].map(
      (some) => `UNWIND [${some.map(({ properties }) => literal(properties))}] AS row CREATE (n:${label}) SET n = row`,
    ),
  );
}

function tieStatements(ties: readonly ExportedTie[]): string[] {
  const kindOf = ({ fromLabel, type, toLabel }: ExportedTie) => `${fromLabel} ${type} ${toLabel}`;
  return grouped(ties, kindOf).flatMap(([kind, all]) => {
    const [from, type, to] = kind.split(' ');
    return [...batches(all, ROWS)].map(
      (some) =>
        `UNWIND [${some.map((tie) => literal([tie.from, tie.to, tie.properties]))}] AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2]`,
    );
  });
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return [...groups];
}

const FLOATS: ReadonlySet<string> = new Set(Object.values(FLOAT_PROPERTIES).map(({ name }) => name));

/** A value as Cypher writes it. Names of properties are ours and need no quotes. */
function literal(value: GraphValue | Parameters, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number')
    return FLOATS.has(name) && Number.isInteger(value) ? `${value.toFixed(1)}` : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${literal(each, key)}`)
    .join(', ')}}`;
}

/** All signs that end a line or a literal, or are not seen, by their number, so that a statement stays on its line. */
function quoted(text: string): string {
  const safe = text.replace(/[\\'\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    sign === '\\' || sign === "'"
      ? `\\${sign}`
      : [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
  return `'${safe}'`;
}
