import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CausalFormat } from '../../../../src/domain/causal-format.ts';
import { inOrder } from '../../../../src/publish/causal-map/in-order.ts';
import { writeCausalMap } from '../../../../src/publish/causal-map/write-causal-map.ts';
import { anyText } from '../../../support/any-text.ts';
import { readDot } from './read-dot.ts';
import { graphOf, readGraphml } from './read-graphml.ts';
import { readJson } from './read-json.ts';
import { readMermaid } from './read-mermaid.ts';
import { readSignedText } from './read-signed-text.ts';
import { DOOM_LOOP, EVERY_KIND, LABELS, labelled } from './sample-maps.ts';
import { type SeenMap, seenMap } from './seen-map.ts';

const READERS: readonly [CausalFormat, (text: string) => SeenMap | Promise<SeenMap>][] = [
  ['MERMAID', readMermaid],
  ['DOT', readDot],
  ['GRAPHML', readGraphml],
  ['SIGNED_TEXT', readSignedText],
  ['JSON', readJson],
];

const ANY = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const writable = (text: string): string => inOrder(labelled(text)).title;

describe.each(READERS)('%s', (format, read) => {
  const through = async (map: Parameters<typeof seenMap>[0]) => read(writeCausalMap(map, format));

  it.each([
    ['a loop', DOOM_LOOP],
    ['a map with every sign and standing', EVERY_KIND],
  ])('reads back %s', async (_case, map) => {
    const [seen, wanted] = [await through(map), seenMap(map)];
    // Signed text names factors as its links come.
    expect({ ...seen, factors: [...seen.factors].sort() }).toEqual({ ...wanted, factors: [...wanted.factors].sort() });
  });

  it.each(LABELS)('reads back %j', async (label) => {
    const map = labelled(label, `${label} too`);
    expect(await through(map)).toEqual(seenMap(map));
  });

  it('reads back any two labels', async () => {
    const sign = fc.oneof(fc.constantFrom(...' \n"\'\\[]{}()<>|&#;:.-=+*_`→%'), ANY);
    const text = fc.oneof(fc.string({ unit: sign, minLength: 1 }), anyText);
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        fc.pre(writable(one) !== writable(other));
        const map = labelled(one, other);
        expect(await through(map)).toEqual(seenMap(map));
      }),
      { numRuns: 100 },
    );
  });
});

describe('GRAPHML', () => {
  it('carries statements, delays and units, too', () => {
    for (const label of LABELS) {
      const graph = graphOf(writeCausalMap(labelled(label), 'GRAPHML'));
      const written = writable(label);
      expect(graph.getEdgeAttributes('a-to-b')).toMatchObject({
        statement: written,
        delay: written,
        unit: written,
        strength: -0.1,
        isIdentity: false,
      });
    }
  });
});

describe('what some formats cannot carry', () => {
  it.each(['\u0000', '\u001b', '\u0085', '\ud800', '\uffff'])('%j is U+FFFD in all of them', async (sign) => {
    for (const [format, read] of READERS) {
      expect((await read(writeCausalMap(labelled(`a${sign}b`, 'c'), format))).title).toBe('a\ufffdb');
    }
  });
});
