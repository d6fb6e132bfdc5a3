import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../../src/publish/linked-data/to-jsonld.ts';
import { WORK_TYPES } from '../../../../src/publish/linked-data/works.ts';
import { asNQuads, expanded, expandedByList, relativeIn } from '../../../support/offline-jsonld.ts';
import { hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SCHEMA_CONTEXT, SITE } from '../../../support/test-server.ts';

const LIVE = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

const CONTEXT = JSON.parse(SCHEMA_CONTEXT)['@context'] as Record<string, string | { '@id': string; '@type': string }>;

describe('the shipped context', () => {
  it.each(SAMPLES)('reads %s %s whole, and nothing else is asked for', async (kind, slug) => {
    for (const publication of [await sample(kind, slug), hostile(await sample(kind, slug))]) {
      for (const frozen of [false, true]) {
        const document = JSON.parse(toJsonLd(publication, { ...LIVE, frozen }));
        const whole = await expanded(document);
        expect(await expandedByList(document)).toEqual(whole);
        expect(relativeIn(whole)).toEqual([]);
      }
    }
  });

  it.each([
    [
      'a field that it lacks',
      { '@context': 'https://schema.org', '@type': 'Claim', keywords: 'x' },
      'invalid property',
    ],
    [
      'a type that it lacks',
      { '@context': 'https://schema.org', '@type': 'Movie', name: 'x' },
      'relative @type reference',
    ],
    [
      'a name that is no whole address',
      { '@context': 'https://schema.org', '@id': 'claims/x', name: 'x' },
      'relative @id reference',
    ],
  ])('finds %s', async (_what, document, fault) => {
    await expect(expandedByList(document)).rejects.toMatchObject({
      details: { event: { code: fault } },
    });
  });

  it('finds an address of a field that is not whole', async () => {
    const whole = await expanded({ '@context': 'https://schema.org', '@type': 'Claim', url: '/x', name: 'y' });
    expect(relativeIn(whole)).toEqual(['/x']);
  });

  it('lists all that a source can be', () => {
    for (const type of Object.values(WORK_TYPES)) expect(CONTEXT[type]).toBe(`schema:${type}`);
  });

  it('leaves every other address unasked', async () => {
    const document = { '@context': ['https://schema.org', 'https://example.org/more'], name: 'x' };
    await expect(expanded(document)).rejects.toThrow('https://example.org/more');
  });

  it.each([
    ['url', '@id', 'an address'],
    ['image', '@id', 'an address'],
    ['contentUrl', '@id', 'an address'],
    ['mainEntityOfPage', '@id', 'an address'],
    ['sameAs', '@id', 'an address'],
    ['isBasedOn', '@id', 'an address'],
    ['datePublished', 'schema:Date', 'a day'],
    ['dateModified', 'schema:Date', 'a day'],
    ['sdDatePublished', 'schema:Date', 'a day'],
  ])('%s is %s, as at schema.org: %s', (term, type) => {
    expect(CONTEXT[term]).toEqual({ '@id': `schema:${term}`, '@type': type });
  });

  it('names each word as schema.org does', () => {
    const { '@vocab': vocabulary, schema, ...terms } = CONTEXT;
    expect([vocabulary, schema]).toEqual(['http://schema.org/', 'http://schema.org/']);
    for (const [term, means] of Object.entries(terms)) {
      expect(typeof means === 'string' ? means : means['@id']).toBe(`schema:${term}`);
    }
  });

  it('makes triples of a claim', async () => {
    const quads = await asNQuads(JSON.parse(toJsonLd(await sample('claim', 'everything-rally-c057'), LIVE)));
    expect(quads).toContain(
      `<${SITE}/claims/everything-rally-c057#review> <http://schema.org/url> <${SITE}/claims/everything-rally-c057> .`,
    );
    expect(quads).toContain('<http://schema.org/datePublished> "2026-02-01"^^<http://schema.org/Date> .');
  });
});
