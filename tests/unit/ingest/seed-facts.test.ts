import { expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { seedFacts } from '../../../src/ingest/seed-facts.ts';
import { ANYTHING, minimalSeed } from './minimal-seed.ts';

const facts = seedFacts(readSeed(minimalSeed(), ANYTHING));

it('finds a series with its observations by slug', () => {
  expect([...facts.series.keys()]).toEqual(['fred/gs10', 'treasury/net-marketable-borrowing']);
  const gs10 = facts.series.get('fred/gs10');
  expect(gs10?.series.unit).toBe('percent');
  expect(gs10?.observations.map(({ period, releasedOn }) => `${period.text} ${releasedOn}`)).toEqual([
    '2025-10 2025-11-03',
    '2025-11 2025-12-01',
    '2025-12 2026-01-01',
  ]);
});

it('finds a claim by slug', () => {
  expect(facts.claims.size).toBe(3);
  expect(facts.claims.get('everything-rally-c003')?.printed).toBe('$1,147 billion');
});

it('finds evidence, of claims and of causes, with its source', () => {
  expect(facts.evidence.get('everything-rally-c003-release')).toMatchObject({
    evidence: { figure: { text: '$569 billion' } },
    source: { slug: 'treasury-borrowing-2025-11', seen: 'IN_FULL' },
  });
  expect(facts.evidence.get('issuance-to-yield-2025')?.source.slug).toBe('h15');
});
