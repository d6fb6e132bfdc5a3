import { describe, expect, it } from 'vitest';
import { schemaStatements } from '../../../src/store/schema-statements.ts';
import { NOT_LISTED, STATEMENTS } from './stored-statements.ts';

// What Grafeo refuses or answers otherwise than Neo4j, each with a statement that it must catch.
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['COLLECT { }', /\bCOLLECT\s*\{/i, 'RETURN COLLECT { MATCH (c:Claim) RETURN c.id }'],
  ['EXISTS or COUNT { … RETURN }', /\b(?:EXISTS|COUNT)\s*\{[^}]*\bRETURN\b/i, 'WHERE EXISTS { (c)--() RETURN c }'],
  ['label expressions', /\(\w*:\w+\s*[|&!]/, 'MATCH (n:Claim|Metric) RETURN n.id'],
  ['OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/i, 'OPTIONAL CALL (c) { RETURN 1 AS x }'],
  ['quantified paths', /\)\s*\{\d|\)[+*]/, 'MATCH (a)((b)-[:DRIVES]->(c)){1,3}(d)'],
  ['IN TRANSACTIONS', /\bIN\s+TRANSACTIONS\b/i, 'CALL (x) { CREATE (:Claim) } IN TRANSACTIONS'],
  ['||', /\|\|/, "RETURN 'a' || 'b'"],
  ['USING INDEX', /\bUSING\s+(?:INDEX|SCAN|JOIN)\b/i, 'MATCH (c:Claim) USING INDEX c:Claim(slug)'],
  ['map shorthand', /\w\{\s*[a-z]\w*\s*[,}]/, 'RETURN c{slug}'],
  ['a parameter for all properties', /\(\w*(?::\w+)+\s+\$\w+\)/, 'CREATE (c:Claim $properties)'],
  ['dynamic properties', /\w\[\$\w+\]/, 'SET c[$key] = 1'],
  ['dynamic labels', /:\$\(/, 'MATCH (c:$(label))'],
  ['a limit that is not a parameter', /\b(?:LIMIT|SKIP)\b(?! \$\w+\s*$)/m, 'RETURN 1 LIMIT 1 + 1'],
  ['slices', /\.\.(?!\d*\]\s*[-(])/, 'RETURN collect(x)[0..2]'],
  ['nested pattern comprehension', /\[\s*\([^\]]*\]?[^\]]*\|\s*\[\s*\(/, 'RETURN [(a)--(b) | [(b)--(c) | c.id]]'],
  ['OPTIONAL MATCH beside a write', /OPTIONAL.*\b(?:SET|REMOVE|DELETE)\b/is, 'OPTIONAL MATCH (c) SET c.x = 1'],
  ['a named path in CREATE', /\bCREATE\s+\w+\s*=/i, 'CREATE p = (a)-[:X]->(b)'],
  ['functions of one engine', /\b(?:valueType|randomUUID|isEmpty|toStringOrNull)\s*\(/i, 'RETURN isEmpty(x)'],
  ['look-around', /=~/, "WHERE c.slug =~ '(?=a).*'"],
  ['sum of nothing', /(?<!coalesce\()\bsum\s*\(/i, 'RETURN sum(c.x)'],
  ['text of numbers, rounding', /\b(?:toString|round|toInteger)\s*\(/i, 'RETURN toString(2.0)'],
  ['element ids', /\b(?:elementId|id)\s*\(/i, 'RETURN elementId(c)'],
  ['whole nodes', /\bRETURN (?:[^\n]*, )?[a-z](?:,|$)/m, 'MATCH (n) RETURN n'],
  ['temporal and spatial types', /\b(?:date|datetime|time|duration|point)\s*\(/i, 'RETURN date()'],
  ['parameters named as operators', /\$(?:or|and|xor|not|in|is|as|by|on)\b/i, 'CREATE (c:Claim {origin: $or})'],
];

describe('the dialect', () => {
  it.each(FORBIDDEN)('would catch %s', (_what, pattern, example) => expect(example).toMatch(pattern));

  it.each(FORBIDDEN)('goes without %s', (_what, pattern) => {
    const offenders = STATEMENTS.filter(([, statement]) => pattern.test(statement)).map(([name]) => name);
    expect(offenders).toEqual([]);
  });

  it('is asked of every statement', () => expect(NOT_LISTED).toEqual([]));

  it('has no text of a caller in it: values are parameters', () => {
    const quoted = STATEMENTS.flatMap(([, statement]) => statement.match(/'[^']*'/g) ?? []);
    const known = new Set(["'graph'", "''", "'|'", "' OF '", "'estimated'"]);
    expect([...new Set(quoted)].filter((text) => !known.has(text) && !/^'[A-Z][A-Za-z]+'$/.test(text))).toEqual([]);
  });
});

describe('the Cypher of the program', () => {
  it('is what was reviewed', async () => {
    const text = STATEMENTS.map(([name, statement]) => `// ${name}\n${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot('./statements.snapshot.cypher');
  });
});

describe('schema/graph.cypher', () => {
  it('is constraints, then indexes, each only when missing', async () => {
    const statements = await schemaStatements();
    expect(statements.length).toBeGreaterThan(40);
    const kinds = statements.map(
      (statement) => /^CREATE (CONSTRAINT|INDEX) \w+ IF NOT EXISTS FOR/.exec(statement)?.[1],
    );
    expect(kinds).not.toContain(undefined);
    expect(kinds.lastIndexOf('CONSTRAINT')).toBeLessThan(kinds.indexOf('INDEX'));
  });

  it('has an index for each label that is looked up by id', async () => {
    const schema = (await schemaStatements()).join('\n');
    const looked = STATEMENTS.flatMap(([, statement]) => [...statement.matchAll(/\(\w*:(\w+)(?::\w+)? \{id: /g)]);
    for (const label of new Set(looked.map(([, name]) => name))) {
      expect(schema).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      expect(schema).toContain(`FOR (n:${label}) ON (n.id)`);
    }
  });
});
