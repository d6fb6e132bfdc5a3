import { describe, expect, it } from 'vitest';
import { ownForm, ownThing, thingOf, webAddress } from '../../../../src/publish/linked-data/addresses.ts';
import { sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

describe('addresses', () => {
  it.each([
    ['https://www.cbo.gov/publication/60314', 'https://www.cbo.gov/publication/60314'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org/x', null],
    ['/claims/x', null],
    ['', null],
    [null, null],
  ])('%s is to be followed as %s', (text, address) => expect(webAddress(text)).toBe(address));

  it('of things are apart from those of their pages', () => {
    expect(thingOf({ kind: 'series', slug: 'fred/dgs10' }, SITE)).toBe(`${SITE}/series/fred/dgs10#series`);
    expect(thingOf({ kind: 'causal-map', slug: '' }, SITE)).toBe(`${SITE}/causal-map#causal-map`);
  });

  it.each([
    [false, '', '/loops/doom-loop.png'],
    [true, '/revisions/<revision>', '/revisions/<revision>/loops/doom-loop.png'],
  ])('of what is published name the revision where they are frozen: %s', async (frozen, before, picture) => {
    const publication = await sample('loop', 'doom-loop');
    const setting = { site: SITE, frozen, theme: 'light', view: 'main' } as const;
    const named = (path: string): string => `${SITE}${path.replace('<revision>', publication.revision)}`;
    expect(ownForm(publication, setting, 'png')).toBe(named(picture));
    expect(ownThing(publication, setting, 'loop')).toBe(named(`${before}/loops/doom-loop#loop`));
  });
});
