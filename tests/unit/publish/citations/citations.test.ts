import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toApa } from '../../../../src/publish/citations/to-apa.ts';
import { toBib } from '../../../../src/publish/citations/to-bib.ts';
import { toCslJson } from '../../../../src/publish/citations/to-csl-json.ts';
import type { Setting } from '../../../../src/publish/forms.ts';
import { hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

/** What a BibTeX file says, by a reader that is not the writer of ours. */
async function readBib(text: string): Promise<Record<string, unknown>> {
  const { Cite } = (await import('@citation-js/core' as string)) as {
    Cite: new (text: string) => { data: Record<string, unknown>[] };
  };
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as Record<string, unknown>;
}

/** Braces that open and close, which is what TeX needs to get to the end of an entry. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/\\[{}\\]|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('citations', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => {
      throw new Error('No citation may ask the network.');
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('of a check name the revision that was seen', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const frozen = `${SITE}/revisions/${publication.revision}/claims/everything-rally-c057`;
    expect(await toApa(publication, SETTING)).toBe(
      `fiscal-claims. (2026, November 22). “up 100 basis points”: Yield on 10-year Treasury securities. Misdated (claim in “Treasury Issuance Is About to Detonate the ‘Everything Rally’”). ${frozen}\n`,
    );
    expect(await toBib(publication, SETTING)).toContain('@misc{fiscal-claims-everything-rally-c057,');
    expect(await toBib(publication, SETTING)).toContain(`url = {${frozen}}`);
  });

  it('of a source are of the source itself', async () => {
    expect(await toApa(await sample('source', 'federal-reserve-h15'), SETTING)).toBe(
      'Board of Governors of the Federal Reserve System. (n.d.). Selected Interest Rates (H.15) [Data set]. https://www.federalreserve.gov/releases/h15/\n',
    );
  });

  it.each(SAMPLES.filter(([kind]) => kind !== 'causal-map'))('%s %s can be read back', async (kind, slug) => {
    const publication = await sample(kind, slug);
    const bib = await toBib(publication, SETTING);
    expect(balanced(bib)).toBe(true);
    const [item] = JSON.parse(toCslJson(publication, SETTING));
    expect((await readBib(bib)).title).toBe(item.title.replaceAll('"', '"'));
    expect(await toApa(publication, SETTING)).toMatch(/https:\/\/\S+\n$/);
  });

  it.each(SAMPLES.filter(([kind]) => kind !== 'causal-map'))('%s %s takes any text for text', async (kind, slug) => {
    const publication = hostile(await sample(kind, slug));
    const bib = await toBib(publication, SETTING);
    expect(balanced(bib)).toBe(true);
    expect(bib.match(/^@/gm)).toHaveLength(1);
    expect(bib).toContain('{\\textless}script{\\textgreater}');
    expect(bib).not.toMatch(/\\end\{x\}|[^\\]%5B|[^\\]&/);
    const [item] = JSON.parse(toCslJson(publication, SETTING));
    expect(item.title).toContain('<script>alert(1)</script>');
    expect(toCslJson(publication, SETTING)).not.toContain('<');
    const apa = await toApa(publication, SETTING);
    expect(apa).toContain('<script>alert(1)</script>');
    expect(apa.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['ends of lines', 'Debt\r\n\nrises', 'Debt rises'],
    ['what stands for a sign while a citation is written', 'zqx3cqxz and zqxffffffqxz', 'zqx3cqxz and zqxffffffqxz'],
  ])('take %s for text', async (_what, title, written) => {
    const { subject, ...publication } = await sample('source', 'federal-reserve-h15');
    const named = { ...publication, subject: { ...subject, title, publisher: { ...subject.publisher, name: title } } };
    expect(await toApa(named, SETTING)).toBe(
      `${written}. (n.d.). ${written} [Data set]. https://www.federalreserve.gov/releases/h15/\n`,
    );
    expect(await toBib(named, SETTING)).toContain(`author = {{${written}}}`);
  });

  it('are the same each time', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    for (const write of [toBib, toApa, toCslJson]) {
      expect(await write(publication, SETTING)).toBe(await write(structuredClone(publication), SETTING));
    }
  });
});
