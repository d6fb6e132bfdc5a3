import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationCost } from '../../../src/graphql/cost.ts';
import { MOST_COST } from '../../../src/graphql/limits.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

const schema = createSchema();

function costOf(query: string, variables: { [name: string]: unknown } = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  return operationCost(schema, operation, fragments, variables);
}

describe('operationCost', () => {
  it.each([
    ['one node', '{ claim(slug: "x") { slug } }', 1],
    ['a node and two neighbours', '{ claim(slug: "x") { metric { slug } article { slug } } }', 3],
    ['a page of the default size', '{ claims { nodes { slug } } }', 20],
    ['edges count as nodes do', '{ claims(first: 5) { edges { cursor node { slug } } } }', 5],
    ['nodes and edges of one page are read twice', '{ claims(first: 5) { nodes { id } edges { node { id } } } }', 10],
    ['the end of a list', '{ claims(last: 7) { nodes { slug } } }', 7],
    ['a list without paging', '{ claim(slug: "x") { evidence { slug } } }', 4],
    ['observations', '{ series(slug: "x") { observations { value } } }', 11],
    ['so many observations', '{ series(slug: "x") { observations(first: 500) { value } } }', 501],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a figure that somebody sends', '{ check(input: { formula: "1", printed: "1" }) { verdict } }', 5_000],
    ['a measure', '{ measure(formula: "1") { value } }', 1_000],
    [
      'checks of a claim',
      '{ claim(slug: "x") { check { verdict } outcome { verdict } checkAsPublished { verdict } } }',
      402,
    ],
    ['the text of an attached copy', '{ article(slug: "x") { attachedText } }', 1_001],
    ['a page of agents', '{ agents(first: 5) { nodes { slug } } }', 5],
    ['a search alone', '{ search(query: "x") { totalCount } }', 100],
    ['a search with a page of nodes', '{ search(query: "x", first: 5) { nodes { ... on Claim { slug } } } }', 105],
    [
      'nodes of each kind with their neighbours, and highlights',
      '{ search(query: "x", first: 5) { edges { highlights { field } node { ... on Claim { metric { slug } evidence { slug } } ... on Loop { links { slug } } } } } }',
      100 + 5 * (3 + 1 + 1 + 3 + 3),
    ],
    ['the whole causal map, which is text', '{ causalMap(format: DOT) }', 1_000],
    ['a loop in two formats', '{ loop(slug: "x") { a: export(format: DOT) b: export(format: JSON) } }', 101],
    ['so many loops, found once', '{ loops(first: 5) { links { slug } } }', 100 + 5 * (1 + 3)],
    [
      'loops as many as usual, by a null',
      '{ loops(first: null) { slug } trace(from: "a", to: "b", first: null) { links { slug } } }',
      100 + 100 + 2_000 + 100 * (1 + 3),
    ],
    ['loops as many as usual', '{ loops { slug } }', 100 + 100],
    ['loops of a link', '{ causalLink(slug: "x") { loops { slug } } }', 1 + 10],
    ['paths, found once', '{ trace(from: "a", to: "b", first: 5) { links { slug } } }', 2_000 + 5 * (1 + 3)],
    ['how many loops and paths there are', '{ loopCount pathCount(from: "a", to: "b") }', 100 + 2_000],
    ['page information alone', '{ claims { totalCount pageInfo { endCursor } } }', 0],
    [
      'a simulation with its years',
      '{ simulate(input: { scenario: "x" }) { difference { values { factor { slug } } } uses { slug } } }',
      5_000 + 3 * (1 + 3 * (1 + 1)) + 3,
    ],
    ['the gain of a loop', '{ loop(slug: "x") { gain { tenYears { value } missing { slug } } } }', 1 + 20 + 1 + 3],
    ['aliases', '{ a: claim(slug: "x") { slug } b: claim(slug: "y") { slug } }', 2],
    ['fragments', '{ claim(slug: "x") { ...f } } fragment f on Claim { metric { slug } ... on Node { id } }', 2],
  ])('%s', (_case, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('reads variables', () => {
    const query = 'query($n: Int) { claims(first: $n) { nodes { slug } } }';
    expect(costOf(query, { n: 42 })).toBe(42);
    expect(costOf(query)).toBe(20);
  });

  it('passes a page of 100 claims with all their neighbours', () => {
    const cost = costOf(`{ claims(first: 100) { nodes {
      article { slug } metric { series { source { slug } observations { value } } } assertedBy { slug } source { slug }
      check { observations { value } } evidence { source { slug } } derivesFrom { slug } derivedClaims { slug } sameAs { slug }
      causalLinks { from { slug } to { slug } }
    } } }`);
    expect(cost).toBeLessThan(MOST_COST);
    expect(cost).toBeGreaterThan(5_000);
  });

  it('refuses five nested pages', () => {
    const nest = (depth: number): string =>
      depth === 0 ? 'slug' : `metric { claims { nodes { ${nest(depth - 1)} } } }`;
    expect(costOf(`{ claims { nodes { ${nest(4)} } } }`)).toBeGreaterThan(MOST_COST);
  });

  it('walks a fragment once, however often it is spread', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on Claim { a: sameAs { ...f${n + 1} } b: sameAs { ...f${n + 1} } }`,
    );
    const query = `{ claim(slug: "x") { ...f0 } } ${fragments.join(' ')} fragment f40 on Claim { slug }`;
    expect(costOf(query)).toBeGreaterThan(1e20);
  });
});
