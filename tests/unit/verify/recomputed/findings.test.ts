import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { CheckedSeed } from '../../../../src/actions/check-seed.ts';
import type { Article } from '../../../../src/domain/article.ts';
import type { Seed, SeedRecords } from '../../../../src/ingest/seed.ts';
import { isStaleReview } from '../../../../src/verify/review/is-stale-review.ts';
import { checkedSeed } from '../../../support/checked-seed.ts';
import { ROOT } from '../../../support/seeded-store.ts';
import { findingsPage } from './findings-page.ts';
import { ALL_ROWS } from './rows/all-rows.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const FOLDER = join(ROOT, 'seed/articles/everything-rally');

let seed: Seed;
let checked: CheckedSeed;

beforeAll(async () => {
  ({ seed, checked } = await checkedSeed());
});

const page = () => findingsPage(seed.articles[0] as Article, seed, checked, ALL_ROWS);

it('is the page beside the claims', async () => {
  await expect(page()).toMatchFileSnapshot(join(FOLDER, 'FINDINGS.md'));
});

it('has the scorecard that the README shows', () => {
  const [scorecard = ''] = /\| verdict \| claims[\s\S]*?\n\n/.exec(page()) ?? [];
  expect(scorecard).not.toBe('');
  expect(README).toContain(scorecard.trim());
});

it('is told of in the README with what the seed holds', () => {
  const count = (label: keyof SeedRecords) =>
    seed.origins.reduce((sum, { records }) => sum + records[label].length, 0).toLocaleString('en-US');
  const measured = seed.origins
    .flatMap(({ records }) => records.Claim)
    .filter(({ formula }) => formula !== null).length;
  const holds = `${count('Claim')} claims, ${measured} of them measured by data or documents, ${count('Series')} series with ${count('Observation')} figures, ${count('Source')} sources, ${count('CausalLink')} causal links with ${count('Evidence')} findings for and against claims and links`;
  expect(README.replaceAll('\n', ' ')).toContain(holds);
});

it('rests on reviews that saw the checks as they are', () => {
  for (const { records } of seed.origins) {
    for (const review of records.Review) {
      expect(isStaleReview(review.saw, checked.checks.get(review.claimId)?.check ?? null), review.slug).toBe(false);
    }
  }
});
