import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CausalMap } from '../../src/publish/causal-map/causal-map.ts';
import { writeCausalMap } from '../../src/publish/causal-map/write-causal-map.ts';
import { hasBrowser, openBrowser, whyNoBrowser } from '../support/browser.ts';
import { ROOT } from '../support/seeded-store.ts';
import { DOOM_LOOP, EVERY_KIND, LABELS, labelled } from '../unit/publish/causal-map/sample-maps.ts';
import { seenMap } from '../unit/publish/causal-map/seen-map.ts';

/** Runs in the page: draws a text and tells what is to be read there, and what of it is more than text. */
const DRAW = `async (text) => {
  const { svg } = await mermaid.render('drawn', text);
  document.body.innerHTML = svg;
  const texts = (selector) => [...document.querySelectorAll(selector)].map((label) => label.textContent);
  return {
    title: texts('.cluster-label .nodeLabel')[0],
    factors: texts('.node .nodeLabel'),
    labels: texts('.edgeLabel .edgeLabel'),
    more: document.querySelectorAll('svg :is(script, img, a, li, em, strong, del, code, i)').length,
  };
}`;

interface Drawn {
  readonly title: string;
  readonly factors: readonly string[];
  readonly labels: readonly string[];
  readonly more: number;
}

/** A page shows any number of blanks and line ends as one blank, and none at the ends. */
const onPage = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Mermaid replaces its own placeholders in whatever it draws. */
const drawable = LABELS.filter((label) => !/ﬂ°|¶ß/.test(label));

describe.skipIf(!hasBrowser)(`Mermaid in a browser${whyNoBrowser}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ path: join(ROOT, 'node_modules/mermaid/dist/mermaid.min.js') });
  });

  afterAll(() => browser?.close());

  const draw = (map: CausalMap): Promise<Drawn> =>
    page.evaluate(`(${DRAW})(${JSON.stringify(writeCausalMap(map, 'MERMAID'))})`);

  it.each<[string, CausalMap]>([
    ['the article’s loop', DOOM_LOOP],
    ['every sign and standing', EVERY_KIND],
    ...drawable.map((label): [string, CausalMap] => [JSON.stringify(label), labelled(label, `${label} too`)]),
  ])('draws %s as it is', async (_case, map) => {
    const { title, factors, links } = seenMap(map);
    const drawn = await draw(map);
    expect(onPage(drawn.title)).toBe(onPage(title));
    expect(drawn.factors.map(onPage).sort()).toEqual(factors.map(onPage).sort());
    expect([...drawn.labels].sort()).toEqual(
      links.map(({ sign, delayed, standing }) => `${sign} ${delayed ? '|| ' : ''}${standing}`).sort(),
    );
    expect(drawn.more).toBe(0);
  });
});
