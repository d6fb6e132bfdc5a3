import { writableText } from '../../lib/writable-text.ts';
import { batches } from '../batches.ts';
import { STORED_LABELS, type StoredLabel } from '../cypher/stored-label.ts';
import type { GraphValue, Parameters } from '../graph-executor.ts';
import { schemaStatements } from '../schema-statements.ts';
import { PROPERTY_KINDS, type PropertyKind } from './property-kinds.ts';
import type { ExportedNode, ExportedTie, GraphPart } from './whole-graph.ts';

/** Rows of one statement: few enough for the browser and for the memory of a small server. */
const ROWS = 500;

/**
 * Rows travel as one text, which is split again: Neo4j takes five times as long to read them as maps. No text holds these
 * signs, which are made for it: between rows, between columns, after each entry of a list; and where there is nothing.
 */
const BETWEEN_ROWS = '\u001e';
const BETWEEN_COLUMNS = '\u001f';
const AFTER_ENTRY = '\u001d';
const NOTHING = '\u001a';

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
    [...batches(all, ROWS)].map((some) => {
      const { columns, rows } = tableOf(some.map(({ properties }) => properties));
      return `${unwound(rows)} CREATE (:${label} ${mapOf(columns, 0)})`;
    }),
  );
}

function tieStatements(ties: readonly ExportedTie[]): string[] {
  const kindOf = ({ fromLabel, type, toLabel }: ExportedTie) => `${fromLabel} ${type} ${toLabel}`;
  return grouped(ties, kindOf).flatMap(([kind, all]) => {
    const [from, type, to] = kind.split(' ');
    return [...batches(all, ROWS)].map((some) => {
      const { columns, rows } = tableOf(some.map(({ properties }) => properties));
      const ends = some.map((tie, at) => [tie.from, tie.to, ...(rows[at] as readonly string[])]);
      const properties = columns.length === 0 ? '' : ` ${mapOf(columns, 2)}`;
      return `${unwound(ends)} MATCH (a:${from} {id: r[0]}) MATCH (b:${to} {id: r[1]}) CREATE (a)-[:${type}${properties}]->(b)`;
    });
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

interface Column {
  readonly name: string;
  readonly kind: PropertyKind | 'list';
}

/** What some nodes or ties have, as a table of texts. */
function tableOf(all: readonly Parameters[]): {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
} {
  const columns = new Map<string, Column>();
  for (const properties of all) {
    for (const [name, value] of Object.entries(properties)) {
      if (!columns.has(name)) columns.set(name, { name, kind: kindOf(name, value) });
    }
  }
  return {
    columns: [...columns.values()],
    rows: all.map((properties) => [...columns.keys()].map((name) => cellOf(properties[name] ?? null))),
  };
}

function kindOf(name: string, value: GraphValue): Column['kind'] {
  const kind = name === 'id' ? 'string' : PROPERTY_KINDS.node[name];
  if (kind === undefined) throw new Error(`No kind is told of the property "${name}".`);
  return Array.isArray(value) ? 'list' : kind;
}

function cellOf(value: GraphValue): string {
  if (value === null) return NOTHING;
  if (Array.isArray(value)) return value.map((each) => `${writableText(String(each))}${AFTER_ENTRY}`).join('');
  return writableText(String(value));
}

/** The rows as a list `r` each. */
function unwound(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.join(BETWEEN_COLUMNS)).join(BETWEEN_ROWS);
  return `UNWIND split(${quoted(text)}, ${quoted(BETWEEN_ROWS)}) AS row WITH split(row, ${quoted(BETWEEN_COLUMNS)}) AS r`;
}

/** The properties of a row, whose columns begin at a place of it; what is null is no property. */
const mapOf = (columns: readonly Column[], first: number): string =>
  `{${columns.map(({ name, kind }, at) => `${name}: ${READ[kind](`nullIf(r[${first + at}], ${quoted(NOTHING)})`)}`).join(', ')}}`;

const READ: { readonly [K in Column['kind']]: (cell: string) => string } = {
  string: (cell) => cell,
  boolean: (cell) => `toBoolean(${cell})`,
  int: (cell) => `toInteger(${cell})`,
  double: (cell) => `toFloat(${cell})`,
  list: (cell) => `split(${cell}, ${quoted(AFTER_ENTRY)})[0..-1]`,
};

/** All signs that end a line or a literal, or are not seen, by their number, so that a statement stays on its line. */
function quoted(text: string): string {
  const safe = text.replace(/[\\'\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    sign === '\\' || sign === "'" ? `\\${sign}` : sign.split('').map(byNumber).join(''),
  );
  return `'${safe}'`;
}

const byNumber = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
