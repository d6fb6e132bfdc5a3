import { DOMParser } from '@xmldom/xmldom';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/publish/forms.ts';
import { embedPathOf, pathOf } from '../../../src/publish/paths.ts';
import type { SubjectKind } from '../../../src/publish/subjects/subject.ts';
import type { NamedLabel } from '../../../src/store/store.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const LABELS: readonly (readonly [SubjectKind, NamedLabel])[] = [
  ['claim', 'Claim'],
  ['series', 'Series'],
  ['loop', 'Loop'],
  ['causal-link', 'CausalLink'],
  ['source', 'Source'],
];

/** Dots take long and come from the drawing; the others are of one table each. */
const SWEPT = ['html', 'svg', 'md', 'wikitext', 'csv', 'jsonld', 'trig', 'bib'] as const;

const strict = new DOMParser({
  errorHandler: (_level: string, message: string) => {
    throw new Error(message);
  },
});

describe('everything in the seed', () => {
  it.each(LABELS)('each %s is written in every form', async (kind, label) => {
    const { rows } = await server.store.page(label, { after: null, before: null, limit: 1_000, backwards: false });
    expect(rows.length).toBeGreaterThan(10);
    for (const { key: slug } of rows) {
      const urls = SWEPT.filter((form) => formsOf(kind).includes(form)).map((form) => pathOf({ kind, slug }, { form }));
      for (const url of [...urls, embedPathOf({ kind, slug })]) {
        const { statusCode, body } = await server.app.inject({ url });
        expect(statusCode, `${url}: ${body.slice(0, 200)}`).toBe(200);
        expect(body, url).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Infinity/);
        if (url.endsWith('.trig'))
          expect(() => new Parser({ format: 'application/trig' }).parse(body), url).not.toThrow();
        if (url.endsWith('.svg')) expect(() => strict.parseFromString(body, 'image/svg+xml'), url).not.toThrow();
      }
    }
  });

  it('each claim that one series measures has its chart, in both themes', async () => {
    const { rows } = await server.store.page('Claim', { after: null, before: null, limit: 1_000, backwards: false });
    let charts = 0;
    for (const { key: slug } of rows) {
      for (const theme of ['light', 'dark'] as const) {
        const { statusCode, body } = await server.app.inject({
          url: pathOf({ kind: 'claim', slug }, { form: 'svg', view: 'chart', theme }),
        });
        expect([200, 404]).toContain(statusCode);
        if (statusCode !== 200) continue;
        charts += 1;
        expect(body, slug).not.toMatch(/\bundefined\b|\bNaN\b/);
        expect(() => strict.parseFromString(body, 'image/svg+xml'), slug).not.toThrow();
      }
    }
    expect(charts).toBe(92);
  });
});
