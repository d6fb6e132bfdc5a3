import { describe, expect, it } from 'vitest';
import type { StoredCheck } from '../../../src/domain/change.ts';
import { decimal } from '../../../src/domain/decimal.ts';
import type { GraphRecord } from '../../../src/domain/records.ts';
import { changeOf } from '../../../src/ingest/change-of.ts';
import { graphRecords } from '../../../src/ingest/graph-records.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { ANYTHING, CLAIMS_FILE, type Files, minimalSeed, withText, withValue, YIELD_FILE } from './minimal-seed.ts';

const hashes = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readSeed(files, ANYTHING).origins.map(({ origin, records }) => [
      origin,
      changeOf(
        origin,
        graphRecords(records, () => ({ verdict: 'UNVERIFIED', disagrees: false })),
        [],
      ).hash,
    ]),
  );

const changedOrigins = (files: Files): readonly string[] => {
  const before = hashes(minimalSeed());
  return Object.entries(hashes(files)).flatMap(([origin, hash]) => (before[origin] === hash ? [] : [origin]));
};

const TREASURY: GraphRecord = {
  label: 'Agent',
  id: 'agent_1',
  slug: 'us-treasury',
  name: 'US Treasury',
  kind: 'GOVERNMENT',
};

const check = (measured: string): StoredCheck => ({
  claimId: 'claim_1',
  claimSlug: 'everything-rally-c003',
  basis: 'series treasury/net-marketable-borrowing',
  check: {
    verdict: 'ACCURATE',
    formula: '569 + 578',
    stated: {
      text: '$1,147 billion',
      value: decimal('1147e9'),
      low: null,
      high: null,
      unit: 'USD',
      comparator: 'EQUAL',
      step: decimal('1e9'),
      round: decimal('1e9'),
    },
    measured: decimal(measured),
    difference: decimal(0),
    unit: 'USD',
    asOf: '2026-01-31',
    asOfIsExact: false,
    steps: [],
    observationIds: [],
    trueWhen: [],
    because: 'It is the sum.',
  },
});

describe('the hash of a change', () => {
  it.each<[string, Files, readonly string[]]>([
    ['nothing', minimalSeed(), []],
    ['the layout of a file', withText(CLAIMS_FILE, '\n', '\n\n'), []],
    [
      'the note of a series',
      withText(YIELD_FILE, 'period,value', '# note: Monthly means.\nperiod,value'),
      [YIELD_FILE],
    ],
    ['zeros that say nothing', withText(YIELD_FILE, '4.06', '4.060'), []],
    ['a figure', withText(YIELD_FILE, '4.06', '4.07'), [YIELD_FILE]],
    ['a statement', withText(CLAIMS_FILE, 'That is this much', 'It is this much'), [CLAIMS_FILE]],
    ['a place in the text', withValue(CLAIMS_FILE, '/claims/0/at/paragraph', 3), [CLAIMS_FILE]],
    ['a publisher', withValue('sources.json', '/sources/1/publisher', 'us-treasury'), ['sources.json']],
  ])('changes with %s just where that is said', (_what, files, origins) => {
    expect(changedOrigins(files)).toEqual(origins);
  });

  it('counts the order of records, which is the order in an article', () => {
    const other = { ...TREASURY, id: 'agent_2' };
    expect(changeOf('a.json', [TREASURY, other], []).hash).not.toBe(changeOf('a.json', [other, TREASURY], []).hash);
  });

  it('does not count the order of properties', () => {
    const { label, ...rest } = TREASURY;
    expect(changeOf('a.json', [{ ...rest, label } as GraphRecord], []).hash).toBe(
      changeOf('a.json', [TREASURY], []).hash,
    );
  });

  it('changes with a check', () => {
    const one = changeOf('a.json', [TREASURY], [check('1147e9')]);
    expect(one.hash).toBe(changeOf('a.json', [TREASURY], [check('1147000000000.0')]).hash);
    expect(one.hash).not.toBe(changeOf('a.json', [TREASURY], [check('1148e9')]).hash);
    expect(one.hash).not.toBe(changeOf('a.json', [TREASURY], []).hash);
  });

  it('is the SHA-256 of the canonical JSON, so that a graph seeded by an older program is known again', () => {
    expect(changeOf('a.json', [TREASURY], []).hash).toBe(
      '61d4a22b0198bc60f776a7525162e55bb61dd5c1ddb1c4e57f85e154e1626d10',
    );
  });

  it('carries what it was made of', () => {
    const checks = [check('1147e9')];
    expect(changeOf('a.json', [TREASURY], checks)).toMatchObject({ origin: 'a.json', records: [TREASURY], checks });
  });
});

describe('graphRecords', () => {
  it('puts in what is thought of each claim, and leaves nothing out', () => {
    const { origins } = readSeed(minimalSeed(), ANYTHING);
    const records = origins.flatMap((each) =>
      graphRecords(each.records, ({ formula }) => ({
        verdict: formula === null ? 'NOT_CHECKABLE' : 'ACCURATE',
        disagrees: false,
      })),
    );
    expect(records.flatMap((each) => (each.label === 'Claim' ? [each.verdict] : []))).toEqual([
      'ACCURATE',
      'ACCURATE',
      'NOT_CHECKABLE',
    ]);
    const said = origins.flatMap((each) => Object.values(each.records).flat());
    expect(new Set(records.map(({ id }) => id))).toEqual(new Set(said.map(({ id }) => id)));
  });
});
