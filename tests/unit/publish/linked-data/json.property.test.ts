import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factCheckClaimOf } from '../../../../src/publish/fact-checks/fact-check-claim.ts';
import { claimReviewOf } from '../../../../src/publish/linked-data/claim-review.ts';
import type { Publication } from '../../../../src/publish/publication.ts';
import type { ClaimSubject } from '../../../../src/publish/subjects/claim.ts';
import { writeForm } from '../../../../src/publish/write-form.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';
import { brokenAddresses, faultsOf } from './field-table.ts';
import { strangersIn } from './schema-terms.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

/** The names of all fields, by their places. */
function shapeOf(value: unknown, at = '$'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${at}.${name}`));
}

it('JSON has any text as it is', async () => {
  await fc.assert(
    fc.asyncProperty(await anyPublication(), async ({ publication }) => {
      const text = served(String(await writeForm(publication, 'json', SETTING)));
      expect(text).not.toMatch(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/);
      const { permalink: _p, revision, revisionSince: _s, frozen: _f, forms: _o, ...fields } = JSON.parse(text);
      expect(revision).toBe(publication.revision);
      expect(fields).toEqual(JSON.parse(JSON.stringify(publication.subject)));
    }),
    { numRuns: 60 },
  );
});

it('linked data have the same fields in the words of schema.org, whatever a text', async () => {
  await fc.assert(
    fc.asyncProperty(await anyPublication(), async ({ publication, plain, text }) => {
      const write = async (each: Publication) => served(String(await writeForm(each, 'jsonld', SETTING)));
      const [said, bare] = [await write(publication), await write(plain)];
      expect(said).not.toMatch(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      const document = JSON.parse(said);
      expect(shapeOf(document)).toEqual(shapeOf(JSON.parse(bare)));
      expect([...strangersIn(document), ...brokenAddresses(document)]).toEqual([]);
      expect(JSON.stringify(document)).toContain(JSON.stringify(text).slice(1, -1));
    }),
    { numRuns: 60 },
  );
});

it('a ClaimReview is as the field table says, and as Google’s API has it, whatever a text', async () => {
  await fc.assert(
    fc.property(await anyPublication('claim'), ({ publication, text }) => {
      const claim = publication as Publication<ClaimSubject>;
      const review = claimReviewOf(claim, SETTING);
      expect(review === null ? [] : faultsOf(review, SITE)).toEqual([]);
      const told = factCheckClaimOf(claim, { site: SITE });
      if (told !== null) expect([told.text, told.claimant]).toEqual([text, text]);
    }),
    { numRuns: 100 },
  );
});
