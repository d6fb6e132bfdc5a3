import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrow, causalGraph } from '../../../src/causal/causal-graph.ts';
import { findCircuits, findPaths } from '../../../src/causal/find-walks.ts';
import { keyOfCircuit } from '../../../src/causal/loop-names.ts';
import { syntheticLinks } from '../../support/synthetic-links.ts';

/** Links written as "a>b", a second one between the same two as "a>b'". */
const links = (text: string): Arrow[] =>
  text.split(' ').map((slug) => {
    const [from, to] = slug.replaceAll("'", '').split('>') as [string, string];
    return { slug, from, to };
  });

const WIDE = { mostSteps: 1e6, mostWalks: 1e5 };

const circuits = (text: string, maxLinks: number): string[] =>
  findCircuits(causalGraph(links(text)), { ...WIDE, maxLinks }).walks.map((walk) => walk.join(' '));

describe('findCircuits', () => {
  it.each([
    ['none', 'a>b b>c a>c', 8, []],
    ['one, from its first factor', 'c>a b>c a>b', 8, ['a>b b>c c>a']],
    ['two that share a link', 'a>b b>a b>c c>a', 8, ['a>b b>a', 'a>b b>c c>a']],
    ['only the short one within a bound', 'a>b b>a b>c c>a', 2, ['a>b b>a']],
    ['parallel links apart', "a>b a>b' b>a b>a'", 8, ['a>b b>a', "a>b b>a'", "a>b' b>a", "a>b' b>a'"]],
    ['two in parts that do not touch', 'a>b b>a x>y y>x', 8, ['a>b b>a', 'x>y y>x']],
    // A search that blocks factors without regard to length loses the second one.
    ['by a short cut after a detour', 'a>b b>c c>d a>c d>a', 3, ['a>c c>d d>a']],
  ])('%s', (_case, text, maxLinks, expected) => {
    expect(circuits(text, maxLinks).sort()).toEqual([...expected].sort());
  });
});

describe('findPaths', () => {
  const paths = (text: string, from: string, to: string, maxLinks: number): string[] => {
    const graph = causalGraph(links(text), ['a', 'b', 'lonely']);
    const number = (slug: string) => graph.numberOf(slug) as number;
    return findPaths(graph, number(from), number(to), { ...WIDE, maxLinks }).walks.map((walk) => walk.join(' '));
  };

  it.each([
    ['the one link', 'a>b b>a', 'a', 'b', 1, ['a>b']],
    ['the way round too', 'a>b a>c c>b', 'a', 'b', 2, ['a>b', 'a>c c>b']],
    ['no factor twice', 'a>c c>a c>b', 'a', 'b', 10, ['a>c c>b']],
    ['a loop, from where it is asked', 'a>b b>c c>a', 'b', 'b', 10, ['b>c c>a a>b']],
    ['no way', 'a>b', 'b', 'a', 10, []],
    ['no links at all', 'a>b', 'a', 'lonely', 10, []],
    ['too far', 'a>c c>d d>b', 'a', 'b', 2, []],
  ])('%s', (_case, text, from, to, maxLinks, expected) => {
    expect(paths(text, from, to, maxLinks).sort()).toEqual([...expected].sort());
  });
});

/** All simple walks by trying every link everywhere. */
function byTrying(all: readonly Arrow[], from: string, to: string, maxLinks: number): string[] {
  const found: string[] = [];
  const go = (at: string, walk: readonly Arrow[]): void => {
    for (const link of all) {
      if (link.from !== at) continue;
      if (link.to === to) found.push([...walk, link].map(({ slug }) => slug).join(' '));
      else if (link.to !== from && !walk.some((step) => step.to === link.to) && walk.length + 1 < maxLinks) {
        go(link.to, [...walk, link]);
      }
    }
  };
  go(from, []);
  return found;
}

const factor = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const graphs = fc
  .array(
    fc.tuple(factor, factor).filter(([from, to]) => from !== to),
    { maxLength: 18 },
  )
  .map((pairs) => pairs.map(([from, to], at): Arrow => ({ slug: `${from}>${to}-${at}`, from, to })));

describe('any graph', () => {
  it('has the circuits that are found by trying every link everywhere, each once', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 2, max: 7 }), (all, maxLinks) => {
        const found = findCircuits(causalGraph(all), { ...WIDE, maxLinks }).walks.map(keyOfCircuit);
        const tried = [...'abcdefg'].flatMap((start) => byTrying(all, start, start, maxLinks));
        expect(found.sort()).toEqual([...new Set(tried.map((walk) => keyOfCircuit(walk.split(' '))))].sort());
      }),
    );
  });

  it('has the paths that are found by trying every link everywhere', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 7 }), factor, factor, (all, maxLinks, from, to) => {
        const graph = causalGraph(all, [...'abcdefg']);
        const number = (slug: string) => graph.numberOf(slug) as number;
        const { walks } = findPaths(graph, number(from), number(to), { ...WIDE, maxLinks });
        expect(walks.map((walk) => walk.join(' ')).sort()).toEqual(byTrying(all, from, to, maxLinks).sort());
      }),
    );
  });

  it('has the same circuits in whatever order its links come', () => {
    fc.assert(
      fc.property(graphs, (all) => {
        const there = findCircuits(causalGraph(all), { ...WIDE, maxLinks: 7 }).walks;
        const back = findCircuits(causalGraph([...all].reverse()), { ...WIDE, maxLinks: 7 }).walks;
        expect(back).toEqual(there);
      }),
    );
  });
});

describe('10,000 links up to length 8', () => {
  it.each([
    ['two for each factor', 5_000, null],
    ['three for each factor', 3_333, null],
    ['ten for each factor, which have more loops than are kept', 1_000, 'walks'],
  ])('%s', (_case, factors, hit) => {
    const graph = causalGraph(syntheticLinks(10_000, factors));
    expect(findCircuits(graph, { maxLinks: 8, mostSteps: 1_000_000, mostWalks: 20_000 }).hit).toBe(hit);
  });

  it('the steps are bounded too, and never passed', () => {
    const graph = causalGraph(syntheticLinks(10_000, 1_000));
    const { hit, steps } = findCircuits(graph, { maxLinks: 12, mostSteps: 50_000, mostWalks: 1e6 });
    expect([hit, steps]).toEqual(['steps', 50_001]);
  });
});
