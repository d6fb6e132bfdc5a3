import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_NAMES, type Form, THEMES, VIEWS, WIDTHS } from '../../../src/publish/forms.ts';
import { type ParsedPath, parsePath } from '../../../src/publish/parse-path.ts';
import { embedPathOf, FOLDERS, pathOf } from '../../../src/publish/paths.ts';
import type { SubjectKind } from '../../../src/publish/subjects/subject.ts';

const CLAIM: ParsedPath = {
  kind: 'claim',
  slug: 'everything-rally-c057',
  form: 'html',
  theme: 'light',
  view: 'main',
  width: 'wide',
  revision: null,
  isEmbed: false,
};

describe('parsePath', () => {
  it.each<[string, ParsedPath]>([
    ['/claims/everything-rally-c057', CLAIM],
    ['/claims/everything-rally-c057.json', { ...CLAIM, form: 'json' }],
    ['/claims/everything-rally-c057.csl.json', { ...CLAIM, form: 'csl.json' }],
    ['/claims/everything-rally-c057.chart.dark.svg', { ...CLAIM, form: 'svg', theme: 'dark', view: 'chart' }],
    ['/embed/claims/everything-rally-c057.dark', { ...CLAIM, theme: 'dark', isEmbed: true }],
    [
      '/revisions/63d965f6da6e7eaf/claims/everything-rally-c057.png',
      { ...CLAIM, form: 'png', revision: '63d965f6da6e7eaf' },
    ],
    [
      '/series/fred/dgs10.narrow.dark.svg',
      { ...CLAIM, kind: 'series', slug: 'fred/dgs10', form: 'svg', theme: 'dark', width: 'narrow' },
    ],
    ['/claims/everything-rally-c057.badge.svg', { ...CLAIM, form: 'svg', view: 'badge' }],
    ['/series/fred/dgs10.csv', { ...CLAIM, kind: 'series', slug: 'fred/dgs10', form: 'csv' }],
    ['/causal-map.svg', { ...CLAIM, kind: 'causal-map', slug: '', form: 'svg' }],
    ['/loops/deficit--debt', { ...CLAIM, kind: 'loop', slug: 'deficit--debt' }],
  ])('reads %s', (path, parsed) => {
    expect(parsePath(path)).toEqual(parsed);
  });

  it.each([
    '/',
    '/claims',
    '/claims/',
    '/claims/a.exe',
    '/claims/a.json.json',
    '/claims/a.dark.chart.svg',
    '/claims/a.dark.narrow.svg',
    '/claims/a/b',
    '/claims/A',
    '/claims/..',
    '/claims/%2e%2e',
    '/series/fred',
    '/series/fred/dgs10/x',
    '/causal-map/x',
    '/embed',
    '/embed/',
    '/embed/claims/a.svg',
    '/revisions/63d965f6da6e7eaf',
    '/revisions//claims/a',
    '/factors/deficit',
    'claims/a',
    '',
  ])('does not take %s for one of ours', (path) => {
    expect(parsePath(path)).toBeNull();
  });

  it('is the inverse of what writes addresses', () => {
    const part = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
    const named = fc.oneof(
      fc.record({ kind: fc.constant<SubjectKind>('series'), slug: fc.tuple(part, part).map((both) => both.join('/')) }),
      fc.record({ kind: fc.constant<SubjectKind>('causal-map'), slug: fc.constant('') }),
      fc.record({
        kind: fc.constantFrom(
          ...(Object.keys(FOLDERS) as SubjectKind[]).filter((kind) => kind !== 'series' && kind !== 'causal-map'),
        ),
        slug: part,
      }),
    );
    const picked = fc.record({
      form: fc.constantFrom<Form>(...FORM_NAMES),
      theme: fc.constantFrom(...THEMES),
      view: fc.constantFrom(...VIEWS),
      width: fc.constantFrom(...WIDTHS),
      revision: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/), { nil: undefined }),
    });
    fc.assert(
      fc.property(named, picked, (subject, { revision, ...options }) => {
        const expected = { ...subject, ...options, revision: revision ?? null };
        expect(parsePath(pathOf(subject, { ...options, revision }))).toEqual({ ...expected, isEmbed: false });
        expect(parsePath(embedPathOf(subject, { ...options, revision }))).toEqual({
          ...expected,
          form: 'html',
          width: 'wide',
          isEmbed: true,
        });
      }),
    );
  });

  it('never fails, whatever the path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePath(`/${text}`)));
  });
});
