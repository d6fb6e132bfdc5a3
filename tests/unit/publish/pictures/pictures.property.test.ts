import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import type { Setting } from '../../../../src/publish/forms.ts';
import { pictureText } from '../../../../src/publish/pictures/picture-text.ts';
import { toSvg } from '../../../../src/publish/pictures/to-svg.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

/** What a strict reader makes of a drawing: its elements with the names of their attributes, and its title. */
function seen(svg: string) {
  const wrong: string[] = [];
  const errorHandler = (_level: string, message: string) => void wrong.push(message);
  const root = new DOMParser({ errorHandler }).parseFromString(served(svg), 'image/svg+xml').documentElement;
  expect(wrong).toEqual([]);
  const kinds = new Set<string>();
  for (const node of Array.from(root?.getElementsByTagName('*') ?? [])) {
    const names = Array.from(node.attributes).map(({ name }) => name);
    for (const name of names) kinds.add(`${node.tagName} ${name}`);
    kinds.add(node.tagName);
  }
  return { kinds, title: root?.getElementsByTagName('title')[0]?.textContent ?? '' };
}

/** What XML makes of ends of lines is its own affair. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** What texts may bring, where there is more or less of one than of a word. */
const OF_TEXT = /^(?:text|tspan|title|g|a)(?: |$)/;

it.each(['main', 'chart', 'badge'] as const)('a picture (%s) is XML that has any text as text', async (view) => {
  await fc.assert(
    fc.asyncProperty(
      await anyPublication(...(view === 'main' ? (['claim', 'loop', 'causal-link'] as const) : (['claim'] as const))),
      async ({ publication, plain }) => {
        const setting = { ...SETTING, view };
        if (view === 'chart' && publication.subject.kind === 'claim' && publication.subject.chart === null) return;
        const [said, bare] = [seen(await toSvg(publication, setting)), seen(await toSvg(plain, setting))];
        expect([...said.kinds].filter((kind) => !bare.kinds.has(kind) && !OF_TEXT.test(kind))).toEqual([]);
        expect([...said.kinds].filter((kind) => / on|^script|^style|^foreign|^image|^use/.test(kind))).toEqual([]);
        const { title } = pictureText(publication.subject, view);
        expect(letters(said.title)).toBe(letters(shownText(title).replaceAll('\ufffd', '□')));
      },
    ),
    { numRuns: 25 },
  );
});
