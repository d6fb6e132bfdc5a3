import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeCausalMap } from '../../../../src/publish/causal-map/write-causal-map.ts';
import { graphviz } from './read-dot.ts';
import { DOOM_LOOP, EVERY_KIND, labelled } from './sample-maps.ts';

/** What Graphviz draws, a text a line. */
async function drawn(text: string): Promise<string[]> {
  const { document } = parseHTML((await graphviz(text)).renderString(text, { format: 'svg' }));
  return [...document.querySelectorAll('text')].map((element) => (element.textContent ?? '').replaceAll('\u00a0', ' '));
}

describe('toDot, drawn by Graphviz', () => {
  it.each([
    ['the article’s loop', DOOM_LOOP],
    ['every sign and standing', EVERY_KIND],
  ])('%s: without a complaint', async (_case, map) => {
    const text = writeCausalMap(map, 'DOT');
    const { status, errors } = (await graphviz(text)).render(text, { format: 'svg' });
    expect(status).toBe('success');
    // This build has no fonts, and says so of every sign beyond ASCII.
    expect(errors.filter(({ message }) => !message.includes('no value for width'))).toEqual([]);
  });

  it.each(['the "doom loop" [R] | S&P &lt;500&gt; <b>', 'back\\slash \\N \\G \\l trailing\\', '=1+1; // # → 📈 עלות'])(
    '%s: as it is',
    async (label) => {
      expect(await drawn(writeCausalMap(labelled(label), 'DOT'))).toEqual([
        label,
        label,
        label,
        '+ || supported',
        '? untested',
      ]);
    },
  );

  it('a line end as a line end', async () => {
    expect((await drawn(writeCausalMap(labelled('one\ntwo', 'x'), 'DOT'))).slice(0, 2)).toEqual(['one', 'two']);
  });
});
